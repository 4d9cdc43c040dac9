import type { Language } from '@bashke/content';
import en from './i18n/en.json' with { type: 'json' };
import sq from './i18n/sq.json' with { type: 'json' };

export type WordKey = keyof typeof sq & keyof typeof en;
export type Dictionary = Readonly<Record<WordKey, string>>;
export type Gaps = Readonly<Record<string, string | number>>;
/** Says something in the language of the page. */
export type Say = (key: WordKey, gaps?: Gaps) => string;

/** All words of the hand-in pages. A browser is sent those of one language. */
export const dictionaries: Readonly<Record<Language, Dictionary>> = { sq, en };

/** The words of one language. */
export const sayIn = (language: Language): Say => sayFrom(dictionaries[language]);

const sayFrom =
  (dictionary: Dictionary): Say =>
  (key, gaps = {}) =>
    dictionary[key].replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap));
