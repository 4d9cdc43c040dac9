import type { Language } from '@bashke/content';

const locales = { sq: 'sq-AL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A calendar day or the day of an instant, in words, where the Centre is: `2026-12-01` → `1 dhjetor 2026`. */
export function formatDay(language: Language, day: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day);
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: isDay ? 'UTC' : 'Europe/Tirane',
  }).format(new Date(isDay ? `${day}T00:00:00Z` : day));
}

/** An instant with its time. */
export const formatInstant = (language: Language, instant: string): string =>
  new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'Europe/Tirane',
  }).format(new Date(instant));

/** A file size: `48 KB`, `1,2 MB`. */
export function formatBytes(language: Language, bytes: number): string {
  const [amount, unit] = bytes < 1e6 ? [Math.max(1, Math.round(bytes / 1e3)), 'KB'] : [bytes / 1e6, 'MB'];
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(amount);
  return `${number}\u00a0${unit}`;
}

/** `['a', 'b', 'c']` → `a, b ose c`. */
export const formatChoice = (language: Language, parts: readonly string[]): string =>
  new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(parts);

/** `['a', 'b', 'c']` → `a, b dhe c`. */
export const formatList = (language: Language, parts: readonly string[]): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts);
