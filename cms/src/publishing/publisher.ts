import {
  type DocumentKey,
  type HashedDocument,
  keyOf,
  packSnapshot,
  type Problem,
  type PublishEvent,
  publishEventSchema,
} from '@bashke/content';
import { z } from 'zod';
import type { Reading } from './snapshot.ts';

/** How a publish or a rollback ended. */
export type Outcome = Extract<PublishEvent, { type: 'live' | 'failed' | 'superseded' }>;
export type Progress = Extract<PublishEvent, { type: 'progress' }>;

/** What must be gone from a campaign. */
export interface PurgeRequest {
  documents: readonly DocumentKey[];
  /** Names in the media store. */
  files: readonly string[];
  /** What was read until this moment, in milliseconds, is taken for showing it. */
  before: number;
}

const purgeOutcomeSchema = z.object({ removed: z.array(z.string()) });

/** The publisher did not do what it was asked to, and may if it is asked again. */
export class PublisherError extends Error {
  override readonly name = 'PublisherError';
  readonly problem: Problem;

  constructor(code: 'publisher-unreachable' | 'publish-interrupted', cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.problem = { code, params: {} };
  }
}

export interface PublisherSettings {
  /** Where the publisher listens. */
  url: string;
  token: string;
}

/** Speaks with the publisher. It remembers what the publisher holds, so that only what is new is sent. */
export class Publisher {
  readonly #settings: PublisherSettings;
  /** Hashes of the documents that the publisher holds, by campaign. */
  readonly #held = new Map<string, ReadonlySet<string>>();

  constructor(settings: PublisherSettings) {
    this.#settings = settings;
  }

  /**
   * Puts a snapshot live.
   * @throws PublisherError when the publisher cannot be reached or stops in the middle.
   */
  async publish(
    { snapshot, hashes }: Reading,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<Outcome> {
    const hashed = (document: HashedDocument['document']): HashedDocument => ({
      document,
      hash: hashes.get(keyOf(document))!,
    });
    const parts = {
      readAt: snapshot.readAt,
      campaign: hashed(snapshot.campaign),
      documents: snapshot.documents.map(hashed),
    };
    const { id } = snapshot.campaign;
    const send = (held: ReadonlySet<string>) =>
      this.#converse(`/campaigns/${id}/publish`, packSnapshot(parts, held), onProgress);

    const held = this.#held.get(id) ?? new Set<string>();
    let last = await send(held);
    if (last.type === 'unknown-documents') last = await send(without(held, last.hashes));
    // What it does not know even now, it cannot be told: it was restarted in between.
    if (last.type === 'unknown-documents') {
      this.#held.delete(id);
      throw new PublisherError('publish-interrupted', 'The publisher asked twice for the same documents');
    }
    if (last.type === 'live') this.#held.set(id, new Set(hashes.values()));
    return last;
  }

  /** Makes an earlier release live again. @throws PublisherError as above. */
  async rollback(campaign: string, release: string): Promise<Outcome> {
    const last = await this.#converse(`/campaigns/${campaign}/rollback`, { release });
    if (last.type === 'unknown-documents') throw new PublisherError('publish-interrupted', last.type);
    return last;
  }

  /** Takes a campaign off the web; one that is not on it is fine. @throws PublisherError as above. */
  async takeDown(campaign: string): Promise<void> {
    const response = await this.#request(`/campaigns/${campaign}`, { method: 'DELETE' });
    if (!response.ok && response.status !== 404) throw await refusal(response);
    await response.body?.cancel();
    this.#held.delete(campaign);
  }

  /**
   * Removes from a campaign every release that shows any of it, and it from the live one if that does.
   * @returns the releases that are gone
   * @throws PublisherError as above.
   */
  async purge(campaign: string, { documents, files, before }: PurgeRequest): Promise<string[]> {
    const body = JSON.stringify({ documents, files, before: new Date(before).toISOString() });
    const response = await this.#request(`/campaigns/${campaign}/purge`, { method: 'POST', body });
    if (!response.ok) throw await refusal(response);
    // It forgot the documents too; it asks for those that it needs again.
    return purgeOutcomeSchema.parse(await response.json()).removed;
  }

  async #request(path: string, init: RequestInit): Promise<Response> {
    const { url, token } = this.#settings;
    try {
      return await fetch(`${url}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      });
    } catch (error) {
      throw new PublisherError('publisher-unreachable', error);
    }
  }

  /** Sends `body` and hears out what the publisher says, until it says how it ended. */
  async #converse(
    path: string,
    body: unknown,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<Exclude<PublishEvent, Progress>> {
    const response = await this.#request(path, { method: 'POST', body: JSON.stringify(body) });
    if (!response.ok || !response.body) throw await refusal(response);
    try {
      for await (const line of linesOf(response.body)) {
        const event = publishEventSchema.parse(JSON.parse(line));
        if (event.type !== 'progress') return event;
        onProgress(event);
      }
    } catch (error) {
      throw new PublisherError('publish-interrupted', error);
    }
    throw new PublisherError('publish-interrupted', 'The publisher stopped in the middle');
  }
}

function without(hashes: ReadonlySet<string>, unknown: readonly string[]): Set<string> {
  const rest = new Set(hashes);
  for (const hash of unknown) rest.delete(hash);
  return rest;
}

async function refusal(response: Response): Promise<PublisherError> {
  const reason = await response.text().catch(() => '');
  return new PublisherError('publisher-unreachable', `HTTP ${response.status} ${reason.slice(0, 500)}`);
}

/** The lines of a stream as they arrive; empty ones are left out. */
async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const part of stream) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line.trim() !== '');
  }
  if (rest.trim() !== '') yield rest;
}
