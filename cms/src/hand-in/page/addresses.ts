import type { Language } from '@bashke/content';

/** The first part of each address of the hand-in pages, by language. */
export const addresses = {
  sq: { code: 'dorezo', contribution: 'kontribut', guardian: 'kujdestar', sheet: 'fleta' },
  en: { code: 'hand-in', contribution: 'contribution', guardian: 'guardian', sheet: 'sheet' },
} as const satisfies Record<Language, Record<string, string>>;

/** Where a code is typed, or where an invitation is opened. */
export const codePath = (language: Language, code?: string): string =>
  `/${addresses[language].code}${code === undefined ? '' : `/${encodeURIComponent(code)}`}`;

/** The sheet of an invitation, to print. */
export const sheetPath = (language: Language, code: string): string =>
  `${codePath(language, code)}/${addresses[language].sheet}`;

/** The private link of a contribution. */
export const contributionPath = (language: Language, token: string): string =>
  `/${addresses[language].contribution}/${token}`;

/** The link of a guardian. */
export const guardianPath = (language: Language, token: string): string =>
  `/${addresses[language].guardian}/${token}`;

/** A code as it is written for people: `abcde-fghjk`. */
export const writeCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;
