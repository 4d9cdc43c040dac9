import type { DocumentKey } from '@bashke/content';
import type { Payload } from 'payload';
import { env } from '../env.ts';
import { Line, type LineState, type Shown } from './line.ts';
import { Publisher } from './publisher.ts';
import { Releases, type Request } from './releases.ts';
import { sharedState } from './shared-state.ts';

/** Asked again after 1, 2, 4 … seconds, at most 30. */
const backOff = (tries: number): number => Math.min(30_000, 500 * 2 ** tries);

export interface QueueOptions {
  publisher?: Publisher;
  pauseMs?: (tries: number) => number;
}

/** The publishes of all campaigns: a line for each, side by side. There is one queue, in the server's process. */
export class Queue {
  readonly releases: Releases;
  readonly #payload: Payload;
  readonly #options: Required<QueueOptions>;
  readonly #lines = new Map<string, Line>();
  readonly #live = new Map<string, ReadonlySet<DocumentKey>>();
  readonly #wanted = new Map<string, ReadonlySet<DocumentKey>>();

  private constructor(payload: Payload, { publisher, pauseMs = backOff }: QueueOptions) {
    this.#payload = payload;
    this.releases = new Releases(payload);
    const settings = { url: env.PUBLISHER_URL, token: env.PUBLISHER_TOKEN };
    this.#options = { publisher: publisher ?? new Publisher(settings), pauseMs };
  }

  /** Opens the queue, reads what is live, and takes up what a killed process has left behind. */
  static async open(payload: Payload, options: QueueOptions = {}): Promise<Queue> {
    const queue = new Queue(payload, options);
    await queue.#recover();
    return queue;
  }

  /** Publishes a campaign as it is now, or takes it off the web when it is not published any more. */
  publish(campaign: string, request: Request): void {
    this.#lineOf(campaign).request(request);
  }

  /** Makes an earlier release of a campaign live. */
  rollback(campaign: string, release: string, request: Request): void {
    this.#lineOf(campaign).rollback(release, request);
  }

  stateOf(campaign: string): LineState {
    return this.#lines.get(campaign)?.state ?? { state: 'idle' };
  }

