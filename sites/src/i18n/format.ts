import { type Language, languages, localeOf, timeZone } from '@bashke/content';

const perLanguage = <T>(make: (locale: string) => T) =>
  Object.fromEntries(languages.map((language) => [language, make(localeOf[language])])) as Record<
    Language,
    T
  >;

const days = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const instants = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone, hourCycle: 'h23' }),
);
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const names = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** A calendar day in words: `2026-02-10` → `10 shkurt 2026`. */
export const formatDay = (language: Language, day: string): string =>
  days[language].format(new Date(`${day}T00:00:00Z`));

/** The day of an instant where the campaign is. */
export const formatInstant = (language: Language, instant: string): string =>
  instants[language].format(new Date(instant));

/** A file size in words: `48 KB`, `1,2 MB`. */
export function formatBytes(language: Language, bytes: number): string {
  const [amount, unit] = bytes < 1e6 ? [Math.max(1, Math.round(bytes / 1e3)), 'KB'] : [bytes / 1e6, 'MB'];
  return `${numbers[language].format(amount)}\u00a0${unit}`;
}

/** The name of a language, by its BCP 47 tag, as people say it in `language`. */
export const nameOfLanguage = (language: Language, tag: string): string => names[language].of(tag) ?? tag;

/** `['a', 'b', 'c']` → `a, b dhe c`. */
export const formatList = (language: Language, parts: readonly string[]): string =>
  lists[language].format(parts);
