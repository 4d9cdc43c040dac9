import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import { opennessOf, readSummit } from './summit.ts';
import { readTaken } from './taken.ts';

/** What the public is told of seats: how many there are, and who has them, is nobody's business. */
export interface Places {
  /** People can register now. */
  open: boolean;
  /** Whoever registers now goes on the waiting list. */
  full: boolean;
  /** Sessions with seats of their own. */
  sessions: Record<string, 'open' | 'full'>;
}

/** Where seats are free at a summit; `undefined` for one that the public does not know. */
export async function placesOf(payload: Payload, summit: string): Promise<Places | undefined> {
  const known = await readSummit(payload, summit);
  if (!known) return undefined;
  const taken = await readTaken(payload, summit);
  const limited = [...known.seats.sessions].flatMap(([id, capacity]) =>
    capacity === undefined ? [] : ([[id, (taken.sessions.get(id) ?? 0) >= capacity]] as const),
  );
  return {
    open: opennessOf(known, nowOf(payload)) === 'open',
    full: known.seats.summit !== undefined && taken.summit >= known.seats.summit,
    sessions: Object.fromEntries(limited.map(([id, isFull]) => [id, isFull ? 'full' : 'open'])),
  };
}
