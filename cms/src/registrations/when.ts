import { endOf, timeOf } from '@bashke/calendar';
import { type AgendaEntry, type Language, localeOf, type Summit, timeZone } from '@bashke/content';

type Fields = Intl.DateTimeFormatOptions;

const write = (moment: string, language: Language, fields: Fields): string =>
  new Intl.DateTimeFormat(localeOf[language], { ...fields, timeZone }).format(new Date(moment));

const noonOf = (day: string): string => `${day}T12:00:00Z`;

/** The days of a summit with the hours of each: `e mërkurë, 9 dhjetor 2026, 09:00–17:00`. */
export const daysInWords = ({ days }: Pick<Summit, 'days'>, language: Language): string =>
  days
    .map(({ day, opens, closes }) => {
      const date = write(noonOf(day), language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      });
      return `${date}, ${opens}–${closes}`;
    })
    .join('; ');

/** When a session is: `9 dhjetor, 09:30–10:15`. */
export function placingInWords({ start, minutes }: AgendaEntry, language: Language): string {
  const day = write(start, language, { day: 'numeric', month: 'long' });
  return `${day}, ${timeOf(start)}–${timeOf(endOf(start, minutes))}`;
}

/** The days of a summit in short, for lists and badges: `9–10 dhjetor 2026`. */
export function spanInWords({ days }: Pick<Summit, 'days'>, language: Language): string {
  const [first, last] = [noonOf(days[0]!.day), noonOf(days.at(-1)!.day)];
  const format = new Intl.DateTimeFormat(localeOf[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  });
  return days.length === 1
    ? format.format(new Date(first))
    : format.formatRange(new Date(first), new Date(last));
}
