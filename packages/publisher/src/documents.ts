import { type Document, keyOf } from '@bashke/content';

/**
 * Documents that were checked already, by the hash the studio gave them. A parcel can leave out what is held
 * here, and what is held is never checked again: the same hash is the same object, publish after publish.
 */
export class DocumentStore {
  readonly #documents = new Map<string, Document>();
  readonly #neededBy = new Map<string, readonly string[]>();

  get(hash: string): Document | undefined {
    return this.#documents.get(hash);
  }

  put(hash: string, document: Document): void {
    this.#documents.set(hash, document);
  }

  /** Notes what a campaign shows now; documents that no campaign shows any more are let go. */
  retain(campaign: string, hashes: readonly string[]): void {
    this.#neededBy.set(campaign, hashes);
    const needed = new Set([...this.#neededBy.values()].flat());
    // Sweeping costs as much as it frees: only once half of what is held is no longer needed.
    if (this.#documents.size < 2 * needed.size) return;
    for (const hash of this.#documents.keys()) if (!needed.has(hash)) this.#documents.delete(hash);
  }

  /** Lets go of documents that were taken back, whoever showed them. */
  drop(keys: ReadonlySet<string>): void {
    for (const [hash, document] of this.#documents) {
      if (keys.has(keyOf(document))) this.#documents.delete(hash);
    }
  }

  /** Lets go of a campaign that was taken off the web. */
  forget(campaign: string): void {
    this.retain(campaign, []);
    this.#neededBy.delete(campaign);
  }
}
