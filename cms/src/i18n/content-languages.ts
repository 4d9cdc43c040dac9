import { defaultLanguage } from '@bashke/content';
import type { LocalizationConfig } from 'payload';

/** The languages that content is written in. What is not written in one does not exist in it: nothing falls back. */
export const contentLanguages: LocalizationConfig = {
  defaultLocale: defaultLanguage,
  fallback: false,
  locales: [
    { code: 'sq', label: { sq: 'Shqip', en: 'Albanian' } },
    { code: 'en', label: { sq: 'Anglisht', en: 'English' } },
  ],
};
