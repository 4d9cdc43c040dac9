import type { Payload } from 'payload';
import { everyDay } from '../consent/clock.ts';
import { nowOf } from '../consent/clock-door.ts';
import { withdrawContribution } from '../consent/withdraw.ts';
import { removeOriginals, removeQuarantined } from '../quarantine/store.ts';
import { removeStaleUploads } from './uploads.ts';

/** Days after which a contribution that was begun and never handed in is erased. */
export const DRAFT_DAYS = 30;

/** Has everything deleted, once a day, that was kept long enough. */
export function startRetention(): void {
  everyDay('originals', deleteOriginals);
  everyDay('abandoned drafts', eraseAbandoned);
  everyDay('broken-off uploads', removeStaleUploads);
}

/** Deletes the originals of what was decided, and what is left in quarantine of it. What was accepted is elsewhere by then. */
export async function deleteOriginals(payload: Payload): Promise<void> {
  const due = new Date(nowOf(payload)).toISOString();
  const { docs } = await payload.find({
    collection: 'contributions',
    where: { originalsUntil: { less_than_equal: due } },
    select: {},
    depth: 0,
    pagination: false,
  });
  for (const { id } of docs) {
    await removeOriginals(String(id));
    await removeQuarantined(String(id));
    await payload.update({ collection: 'contributions', id, data: { originalsUntil: null }, depth: 0 });
  }
}

/** Erases what was begun and never handed in, like something that was taken back. */
export async function eraseAbandoned(payload: Payload): Promise<void> {
  const before = new Date(nowOf(payload) - DRAFT_DAYS * 24 * 3_600_000).toISOString();
  const { docs } = await payload.find({
    collection: 'contributions',
    where: { and: [{ state: { equals: 'draft' } }, { updatedAt: { less_than: before } }] },
    select: {},
    depth: 0,
    pagination: false,
  });
  for (const { id } of docs) await withdrawContribution(payload, String(id), 'expiry');
}
