import type { Language } from '@bashke/content';
import { fillGaps } from '../public/fill-gaps.ts';
import en from './i18n/en.json' with { type: 'json' };
import sq from './i18n/sq.json' with { type: 'json' };

const words: Record<Language, Record<keyof typeof sq, string>> = { sq, en };

/** What every mail says around its letter. */
export const mailWord = (
  key: keyof typeof sq,
  language: Language,
  gaps: Readonly<Record<string, string | number>> = {},
): string => fillGaps(words[language][key], gaps);
