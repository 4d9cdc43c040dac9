import type { DocumentKey, Problem } from '@bashke/content';
import type { Payload } from 'payload';
import { type Outcome, type Publisher, PublisherError, type Progress } from './publisher.ts';
import { failedChanges, liveChanges, type Releases, type Request } from './releases.ts';
import { type Reading, readSnapshot } from './snapshot.ts';

/** What a campaign's line does at the moment. */
export type LineState =
  | { state: 'idle' }
  | { state: 'queued' | 'reading' }
  | ({ state: 'publishing' } & Omit<Progress, 'type'>)
  /** The publisher did not answer; it is asked again at `retryAt`. */
  | { state: 'waiting'; problem: Problem; retryAt: number };

export interface LineParts {
  payload: Payload;
  releases: Releases;
  publisher: Publisher;
  /** How long to wait before the publisher is asked again, in milliseconds, after so many tries. */
  pauseMs: (tries: number) => number;
  /** Told what the campaign shows, or tries to show, after each publish. */
  onShown: (campaign: string, shown: Shown) => void;
}

export interface Shown {
  /** What is live now; nothing when the campaign was taken off the web. */
  live?: readonly DocumentKey[];
  /** What the last try wanted to show, when it did not succeed. */
  wanted?: readonly DocumentKey[];
}

interface Job extends Request {
  /** The record of this publish; there is none for a campaign that was deleted. */
  record: string | undefined;
  /** The release to go back to; without one the content is published. */
  rollback?: string | undefined;
}

/**
 * The publishes of one campaign, one after the other. What is asked for while one runs is done in one go
 * afterwards: it reads the content then, so the later content wins.
 */
export class Line {
  readonly #campaign: string;
  readonly #parts: LineParts;
  #now: LineState = { state: 'idle' };
  #next: Promise<Job> | undefined;
  #rollbacks: Promise<Job>[] = [];
  #running: Promise<void> | undefined;
  #wake: (() => void) | undefined;

  constructor(campaign: string, parts: LineParts) {
    this.#campaign = campaign;
    this.#parts = parts;
  }

  get state(): LineState {
    return this.#now;
  }

  /** Publishes the content as it is once the line is free. Requests that have not begun yet are one. */
  request(request: Request): void {
    this.#next ??= this.#jobOf(request);
    this.#start();
  }

  /** Makes an earlier release live, after what is under way. */
  rollback(release: string, request: Request): void {
    this.#rollbacks.push(this.#jobOf(request).then((job) => ({ ...job, rollback: release })));
    this.#start();
  }

  /** Ends when nothing is left to do. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Stops waiting for the publisher. */
  wake(): void {
    this.#wake?.();
  }

  async #jobOf(request: Request): Promise<Job> {
    // A campaign that was deleted has nobody to keep a record for.
    const record = await this.#parts.releases.create(this.#campaign, request).catch(() => undefined);
    return { ...request, record };
  }

  #start(): void {
    this.wake();
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
      this.#now = { state: 'idle' };
    });
  }

  async #work(): Promise<void> {
    for (let promise = this.#take(); promise; promise = this.#take()) {
      this.#now = { state: 'queued' };
      const job = await promise;
      try {
        await this.#run(job);
      } catch (error) {
        // Nothing of this belongs to the content: the record says so and the log says what.
        this.#parts.payload.logger.error({ err: error, msg: `Publishing campaign ${this.#campaign} failed` });
        await this.#fail(job, [{ code: 'publish-interrupted', params: {} }]).catch(() => undefined);
      }
    }
  }

  #take(): Promise<Job> | undefined {
    const rollback = this.#rollbacks.shift();
    if (rollback) return rollback;
    const next = this.#next;
    this.#next = undefined;
    return next;
  }

  async #run(job: Job): Promise<void> {
    const started = Date.now();
    await this.#record(job, { state: 'running', startedAt: new Date(started).toISOString() });
    for (let tries = 1; ; tries += 1) {
      try {
        await (job.rollback === undefined
          ? this.#publish(job, started)
          : this.#goBack(job, job.rollback, started));
        return;
      } catch (error) {
        if (!(error instanceof PublisherError)) throw error;
        this.#parts.payload.logger.warn({ msg: `Campaign ${this.#campaign}: ${error.message}` });
        await this.#pause(job, error.problem, this.#parts.pauseMs(tries));
      }
      if (job.rollback === undefined) await this.#absorb();
    }
  }

  /** A request that came while the publisher did not answer wants what is tried again anyway. */
  async #absorb(): Promise<void> {
    const next = this.#next;
    this.#next = undefined;
    if (next) await this.#record(await next, { state: 'superseded' });
  }

  async #pause(job: Job, problem: Problem, milliseconds: number): Promise<void> {
    await this.#record(job, { problems: [problem] });
    this.#now = { state: 'waiting', problem, retryAt: Date.now() + milliseconds };
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds).unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }

  async #publish(job: Job, started: number): Promise<void> {
    const { payload, publisher } = this.#parts;
    this.#now = { state: 'reading' };
    const reading = await readSnapshot(payload, this.#campaign);
    if (!reading) {
      await publisher.takeDown(this.#campaign);
      this.#parts.onShown(this.#campaign, {});
      await this.#record(job, { state: 'offline', duration: Date.now() - started, problems: [] });
      return;
    }
    if (!reading.snapshot || reading.problems.length > 0) {
      await this.#fail(job, reading.problems, reading.wanted, started);
      return;
    }
    this.#parts.onShown(this.#campaign, { wanted: reading.wanted });
    const outcome = await publisher.publish(reading, (progress) => this.#progress(progress));
    await this.#end(job, outcome, started, reading);
  }

  async #goBack(job: Job, release: string, started: number): Promise<void> {
    this.#now = { state: 'publishing', step: 'swap', done: 0, total: 1 };
    await this.#end(job, await this.#parts.publisher.rollback(this.#campaign, release), started);
  }

  #progress({ step, done, total }: Progress): void {
    this.#now = { state: 'publishing', step, done, total };
  }

  async #end(job: Job, outcome: Outcome, started: number, reading?: Reading): Promise<void> {
    if (outcome.type === 'failed') return this.#fail(job, outcome.problems, reading?.wanted, started);
    const duration = Date.now() - started;
    if (outcome.type === 'superseded') return this.#record(job, { state: 'superseded', duration });
    const changes = liveChanges(outcome.release, reading?.notices, reading?.wanted);
    this.#parts.onShown(this.#campaign, { live: changes.documents ?? [] });
    await this.#record(job, { ...changes, duration });
  }

  async #fail(
    job: Job,
    problems: readonly Problem[],
    wanted: readonly DocumentKey[] = [],
    started = Date.now(),
  ): Promise<void> {
    this.#parts.onShown(this.#campaign, { wanted });
    const changes = { ...failedChanges(problems), documents: [...wanted], duration: Date.now() - started };
    await this.#record(job, changes);
  }

  async #record(job: Job | undefined, changes: Parameters<Releases['update']>[1]): Promise<void> {
    if (job?.record === undefined) return;
    await this.#parts.releases.update(job.record, changes).catch((error: unknown) => {
      // The campaign and its records may have been deleted meanwhile; what is live does not depend on them.
      this.#parts.payload.logger.warn({ err: error, msg: `The record ${job.record} could not be written` });
    });
  }
}
