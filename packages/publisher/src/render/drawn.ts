import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFolder } from '../folder.ts';
import { digest } from './states.ts';

/** A drawing that need not be drawn again. */
export interface KeptDrawing {
  hash: string;
  bytes: number;
  /** Never changes under its name. */
  file: string;
}

/** Kept for the build at work; when there are more, the older half goes. */
const drawingsKept = 20_000;
/** Drawings of other builds than the one at work. */
const otherBuilds = 2;

/** What a drawing shows, the hash of its bytes, and how many they are. */
const namePattern = /^([0-9a-f]{32})-([0-9a-f]{32})-(\d+)$/;

/**
 * Cards and icons by what they show. Drawing is slow, and the same whatever release a card goes into; they are
 * kept apart from releases, so that a fresh live folder or an earlier title costs no new drawing.
 */
export class DrawnFiles {
  readonly #folder: string;
  readonly #known = new Map<string, KeptDrawing>();

  constructor(folder: string, buildId: string) {
    const builds = path.join(folder, 'drawn');
    this.#folder = path.join(builds, digest(buildId));
    mkdirSync(this.#folder, { recursive: true });
    const now = new Date();
    utimesSync(this.#folder, now, now);
    forgetOldest(builds, otherBuilds + 1);
    const names = listFolder(this.#folder);
    if (names.length > drawingsKept) forgetOldest(this.#folder, drawingsKept / 2);
    for (const name of names) {
      const [, key, hash, bytes] = namePattern.exec(name) ?? [];
      if (key && hash) {
        this.#known.set(key, { hash, bytes: Number(bytes), file: path.join(this.#folder, name) });
      }
    }
  }

  /** @param sketch all that the drawing shows */
  find(sketch: string): KeptDrawing | undefined {
    const kept = this.#known.get(digest(sketch));
    if (!kept || statSync(kept.file, { throwIfNoEntry: false })?.size !== kept.bytes) return undefined;
    return kept;
  }

  /** @returns the path of the kept file */
  keep(sketch: string, hash: string, body: Uint8Array): string {
    const key = digest(sketch);
    const bytes = body.byteLength;
    const file = path.join(this.#folder, `${key}-${hash}-${bytes}`);
    // Other processes may share the folder: a file appears whole under its name.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, body);
    renameSync(unfinished, file);
    this.#known.set(key, { hash, bytes, file });
    return file;
  }
}

/** Keeps the entries of a folder that were used last. */
function forgetOldest(folder: string, keep: number): void {
  const entries = listFolder(folder).map((name) => {
    const entry = path.join(folder, name);
    return { entry, used: statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  const old = entries.toSorted((one, other) => other.used - one.used).slice(keep);
  for (const { entry } of old) rmSync(entry, { recursive: true, force: true });
}
