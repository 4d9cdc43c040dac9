import {
  keyOf,
  type Problem,
  ProblemError,
  type PublishEvent,
  type PublishStep,
  type ReleaseSummary,
  type Renderer,
  Site,
  type Snapshot,
} from '@bashke/content';
import { DocumentStore } from './documents.ts';
import { unpackParcel } from './parcel.ts';
import { purgeCampaign } from './purge/purge.ts';
import type { PurgeOutcome, PurgeRequest } from './purge/request.ts';
import { addTombstones, bringsBack, type Candidate } from './purge/tombstones.ts';
import { PublishQueue } from './queue.ts';
import { headerOf, summaryOf } from './release/describe.ts';
import { makeFiles, type Workshop } from './release/make.ts';
import { nextReleaseId } from './release/release-id.ts';
import { rollBack } from './release/roll-back.ts';
import { ClientFiles } from './render/client-files.ts';
import { DrawnFiles } from './render/drawn.ts';
import { requireSameContract } from './render/renderer.ts';
import { Stopwatch } from './stopwatch.ts';
import { namesOf, type Target } from './target/target.ts';

/** Releases that can be rolled back to. */
export const releasesKept = 10;

export interface PublisherOptions {
  renderer: Renderer;
  target: Target;
  mediaFolder: string;
  /** Where drawn cards and icons are kept; without it they are drawn again when a release cannot lend them. */
  cacheFolder?: string | undefined;
  /** Told where the time of each publish went, in milliseconds by step. */
  onTimes?: ((campaign: string, times: Record<string, number>) => void) | undefined;
}

export type OnProgress = (event: Extract<PublishEvent, { type: 'progress' }>) => void;
/** How a publish ended. */
export type Outcome = Exclude<PublishEvent, { type: 'progress' }>;

export interface ReleaseList {
  /** The id of the one that is live. */
  live: string | undefined;
  /** Newest first. */
  releases: ReleaseSummary[];
}

/**
 * Turns snapshots into releases and puts them live. Holds no state but the folders of its target; what it
 * keeps in memory only saves work.
 */
export class Publisher {
  readonly #target: Target;
  readonly #workshop: Workshop;
  readonly #documents = new DocumentStore();
  readonly #queue = new PublishQueue();
  readonly #onTimes: PublisherOptions['onTimes'];

