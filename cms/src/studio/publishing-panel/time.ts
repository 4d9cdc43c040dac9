import { type Language, timeZone } from '@bashke/content';

/**
 * A moment as people in Tirana write it: `10.2.2026, 14:05`, in English `10 Feb 2026, 14:05`. Browsers need not
 * know how Albanian writes dates, and some do not.
 */
export function momentIn(instant: string, language: Language): string {
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: language === 'sq' ? 'numeric' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(formatter.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const day = ['day', 'month', 'year'].map((name) => {
    const value = parts.get(name as Intl.DateTimeFormatPartTypes) ?? '';
    return language === 'sq' ? String(Number(value)) : value;
  });
  return `${day.join(language === 'sq' ? '.' : ' ')}, ${parts.get('hour')}:${parts.get('minute')}`;
}

/** A calendar day, `2026-02-10`, as people write it. */
export const dayIn = (day: string, language: Language): string =>
  momentIn(`${day.slice(0, 10)}T12:00:00Z`, language).split(',')[0]!;
