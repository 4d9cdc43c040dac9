import { dayOf } from '../publishing/stored.ts';

/** The calendar day in Tirana at a moment. */
export const dayAt = (moment: number): string => dayOf(new Date(moment).toISOString())!;

/** When a calendar day begins in Tirana; summer time is an hour further from Greenwich. */
export function startOf(day: string): number {
  const early = Date.parse(`${day}T00:00:00+02:00`);
  return dayAt(early) === day ? early : Date.parse(`${day}T00:00:00+01:00`);
}

/** The calendar day after another. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
