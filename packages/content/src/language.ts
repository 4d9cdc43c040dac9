import { z } from 'zod';

/** The languages a microsite can speak. Albanian is the default and lives at the root. */
export const languages = ['sq', 'en'] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage = 'sq' satisfies Language;
export const languageSchema = z.enum(languages);

/** The BCP 47 tag for `Intl`: dates, numbers and sorting. */
export const localeOf = { sq: 'sq-AL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Every time shown to a person is in this zone. */
export const timeZone = 'Europe/Tirane';
