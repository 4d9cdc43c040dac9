import type { Cue } from '@bashke/content';
import type { Payload } from 'payload';
import { ERASED_ALIAS } from './book.ts';

interface Version {
  id: string | number;
  version: { cues?: unknown };
}

/** Takes the alias from a participant, and from whatever the transcripts of their episodes say was said by them. */
export async function eraseAlias(payload: Payload, participant: string): Promise<void> {
  const person = await payload.findByID({
    collection: 'participants',
    id: participant,
    depth: 0,
    disableErrors: true,
  });
  const alias = person?.alias;
  if (!alias || alias === ERASED_ALIAS) return;
  const { docs } = await payload.find({
    collection: 'episodes',
    where: { 'people.participant': { equals: participant } },
    select: {},
    depth: 0,
    pagination: false,
    trash: true,
  });
  for (const { id } of docs) await eraseVoice(payload, id, alias);
  // Last: the transcripts are found by it.
  await payload.db.updateOne({ collection: 'participants', id: participant, data: { alias: ERASED_ALIAS } });
}

/** Takes the school from a participant. */
export async function eraseSchool(payload: Payload, participant: string): Promise<void> {
  await payload.db.updateOne({ collection: 'participants', id: participant, data: { school: null } });
}

/** Every state of a transcript without a voice: the one that is public, drafts, and its history. */
async function eraseVoice({ db }: Payload, id: string, alias: string): Promise<void> {
  const where = { id: { equals: id } };
  const stored = await db.findOne<{ id: string; cues?: unknown }>({ collection: 'episodes', where });
  const updatedAt = new Date().toISOString();
  if (stored && hasVoice(stored.cues, alias)) {
    await db.updateOne({
      collection: 'episodes',
      id,
      data: { ...stored, cues: withoutVoice(stored.cues, alias), updatedAt },
    });
  }
  const { docs } = await db.findVersions<Record<string, unknown>>({
    collection: 'episodes',
    where: { parent: { equals: id } },
    pagination: false,
    limit: 0,
  });
  for (const row of docs as unknown as Version[]) {
    if (!hasVoice(row.version.cues, alias)) continue;
    const version = { ...row.version, cues: withoutVoice(row.version.cues, alias) };
    // What a version holds differs by collection; this is the row that was just read.
    await db.updateVersion({ collection: 'episodes', id: row.id, versionData: { ...row, version } as never });
  }
}

const cuesOf = (cues: unknown): Cue[] => (Array.isArray(cues) ? (cues as Cue[]) : []);
const hasVoice = (cues: unknown, alias: string): boolean => cuesOf(cues).some(({ voice }) => voice === alias);
const withoutVoice = (cues: unknown, alias: string): Cue[] =>
  cuesOf(cues).map(({ voice, ...cue }) => (voice === undefined || voice === alias ? cue : { ...cue, voice }));
