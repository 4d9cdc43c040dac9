import type { CollectionName, DocumentKey } from '@bashke/content';
import type { StoredCampaign } from '../collections/campaigns/publish.ts';
import type { StoredParticipant } from '../consent/book.ts';
import type { StoredConsent } from '../consent/validity.ts';
import { isIdentity } from '../database.ts';
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser, type Where } from 'payload';

/** A stored document as every collection has it; its mapping knows the rest. */
export interface StoredRow {
  id: string;
  updatedAt: string;
}

/**
 * Who reads for a snapshot, where the public alone may not: media, which have no drafts, and previews of drafts.
 * It is nobody's account and is never logged in.
 */
const reader = { collection: 'users', id: 'snapshot', role: 'reviewer' } as unknown as TypedUser;

/** Reads documents as they are published, or as their drafts are, all of them as they were at one moment. */
export interface Reader {
  /** Identity and day of change of what fits. */
  index(collection: CollectionName, where: Where): Promise<StoredRow[]>;
  /** The same for those of these identities that are there. */
  indexOf(collection: CollectionName, ids: readonly string[]): Promise<StoredRow[]>;
  /** Whole documents in all languages. */
  read(collection: CollectionName, ids: readonly string[]): Promise<StoredRow[]>;
  /** Every campaign, published or not, as far as it takes to say where the public finds it. */
  origins(): Promise<StoredCampaign[]>;
  /** These participants, and what was consented to for them. */
  people(ids: readonly string[]): Promise<StoredPeople>;
  /** Those of these documents that were taken back for good. */
  erased(keys: readonly DocumentKey[]): Promise<Set<DocumentKey>>;
}

/** Participants and their consents as the database holds them. */
export interface StoredPeople {
  participants: StoredParticipant[];
  consents: (StoredConsent & { participant?: unknown })[];
}

/**
 * Gives `work` a reader. Where the database has transactions, all that is read belongs to one moment; where it
 * has none, a change that comes in between starts a publish of its own, which follows this one.
 */
export async function readAtOnce<T>(
  payload: Payload,
  drafts: boolean,
  work: (reader: Reader) => Promise<T>,
): Promise<T> {
  const transactionID = (await payload.db.beginTransaction()) ?? undefined;
  try {
    return await work(await readerIn(payload, drafts, transactionID));
  } finally {
    // Nothing was written, so there is nothing to keep.
    if (transactionID !== undefined) await payload.db.rollbackTransaction(transactionID);
  }
}

async function readerIn(
  payload: Payload,
  drafts: boolean,
  transactionID: string | number | undefined,
): Promise<Reader> {
  const request = async (user: TypedUser | undefined): Promise<PayloadRequest> => {
    const req = await createLocalReq({ ...(user && { user }), context: { snapshot: true } }, payload);
    if (transactionID !== undefined) req.transactionID = transactionID;
    return req;
  };
  const [asPublic, asReader] = [await request(undefined), await request(reader)];

  const find = async (collection: CollectionName, where: Where, indexOnly: boolean): Promise<StoredRow[]> => {
    const staffOnly = isReadByStaffAlone(collection);
    const { docs } = await payload.find({
      collection,
      where: staffOnly && !drafts && !isWithoutDrafts(collection) ? { and: [where, published] } : where,
      req: drafts || staffOnly ? asReader : asPublic,
      overrideAccess: false,
      draft: drafts,
      depth: 0,
      locale: 'all',
      fallbackLocale: false,
      pagination: false,
      ...(indexOnly && { select: { updatedAt: true } }),
    });
    return docs.map((doc) => ({ ...doc, id: String(doc.id), updatedAt: String(doc.updatedAt) }));
  };

  const findAll = async (collection: CollectionName, ids: readonly string[], indexOnly: boolean) => {
    const known = ids.filter((id) => isIdentity(payload.db, id));
    const rows: StoredRow[] = [];
    for (let from = 0; from < known.length; from += AT_A_TIME) {
      const some = known.slice(from, from + AT_A_TIME);
      rows.push(...(await find(collection, { id: { in: some } }, indexOnly)));
    }
    return rows;
  };

  /** What is no document of a microsite, and is read for the decision alone. */
  const findForReader = async <T>(
    collection: 'campaigns' | 'participants' | 'consents' | 'withdrawals',
    where: Where,
    select?: Record<string, true>,
  ): Promise<T[]> => {
    const { docs } = await payload.find({
      collection,
      where,
      req: asReader,
      overrideAccess: false,
      depth: 0,
      pagination: false,
      ...(select && { select }),
    });
    return docs as T[];
  };

  const people = async (ids: readonly string[]): Promise<StoredPeople> => {
    const found: StoredPeople = { participants: [], consents: [] };
    const known = ids.filter((id) => isIdentity(payload.db, id));
    for (let from = 0; from < known.length; from += AT_A_TIME) {
      const some = known.slice(from, from + AT_A_TIME);
      found.participants.push(
        ...(await findForReader<StoredParticipant>('participants', { id: { in: some } })),
      );
      found.consents.push(...(await findForReader<StoredConsent>('consents', { participant: { in: some } })));
    }
    return found;
  };

  const erased = async (keys: readonly DocumentKey[]): Promise<Set<DocumentKey>> => {
    if (keys.length === 0) return new Set();
    const records = await findForReader<{ documents?: unknown }>('withdrawals', {}, { documents: true });
    const gone = new Set(
      records.flatMap(({ documents }) => (Array.isArray(documents) ? (documents as unknown[]) : [])),
    );
    return new Set(keys.filter((key) => gone.has(key)));
  };

  return {
    origins: () => findForReader<StoredCampaign>('campaigns', {}, { slug: true, domains: true }),
    people,
    erased,
    index: (collection, where) => find(collection, where, true),
    indexOf: (collection, ids) => findAll(collection, ids, true),
    read: (collection, ids) => findAll(collection, ids, false),
  };
}

/** What has no drafts is read by staff alone: it is published by what shows it. */
export const isWithoutDrafts = (collection: CollectionName): boolean =>
  collection === 'media' || collection === 'recordings' || collection === 'agendas';

/**
 * What is shown only while something else allows it, a consent or a released agenda, and what it belongs to: the public
 * finds it on microsites alone, and does not read past them.
 */
const gated: readonly CollectionName[] = [
  'series',
  'episodes',
  'resources',
  'summits',
  'sessions',
  'groups',
  'members',
];
const isReadByStaffAlone = (collection: CollectionName): boolean =>
  isWithoutDrafts(collection) || gated.includes(collection);

const published: Where = { _status: { equals: 'published' } };

/** Identities that are asked for in one query; databases limit how many parameters it can have. */
const AT_A_TIME = 500;
