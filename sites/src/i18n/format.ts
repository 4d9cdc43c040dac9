import { type Language, languages, localeOf, timeZone } from '@bashke/content';

const perLanguage = <T>(make: (locale: string) => T) =>
  Object.fromEntries(languages.map((language) => [language, make(localeOf[language])])) as Record<
    Language,
    T
  >;

const perUnit = <T>(make: (unit: 'hour' | 'minute' | 'second') => T) => ({
  hour: make('hour'),
  minute: make('minute'),
  second: make('second'),
});

const days = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const instants = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone, hourCycle: 'h23' }),
);
const weekdays = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const wholeDays = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }),
);
const times = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone, hourCycle: 'h23' }),
);
const moments = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone, hourCycle: 'h23' }),
);
// Swedish writes days as machines do: `2026-02-10`.
const plainDays = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone });
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const names = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const units = perLanguage((locale) =>
  perUnit((unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })),
);
const measures = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'unit', style: 'long' }));
const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** A calendar day in words: `2026-02-10` → `10 shkurt 2026`. */
export const formatDay = (language: Language, day: string): string =>
  days[language].format(new Date(`${day}T00:00:00Z`));

/** The day of an instant where the campaign is. */
export const formatInstant = (language: Language, instant: string): string =>
  instants[language].format(new Date(instant));

/** A calendar day with its weekday, as it heads a list: `E shtunë, 24 tetor`. */
export const formatWeekday = (language: Language, day: string): string =>
  capitalise(language, weekdays[language].format(new Date(`${day}T00:00:00Z`)));

/** The same with its year: `E shtunë, 24 tetor 2026`. */
export const formatWholeDay = (language: Language, day: string): string =>
  capitalise(language, wholeDays[language].format(new Date(`${day}T00:00:00Z`)));

const capitalise = (language: Language, text: string): string =>
  text.charAt(0).toLocaleUpperCase(localeOf[language]) + text.slice(1);

/** From a calendar day to another: `24 – 25 tetor 2026`. */
export const formatDays = (language: Language, first: string, last: string): string =>
  days[language].formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));

/** The time of an instant where the campaign is: `09:30`. */
export const formatTime = (language: Language, instant: string | number): string =>
  times[language].format(new Date(instant));

/** From an instant to another on the clock: `09:30–10:30`. */
export const formatTimes = (language: Language, from: number, to: number): string =>
  `${formatTime(language, from)}–${formatTime(language, to)}`;

/** The day and the time of an instant where the campaign is: `20 tetor 2026 në 20:00`. */
export const formatMoment = (language: Language, instant: string): string =>
  moments[language].format(new Date(instant));

/** The calendar day of an instant where the campaign is: `2026-10-24`. */
export const dayOf = (instant: string | number): string => plainDays.format(new Date(instant));

/** A file size in words: `48 KB`, `1,2 MB`. */
export function formatBytes(language: Language, bytes: number): string {
  const [amount, unit] = bytes < 1e6 ? [Math.max(1, Math.round(bytes / 1e3)), 'KB'] : [bytes / 1e6, 'MB'];
  return `${numbers[language].format(amount)}\u00a0${unit}`;
}

/** How long something is, as people say it: `45 sekonda`, `2 minuta`, `1 orë e 2 minuta`. */
export function formatDuration(language: Language, seconds: number): string {
  const { hour, minute, second } = units[language];
  if (seconds < 59.5) return second.format(Math.max(1, Math.round(seconds)));
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return minute.format(minutes);
  const hours = hour.format(Math.floor(minutes / 60));
  return minutes % 60 === 0 ? hours : measures[language].format([hours, minute.format(minutes % 60)]);
}

/** A length of time for machines: `92.4` → `PT92S`. */
export const durationOf = (seconds: number): string => `PT${Math.round(seconds)}S`;

/** The name of a language, by its BCP 47 tag, as people say it in `language`. */
export const nameOfLanguage = (language: Language, tag: string): string => names[language].of(tag) ?? tag;

/** `['a', 'b', 'c']` → `a, b dhe c`. */
export const formatList = (language: Language, parts: readonly string[]): string =>
  lists[language].format(parts);
