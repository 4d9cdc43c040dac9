import { setTimeout as pause } from 'node:timers/promises';
import type { Payload, Where } from 'payload';
import { idOf } from '../publishing/stored.ts';
import { queueOf } from '../publishing/queue.ts';
import { sharedState } from '../publishing/shared-state.ts';
import { affectedBy, type Affected, keysOf, storedFilesOf } from './affected.ts';
import { nowOf } from './clock-door.ts';
import { dayAt } from './day.ts';
import { makeGone } from './gone.ts';
import { consentOf, isValid } from './validity.ts';
import type { Consent } from '../payload-types.ts';
import type { ConsentUse } from '../collections/consents/config.ts';

/** The campaigns that a consent is valid for on a day. */
export function campaignsOf(
  stored: Parameters<typeof consentOf>[0],
  ageBand: string | null | undefined,
  day: string,
): string[] {
  const consent = consentOf(stored);
  if (!consent) return [];
  const { use } = consent;
  return consent.campaigns.filter((campaign) => isValid(consent, { use, campaign, day }, ageBand));
}

/** The campaigns whose releases may rely on a consent, as its record says. */
export const reliedOn = (consent: { reliedOn?: unknown }): string[] =>
  Array.isArray(consent.reliedOn) ? consent.reliedOn.map(String) : [];

/** Which consents are meant: all, those of some participants, or some of them. */
export interface Which {
  ids?: readonly string[];
  participants?: readonly string[];
}

const lines = sharedState('consents', () => new WeakMap<Payload, Promise<void>>());

/**
 * Brings what is public in line with what is consented to. Where a consent has ended, for whatever reason, the campaigns
 * that relied on it are published and older releases are purged of what it was for; where one has begun, they are
 * published. A consent's record keeps who relies on it until that is done, so nothing is forgotten by a restart.
 */
export const reconcile = (payload: Payload, which: Which = {}): Promise<void> => afterChange(payload, which);

/**
 * The same after something was changed, with what has to come before it. One such change follows the other; what comes
 * before is done once and may fail, bringing in line is tried again until it is done.
 */
export function afterChange(
  payload: Payload,
  which: Which,
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const run = (lines.get(payload) ?? Promise.resolve()).then(async () => {
    await before().catch((err: unknown) => {
      payload.logger.error({ err, msg: 'What a change of a consent asks for could not be done' });
    });
    await untilDone(payload, which);
  });
  lines.set(payload, run);
  return run;
}

/** Ends when what is public is in line with what is consented to. */
export const reconciled = (payload: Payload): Promise<void> => lines.get(payload) ?? Promise.resolve();

async function untilDone(payload: Payload, which: Which): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await bringInLine(payload, which);
      return;
    } catch (err) {
      payload.logger.error({ err, msg: 'What is public could not be brought in line with the consents' });
      await pause(Math.min(10_000, 100 * 2 ** tries), undefined, { ref: false });
    }
  }
}

async function bringInLine(payload: Payload, { ids, participants }: Which): Promise<void> {
  const where: Where = {
    ...(ids && { id: { in: [...ids] } }),
    ...(participants && { participant: { in: [...participants] } }),
  };
  const { docs } = await payload.find({
    collection: 'consents',
    where,
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  });
  const ages = await agesOf(payload, docs);
  const day = dayAt(nowOf(payload));
  const changes = docs.map((consent) => {
    const valid = campaignsOf(consent, ages.get(idOf(consent.participant) ?? ''), day);
    const relied = reliedOn(consent);
    return {
      consent,
      valid,
      ended: relied.filter((campaign) => !valid.includes(campaign)),
      begun: valid.filter((campaign) => !relied.includes(campaign)),
    };
  });
  for (const { consent, valid, begun } of changes) {
    // Noted before anything is shown: whoever stops it later has to know.
    if (begun.length > 0) await note(payload, consent.id, [...new Set([...reliedOn(consent), ...valid])]);
  }
  await publish(payload, new Set(changes.flatMap(({ begun }) => begun)));
  await end(payload, changes);
}

type Change = { consent: Consent; valid: string[]; ended: string[] };

async function end(payload: Payload, changes: readonly Change[]): Promise<void> {
  const ending = changes.filter(({ ended }) => ended.length > 0);
  if (ending.length === 0) return;
  const affected: Affected = { recordings: [], media: [], works: [] };
  for (const { consent } of ending) {
    const found = await affectedBy(payload, idOf(consent.participant) ?? '', consent.use as ConsentUse);
    affected.recordings.push(...found.recordings);
    affected.media.push(...found.media);
    affected.works.push(...found.works);
  }
  const documents = [...new Set(keysOf(affected))];
  const campaigns = new Set(ending.flatMap(({ ended }) => ended));
  const there = await existing(payload, campaigns);
  if (documents.length > 0 && there.length > 0) {
    const files = await storedFilesOf(payload, affected);
    const done = await makeGone(payload, there, { documents, files, why: 'expired' });
    if (done === undefined) return;
  }
  for (const { consent, valid } of ending) await note(payload, consent.id, valid);
}

/** A campaign that is not there any more was taken off the web whole. */
async function existing(payload: Payload, campaigns: ReadonlySet<string>): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: { id: { in: [...campaigns] } },
    select: {},
    depth: 0,
    pagination: false,
    trash: true,
  });
  return docs.map(({ id }) => String(id));
}

/** Publishes campaigns that are public, or belong there. */
async function publish(payload: Payload, campaigns: ReadonlySet<string>): Promise<void> {
  const queue = await queueOf(payload);
  if (!queue) return;
  for (const campaign of campaigns) {
    if (await queue.isPublished(campaign)) queue.publish(campaign, { why: 'shared' });
  }
}

/** Written past the hooks: for whoever gave the consent nothing has changed. */
async function note({ db }: Payload, id: string | number, campaigns: readonly string[]): Promise<void> {
  await db.updateOne({ collection: 'consents', id, data: { reliedOn: campaigns } });
}

async function agesOf(payload: Payload, consents: readonly Consent[]): Promise<Map<string, string>> {
  const ids = [...new Set(consents.flatMap(({ participant }) => idOf(participant) ?? []))];
  const { docs } = await payload.find({
    collection: 'participants',
    where: { id: { in: ids } },
    select: { ageBand: true },
    depth: 0,
    pagination: false,
  });
  return new Map(docs.map(({ id, ageBand }) => [String(id), ageBand]));
}
