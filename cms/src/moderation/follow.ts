import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  Payload,
} from 'payload';
import { afterCommit } from '../database.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';
import type { Contribution } from '../payload-types.ts';
import { idOf } from '../publishing/stored.ts';

/** What an accepted contribution becomes. */
type Work = 'episodes' | 'resources';

/**
 * Hooks of what contributions become: a contribution is `published` while anything that was made of it is, and `accepted`
 * otherwise.
 */
export function followedByContributions(collection: Work) {
  const afterChange: CollectionAfterChangeHook = async ({ doc, req, context }) => {
    if (context.erasing) return;
    const { payload } = req;
    const id = String(doc.id);
    await afterCommit(req, async () => {
      await settleAll(payload, await findFollowing(payload, collection, id));
    });
  };
  // With a document the database forgets who points at it.
  const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req, context }) => {
    if (context.erasing) return;
    context.following ??= new Map();
    context.following.set(String(id), await findFollowing(req.payload, collection, String(id)));
  };
  const afterDelete: CollectionAfterDeleteHook = async ({ id, req, context }) => {
    const contributions = context.following?.get(String(id)) ?? [];
    if (contributions.length > 0) await afterCommit(req, () => settleAll(req.payload, contributions));
  };
  return { afterChange, beforeDelete, afterDelete };
}

declare module 'payload' {
  interface RequestContext {
    /** Contributions that became a document which is being deleted, by its identity. */
    following?: Map<string, string[]> | undefined;
  }
}

/** Contributions that became a document. */
async function findFollowing(payload: Payload, collection: Work, id: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'contributions',
    where: {
      and: [{ 'becomes.value': { equals: id } }, { state: { in: ['accepted', 'published'] } }],
    },
    depth: 0,
    pagination: false,
  });
  return docs
    .filter(({ becomes }) =>
      becomes?.some(({ relationTo, value }) => relationTo === collection && idOf(value) === id),
    )
    .map((contribution) => String(contribution.id));
}

async function settleAll(payload: Payload, contributions: readonly string[]): Promise<void> {
  for (const id of contributions) await settle(payload, id);
}

/** Gives a contribution the state that its works have now. Asked again, it changes nothing. */
function settle(payload: Payload, id: string): Promise<void> {
  return oneAtATime(`contribution ${id}`, async () => {
    const found = await payload.findByID({
      collection: 'contributions',
      id,
      depth: 0,
      disableErrors: true,
    });
    if (!found || (found.state !== 'accepted' && found.state !== 'published')) return;
    const shown = await Promise.all((found.becomes ?? []).map((work) => isPublished(payload, work)));
    const state = shown.some(Boolean) ? 'published' : 'accepted';
    if (state === found.state) return;
    await payload.update({ collection: 'contributions', id, data: { state }, depth: 0 });
  });
}

async function isPublished(
  payload: Payload,
  { relationTo: collection, value }: NonNullable<Contribution['becomes']>[number],
): Promise<boolean> {
  const id = idOf(value);
  if (id === undefined) return false;
  const work = await payload.findByID({ collection, id, depth: 0, disableErrors: true });
  return work?._status === 'published';
}
