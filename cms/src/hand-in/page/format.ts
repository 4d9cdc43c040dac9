import type { Language } from '@bashke/content';

/** Browsers on phones leave Albanian out of what they know of dates and numbers, so the pages know it themselves. */
const months = {
  sq: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const satisfies Record<Language, string[]>;
const decimals = { sq: ',', en: '.' } as const satisfies Record<Language, string>;
const joins = {
  sq: { and: 'dhe', or: 'ose' },
  en: { and: 'and', or: 'or' },
} as const satisfies Record<Language, Record<'and' | 'or', string>>;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Tirane',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** Year, month, day, hour and minute of an instant where the Centre is. */
function partsOf(instant: string): Record<string, string> {
  return Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

const writeDay = (language: Language, year: number, month: number, day: number): string =>
  `${day} ${months[language][month - 1] ?? ''} ${year}`;

/** A calendar day, or the day of an instant where the Centre is: `2026-12-01` → `1 dhjetor 2026`. */
export function formatDay(language: Language, day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year) return writeDay(language, Number(year), Number(month), Number(date));
  const parts = partsOf(day);
  return writeDay(language, Number(parts['year']), Number(parts['month']), Number(parts['day']));
}

/** An instant with its time: `1 dhjetor 2026, 14:05`. */
export function formatInstant(language: Language, instant: string): string {
  const { hour, minute } = partsOf(instant);
  return `${formatDay(language, instant)}, ${hour}:${minute}`;
}

/** A file size: `48 KB`, `1,2 MB`. */
export function formatBytes(language: Language, bytes: number): string {
  const [amount, unit] =
    bytes < 1e6
      ? [String(bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1e3))), 'KB']
      : [String(Math.round(bytes / 1e5) / 10), 'MB'];
  return `${amount.replace('.', decimals[language])}\u00a0${unit}`;
}

/** `['a', 'b', 'c']` → `a, b dhe c`. */
export function formatList(language: Language, parts: readonly string[], join: 'and' | 'or' = 'and'): string {
  const [last = '', ...before] = parts.toReversed();
  if (before.length === 0) return last;
  return `${before.toReversed().join(', ')} ${joins[language][join]} ${last}`;
}
