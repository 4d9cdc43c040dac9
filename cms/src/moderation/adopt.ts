import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { keepFileFrom } from '../collections/media/store.ts';
import type { ContributionFile } from '../hand-in/files.ts';
import type { Contribution } from '../payload-types.ts';
import type { Quarantined } from '../quarantine/line.ts';
import { privateFile } from '../quarantine/store.ts';

/** What an accepted file became. */
export type Adopted = { collection: 'media' | 'recordings'; id: string };

interface Adoption {
  payload: Payload;
  contribution: Contribution;
  file: ContributionFile;
  /** Everybody who is heard or seen in it. */
  people: readonly string[];
}

/** Brings an accepted file out of quarantine. The public sees nothing of it before something that shows it is published. */
export function adopt(adoption: Adoption): Promise<Adopted> {
  const accepted = adoption.file.accepted as Quarantined;
  return accepted.kind === 'image' ? adoptPicture(adoption) : adoptRecording(adoption, accepted);
}

/** The media collection sends every picture through the intake; from the original that makes what the reviewer saw. */
async function adoptPicture({ payload, contribution, file, people }: Adoption): Promise<Adopted> {
  const data = await readFile(privateFile('originals', String(contribution.id), file.upload!));
  const { id } = await payload.create({
    collection: 'media',
    // What a contributor calls a file may say who they are.
    file: { name: 'kontribut', data, mimetype: 'application/octet-stream', size: data.byteLength },
    data: {
      alt: file.alt || contribution.title || '',
      contribution: String(contribution.id),
      people: [...people],
    },
    locale: contribution.language,
    depth: 0,
  });
  return { collection: 'media', id: String(id) };
}

async function adoptRecording(
  { payload, contribution, file, people }: Adoption,
  accepted: Exclude<Quarantined, { kind: 'image' }>,
): Promise<Adopted> {
  const folder = privateFile('quarantine', String(contribution.id), file.upload!);
  const names = [
    ...accepted.sources.map(({ fileName }) => fileName),
    ...(accepted.poster ? [accepted.poster.fileName] : []),
  ];
  for (const name of names) await keepFileFrom(path.join(folder, name), name);
  const { id } = await payload.create({
    collection: 'recordings',
    data: {
      title: contribution.title || String(contribution.id),
      contribution: String(contribution.id),
      people: [...people],
      ...recordingFields(accepted),
    },
    depth: 0,
  });
  return { collection: 'recordings', id: String(id) };
}

/** What the intake made of a recording, by the names of the contract. */
export const recordingFields = (accepted: Exclude<Quarantined, { kind: 'image' }>) => ({
  kind: accepted.kind,
  hash: accepted.hash,
  duration: accepted.duration,
  removed: accepted.removed,
  notes: accepted.notes,
  peaks: accepted.peaks,
  sources: accepted.sources.map(({ format, bytes, fileName, width, height }) => ({
    format,
    bytes,
    file: fileName,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  })),
  poster: accepted.poster
    ? { file: accepted.poster.fileName, width: accepted.poster.width, height: accepted.poster.height }
    : null,
});
