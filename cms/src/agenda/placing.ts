import { z } from 'zod';
import { DAY_MINUTES, STEP, type WallTime } from './wall.ts';

/** A wall time on a day that the calendar has. */
const wallTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((wall) => z.iso.date().safeParse(wall.slice(0, 10)).success);

/** When and where a session is, in the agenda that staff work on: the contract's placing with a wall time. */
export const placeSchema = z.strictObject({
  start: wallTime,
  minutes: z.int().min(STEP).max(DAY_MINUTES),
  room: z.string().min(1).max(64),
});
export type Place = z.infer<typeof placeSchema>;

export const entrySchema = z.strictObject({ session: z.string().min(1).max(64), ...placeSchema.shape });
/** A session in the agenda that staff work on. */
export type Entry = z.infer<typeof entrySchema>;

/** A version of a place that can be told from others, as HTTP's entity tags are. */
export const tagOf = (place: Place | undefined): string =>
  place ? `"${place.start}/${place.minutes}/${place.room}"` : '"none"';

/** The place alone. */
export const placeOf = ({ start, minutes, room }: Place): Place => ({ start, minutes, room });

/** The entries by time, those at the same time in a lasting order. */
export const inOrder = <E extends { start: WallTime; session: string }>(entries: readonly E[]): E[] =>
  entries.toSorted((a, b) => compare(a.start, b.start) || compare(a.session, b.session));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
