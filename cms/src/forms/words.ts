import type { FormName, Language } from '@bashke/content';
import { fillGaps } from '../public/fill-gaps.ts';
import en from './i18n/en.json' with { type: 'json' };
import sq from './i18n/sq.json' with { type: 'json' };

export type FormsWord = keyof typeof sq;

const words: Record<Language, Record<FormsWord, string>> = { sq, en };

/** What the studio says to visitors about their forms. */
export const formsWord = (
  key: FormsWord,
  language: Language,
  gaps: Readonly<Record<string, string | number>> = {},
): string => fillGaps(words[language][key], gaps);

/** What a field that was left empty asks for; optional fields ask for nothing. */
export const missingWord = (form: FormName, field: string, language: Language): string | undefined => {
  const key = `${form}.${field}.missing`;
  return Object.hasOwn(words[language], key) ? words[language][key as FormsWord] : undefined;
};
