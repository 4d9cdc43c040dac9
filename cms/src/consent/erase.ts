import type { DocumentKey } from '@bashke/content';
import type { CollectionSlug, Payload } from 'payload';
import { namesOf as mediaFilesOf } from '../collections/media/names.ts';
import { removeFile } from '../collections/media/store.ts';
import { namesOf as recordingFilesOf } from '../collections/recordings/names.ts';
import { intakeLineOf } from '../quarantine/line.ts';
import { removeAllOf, removeUpload } from '../quarantine/store.ts';
import { eraseMentions } from './erase-mentions.ts';
import { eraseAlias, eraseSchool } from './erase-words.ts';
import type { Plan } from './plan.ts';

declare module 'payload' {
  interface RequestContext {
    /** Set while something is erased: whoever erases publishes afterwards, all at once. */
    erasing?: boolean | undefined;
  }
}

/**
 * Erases in the database and on the disk what a withdrawal takes away. Every step can be done again, and what it takes to
 * find the rest goes last: what was broken off is carried on by doing it all once more.
 */
export async function erase(payload: Payload, { documents, files, work }: Plan): Promise<void> {
  for (const contribution of work.contributions) await shutLink(payload, contribution);
  for (const contribution of [...work.contributions, ...work.emptied]) {
    await intakeLineOf(payload).forget(contribution);
  }
  await forgetSentences(payload, work.purge);
  await eraseFiles(payload, files, documents);
  for (const upload of work.uploads) await removeUpload(upload);
  for (const contribution of work.contributions) await removeAllOf(contribution);
  for (const contribution of work.emptied) await emptyContribution(payload, contribution);
  for (const participant of work.aliases) await eraseAlias(payload, participant);
  for (const participant of work.schools) await eraseSchool(payload, participant);
  for (const id of work.withdrawn) await markWithdrawn(payload, id);
  await eraseMentions(payload, [
    ...documents,
    ...work.participants.map((id) => `participants/${id}` as DocumentKey),
  ]);
  for (const key of documents) {
    const [collection, id] = key.split('/') as [CollectionSlug, string];
    await remove(payload, collection, id);
  }
  for (const id of work.consents) await remove(payload, 'consents', id);
  for (const id of work.participants) await remove(payload, 'participants', id);
  for (const id of work.contributions) await remove(payload, 'contributions', id);
}

/**
 * What kept a publish from going live is told with titles: where it would have shown any of this, the record keeps that it
 * failed and not what for.
 * @returns how many records were changed
 */
export async function forgetSentences(payload: Payload, documents: readonly string[]): Promise<number> {
  const keys = new Set(documents);
  const { docs } = await payload.find({
    collection: 'releases',
    where: { error: { exists: true } },
    select: { error: true, documents: true },
    depth: 0,
    pagination: false,
  });
  const quoting = docs.filter(
    ({ error, documents: shown }) =>
      error && Array.isArray(shown) && shown.some((key) => keys.has(String(key))),
  );
  for (const { id } of quoting) {
    await payload.update({ collection: 'releases', id, data: { error: null, problems: [] }, depth: 0 });
  }
  return quoting.length;
}

/** Removes files from the media store that no other document has. */
async function eraseFiles(
  payload: Payload,
  files: readonly string[],
  documents: readonly DocumentKey[],
): Promise<void> {
  if (files.length === 0) return;
  const used = await filesOfOthers(payload, documents);
  for (const file of files) if (!used.has(file)) await removeFile(file);
}

/** Files in the media store of all documents but these. */
export async function filesOfOthers(
  payload: Payload,
  documents: readonly DocumentKey[],
): Promise<Set<string>> {
  const these = new Set<string>(documents);
  const all = { depth: 0, pagination: false } as const;
  const [media, recordings] = await Promise.all([
    payload.find({ collection: 'media', select: { storedFile: true, variants: true }, trash: true, ...all }),
    payload.find({ collection: 'recordings', select: { sources: true, poster: true }, ...all }),
  ]);
  return new Set([
    ...media.docs.filter(({ id }) => !these.has(`media/${id}`)).flatMap(mediaFilesOf),
    ...recordings.docs
      .filter(({ id }) => !these.has(`recordings/${id}`))
      .flatMap((each) => recordingFilesOf(each as never)),
  ]);
}

/** Removes a document with its versions, and the notes of who had it open. One that is gone already is fine. */
async function remove(payload: Payload, collection: CollectionSlug, id: string): Promise<void> {
  await payload.delete({
    collection: 'payload-locked-documents',
    where: { 'document.value': { equals: id } },
    context: { erasing: true },
  });
  await payload.delete({
    collection,
    where: { id: { equals: id } },
    trash: true,
    overrideLock: true,
    depth: 0,
    context: { erasing: true },
  });
}

/** From here on nothing can be added: the link opens the receipt alone. What was begun since the plan goes as well. */
async function shutLink(payload: Payload, id: string): Promise<void> {
  const where = { id: { equals: id } };
  // No token hashes to this, and no two contributions have it.
  const data = { tokenHash: `withdrawn ${id}` };
  const { docs } = await payload.update({
    collection: 'contributions',
    where,
    data,
    depth: 0,
    showHiddenFields: true,
    context: { erasing: true },
  });
  for (const { upload } of docs.flatMap(({ files }) => files ?? [])) if (upload) await removeUpload(upload);
}

/** Nothing of what was handed in stays, not even what was uploaded but never used. */
async function emptyContribution(payload: Payload, id: string): Promise<void> {
  await removeAllOf(id);
  const where = { id: { equals: id } };
  const data = { files: [], becomes: [], state: 'declined' as const };
  await payload.update({ collection: 'contributions', where, data, depth: 0, context: { erasing: true } });
}

async function markWithdrawn(payload: Payload, id: string): Promise<void> {
  const now = new Date().toISOString();
  await payload.update({
    collection: 'consents',
    where: { id: { equals: id }, withdrawnAt: { exists: false } },
    data: { withdrawnAt: now, reliedOn: [] },
    depth: 0,
    context: { erasing: true },
  });
}
