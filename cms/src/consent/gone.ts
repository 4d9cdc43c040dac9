import { setTimeout as pause } from 'node:timers/promises';
import type { DocumentKey } from '@bashke/content';
import type { Payload } from 'payload';
import { type Queue, queueOf } from '../publishing/queue.ts';
import type { Reason } from '../publishing/releases.ts';

/** How long a publish without it is waited for before the live release is purged as it is. */
const PUBLISH_MS = 5000;

/** What must not be anywhere on the web any more. */
export interface Gone {
  documents: readonly DocumentKey[];
  /** Names in the media store. */
  files: readonly string[];
  why: Extract<Reason, 'withdrawn' | 'expired'>;
  by?: string | undefined;
}

/** Asked again after 0.2, 0.4, 0.8 … seconds, at most 10. */
const backOff = (tries: number): number => Math.min(10_000, 100 * 2 ** tries);

/**
 * Publishes every campaign that shows any of it as it is now, and has each of these campaigns purged of it, until the
 * publisher has confirmed that for all. Where nothing is published from, nothing can be confirmed.
 * @returns the number of releases that are gone, or `undefined` where there is no publisher to ask
 */
export async function makeGone(
  payload: Payload,
  campaigns: readonly string[],
  gone: Gone,
): Promise<number | undefined> {
  // What was never accepted was never anywhere.
  if (gone.documents.length === 0 && gone.files.length === 0) return 0;
  const queue = await queueOf(payload);
  if (!queue) return undefined;
  // What is read from now on does not hold it; what was read within this millisecond might.
  const before = Date.now();
  await pause(2);
  const counts = await Promise.all(campaigns.map((campaign) => makeGoneFrom(queue, campaign, gone, before)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function makeGoneFrom(queue: Queue, campaign: string, gone: Gone, before: number): Promise<number> {
  const { documents, files, why, by } = gone;
  const shows = queue.isLive(campaign) && documents.some((key) => queue.showing(key).includes(campaign));
  if (shows) {
    queue.publish(campaign, { why, by });
    const waiting = new AbortController();
    await Promise.race([
      queue.settledOf(campaign),
      pause(PUBLISH_MS, undefined, { signal: waiting.signal, ref: false }).catch(() => undefined),
    ]);
    waiting.abort();
  }
  const content = documents.filter((key) => !key.startsWith('campaigns/'));
  for (let tries = 1; ; tries += 1) {
    try {
      return (await queue.publisher.purge(campaign, { documents: content, files, before })).length;
    } catch {
      // The publisher has to confirm it; until then it is asked again.
      await pause(backOff(tries), undefined, { ref: false });
    }
  }
}
