import type { Language } from '@bashke/content';
import en from './en.json' with { type: 'json' };
import sq from './sq.json' with { type: 'json' };

/** The interface words of one language. Albanian says which there are; a missing one does not compile. */
export type Words = Readonly<Record<keyof typeof sq, string>>;
export type WordKey = keyof Words;

export const dictionaries = { sq, en } satisfies Record<Language, Words>;

/** Fills the gaps of a sentence: `fill('{count} faqe', { count: 3 })` → `3 faqe`. */
export const fill = (sentence: string, params: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(params[name] ?? gap));

/** Each language as its own speakers call it. */
export const languageNames = { sq: 'Shqip', en: 'English' } as const satisfies Record<Language, string>;
