/** The time that a clock on the wall in Tirana shows, to the minute: `2026-12-09T09:30`. */
export type WallTime = string;

/** Minutes of a day. */
export const DAY_MINUTES = 24 * 60;
/** Steps in which the agenda editor moves sessions, in minutes. */
export const STEP = 5;

const MINUTE_MS = 60_000;

/** The calendar day of a wall time. */
export const dayOfWall = (wall: WallTime): string => wall.slice(0, 10);
/** The time of the day of a wall time, `09:30`. */
export const timeOfWall = (wall: WallTime): string => wall.slice(11, 16);

/** Minutes since midnight of a time of the day. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** A time of the day, `09:30`, from minutes since midnight; those of the next day begin anew. */
export function timeAt(minutes: number): string {
  const within = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return [Math.floor(within / 60), within % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The wall time on a day, that many minutes after its midnight as the clock shows them. */
export const wallAt = (day: string, minutes: number): WallTime =>
  new Date(Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE_MS).toISOString().slice(0, 16);
