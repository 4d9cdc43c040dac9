import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { PublishEvent } from '@bashke/content';

/**
 * Sends events to a client, one JSON object a line. A client that reads slowly misses progress, never the
 * outcome; one that has gone away misses both, and the publish goes on.
 */
export class EventStream {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  progress(event: PublishEvent): void {
    if (!this.#response.writableNeedDrain) this.#write(event);
  }

  async finish(event: PublishEvent): Promise<void> {
    if (this.#response.writableNeedDrain) {
      await Promise.race([once(this.#response, 'drain'), once(this.#response, 'close')]);
    }
    this.#write(event);
    this.#response.end();
  }

  #write(event: PublishEvent): void {
    if (this.#response.destroyed) return;
    if (!this.#response.headersSent) {
      this.#response.writeHead(200, {
        'content-type': 'application/x-ndjson; charset=utf-8',
        'cache-control': 'no-store',
      });
    }
    this.#response.write(`${JSON.stringify(event)}\n`);
  }
}