  /**
   * The campaigns that show a document, those that failed to and would, and those that may be about to because
   * they are being read: all of them, or only the `owner` where the document belongs to one.
   */
  showing(key: DocumentKey, owner?: string): string[] {
    const holders = [...this.#live, ...this.#wanted].filter(([, keys]) => keys.has(key));
    const reading = [...this.#lines].filter(
      ([campaign, { state }]) =>
        (state.state === 'queued' || state.state === 'reading') && (owner ?? campaign) === campaign,
    );
    return [...new Set([...holders, ...reading].map(([campaign]) => campaign))];
  }

  /** Every campaign that has something on the web, or tried to. */
  campaigns(): string[] {
    return [...new Set([...this.#live.keys(), ...this.#wanted.keys()])];
  }

  /** Ends when a campaign has nothing left to do. */
  async settledOf(campaign: string): Promise<void> {
    await this.#lines.get(campaign)?.settled();
  }

  /** The publisher that this studio's campaigns go to. */
  get publisher(): Publisher {
    return this.#options.publisher;
  }

  /** True when a release of the campaign is on the web. */
  isLive(campaign: string): boolean {
    return this.#live.has(campaign);
  }

  /** True when the campaign belongs on the web. */
  async isPublished(campaign: string): Promise<boolean> {
    const where = { id: { equals: campaign }, _status: { equals: 'published' } };
    return (await this.#payload.count({ collection: 'campaigns', where })).totalDocs > 0;
  }

  /** Ends when no campaign has anything left to do. */
  async settled(): Promise<void> {
    await Promise.all([...this.#lines.values()].map((line) => line.settled()));
  }

  #lineOf(campaign: string): Line {
    let line = this.#lines.get(campaign);
    if (!line) {
      const { publisher, pauseMs } = this.#options;
      const onShown = (id: string, shown: Shown) => this.#note(id, shown);
      const parts = { payload: this.#payload, releases: this.releases, publisher, pauseMs, onShown };
      line = new Line(campaign, parts);
      this.#lines.set(campaign, line);
    }
    return line;
  }

  #note(campaign: string, { live, wanted }: Shown): void {
    if (wanted) {
      this.#wanted.set(campaign, new Set(wanted));
      return;
    }
    const before = this.#wanted.get(campaign);
    this.#wanted.delete(campaign);
    if (!live) this.#live.delete(campaign);
    // A release that was gone back to says what it shows, not what it would show.
    else this.#live.set(campaign, new Set([...live, ...(before ?? this.#live.get(campaign) ?? [])]));
  }

  /** A killed process leaves publishes behind that nobody works on. */
  async #recover(): Promise<void> {
    const interrupted = new Set<string>();
    for (const record of await this.releases.unfinished()) {
      const problem = { code: 'publish-interrupted' as const, params: {} };
      await this.releases.fail(record.id, [problem]);
      interrupted.add(record.campaign);
    }
    for (const campaign of await this.#campaigns()) {
      const [live] = await this.releases.newest(campaign, 1, ['live', 'offline']);
      if (live?.state === 'live') this.#live.set(campaign, new Set(live.documents));
      const [last] = await this.releases.newest(campaign, 1, ['live', 'offline', 'failed']);
      if (last?.state === 'failed') this.#wanted.set(campaign, new Set(last.documents));
      if (interrupted.has(campaign)) this.publish(campaign, { why: 'interrupted' });
      else if (await this.#hasChanged(campaign, last?.startedAt)) this.publish(campaign, { why: 'start' });
    }
  }

  /** Campaigns that are on the web or that belong there. */
  async #campaigns(): Promise<string[]> {
    const { docs } = await this.#payload.find({
      collection: 'campaigns',
      select: {},
      depth: 0,
      pagination: false,
      trash: true,
    });
    return docs.map(({ id }) => String(id));
  }

  /** True when something that the campaign shows was saved after `since`, as by a process that had no publisher. */
  async #hasChanged(campaign: string, since: string | null | undefined): Promise<boolean> {
    if (!since) return this.isPublished(campaign);
    const later = { updatedAt: { greater_than: since } };
    const own = await this.#payload.count({
      collection: 'campaigns',
      where: { id: { equals: campaign }, ...later },
      trash: true,
    });
    if (own.totalDocs > 0) return true;
    const parts = [
      ['pages', 'campaign'],
      ['series', 'campaign'],
      ['resources', 'campaign'],
      ['episodes', 'series.campaign'],
      ['summits', 'campaign'],
      ['sessions', 'summit.campaign'],
      ['agendas', 'summit.campaign'],
      ['groups', 'campaign'],
      ['members', 'group.campaign'],
    ] as const;
    for (const [collection, owner] of parts) {
      const where = { and: [{ [owner]: { equals: campaign } }, later] };
      if ((await this.#payload.count({ collection, where, trash: true })).totalDocs > 0) return true;
    }
    // Who is in what is for the snapshot to say: where anybody's consent changed, it says it anew.
    for (const collection of ['participants', 'consents'] as const) {
      if ((await this.#payload.count({ collection, where: later })).totalDocs > 0) return true;
    }
    const shared = [
      'media',
      'help-services',
      'organisations',
      'people',
      'recordings',
      'series',
      'episodes',
      'resources',
      'summits',
      'sessions',
      'agendas',
      'groups',
      'members',
    ] as const;
    for (const collection of shared) {
      const { docs } = await this.#payload.find({
        collection,
        where: later,
        select: {},
        depth: 0,
        pagination: false,
        trash: true,
      });
      if (docs.some(({ id }) => this.#isShownBy(campaign, `${collection}/${String(id)}`))) return true;
    }
    return false;
  }

  #isShownBy(campaign: string, key: DocumentKey): boolean {
    return Boolean(this.#live.get(campaign)?.has(key) || this.#wanted.get(campaign)?.has(key));
  }
}

const queues = sharedState('queues', () => new WeakMap<Payload, Promise<Queue>>());

/**
 * Starts publishing in this process. The server calls it once the database is open; processes that only read or
 * write the content, such as seeding, do not: the server finds their changes when it starts.
 */
export function startPublishing(payload: Payload, options?: QueueOptions): Promise<Queue> {
  let queue = queues.get(payload);
  if (!queue) {
    queue = Queue.open(payload, options);
    queues.set(payload, queue);
  }
  return queue;
}

/** The queue of this process, or `undefined` where nothing is published from. */
export const queueOf = (payload: Payload): Promise<Queue> | undefined => queues.get(payload);
