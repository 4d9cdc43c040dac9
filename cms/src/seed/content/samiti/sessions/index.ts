import { breaks } from './breaks.ts';
import { dayOne } from './day-one.ts';
import { dayTwo } from './day-two.ts';

/** What takes place at the summit, each by its key. When and where is in `agenda.ts`. */
export const sessions = { ...dayOne, ...dayTwo, ...breaks };

export type SessionKey = keyof typeof sessions;
