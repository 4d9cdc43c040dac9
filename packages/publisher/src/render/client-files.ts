import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileFacts } from '../verify/facts.ts';
import { readFile } from '../verify/read.ts';
import { References } from '../verify/reference.ts';
import { digest } from './states.ts';

/** A style sheet, script or font of the renderer. */
export interface ClientFile {
  file: string;
  hash: string;
  bytes: number;
  facts: FileFacts;
}

/** The files of a renderer's client folder, each read once: they do not change while a build is loaded. */
export class ClientFiles {
  readonly #folder: string;
  readonly #known = new Map<string, ClientFile | undefined>();
  readonly #references = new References('none:');

  constructor(folder: string) {
    this.#folder = path.resolve(folder);
  }

  /** @param name path from the root of a microsite; `undefined` when the client has no such file */
  find(name: string): ClientFile | undefined {
    if (!this.#known.has(name)) this.#known.set(name, this.#read(name));
    return this.#known.get(name);
  }

  #read(name: string): ClientFile | undefined {
    const file = path.join(this.#folder, name);
    if (!file.startsWith(this.#folder + path.sep)) return undefined;
    try {
      const body = readFileSync(file);
      const { facts } = readFile(name, body, this.#references);
      return { file, hash: digest(body), bytes: body.byteLength, facts };
    } catch {
      return undefined;
    }
  }
}
