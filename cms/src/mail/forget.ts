import type { CollectionAfterDeleteHook, Payload } from 'payload';
import { everyDay } from '../consent/clock.ts';
import { nowOf } from '../consent/clock-door.ts';

const DAY = 86_400_000;

/** How long the studio remembers that a mail was sent, and keeps those that it could not send. */
const KEPT_DAYS = 30;

/** Erases the mails about a document that is gone: a hook of collections that letters are about. */
export const forgetLetters: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await forgetLettersAbout(req.payload, `${collection.slug}/${id}`);
};

/** Erases the mails about a document, `registrations/<id>`. */
export async function forgetLettersAbout(payload: Payload, about: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'mails', where: { about: { equals: about } } });
}

/** Erases mails that are old, whatever became of them. */
export async function forgetOldLetters(payload: Payload): Promise<void> {
  const before = new Date(nowOf(payload) - KEPT_DAYS * DAY).toISOString();
  await payload.db.deleteMany({
    collection: 'mails',
    where: { and: [{ createdAt: { less_than: before } }, { state: { not_equals: 'waiting' } }] },
  });
}

/** Has old mails erased every day. */
export const startForgettingLetters = (): void => everyDay('mails', forgetOldLetters);
