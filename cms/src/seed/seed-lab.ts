import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { acceptRecording } from '@bashke/intake';
import type { Payload } from 'payload';
import { keepFileFrom } from '../collections/media/store.ts';
import { hashOf } from '../public/tokens.ts';
import type { Contribution } from '../payload-types.ts';
import { recordingFields } from '../moderation/adopt.ts';
import { intakeLineOf, type Quarantined } from '../quarantine/line.ts';
import { programs } from '../quarantine/programs.ts';
import { privateFile, privateFolder } from '../quarantine/store.ts';
import {
  type ContributionContent,
  contributions,
  type InvitationContent,
  invitations,
  pictures,
  recordings,
  withdrawals,
} from './content/index.ts';
import {
  campaignId,
  contributionId,
  episodeId,
  identityOf,
  invitationId,
  mediaId,
  pageId,
  participantId,
  recordingId,
  resourceId,
  seriesId,
} from './identities.ts';
import { LAB } from './lab-documents.ts';
import { makeOnce } from './make-once.ts';

const folder = path.join(import.meta.dirname, 'media', LAB);

/**
 * The private link of a contribution of the demo. It is made from its name and so is public, like the log-ins: a studio
 * that is open to the web must not be seeded.
 */
export const demoToken = (key: string): string =>
  createHash('sha256').update(`bashke/link/${key}`).digest('base64url');

/** Codes of the demo's invitations, easy to type. */
const codes: Record<string, string> = {
  'first-podcast': 'pdkst23456',
  'no-faces': 'pamje23456',
  'your-campaign': 'jeta234567',
};

/**
 * Writes what was handed in to the Lab, in every state, with its people, consents and recordings, through the intake.
 * What is there stays as it is; what was taken back is not made again.
 * @returns how many contributions were made
 */
export async function seedLab(payload: Payload): Promise<number> {
  for (const [key, content] of Object.entries(invitations)) await invite(payload, key, content);
  for (const [key, { at, doneAt, by, counts, campaigns }] of Object.entries(withdrawals)) {
    await makeOnce(payload, 'withdrawals', identityOf(`withdrawals/${key}`), {
      at,
      doneAt,
      by,
      state: 'done',
      campaigns: campaigns.map(campaignId),
      documents: [],
      files: [],
      documentCount: counts.documents,
      fileCount: counts.files,
      releaseCount: counts.releases,
    });
  }
  let made = 0;
  for (const [key, content] of Object.entries(contributions)) {
    if (await wasTakenBack(payload, key)) continue;
    if (await handIn(payload, key, content)) made += 1;
  }
  await intakeLineOf(payload).settled();
  return made;
}

async function wasTakenBack(payload: Payload, key: string): Promise<boolean> {
  const where = { tokenHash: { equals: hashOf(demoToken(key)) } };
  return (await payload.count({ collection: 'withdrawals', where })).totalDocs > 0;
}

async function invite(payload: Payload, key: string, content: InvitationContent): Promise<void> {
  const id = invitationId(key);
  const made = await makeOnce(payload, 'invitations', id, {
    code: codes[key],
    kinds: content.kinds,
    campaign: campaignId(LAB),
    series: content.series ? seriesId(content.series) : null,
    workshop: content.workshop ? pageId(LAB, content.workshop) : null,
    until: `${content.until}T12:00:00.000Z`,
    uses: content.uses,
    used: Object.values(contributions).filter(({ invitation }) => invitation === key).length,
    consentMonths: 24,
    title: content.title.sq,
    ask: content.asksFor.sq,
  });
  if (!made) return;
  const data = { title: content.title.en, ask: content.asksFor.en };
  await payload.update({ collection: 'invitations', id, locale: 'en', depth: 0, data });
}

async function handIn(payload: Payload, key: string, content: ContributionContent): Promise<boolean> {
  const id = contributionId(key);
  const isDecided = ['accepted', 'published', 'declined'].includes(content.state);
  const made = await makeOnce(payload, 'contributions', id, {
    title: content.title,
    words: content.words,
    state: content.state,
    kind: content.kind,
    language: content.language,
    invitation: invitationId(content.invitation),
    tokenHash: hashOf(demoToken(key)),
    submittedAt: content.handedInAt ?? null,
    message: content.message?.text ?? null,
    decidedAt: isDecided ? (content.message?.at ?? content.handedInAt) : null,
    files: [],
  });
  if (!made) return false;
  for (const person of content.people) {
    const participant = participantId(key, person.alias);
    const { alias, ageBand, school } = person;
    await makeOnce(payload, 'participants', participant, { alias, ageBand, school, contribution: id });
    for (const { use, campaigns, until, givenBy, guardian } of person.consents) {
      await makeOnce(payload, 'consents', identityOf(`consents/${key}/${alias}/${use}`), {
        participant,
        use,
        campaigns: campaigns.map(campaignId),
        until: `${until}T12:00:00.000Z`,
        givenBy,
        givenAt: content.handedInAt ?? content.startedAt,
        guardian,
      });
    }
  }
  await (content.becomes ? publishFiles(payload, key, content) : queueFiles(payload, key, content));
  return true;
}

