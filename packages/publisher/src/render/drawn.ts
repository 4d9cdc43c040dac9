import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { InputKey } from '@bashke/content';
import { listFolder } from '../folder.ts';
import { DrawingNotes } from './drawing-notes.ts';
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
  readonly #builds: string;
  readonly #folder: string;
  readonly #known = new Map<string, KeptDrawing>();
  readonly #notes: DrawingNotes;

  constructor(folder: string, buildId: string) {
    this.#builds = path.join(folder, 'drawn');
    this.#folder = path.join(this.#builds, digest(buildId));
    mkdirSync(this.#folder, { recursive: true });
    const now = new Date();
    utimesSync(this.#folder, now, now);
    forgetOldest(this.#builds, otherBuilds + 1);
    const names = listFolder(this.#folder);
    if (names.length > drawingsKept) forgetOldest(this.#folder, drawingsKept / 2);
    this.#notes = new DrawingNotes(this.#folder);
    for (const name of names) {
      const [, key, hash, bytes] = namePattern.exec(name) ?? [];
      if (key && hash) {
        this.#known.set(key, { hash, bytes: Number(bytes), file: path.join(this.#folder, name) });
      }
    }
  }

  /**
   * @param sketch all that the drawing shows
   * @param inputs what the sketch was made from
   */
  find(sketch: string, inputs: Iterable<InputKey>): KeptDrawing | undefined {
    const kept = this.#known.get(digest(sketch));
    if (!kept || statSync(kept.file, { throwIfNoEntry: false })?.size !== kept.bytes) return undefined;
    this.#notes.add(kept.hash, inputs);
    return kept;
  }

  /** @returns the path of the kept file */
  keep(sketch: string, hash: string, body: Uint8Array, inputs: Iterable<InputKey>): string {
    this.#notes.add(hash, inputs);
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

  /**
   * Removes drawings, of every build: those of these bytes, those that were ever made from one of these documents,
   * and those of which nobody knows what they were made from.
   *
   * @param ids of documents
   */
  remove(hashes: ReadonlySet<string>, ids: ReadonlySet<string>): void {
    for (const build of listFolder(this.#builds)) {
      const folder = path.join(this.#builds, build);
      const notes = folder === this.#folder ? this.#notes : new DrawingNotes(folder);
      const madeFrom = notes.madeFrom(ids);
      for (const name of listFolder(folder)) {
        const [, key, hash] = namePattern.exec(name) ?? [];
        const stays = hash === undefined ? notes.isNoteFile(name) : !hashes.has(hash) && notes.knows(hash);
        if (stays && !(hash !== undefined && madeFrom.has(hash))) continue;
        rmSync(path.join(folder, name), { recursive: true, force: true });
        if (key !== undefined && folder === this.#folder) this.#known.delete(key);
      }
    }
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
