import { type DocumentKey, explainProblem, type Problem, type ReleaseSummary } from '@bashke/content';
import type { Payload } from 'payload';

/** Why a campaign is published. */
export const reasons = [
  'published',
  'unpublished',
  'withdrawn',
  'expired',
  'deleted',
  'shared',
  'again',
  'rollback',
  'interrupted',
  'start',
] as const;
export type Reason = (typeof reasons)[number];

export interface Request {
  why: Reason;
  /** The user who asked for it; nobody when the studio did. */
  by?: string | undefined;
}

/** A record of a publish as it lies in the database. */
export interface ReleaseRecord {
  id: string;
  campaign: string;
  state: 'queued' | 'running' | 'live' | 'failed' | 'superseded' | 'offline';
  why?: Reason | null;
  by?: string | null;
  createdAt: string;
  startedAt?: string | null;
  duration?: number | null;
  release?: string | null;
  pages?: number | null;
  changed?: number | null;
  problems?: Problem[] | null;
  /** What is left out of it for want of a consent. */
  notices?: Problem[] | null;
  documents?: DocumentKey[] | null;
}

type Changes = Partial<Omit<ReleaseRecord, 'id' | 'campaign' | 'createdAt'>> & {
  error?: string | null;
  rendered?: number;
  files?: number;
  bytes?: number;
};

/** The records of publishes. Only the queue writes them, so access is not asked. */
export class Releases {
  readonly #payload: Payload;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  async create(campaign: string, { why, by }: Request): Promise<string> {
    const data = { campaign, state: 'queued' as const, why, ...(by && { by }) };
    const { id } = await this.#payload.create({ collection: 'releases', data, depth: 0 });
    return String(id);
  }

  async update(id: string, data: Changes): Promise<void> {
    await this.#payload.update({ collection: 'releases', id, data, depth: 0 });
  }

  async fail(id: string, problems: readonly Problem[]): Promise<void> {
    await this.update(id, failedChanges(problems));
  }

  /** Those of a campaign, newest first. */
  async newest(campaign: string, limit: number, states?: ReleaseRecord['state'][]): Promise<ReleaseRecord[]> {
    return this.#find({ campaign: { equals: campaign }, ...(states && { state: { in: states } }) }, limit);
  }

  /** True when this release of the campaign was live once. */
  async isKnown(campaign: string, release: string): Promise<boolean> {
    const where = { campaign: { equals: campaign }, release: { equals: release } };
    return (await this.#find(where, 1)).length > 0;
  }

  /** Those that never came to an end. */
  async unfinished(): Promise<ReleaseRecord[]> {
    return this.#find({ state: { in: ['queued', 'running'] } }, 1000);
  }

  async #find(where: Parameters<Payload['find']>[0]['where'], limit: number): Promise<ReleaseRecord[]> {
    const { docs } = await this.#payload.find({
      collection: 'releases',
      where,
      limit,
      depth: 0,
      sort: '-createdAt',
      pagination: false,
    });
    return docs as unknown as ReleaseRecord[];
  }
}

/** What a record keeps of a release that went live, and of what would be in it. */
export const liveChanges = (
  summary: ReleaseSummary,
  notices: readonly Problem[] = [],
  wanted: readonly DocumentKey[] = [],
): Changes => ({
  state: 'live',
  release: summary.id,
  pages: summary.pages,
  rendered: summary.rendered,
  changed: summary.changed,
  files: summary.files,
  bytes: summary.bytes,
  documents: [...new Set([...(summary.documents as DocumentKey[]), ...wanted])],
  problems: [],
  notices: notices.map(({ place, ...notice }) => ({
    ...notice,
    // A name of what is not shown must not outlive it in a record: it is looked up for whoever reads the notice.
    ...(place && { place: { collection: place.collection, id: place.id } }),
  })),
  error: null,
});

/** What a record keeps of a publish that did not succeed: the sentences in Albanian, the language of the house. */
export const failedChanges = (problems: readonly Problem[]): Changes => ({
  state: 'failed',
  problems: [...problems],
  error: [...new Set(problems.map((problem) => explainProblem(problem, 'sq')))].join('\n'),
});
