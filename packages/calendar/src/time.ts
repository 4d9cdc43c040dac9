import { timeZone } from '@bashke/content';
import { TZDate } from '@date-fns/tz';

/** A moment as it is told in Tirana: its parts are those of the clock there. */
export const inTirana = (moment: string | number | Date): TZDate => new TZDate(+new Date(moment), timeZone);

/** An instant with the offset of Tirana at that moment: `2026-10-24T09:30:00+02:00`. */
export const withOffset = (moment: string | number | Date): string =>
  inTirana(moment).toISOString().replace('.000', '');

const hour = 60 * 60_000;

/** Whether the clock in Tirana shows the time of this instant twice that day, when it is put back. */
export const isToldTwice = (moment: string | number | Date): boolean =>
  [-hour, hour].some((shift) => timeOf(+new Date(moment) + shift) === timeOf(moment));

/**
 * The instant of a day and a time of the day in Tirana: `('2026-10-25', '09:00')` → `2026-10-25T09:00:00+01:00`.
 * Of a time that the clock shows twice it is the first; a time that the clock leaves out is that long after the change.
 */
export function instantAt(day: string, time: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const moment = new TZDate(year, month - 1, date, hours, minutes, timeZone);
  return withOffset(timeOf(+moment - hour) === timeOf(moment) ? +moment - hour : moment);
}

/** When something ends that lasts so many minutes: true over changes of the clock. */
export const endOf = (start: string, minutes: number): string =>
  withOffset(Date.parse(start) + minutes * 60_000);

/** The day of an instant in Tirana: `2026-10-24`. */
export const dayOf = (moment: string | number | Date): string => withOffset(moment).slice(0, 10);

/** The time of the day of an instant in Tirana: `09:30`. */
export const timeOf = (moment: string | number | Date): string => withOffset(moment).slice(11, 16);
