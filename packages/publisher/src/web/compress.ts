import type { Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** Types that become smaller; all others are packed already. */
export const isCompressible = (contentType: string): boolean =>
  /^(?:text\/|image\/svg|application\/(?:json|javascript|xml|manifest\+json|ld\+json|rss\+xml|atom\+xml))/.test(
    contentType,
  );

/** Below this the packing costs more than it saves. */
export const worthwhileBytes = 500;
const keptBytes = 64 * 1024 * 1024;

/** Packs files when they are first asked for, and keeps the last ones by what they are on the disk. */
export class Compressor {
  readonly #kept = new Map<string, Promise<Buffer>>();
  #bytes = 0;

  /**
   * @param lasting the file will be asked for often and never change: worth the smallest packing
   */
  compress(file: string, stats: Stats, encoding: Encoding, lasting: boolean): Promise<Buffer> {
    const key = `${stats.dev}-${stats.ino}-${stats.size}-${stats.mtimeMs}-${encoding}`;
    const kept = this.#kept.get(key);
    if (kept) {
      // The last asked for is the last to go.
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const packed = pack(file, encoding, lasting);
    this.#kept.set(key, packed);
    packed.then(
      ({ byteLength }) => this.#makeRoom(byteLength),
      () => this.#kept.delete(key),
    );
    return packed;
  }

  #makeRoom(bytes: number): void {
    this.#bytes += bytes;
    for (const [key, packed] of this.#kept) {
      if (this.#bytes <= keptBytes) return;
      this.#kept.delete(key);
      void packed.then(({ byteLength }) => {
        this.#bytes -= byteLength;
        return undefined;
      });
    }
  }
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function pack(file: string, encoding: Encoding, lasting: boolean): Promise<Buffer> {
  const bytes = await readFile(file);
  if (encoding === 'gzip') return gzipped(bytes, { level: lasting ? 9 : 6 });
  return brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: lasting ? 11 : 6,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
}
