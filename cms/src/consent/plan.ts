import type { DocumentKey } from '@bashke/content';
import type { Payload } from 'payload';
import { z } from 'zod';
import { idOf } from '../publishing/stored.ts';
import { affectedBy, type Affected, idsWhere, keysOf, storedFilesOf, worksOf } from './affected.ts';
import type { Consent } from '../payload-types.ts';

/** What a withdrawal takes away, as its record keeps it until it is done: identities and names of files alone. */
export interface Plan {
  /** Documents that are erased: works, recordings and media. */
  documents: DocumentKey[];
  /** Their files in the media store. */
  files: string[];
  work: Work;
}

const ids = z.array(z.string());
export const workSchema = z.object({
  /** Documents whose earlier releases go: the erased ones, and those that named somebody. */
  purge: ids,
  /** Contributions that go whole, with their participants and consents. */
  contributions: ids,
  participants: ids,
  consents: ids,
  /** Contributions that stay without what was handed in. */
  emptied: ids,
  /** Uploads of these contributions. */
  uploads: ids,
  /** Participants whose alias or school is erased. */
  aliases: ids,
  schools: ids,
  /** Consents that are marked as withdrawn. */
  withdrawn: ids,
});
export type Work = z.infer<typeof workSchema>;

const noWork: Work = {
  purge: [],
  contributions: [],
  participants: [],
  consents: [],
  emptied: [],
  uploads: [],
  aliases: [],
  schools: [],
  withdrawn: [],
};

const contributionWith = (payload: Payload, id: string) =>
  payload.findByID({
    collection: 'contributions',
    id,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
  });

const uploadsOf = (contribution: { files?: { upload?: string | null }[] | null } | null): string[] =>
  (contribution?.files ?? []).flatMap(({ upload }) => upload ?? []);

/** What goes when a contribution is taken back: it, everybody in it, and everything made from it or holding them. */
export async function planContribution(
  payload: Payload,
  id: string,
): Promise<(Plan & { tokenHash: string | undefined }) | undefined> {
  const contribution = await contributionWith(payload, id);
  if (!contribution) return undefined;
  const participants = await idsWhere(payload, 'participants', { contribution: { equals: id } });
  const consents =
    participants.length === 0
      ? []
      : await idsWhere(payload, 'consents', { participant: { in: participants } });
  const from = { contribution: { equals: id } };
  const where = participants.length === 0 ? from : { or: [from, { people: { in: participants } }] };
  const recordings = await idsWhere(payload, 'recordings', where);
  const media = await idsWhere(payload, 'media', where);
  const became = (contribution.becomes ?? []).flatMap(({ relationTo, value }): DocumentKey[] => {
    const work = idOf(value);
    return work === undefined ? [] : [`${relationTo}/${work}`];
  });
  const works = [...new Set([...became, ...(await worksOf(payload, { recordings, media }))])];
  const named = await Promise.all(participants.map((each) => affectedBy(payload, each, 'alias')));
  const documents = keysOf({ recordings, media, works });
  return {
    documents,
    files: await storedFilesOf(payload, { recordings, media }),
    tokenHash: contribution.tokenHash ?? undefined,
    work: {
      ...noWork,
      purge: [...new Set([...documents, ...named.flatMap(keysOf)])],
      contributions: [id],
      participants,
      consents,
      uploads: uploadsOf(contribution),
    },
  };
}

/** What goes when a consent is taken back: for voice and face the files, for alias and school the words. */
export async function planConsent(payload: Payload, consent: Consent): Promise<Plan> {
  const participant = idOf(consent.participant) ?? '';
  const affected = await affectedBy(payload, participant, consent.use);
  const work: Work = { ...noWork, purge: keysOf(affected), withdrawn: [String(consent.id)] };
  if (consent.use === 'alias') return { documents: [], files: [], work: { ...work, aliases: [participant] } };
  if (consent.use === 'school')
    return { documents: [], files: [], work: { ...work, schools: [participant] } };
  const emptied = await contributionsOf(payload, participant, affected);
  const contributions = await Promise.all(emptied.map((id) => contributionWith(payload, id)));
  return {
    documents: keysOf(affected),
    files: await storedFilesOf(payload, affected),
    work: { ...work, emptied, uploads: contributions.flatMap(uploadsOf) },
  };
}

/** The contributions that these files were handed in with, and the person's own: it holds the same voice. */
async function contributionsOf(
  payload: Payload,
  participant: string,
  { recordings, media }: Affected,
): Promise<string[]> {
  const [heard, shown, person] = await Promise.all([
    payload.find({
      collection: 'recordings',
      where: { id: { in: recordings } },
      depth: 0,
      pagination: false,
    }),
    payload.find({
      collection: 'media',
      where: { id: { in: media } },
      depth: 0,
      pagination: false,
      trash: true,
    }),
    payload.findByID({ collection: 'participants', id: participant, depth: 0, disableErrors: true }),
  ]);
  const own = idOf(person?.contribution);
  const held = [...heard.docs, ...shown.docs].flatMap(({ contribution }) => idOf(contribution) ?? []);
  return [...new Set(own === undefined ? held : [own, ...held])];
}
