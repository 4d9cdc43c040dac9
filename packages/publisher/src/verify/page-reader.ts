import { Worker } from 'node:worker_threads';
import type { Reading } from './facts.ts';

export interface Question {
  id: number;
  path: string;
  body: Uint8Array;
  origin: string;
}
export interface Answer {
  id: number;
  reading: Reading;
}

type Waiting = PromiseWithResolvers<Reading>;

/**
 * Reads pages beside the thread that renders them: reading one takes as long as rendering it. The thread is
 * started when it is first needed, keeps no state but saved work, and does not keep the process alive.
 */
class PageReader {
  #worker: Worker | undefined;
  #count = 0;
  readonly #waiting = new Map<number, Waiting>();

  read(path: string, body: Uint8Array, origin: string): Promise<Reading> {
    const worker = (this.#worker ??= this.#start());
    const id = this.#count;
    this.#count += 1;
    const waiting = Promise.withResolvers<Reading>();
    this.#waiting.set(id, waiting);
    worker.ref();
    worker.postMessage({ id, path, body, origin } satisfies Question, []);
    return waiting.promise;
  }

  #start(): Worker {
    const worker = new Worker(new URL('page-thread.ts', import.meta.url));
    worker.on('message', ({ id, reading }: Answer) => {
      this.#waiting.get(id)?.resolve(reading);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) worker.unref();
    });
    worker.on('error', (error: unknown) => {
      // The next page finds a new thread.
      this.#worker = undefined;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
    return worker;
  }
}

const reader = new PageReader();

/** Reads a page on another thread; see `readHtml`. */
export const readPageAside = (path: string, body: Uint8Array, origin: string): Promise<Reading> =>
  reader.read(path, body, origin);
