/** Lower case without marks, as people type it in a hurry: `Është` → `eshte`, `Ç` → `c`. */
export const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
