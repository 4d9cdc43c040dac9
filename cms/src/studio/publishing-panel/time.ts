import { type Language, localeOf, timeZone } from '@bashke/content';

/** A moment as people in Tirana write it: `10.2.2026, 14:05`. */
export const momentIn = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf[language], {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(instant));
