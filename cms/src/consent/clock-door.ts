import type { Payload } from 'payload';
import { sharedState } from '../publishing/shared-state.ts';

/** Tells the time in milliseconds, as `Date.now` does. */
export type Now = () => number;

const doors = sharedState('consent-now', () => new WeakMap<Payload, Now>());

/** Sets the clock by which consents end in this studio. */
export const setNow = (payload: Payload, now: Now): void => void doors.set(payload, now);

/** The time by which consents end. */
export const nowOf = (payload: Payload): number => (doors.get(payload) ?? Date.now)();
