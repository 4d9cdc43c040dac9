import type { Session, Summit } from '@bashke/content';
import { v5 as uuid } from 'uuid';

/** In which identities of this kind are told apart from all others. */
const namespace = '5c6de0f4-93a7-4d1b-8a52-0f6f1c2b7e94';

/** How many sessions a summit can number. */
const sessionsOfSummit = 2 ** 15;

/**
 * A session's number for schedule apps, which keep those of several conferences side by side: its own within the
 * summit, above what the summit's identity says. It fits into 31 bits.
 */
export const eventNumber = (summit: Summit, { number }: Session): number =>
  Number.parseInt(summit.guid.slice(-4), 16) * sessionsOfSummit + number;

export const roomGuid = (summit: Summit, room: string): string =>
  uuid(`summits/${summit.guid}/rooms/${room}`, namespace);

export const personGuid = (person: string): string => uuid(`people/${person}`, namespace);

/** A person's number, the same at every summit; positive, in 31 bits. */
export const personNumber = (person: string): number =>
  Math.max(1, Number.parseInt(personGuid(person).slice(0, 8), 16) >>> 1);
