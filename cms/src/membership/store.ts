import { createLocalReq, type Payload } from 'payload';
import type { Member } from '../payload-types.ts';
import { forgetLettersAbout } from '../mail/forget.ts';
import { announce } from '../publishing/triggers.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';

/** What the studio itself writes of a member. */
export type MemberChange = Partial<
  Pick<Member, 'confirmed' | 'confirmation' | 'contact' | 'email' | '_status'>
>;

type Row = Record<string, unknown> & { id: string; updatedAt: string; _status?: Member['_status'] };
interface Version {
  id: string | number;
  version: Row;
}

/** A member as the database holds it, published or not; `undefined` where it is gone or in the bin. */
export async function readMember({ db }: Payload, id: string): Promise<Row | undefined> {
  const row = await db.findOne<Row>({ collection: 'members', where: { id: { equals: id } } });
  return row && !row['deletedAt'] ? { ...row, id: String(row.id) } : undefined;
}

/** Runs `work` while nothing else is decided about a member. */
export const aboutMember = <T>(id: string, work: () => Promise<T>): Promise<T> =>
  oneAtATime(`member ${id}`, work);

/**
 * Changes a member behind its editors: in the document and in the version that they go on from. A draft in progress stays
 * one, and nothing of it becomes public. Where the public sees the change, its campaigns are published.
 */
export async function changeMember(payload: Payload, id: string, change: MemberChange): Promise<void> {
  const { db } = payload;
  const row = await readMember(payload, id);
  if (!row) return;
  const changed = { ...row, ...merged(row, change) };
  const isShown = changed._status === 'published';
  const isSeen = isShown !== (row._status === 'published') || (isShown && 'confirmed' in change);
  // What the public does not see is no change of the document.
  const now = isSeen ? Date.now() : Date.parse(row.updatedAt);
  changed.updatedAt = new Date(now).toISOString();
  // MongoDB's adapter turns identities in what it is given into its own.
  await db.updateOne({ collection: 'members', id, data: structuredClone(changed) });
  for (const { id: version, version: held, ...rest } of await versionsOf(payload, id, true)) {
    const isAhead = Date.parse(held.updatedAt) > Date.parse(row.updatedAt);
    const { _status, ...fields } = change;
    const data = { ...held, ...merged(held, fields), ...(_status && !isAhead && { _status }) };
    // A draft in progress stays ahead of the document, and a draft.
    if (isSeen) data.updatedAt = new Date(isAhead ? now + 1 : now).toISOString();
    // What a version holds differs by collection; this is the row that was just read.
    const versionData = { ...rest, id: version, version: data } as never;
    await db.updateVersion({ collection: 'members', id: version, versionData });
  }
  if (!isSeen) return;
  await announce(
    'members',
    changed,
    isShown ? 'published' : 'unpublished',
    await createLocalReq({}, payload),
  );
}

/**
 * Takes whom to write to out of a member and out of what its history keeps of that address. Where it is the one that is
 * written to now, all of its history forgets whom it wrote to.
 */
export async function eraseContact(payload: Payload, id: string, email: string): Promise<void> {
  const { db } = payload;
  const erased = { contact: null, email: null, confirmation: { state: null, at: null, tokenHash: null } };
  const isTheirs = (row: Row) =>
    typeof row['email'] === 'string' && row['email'].toLowerCase() === email.toLowerCase();
  const row = await db.findOne<Row>({ collection: 'members', where: { id: { equals: id } } });
  const isCurrent = row ? isTheirs(row) : false;
  if (isCurrent) await db.updateOne({ collection: 'members', id, data: { ...row, ...erased } });
  for (const { id: version, version: held, ...rest } of await versionsOf(payload, id, false)) {
    if (!isCurrent && !isTheirs(held)) continue;
    const versionData = { ...rest, id: version, version: { ...held, ...erased } } as never;
    await db.updateVersion({ collection: 'members', id: version, versionData });
  }
  await forgetLettersAbout(payload, `members/${id}`);
}

/** A group of fields is changed field by field. */
const merged = (row: Row, change: MemberChange) => ({
  ...change,
  ...(change.confirmation && {
    confirmation: { ...(row['confirmation'] as object | undefined), ...change.confirmation },
  }),
});

async function versionsOf({ db }: Payload, id: string, latest: boolean): Promise<Version[]> {
  const { docs } = await db.findVersions<Record<string, unknown>>({
    collection: 'members',
    where: {
      and: [{ parent: { equals: id } }, ...(latest ? [{ latest: { equals: true } }] : [])],
    },
    pagination: false,
    limit: 0,
  });
  return docs as unknown as Version[];
}
