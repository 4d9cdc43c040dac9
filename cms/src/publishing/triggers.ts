import type { CollectionName, DocumentKey } from '@bashke/content';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  Payload,
  PayloadRequest,
} from 'payload';
import { afterCommit } from '../database.ts';
import { isWithoutDrafts } from './reader.ts';
import { idOf } from './stored.ts';
import { type Queue, queueOf } from './queue.ts';
import type { Reason } from './releases.ts';

/** What hooks are given of a document: more than this differs by collection. */
interface Changed {
  id: string | number;
  updatedAt?: string;
  deletedAt?: string | null;
  _status?: 'draft' | 'published' | null;
  campaign?: unknown;
  series?: unknown;
  summit?: unknown;
  group?: unknown;
}

/**
 * The hooks that publish a document's campaigns when what the public sees of it changes: it was published,
 * published anew, unpublished, put into the bin, taken out or deleted. Saving a draft changes nothing there.
 */
export function publishing(collection: CollectionName) {
  const afterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
    const why = await reasonOf(collection, doc as Changed, previousDoc as Changed | undefined, req);
    if (why) await announce(collection, doc as Changed, why, req);
  };
  const afterDelete: CollectionAfterDeleteHook = ({ doc, req }) =>
    announce(collection, doc as Changed, 'deleted', req);
  return { afterChange: [afterChange], afterDelete: [afterDelete] } satisfies CollectionConfig['hooks'];
}

/** Records of publishes go with their campaign: a record belongs to one. */
export const forgetReleases: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: 'releases', where: { campaign: { equals: id } }, req });
};

/** Why a saved document must be published; `undefined` when the public sees nothing of the change. */
async function reasonOf(
  collection: CollectionName,
  doc: Changed,
  previous: Changed | undefined,
  req: PayloadRequest,
): Promise<Reason | undefined> {
  if (doc.deletedAt && !previous?.deletedAt) return 'deleted';
  if (doc.deletedAt) return undefined;
  const { _status: status } = doc;
  if (isWithoutDrafts(collection) || status === 'published') return 'published';
  // A draft was saved beside the document, or the document itself is not published any more.
  const stored = await req.payload.db.findOne<{ id: string; updatedAt: string }>({
    collection,
    where: { id: { equals: doc.id } },
    select: { updatedAt: true },
    req,
  });
  const wasWritten = stored && doc.updatedAt && Date.parse(stored.updatedAt) === Date.parse(doc.updatedAt);
  return wasWritten ? 'unpublished' : undefined;
}

/**
 * Publishes, once the change is saved, every campaign that shows the document or that it belongs to. The hooks do; what
 * the studio writes past them calls it itself.
 */
export async function announce(
  collection: CollectionName,
  doc: Changed,
  why: Reason,
  req: PayloadRequest,
): Promise<void> {
  const opened = queueOf(req.payload);
  if (!opened || req.context.erasing) return;
  const by = req.user ? String(req.user.id) : undefined;
  const id = String(doc.id);
  const key: DocumentKey = `${collection}/${id}`;
  await afterCommit(req, async () => {
    const queue = await opened;
    const owner = await ownerOf(collection, doc, req.payload);
    const campaigns = new Set(queue.showing(key, owner));
    // Other campaigns may show all that the series, the summit or the group has.
    const whole = wholeOf(collection, doc);
    if (whole) for (const each of queue.showing(`${whole.collection}/${whole.id}`)) campaigns.add(each);
    if (owner !== undefined && (await belongsOnTheWeb(collection, owner, why, queue))) campaigns.add(owner);
    for (const campaign of campaigns) {
      const shared = owner === undefined && why === 'published';
      queue.publish(campaign, { why: shared ? 'shared' : why, by });
    }
  });
}

/** The campaign that a document belongs to; what is shared belongs to none. */
async function ownerOf(
  collection: CollectionName,
  doc: Changed,
  payload: Payload,
): Promise<string | undefined> {
  if (collection === 'campaigns') return String(doc.id);
  const whole = wholeOf(collection, doc);
  if (!whole) return idOf(doc.campaign);
  const found = await payload.findByID({
    collection: whole.collection,
    id: whole.id,
    depth: 0,
    disableErrors: true,
  });
  return idOf(found?.campaign);
}

/** What a document is a part of, where that is what belongs to a campaign. */
function wholeOf(collection: CollectionName, doc: Changed) {
  const whole = (
    {
      episodes: { collection: 'series', id: idOf(doc.series) },
      sessions: { collection: 'summits', id: idOf(doc.summit) },
      agendas: { collection: 'summits', id: idOf(doc.summit) },
      members: { collection: 'groups', id: idOf(doc.group) },
    } as const
  )[collection as 'episodes' | 'sessions' | 'agendas' | 'members'];
  return whole?.id === undefined ? undefined : { collection: whole.collection, id: whole.id };
}

/** What was unpublished or deleted matters only where it was shown; what was published, only in a published campaign. */
async function belongsOnTheWeb(
  collection: CollectionName,
  owner: string,
  why: Reason,
  queue: Queue,
): Promise<boolean> {
  if (collection === 'campaigns') return why === 'published' || queue.isLive(owner);
  return why === 'published' && (queue.isLive(owner) || (await queue.isPublished(owner)));
}
