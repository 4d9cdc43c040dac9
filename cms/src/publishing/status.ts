import type { Language, PublishStep } from '@bashke/content';
import type { Payload } from 'payload';
import { nameNotices } from '../consent/notices.ts';
import { originOf } from '../collections/campaigns/publish.ts';
import { env } from '../env.ts';
import { type ExplainedProblem, explainProblems } from './explain.ts';
import type { LineState } from './line.ts';
import type { Queue } from './queue.ts';
import type { Reason, ReleaseRecord } from './releases.ts';

/** An earlier release that can be live again. */
export interface ReleaseEntry {
  release: string;
  /** When it was made, ISO 8601. */
  at: string;
  by?: string | undefined;
  why: Reason;
  /** Pages in it, and files that differ from the release before. */
  pages: number;
  changed: number;
  live: boolean;
}

/** What the studio shows of a campaign's publishing. */
export interface PublishingStatus {
  campaign: { id: string; title: string };
  /** False while the campaign is a draft: nothing of it is on the web. */
  published: boolean;
  /** Where the public finds it. */
  address: string;
  now:
    | { state: 'idle' | 'queued' | 'reading' }
    | { state: 'publishing'; step: PublishStep; done: number; total: number }
    | { state: 'waiting'; sentence: string; retryAt: number };
  /** What the public sees, and since when. */
  live?: { since: string; by?: string | undefined } | undefined;
  /** The last publish, when it did not succeed: what must be mended. */
  failed?: { at: string; problems: ExplainedProblem[] } | undefined;
  /** What the public does not see of it, for want of a consent. Nothing of it keeps it from being published. */
  notices: ExplainedProblem[];
  /** The last releases, newest first. */
  releases: ReleaseEntry[];
}

/** Releases that the publisher keeps. */
const KEPT = 10;
/** Records that are read to find them: some failed, some only went back. */
const RECORDS = 60;

/** What a campaign's publishing looks like now, in the reader's language; `undefined` for an unknown campaign. */
export async function publishingStatus(
  payload: Payload,
  queue: Queue | undefined,
  campaignId: string,
  language: Language,
): Promise<PublishingStatus | undefined> {
  const [campaign] = (
    await payload.find({
      collection: 'campaigns',
      where: { id: { equals: campaignId } },
      select: { title: true, slug: true, domains: true },
      locale: language,
      depth: 0,
    })
  ).docs;
  if (!campaign || !queue) return undefined;
  const records = await queue.releases.newest(campaignId, RECORDS);
  const names = await namesOf(payload, records);
  const finished = records.find(({ state }) => state === 'live' || state === 'failed' || state === 'offline');
  const isOnTheWeb = records.find(({ state }) => state === 'live' || state === 'offline');
  const live = isOnTheWeb?.state === 'live' ? isOnTheWeb : undefined;
  return {
    campaign: { id: campaignId, title: campaign.title ?? '' },
    published: await queue.isPublished(campaignId),
    address: originOf(campaign, env.SITES_URL),
    now: explainState(queue.stateOf(campaignId), language, payload),
    live: live && { since: finishedAt(live), by: names.get(live.by ?? '') },
    failed:
      finished?.state === 'failed'
        ? {
            at: finishedAt(finished),
            problems: explainProblems(finished.problems ?? [], language, payload.config),
          }
        : undefined,
    notices: live
      ? explainProblems(await nameNotices(payload, live.notices ?? [], language), language, payload.config)
      : [],
    releases: entriesOf(records, live?.release, names),
  };
}

const finishedAt = ({ startedAt, createdAt, duration }: ReleaseRecord): string =>
  new Date(Date.parse(startedAt ?? createdAt) + (duration ?? 0)).toISOString();

function explainState(state: LineState, language: Language, payload: Payload): PublishingStatus['now'] {
  if (state.state !== 'waiting') return state;
  const [explained] = explainProblems([state.problem], language, payload.config);
  return { state: 'waiting', sentence: explained?.sentence ?? '', retryAt: state.retryAt };
}

/** A release may have gone live several times; the first time made it. */
function entriesOf(
  records: readonly ReleaseRecord[],
  live: string | null | undefined,
  names: ReadonlyMap<string, string>,
): ReleaseEntry[] {
  const made = new Map<string, ReleaseEntry>();
  for (const record of records) {
    const { release } = record;
    if (record.state !== 'live' || !release) continue;
    made.set(release, {
      release,
      at: finishedAt(record),
      by: names.get(record.by ?? ''),
      why: record.why ?? 'published',
      pages: record.pages ?? 0,
      changed: record.changed ?? 0,
      live: release === live,
    });
  }
  return [...made.values()].toSorted((a, b) => (a.release < b.release ? 1 : -1)).slice(0, KEPT);
}

async function namesOf(payload: Payload, records: readonly ReleaseRecord[]): Promise<Map<string, string>> {
  const ids = [...new Set(records.flatMap(({ by }) => by ?? []))];
  if (ids.length === 0) return new Map();
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
  });
  return new Map(docs.map(({ id, name }) => [String(id), name]));
}
