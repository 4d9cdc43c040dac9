import { closeSync, openSync, readlinkSync, readSync } from 'node:fs';
import path from 'node:path';
import { listFolder } from '../../folder.ts';
import { parseHeader, type ReleaseHeader } from '../../release/manifest.ts';
import { isReleaseId, isSlug, LivePaths } from './paths.ts';

/** Reads which releases are live under a folder. Keeps the headers it has read: they never change. */
export class LiveFolder {
  readonly paths: LivePaths;
  readonly #headers = new Map<string, ReleaseHeader>();

  constructor(root: string) {
    this.paths = new LivePaths(root);
  }

  /** Addresses that have a folder. */
  slugs(): string[] {
    return listFolder(this.paths.root).filter(isSlug);
  }

  /** The release that the pointer of an address names, followed afresh each time. */
  liveId(slug: string): string | undefined {
    try {
      const id = path.basename(readlinkSync(this.paths.current(slug)));
      return isReleaseId(id) ? id : undefined;
    } catch {
      return undefined;
    }
  }

  /** The live release at an address; `undefined` when there is none, or of a form that is not known. */
  at(slug: string): ReleaseHeader | undefined {
    const id = this.liveId(slug);
    return id === undefined ? undefined : this.header(slug, id);
  }

  header(slug: string, id: string): ReleaseHeader | undefined {
    const file = this.paths.manifest(slug, id);
    let header = this.#headers.get(file);
    if (!header) {
      try {
        header = parseHeader(readFirstLine(file));
      } catch {
        return undefined;
      }
      if (this.#headers.size > 1000) this.#headers.clear();
      this.#headers.set(file, header);
    }
    return header;
  }

  /** Lets go of what was read of a release that is removed. */
  forget(slug: string, id: string): void {
    this.#headers.delete(this.paths.manifest(slug, id));
  }

  /** Every live release. */
  all(): ReleaseHeader[] {
    return this.slugs().flatMap((slug) => this.at(slug) ?? []);
  }
}

function readFirstLine(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const chunk = Buffer.alloc(64 * 1024);
    const parts: Buffer[] = [];
    for (;;) {
      const length = readSync(descriptor, chunk);
      const end = chunk.subarray(0, length).indexOf('\n');
      parts.push(Buffer.from(chunk.subarray(0, end === -1 ? length : end)));
      if (end !== -1 || length === 0) return Buffer.concat(parts).toString('utf8');
    }
  } finally {
    closeSync(descriptor);
  }
}