  constructor({ renderer, target, mediaFolder, cacheFolder, onTimes }: PublisherOptions) {
    requireSameContract(renderer);
    this.#target = target;
    this.#onTimes = onTimes;
    this.#workshop = {
      renderer,
      client: new ClientFiles(renderer.clientFolder),
      mediaFolder,
      ...(cacheFolder && { drawn: new DrawnFiles(cacheFolder, renderer.buildId) }),
    };
  }

  /**
   * Publishes a parcel. Whatever stands in the way is in the outcome; the live site is then untouched.
   *
   * @throws MalformedParcel when the data are no parcel
   */
  async publish(parcel: unknown, onProgress: OnProgress = () => undefined): Promise<Outcome> {
    const watch = new Stopwatch();
    let unpacked: ReturnType<typeof unpackParcel>;
    try {
      unpacked = unpackParcel(parcel, this.#documents);
    } catch (error) {
      if (error instanceof ProblemError) return failed(error.problems);
      throw error;
    }
    if ('unknown' in unpacked) return { type: 'unknown-documents', hashes: unpacked.unknown };
    const { snapshot, hashes } = unpacked;
    this.#documents.retain(snapshot.campaign.id, hashes);
    watch.lap('unpack');
    return this.#enqueue(snapshot, onProgress, watch);
  }

  /** Publishes a snapshot that is right by the contract; see `parseSnapshot`. */
  publishSnapshot(snapshot: Snapshot, onProgress: OnProgress = () => undefined): Promise<Outcome> {
    return this.#enqueue(snapshot, onProgress, new Stopwatch());
  }

  /** Puts an earlier release live again, after checking that every file of it is there. */
  rollback(campaign: string, release: string): Promise<Outcome> {
    return this.#queue.run(campaign, () =>
      this.#reporting(async () => ({
        type: 'live',
        release: await rollBack(this.#target, campaign, release),
      })),
    );
  }

  /** Takes a campaign off the web, with all its releases. */
  withdraw(campaign: string): Promise<void> {
    return this.#queue.run(campaign, async () => {
      this.#documents.forget(campaign);
      for (const slug of await this.#target.addressesOf(campaign)) {
        await this.#target.exclusively(namesOf(campaign, slug), () => this.#target.remove(slug));
      }
    });
  }

  /**
   * Removes what was taken back from everything that is kept of a campaign. From the moment of the call no older
   * snapshot and no release that shows it goes live any more. May be asked for again at any time, and must be when
   * it did not come to its end.
   */
  async purge(campaign: string, request: PurgeRequest): Promise<PurgeOutcome> {
    // Before its turn: a publish that is under way must not put it live once more.
    await this.#target.addTombstones(campaign, (known) => addTombstones(known, request));
    return this.#queue.run(campaign, () => {
      this.#documents.drop(new Set(request.documents));
      return purgeCampaign(this.#target, this.#workshop.drawn, campaign, request);
    });
  }

  /** The kept releases of a campaign. */
  async releases(campaign: string): Promise<ReleaseList> {
    const live = await this.#target.findLive(campaign);
    const headers = live ? await this.#target.list(live.slug) : [];
    const releases = headers.flatMap((header) =>
      header.campaign === campaign && (!header.trimmed || header.id === live?.id) ? header.summary : [],
    );
    return { live: live?.id, releases };
  }

  /** Resolves when nothing is under way any more. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  #enqueue(snapshot: Snapshot, onProgress: OnProgress, watch: Stopwatch): Promise<Outcome> {
    const { readAt, campaign } = snapshot;
    return this.#queue.publish(campaign.id, Date.parse(readAt), (settle) =>
      this.#reporting(async () => {
        try {
          return await this.#publishNow(snapshot, onProgress, watch, settle);
        } catch (error) {
          // Files that are erased while they are published fail it: nothing that anybody should mend.
          if (await this.#isPurged(snapshot)) return { type: 'superseded' };
          throw error;
        }
      }).then(settle),
    );
  }

  /**
   * Whether a snapshot shows what was taken back after it was read.
   *
   * @param files of its release, by path, once they are known
   */
  async #isPurged({ campaign, readAt, documents }: Snapshot, files?: Candidate['files']): Promise<boolean> {
    const tombstones = await this.#target.tombstones(campaign.id);
    return bringsBack(tombstones, { readAt, documents: documents.map(keyOf), files });
  }

  async #publishNow(
    snapshot: Snapshot,
    onProgress: OnProgress,
    watch: Stopwatch,
    settle: (outcome: Outcome) => void,
  ): Promise<Outcome> {
    const { campaign, readAt } = snapshot;
    const names = namesOf(campaign.id, campaign.slug);
    watch.lap('wait');
    return this.#target.exclusively(names, async (requireHeld) => {
      const target = this.#target;
      watch.lap('lock');
      await target.clean(campaign.slug);
      const owner = await target.findAt(campaign.slug);
      if (owner && owner.campaign !== campaign.id) return failed([addressTaken(snapshot, owner.titles)]);
      const live = await target.findLive(campaign.id);
      if (live && Date.parse(live.readAt) > Date.parse(readAt)) return { type: 'superseded' };
      const site = new Site(snapshot);
      if (await this.#isPurged(snapshot)) return { type: 'superseded' };
      const base = live && (await target.open(live.slug, live.id));
      watch.lap('base');

      const { report, step } = progressTo(onProgress, watch);
      const made = await makeFiles(site, base, this.#workshop, report);

      report('write', 0, made.files.size);
      const newest = (await target.list(campaign.slug))[0]?.id;
      const id = nextReleaseId(newest, new Date());
      const { buildId } = this.#workshop.renderer;
      const summary = summaryOf(site, made, base, id, watch.total());
      const createdAt = new Date().toISOString();
      const header = headerOf(site, made, { id, readAt, createdAt, buildId, summary });
      const { files, sources, states } = made;
      await target.write({
        manifest: { header, states, files },
        sources,
        base,
        onFile: (done) => report('write', done, files.size),
      });
      report('swap', 0, 1);
      if (await this.#isPurged(snapshot, files)) {
        await target.discard(campaign.slug, id);
        return { type: 'superseded' };
      }
      requireHeld();
      await target.swap(header);
      step.end();
      const outcome: Outcome = { type: 'live', release: { ...summary, milliseconds: watch.total() } };
      // The public sees it: what is left to do must not keep the editor waiting.
      settle(outcome);
      if (live && live.slug !== campaign.slug) await target.remove(live.slug);
      await target.prune(campaign.slug, releasesKept);
      watch.lap('tidy');
      this.#onTimes?.(campaign.id, watch.laps());
      return outcome;
    });
  }

  /** Turns what went wrong into an outcome that an editor understands. */
  async #reporting(work: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await work();
    } catch (error) {
      return failed(problemsOf(error));
    }
  }
}

const failed = (problems: readonly Problem[]): Outcome => ({ type: 'failed', problems: [...problems] });

function addressTaken({ campaign }: Snapshot, titles: Record<string, string>): Problem {
  const [language = ''] = campaign.languages;
  return {
    code: 'address-taken',
    params: { address: campaign.slug, other: titles[language] ?? Object.values(titles)[0] ?? '' },
    place: {
      collection: 'campaigns',
      id: campaign.id,
      title: campaign.texts[campaign.languages[0]!]?.title,
      field: ['slug'],
    },
  };
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ProblemError) return error.problems;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return [{ code: 'no-space', params: {} }];
  if (error instanceof Error && (error.name === 'LockLost' || code === 'ELOCKED')) {
    return [{ code: 'publish-interrupted', params: {} }];
  }
  throw error;
}

/** Told at most so often; a step's beginning and end always. */
const progressEveryMs = 100;

function progressTo(onProgress: OnProgress, watch: Stopwatch) {
  let current: PublishStep | undefined;
  let told = 0;
  const end = () => {
    if (current) watch.lap(current);
    current = undefined;
  };
  const report = (step: PublishStep, done: number, total: number) => {
    if (step !== current) {
      end();
      current = step;
    } else if (done < total && performance.now() - told < progressEveryMs) {
      return;
    }
    told = performance.now();
    onProgress({ type: 'progress', step, done, total });
  };
  return { report, step: { end } };
}
