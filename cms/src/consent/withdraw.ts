import { setTimeout as pause } from 'node:timers/promises';
import type { DocumentKey } from '@bashke/content';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Withdrawer } from '../collections/withdrawals/config.ts';
import { DatabaseBusy, forgetDeleted } from '../database.ts';
import type { Withdrawal } from '../payload-types.ts';
import { sharedState } from '../publishing/shared-state.ts';
import { erase, filesOfOthers, forgetSentences } from './erase.ts';
import { makeGone } from './gone.ts';
import { type Plan, planConsent, planContribution, workSchema } from './plan.ts';

/** How long somebody who takes something back waits for the answer that it is gone. */
const ANSWER_MS = 9000;

/** What whoever takes something back is told. */
export interface WithdrawalState {
  /** `running`: it is gone from the studio and is being removed everywhere else. */
  state: 'running' | 'done';
  at: string;
  doneAt?: string | undefined;
}

/** `expiry`: begun and never handed in. */
type By = Withdrawer;

/**
 * Takes a contribution back: it, everybody in it, everything made from it, in the studio and wherever it was shown. What
 * is left is the record, which says when and how much and nothing else.
 * @returns how far it is; it is carried on until it is done, also after a restart
 */
export async function withdrawContribution(payload: Payload, id: string, by: By): Promise<WithdrawalState> {
  const plan = await planContribution(payload, id);
  if (!plan) return alreadyGone();
  return begin(payload, plan, by, plan.tokenHash);
}

/**
 * Takes a consent back. Without a voice or a face every file that holds it goes, with the works made from it; without an
 * alias or a school these words go, and the works stay.
 */
export async function withdrawConsent(payload: Payload, id: string, by: By): Promise<WithdrawalState> {
  const consent = await payload.findByID({ collection: 'consents', id, depth: 0, disableErrors: true });
  if (!consent || consent.withdrawnAt) return alreadyGone();
  return begin(payload, await planConsent(payload, consent), by, undefined);
}

/** The receipt of what was taken back with a private link. */
export async function findWithdrawal(payload: Payload, tokenHash: string): Promise<Withdrawal | undefined> {
  const { docs } = await payload.find({
    collection: 'withdrawals',
    where: { tokenHash: { equals: tokenHash } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
  });
  return docs[0];
}

/** Carries on what a process that was killed left behind. Nobody waits for it. */
export async function resumeWithdrawals(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'withdrawals',
    where: { state: { equals: 'running' } },
    select: {},
    depth: 0,
    pagination: false,
  });
  for (const { id } of docs) void carryOn(payload, String(id));
}

/** Ends when nothing is being taken back. */
export async function withdrawalsSettled(payload: Payload): Promise<void> {
  await Promise.all(runsOf(payload).values());
}

function alreadyGone(): WithdrawalState {
  const now = new Date().toISOString();
  return { state: 'done', at: now, doneAt: now };
}

/** Writes down what is to be done before anything is: from here on nothing can be forgotten. */
async function begin(
  payload: Payload,
  { documents, files, work }: Plan,
  by: By,
  tokenHash: string | undefined,
): Promise<WithdrawalState> {
  const used = await filesOfOthers(payload, documents);
  const gone = files.filter((file) => !used.has(file));
  const record = await payload.create({
    collection: 'withdrawals',
    data: {
      at: new Date().toISOString(),
      by,
      state: 'running',
      ...(tokenHash !== undefined && { tokenHash }),
      documents,
      files: gone,
      work: { ...work },
      documentCount: documents.length,
      fileCount: gone.length,
    },
    depth: 0,
  });
  const id = String(record.id);
  const waiting = new AbortController();
  await Promise.race([
    carryOn(payload, id),
    pause(ANSWER_MS, undefined, { signal: waiting.signal, ref: false }).catch(() => undefined),
  ]);
  waiting.abort();
  const { state, at, doneAt } = await payload.findByID({ collection: 'withdrawals', id, depth: 0 });
  return { state, at, doneAt: doneAt ?? undefined };
}

const running = sharedState('withdrawals', () => new WeakMap<Payload, Map<string, Promise<void>>>());

function runsOf(payload: Payload): Map<string, Promise<void>> {
  const runs = running.get(payload) ?? new Map<string, Promise<void>>();
  running.set(payload, runs);
  return runs;
}

/** Asked again after 0.2, 0.4, 0.8 … seconds, at most 10. */
const backOff = (tries: number): number => Math.min(10_000, 100 * 2 ** tries);

/** Does what is left of a withdrawal, until it is done. Each is carried on once at a time. */
function carryOn(payload: Payload, id: string): Promise<void> {
  const runs = runsOf(payload);
  const run = runs.get(id) ?? untilDone(payload, id).finally(() => runs.delete(id));
  runs.set(id, run);
  return run;
}

async function untilDone(payload: Payload, id: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await carryOut(payload, id);
      return;
    } catch (error) {
      const level = error instanceof DatabaseBusy ? 'info' : 'error';
      payload.logger[level]({ err: error, msg: `The withdrawal ${id} was broken off and is tried again` });
      await pause(backOff(tries), undefined, { ref: false });
    }
  }
}

const keysSchema = z.array(z.string()).catch([]);

async function carryOut(payload: Payload, id: string): Promise<void> {
  const record = await payload.findByID({ collection: 'withdrawals', id, depth: 0 });
  if (record.state === 'done') return;
  const documents = keysSchema.parse(record.documents) as DocumentKey[];
  const files = keysSchema.parse(record.files);
  const work = workSchema.parse(record.work);
  const campaigns = await everyCampaign(payload);
  await erase(payload, { documents, files, work });
  await forgetDeleted(payload.db);
  const gone = { documents: work.purge as DocumentKey[], files, why: 'withdrawn' } as const;
  const releases = await makeGone(payload, campaigns, gone);
  // Only a studio that publishes can have it confirmed; the next one that does carries on.
  if (releases === undefined) return;
  // A publish that was under way meanwhile may have ended with a sentence about what it had read before.
  if ((await forgetSentences(payload, work.purge)) > 0) await forgetDeleted(payload.db);
  await payload.update({
    collection: 'withdrawals',
    id,
    data: {
      state: 'done',
      doneAt: new Date().toISOString(),
      campaigns,
      files: [],
      work: null,
      releaseCount: releases,
    },
    depth: 0,
  });
}

/** An earlier release of any campaign may show it, of whatever is in the bin too. */
async function everyCampaign(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'campaigns',
    select: {},
    depth: 0,
    pagination: false,
    trash: true,
  });
  return docs.map(({ id }) => String(id));
}
