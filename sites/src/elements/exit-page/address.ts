import type { Language } from '@bashke/content';

/** Where the exit leads: a page that anybody may have open, in the language of the page that is left. */
export const exitAddress = {
  sq: 'https://sq.wikipedia.org/',
  en: 'https://en.wikipedia.org/',
} as const satisfies Record<Language, string>;
