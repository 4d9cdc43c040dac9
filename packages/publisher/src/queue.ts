import type { Outcome } from './publisher.ts';

type Settle = (outcome: Outcome) => void;

/** A publish that has not begun; a later one may take its place in the line. */
interface Waiting {
  readAt: number;
  begin: () => Promise<unknown>;
  settle: Settle;
}

interface Line {
  /** What is done now, and after it what was asked for. */
  last: Promise<unknown>;
  /** What is not done yet. */
  asked: number;
  waiting?: Waiting | undefined;
}

/**
 * One thing at a time for each campaign. Of publishes that wait only the one with the latest content is kept:
 * the others would be replaced within moments.
 */
export class PublishQueue {
  readonly #lines = new Map<string, Line>();

  /** Runs `work` after all that was asked for this campaign before. */
  run<T>(campaign: string, work: () => Promise<T>): Promise<T> {
    const line = this.#lineOf(campaign);
    // What follows must see what a publish before it has done: it no longer gives way to later ones.
    line.waiting = undefined;
    return this.#append(campaign, line, work);
  }

  /**
   * @param work gets a function that tells the outcome before all of the work is done
   * @returns the outcome, `superseded` when later content came before this could begin
   */
  publish(campaign: string, readAt: number, work: (settle: Settle) => Promise<unknown>): Promise<Outcome> {
    const line = this.#lineOf(campaign);
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
    const publish: Waiting = { readAt, begin: () => work(resolve).catch(reject), settle: resolve };
    const { waiting } = line;
    if (waiting && readAt < waiting.readAt) {
      resolve({ type: 'superseded' });
    } else if (waiting) {
      waiting.settle({ type: 'superseded' });
      Object.assign(waiting, publish);
    } else {
      line.waiting = publish;
      void this.#append(campaign, line, () => {
        if (line.waiting === publish) line.waiting = undefined;
        return publish.begin();
      });
    }
    return promise;
  }

  async idle(): Promise<void> {
    while (this.#lines.size > 0) await Promise.all([...this.#lines.values()].map(({ last }) => last));
  }

  #lineOf(campaign: string): Line {
    const line = this.#lines.get(campaign) ?? { last: Promise.resolve(), asked: 0 };
    this.#lines.set(campaign, line);
    return line;
  }

  #append<T>(campaign: string, line: Line, work: () => Promise<T>): Promise<T> {
    line.asked += 1;
    const result = line.last.then(work);
    line.last = this.#leave(campaign, line, result);
    return result;
  }

  /** Forgets a campaign when nothing is asked for any more. */
  async #leave(campaign: string, line: Line, result: Promise<unknown>): Promise<void> {
    await result.catch(() => undefined);
    line.asked -= 1;
    if (line.asked === 0) this.#lines.delete(campaign);
  }
}
