import type { Language } from '@bashke/content';
import { fillGaps } from '../public/fill-gaps.ts';
import en from './i18n/en.json' with { type: 'json' };
import sq from './i18n/sq.json' with { type: 'json' };

export type RegistrationWord = keyof typeof sq;

const words: Record<Language, Record<RegistrationWord, string>> = { sq, en };

/** What mails and pages say to those who register. */
export const registrationWord = (
  key: RegistrationWord,
  language: Language,
  gaps: Readonly<Record<string, string | number>> = {},
): string => fillGaps(words[language][key], gaps);
