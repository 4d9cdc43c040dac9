import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
} from 'payload';
import { afterCommit } from '../database.ts';
import { forgetLetters } from '../mail/forget.ts';
import type { Agenda, Registration, Session, Summit } from '../payload-types.ts';
import { idOf } from '../publishing/stored.ts';
import { tellOfAgenda } from './agenda.ts';
import { fillSeats } from './line.ts';
import { summitOf } from './store.ts';
import { forgetTaken } from './taken.ts';

/** A registration that is deleted frees a seat, and its mails go with it. */
const freeSeat: CollectionAfterDeleteHook<Registration> = async ({ doc, req, context }) => {
  const { payload } = req;
  const summit = summitOf(doc);
  await afterCommit(req, () => {
    forgetTaken(payload, summit);
    // Whoever deletes several gives the seats themselves, or has no reason to.
    return context['leavesSeats'] ? undefined : fillSeats(payload, summit);
  });
};

const countAnew: CollectionAfterChangeHook<Registration> = async ({ doc, req }) => {
  await afterCommit(req, () => forgetTaken(req.payload, summitOf(doc)));
};

export const registrationHooks = {
  afterChange: [countAnew],
  afterDelete: [forgetLetters, freeSeat],
} satisfies CollectionConfig['hooks'];

/** A summit that is published anew may have more seats. */
export const fillSeatsOfSummit: CollectionAfterChangeHook<Summit> = async ({ doc, req }) => {
  if (doc._status !== 'published') return;
  await afterCommit(req, () => fillSeats(req.payload, String(doc.id)));
};

/** A session that is published anew may have more seats. */
export const fillSeatsOfSession: CollectionAfterChangeHook<Session> = async ({ doc, req }) => {
  const summit = idOf(doc.summit);
  if (doc._status !== 'published' || summit === undefined) return;
  await afterCommit(req, () => fillSeats(req.payload, summit));
};

/** A released agenda may take sessions off, or move them: those who chose them are told. */
export const tellOfRelease: CollectionAfterChangeHook<Agenda> = async ({ doc, req, operation }) => {
  const summit = idOf(doc.summit);
  if (operation !== 'create' || summit === undefined) return;
  await afterCommit(req, () => tellOfAgenda(req.payload, summit, doc.version));
};

/** What people wrote about themselves does not stay behind without its summit. */
export const forgetRegistrations: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'registrations',
    where: { summit: { equals: id } },
    depth: 0,
    context: { leavesSeats: true },
    req,
  });
};
