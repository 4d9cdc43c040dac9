import type { Words } from '../fields/words.ts';

/** The headings under which the collections stand in the menu. */
export const groups = {
  campaigns: { sq: 'Fushatat', en: 'Campaigns' },
  shared: { sq: 'Të përbashkëta', en: 'Shared' },
  studio: { sq: 'Studioja', en: 'Studio' },
} satisfies Record<string, Words>;
