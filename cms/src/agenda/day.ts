import type { Language } from '@bashke/content';
import type { Words } from '../fields/words.ts';

const months: readonly Words[] = [
  { sq: 'janar', en: 'January' },
  { sq: 'shkurt', en: 'February' },
  { sq: 'mars', en: 'March' },
  { sq: 'prill', en: 'April' },
  { sq: 'maj', en: 'May' },
  { sq: 'qershor', en: 'June' },
  { sq: 'korrik', en: 'July' },
  { sq: 'gusht', en: 'August' },
  { sq: 'shtator', en: 'September' },
  { sq: 'tetor', en: 'October' },
  { sq: 'nëntor', en: 'November' },
  { sq: 'dhjetor', en: 'December' },
];
const weekdays: readonly Words[] = [
  { sq: 'e diel', en: 'Sunday' },
  { sq: 'e hënë', en: 'Monday' },
  { sq: 'e martë', en: 'Tuesday' },
  { sq: 'e mërkurë', en: 'Wednesday' },
  { sq: 'e enjte', en: 'Thursday' },
  { sq: 'e premte', en: 'Friday' },
  { sq: 'e shtunë', en: 'Saturday' },
];

/** A day as people say it, `9 dhjetor 2026`. Browsers need not know Albanian months, and some do not. */
export function dayInWords(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]![language]} ${year}`;
}

/** A day with its weekday and without its year, `e mërkurë, 9 dhjetor`. */
export function weekdayInWords(day: string, language: Language): string {
  const weekday = weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()]![language];
  return `${weekday}, ${dayInWords(day, language).replace(/ \d+$/, '')}`;
}
