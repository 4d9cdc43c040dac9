import type { CollectionBeforeChangeHook } from 'payload';
import { v4 } from 'uuid';
import { oneAtATime } from '../../../public/one-at-a-time.ts';
import { sharedState } from '../../../publishing/shared-state.ts';
import { idOf } from '../../../publishing/stored.ts';

interface Identified {
  guid?: string | null;
  number?: number | null;
  summit?: unknown;
}

/** The highest number that was given in a summit: two sessions that are made at once are not stored yet. */
const given = sharedState('session-numbers', () => new Map<string, number>());

/**
 * Gives a session the identities that calendars and schedule apps know it by: a number of its own within the summit,
 * and one for the world. They never change, and no other session gets them, not even after it was put into the bin.
 */
export const giveNumber: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  // What a duplicate was made from is the original of its creation.
  const before = operation === 'update' ? (originalDoc as Identified | undefined) : undefined;
  const guid = before?.guid ?? v4();
  if (before?.number) return { ...data, guid, number: before.number };
  const summit = idOf((data as Identified).summit ?? before?.summit);
  if (summit === undefined) return { ...data, guid };
  const number = await oneAtATime(`session-number ${summit}`, async () => {
    const { docs } = await req.payload.find({
      collection: 'sessions',
      where: { summit: { equals: summit } },
      sort: '-number',
      limit: 1,
      depth: 0,
      draft: true,
      trash: true,
      showHiddenFields: true,
      req,
    });
    const next = Math.max(docs[0]?.number ?? 0, given.get(summit) ?? 0) + 1;
    given.set(summit, next);
    return next;
  });
  return { ...data, guid, number };
};