const sourceOf = (file: ContributionContent['files'][number]): string =>
  path.join(folder, 'recording' in file ? recordings[file.recording].file : pictures[file.picture].file);

/** Puts the files of an open contribution where an upload would have left them, and lets the intake take them in. */
async function queueFiles(payload: Payload, key: string, content: ContributionContent): Promise<void> {
  const id = contributionId(key);
  await privateFolder('originals', id);
  const files = await Promise.all(
    content.files.map(async (file, index) => {
      const upload = identityOf(`uploads/${key}/${index}`);
      const source = sourceOf(file);
      await copyFile(source, privateFile('originals', id, upload));
      const { byteLength: bytes } = await readFile(source);
      return { upload, name: file.name, bytes, state: 'queued' as const, progress: 0 };
    }),
  );
  await payload.update({ collection: 'contributions', id, depth: 0, data: { files } });
  for (const { upload } of files) intakeLineOf(payload).add(id, upload);
}

/** Makes the recording or picture that an accepted contribution became. */
async function publishFiles(payload: Payload, key: string, content: ContributionContent): Promise<void> {
  const id = contributionId(key);
  const removed: string[][] = [];
  for (const file of content.files) {
    const source = sourceOf(file);
    const people = content.people.map(({ alias }) => participantId(key, alias));
    if ('picture' in file) {
      const { alt } = pictures[file.picture];
      const picture = mediaId(`${LAB}/${file.picture}`);
      const data = await readFile(source);
      const made = await payload.create({
        collection: 'media',
        locale: 'sq',
        depth: 0,
        file: { name: path.basename(source), data, mimetype: 'image/png', size: data.byteLength },
        data: { id: picture, alt: alt.sq, contribution: id },
      });
      await payload.update({
        collection: 'media',
        id: picture,
        locale: 'en',
        depth: 0,
        data: { alt: alt.en },
      });
      removed.push([...(made.removed ?? [])]);
    } else {
      const accepted = await takeIn(source);
      await makeOnce(payload, 'recordings', recordingId(file.recording), {
        title: content.title,
        contribution: id,
        people,
        ...recordingFields(accepted),
      });
      removed.push([...accepted.removed]);
    }
  }
  await payload.update({
    collection: 'contributions',
    id,
    depth: 0,
    data: {
      files: content.files.map(({ name }, index) => ({
        name,
        upload: identityOf(`uploads/${key}/${index}`),
        state: 'ready' as const,
        progress: 100,
        removed: removed[index] ?? [],
        notes: [],
      })),
    },
  });
}

/** Says of accepted contributions what became of them. */
export async function nameWorks(payload: Payload): Promise<void> {
  for (const [key, { becomes }] of Object.entries(contributions)) {
    if (!becomes) continue;
    const [collection, id] =
      'episode' in becomes
        ? (['episodes', episodeId(becomes.episode)] as const)
        : (['resources', resourceId(becomes.resource)] as const);
    const contribution = await find(payload, 'contributions', contributionId(key));
    const work = await find(payload, collection, id);
    if (!contribution || !work || contribution.becomes?.length) continue;
    const data = { becomes: [{ relationTo: collection, value: id }] as Contribution['becomes'] };
    await payload.update({ collection: 'contributions', id: contributionId(key), depth: 0, data });
  }
}

const find = <C extends 'contributions' | 'episodes' | 'resources'>(
  payload: Payload,
  collection: C,
  id: string,
) => payload.findByID({ collection, id, depth: 0, disableErrors: true, draft: true });

async function takeIn(source: string): Promise<Exclude<Quarantined, { kind: 'image' }>> {
  const place = await mkdtemp(path.join(tmpdir(), 'bashke-seed-'));
  try {
    const accepted = await acceptRecording({
      path: source,
      fileName: path.basename(source),
      folder: place,
      programs,
    });
    const { sources, poster } = accepted;
    const names = [...sources.map(({ fileName }) => fileName), ...(poster ? [poster.fileName] : [])];
    for (const name of names) await keepFileFrom(path.join(place, name), name);
    return accepted;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
