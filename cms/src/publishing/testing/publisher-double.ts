import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Document, Parcel, Problem, PublishEvent } from '@bashke/content';

export interface Call {
  kind: 'publish' | 'rollback' | 'delete' | 'purge';
  campaign: string;
  /** The whole documents of the publish, those that were only named included. */
  documents: Document[];
  /** How many of them were sent along. */
  sent: number;
  release?: string;
  /** What a purge was asked for. */
  purge?: { documents: string[]; files: string[]; before: string };
}

/**
 * Stands in for the publisher where a test is about the studio's queue: a real HTTP server that speaks the
 * publisher's protocol, can be held back, stopped in the middle and made to refuse, and renders nothing.
 */
export class PublisherDouble {
  readonly calls: Call[] = [];
  /** What the next publishes are refused for. */
  problems: Problem[] = [];
  readonly #bodies = new Map<string, Document>();
  readonly #shown = new Map<string, Document[]>();
  readonly #port: number;
  #server: Server | undefined;
  #held: Promise<void> | undefined;
  #letGo: (() => void) | undefined;
  #arrived: (() => void) | undefined;
  #release = 0;

  private constructor(port: number) {
    this.#port = port;
  }

  /** A publisher at a port of its own, running. */
  static async start(): Promise<PublisherDouble> {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const double = new PublisherDouble((probe.address() as AddressInfo).port);
    probe.close();
    await double.run();
    return double;
  }

  get settings() {
    return { url: `http://127.0.0.1:${this.#port}`, token: 'a token' };
  }

  async run(): Promise<void> {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  /** Ends it as `kill -9` does: what is under way is cut off, and what it held is gone. */
  async kill(): Promise<void> {
    this.#bodies.clear();
    this.#server?.closeAllConnections();
    this.#server?.close();
    if (this.#server) await once(this.#server, 'close');
  }

  /** Holds back every answer until `letGo`. The promise resolves when the next call has arrived. */
  hold(): Promise<void> {
    this.#held ??= new Promise((resolve) => {
      this.#letGo = resolve;
    });
    return new Promise((resolve) => {
      this.#arrived = resolve;
    });
  }

  letGo(): void {
    this.#held = undefined;
    this.#letGo?.();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, , campaign = '', kind = 'delete'] = (request.url ?? '').split('/');
    let text = '';
    for await (const chunk of request) text += String(chunk);
    if (request.headers.authorization !== 'Bearer a token') return void response.writeHead(401).end();
    if (request.method === 'DELETE') {
      this.calls.push({ kind: 'delete', campaign, documents: [], sent: 0 });
      return void response.writeHead(204).end();
    }
    if (kind === 'purge') {
      const purge = JSON.parse(text) as NonNullable<Call['purge']>;
      this.calls.push({ kind, campaign, documents: [], sent: 0, purge });
      response.writeHead(200, { 'content-type': 'application/json' });
      return void response.end(JSON.stringify({ removed: ['release-0001'], trimmed: 0, live: false }));
    }
    const body = JSON.parse(text) as Parcel & { release?: string };
    const event =
      kind === 'rollback' ? this.#rollback(campaign, body.release ?? '') : this.#publish(campaign, body);
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    if (event.type === 'live') {
      response.write(`${JSON.stringify({ type: 'progress', step: 'render', done: 1, total: 2 })}\n`);
      this.#arrived?.();
      await this.#held;
    }
    // The line arrives in two parts, as it may on a real network.
    const line = JSON.stringify(event);
    response.write(line.slice(0, 10));
    response.end(`${line.slice(10)}\n`);
  }

  #publish(campaign: string, parcel: Parcel): PublishEvent {
    for (const [hash, document] of Object.entries(parcel.bodies))
      this.#bodies.set(hash, document as Document);
    const unknown = parcel.entries.map(([, hash]) => hash).filter((hash) => !this.#bodies.has(hash));
    if (unknown.length > 0) return { type: 'unknown-documents', hashes: unknown };
    const documents = parcel.entries.map(([, hash]) => this.#bodies.get(hash)!);
    this.calls.push({ kind: 'publish', campaign, documents, sent: Object.keys(parcel.bodies).length });
    if (this.problems.length > 0) return { type: 'failed', problems: this.problems };
    return this.#live(campaign, documents);
  }

  #rollback(campaign: string, release: string): PublishEvent {
    const documents = this.#shown.get(campaign) ?? [];
    this.calls.push({ kind: 'rollback', campaign, documents, sent: 0, release });
    return this.#live(campaign, documents, release);
  }

  #live(campaign: string, documents: Document[], release?: string): PublishEvent {
    this.#shown.set(campaign, documents);
    this.#release += 1;
    const id = release ?? `release-${String(this.#release).padStart(4, '0')}`;
    const counts = { pages: 2, rendered: 2, changed: 2, files: 9, bytes: 900, milliseconds: 1 };
    const keys = documents.map((document) => `${document.collection}/${document.id}`);
    return {
      type: 'live',
      release: { id, campaign, slug: 'x', languages: ['sq'], ...counts, documents: keys },
    };
  }
}
