import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

/** What it says to the next form: an answer, or none at all. */
export type NextAnswer = { status: number; body: unknown } | 'break off' | 'keep waiting';

export interface ReceivedForm {
  path: string;
  type: string;
  body: string;
}

/**
 * Speaks the studio's protocol of forms just far enough to say no, to be slow, and to be gone: what the studio itself
 * cannot be made to do.
 */
export class FormsPeer {
  readonly received: ReceivedForm[] = [];
  next: NextAnswer = { status: 200, body: { done: true, title: 'U dërgua', text: 'Shikoni e-mailin.' } };
  places: unknown = { open: true, full: false, sessions: {} };
  /** Algorithm of the task that it sets. */
  algorithm = 'PBKDF2/SHA-256';
  readonly #server: Server = createServer((request, response) => {
    this.#answer(request, response).catch(() => response.destroy());
  });
  #port = 0;

  /** `http://localhost:…/api/forms` */
  get address(): string {
    return `http://localhost:${this.#port}/api/forms`;
  }

  /** Listens: where it did before, if it was gone. */
  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, 'localhost', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    const path = (request.url ?? '').replace('/api/forms/', '');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (path === 'challenge') {
      const challenge = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: 100,
        counter: 20,
        deriveKey,
        expiresAt: new Date(Date.now() + 600_000),
        hmacSignatureSecret: 'secret',
      });
      challenge.parameters.algorithm = this.algorithm;
      return sendJson(response, 200, challenge);
    }
    if (path.startsWith('places/')) return sendJson(response, 200, this.places);
    if (request.method !== 'POST') return void response.writeHead(404).end();
    const type = request.headers['content-type'] ?? '';
    this.received.push({ path, type, body: await text(request) });
    if (this.next === 'break off') return void response.destroy();
    if (this.next === 'keep waiting') return;
    return sendJson(response, this.next.status, this.next.body);
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
