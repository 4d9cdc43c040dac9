import { defaultLanguage, type Language } from '../language.ts';
import en from './i18n/en.json' with { type: 'json' };
import sq from './i18n/sq.json' with { type: 'json' };

/** Words that the microsite and the studio's own pages for visitors share: fields of forms, and names of values. */
export type FormWord = keyof typeof sq;

const words: Record<Language, Record<FormWord, string>> = { sq, en };

/** A word in a language. */
export const wordOf = (key: FormWord, language: Language = defaultLanguage): string => words[language][key];

/** A word that may not be there, such as the help of a field. */
export const wordIf = (key: string, language: Language): string | undefined =>
  Object.hasOwn(words[language], key) ? words[language][key as FormWord] : undefined;
