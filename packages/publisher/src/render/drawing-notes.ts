import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { InputKey } from '@bashke/content';
import { digest } from './states.ts';

const fileName = 'made-from.txt';

/**
 * Notes which documents the kept drawings of a build were made from, so that a drawing can be found when its
 * document is taken back, even when no release has it any more. A line is a drawing's hash and the digest of a
 * document's id; several processes may write at a time.
 */
export class DrawingNotes {
  readonly #file: string;
  readonly #documents = new Map<string, Set<string>>();

  constructor(folder: string) {
    this.#file = path.join(folder, fileName);
    this.#read();
  }

  isNoteFile(name: string): boolean {
    return name === fileName;
  }

  add(hash: string, inputs: Iterable<InputKey>): void {
    const known = this.#documentsOf(hash);
    let lines = '';
    for (const input of inputs) {
      // Whatever names a document does it by its id; the rest of a key finds nothing and does no harm.
      for (const part of input.split(/[/:]/).slice(1)) {
        const document = digestOfId(part);
        if (known.has(document)) continue;
        known.add(document);
        lines += `${hash} ${document}\n`;
      }
    }
    if (lines !== '') appendFileSync(this.#file, lines);
  }

  knows(hash: string): boolean {
    return this.#documents.has(hash);
  }

  /** Hashes of drawings that were made from one of these documents. */
  madeFrom(ids: ReadonlySet<string>): Set<string> {
    // Another process may have drawn since.
    this.#read();
    const wanted = new Set([...ids].map(digestOfId));
    const found = [...this.#documents].filter(([, documents]) => [...wanted].some((id) => documents.has(id)));
    return new Set(found.map(([hash]) => hash));
  }

  #read(): void {
    let text: string;
    try {
      text = readFileSync(this.#file, 'utf8');
    } catch {
      return;
    }
    for (const line of text.split('\n')) {
      const [hash, document] = line.split(' ');
      if (hash && document) this.#documentsOf(hash).add(document);
    }
  }

  #documentsOf(hash: string): Set<string> {
    let documents = this.#documents.get(hash);
    if (!documents) {
      documents = new Set();
      this.#documents.set(hash, documents);
    }
    return documents;
  }
}

const known = new Map<string, string>();

/** The same few ids are asked for again and again. */
function digestOfId(id: string): string {
  let found = known.get(id);
  if (found === undefined) {
    if (known.size > 50_000) known.clear();
    found = digest(id).slice(0, 16);
    known.set(id, found);
  }
  return found;
}
