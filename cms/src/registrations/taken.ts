import type { Payload } from 'payload';
import { sharedState } from '../publishing/shared-state.ts';
import { takenOf } from './seats.ts';
import { claimsOf } from './store.ts';

type Taken = ReturnType<typeof takenOf>;

/** Seats that are taken, by summit, until somebody moves: anyone may ask as often as they like. */
const counts = sharedState('registrations-taken', () => new WeakMap<Payload, Map<string, Promise<Taken>>>());

const countsOf = (payload: Payload): Map<string, Promise<Taken>> => {
  const found = counts.get(payload) ?? new Map<string, Promise<Taken>>();
  counts.set(payload, found);
  return found;
};

/** How many seats of a summit that is there are taken, and of its sessions. */
export async function readTaken(payload: Payload, summit: string): Promise<Taken> {
  const known = countsOf(payload);
  const found = known.get(summit) ?? claimsOf(payload, summit).then(takenOf);
  known.set(summit, found);
  try {
    return await found;
  } catch (error) {
    if (known.get(summit) === found) known.delete(summit);
    throw error;
  }
}

/** Has them counted anew the next time. */
export const forgetTaken = (payload: Payload, summit: string): void => void countsOf(payload).delete(summit);
