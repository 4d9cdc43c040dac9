import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { listFolder } from '../folder.ts';
import { digest, type StateOf } from './states.ts';

const drawingSchema = z.strictObject({
  /** What it was drawn from, each with its state then. */
  inputs: z.array(z.tuple([z.string(), z.string()])),
  hash: z.string(),
  bytes: z.int(),
});
type Drawing = z.infer<typeof drawingSchema>;

/** A drawing that need not be drawn again. */
export interface KeptDrawing {
  inputs: string[];
  hash: string;
  bytes: number;
  /** Never changes under its name. */
  file: string;
}

/** So many drawings of one route are kept: a text changed back and forth finds its card again. */
const drawingsPerRoute = 8;
/** Drawings of other builds than the one at work. */
const otherBuilds = 2;

/**
 * Cards and icons by what they were drawn from. Drawing is slow, and the same whatever release a card goes
 * into; they are kept apart from releases so that a fresh live folder costs no new drawing.
 */
export class DrawnFiles {
  readonly #folder: string;

  constructor(folder: string, buildId: string) {
    const builds = path.join(folder, 'drawn');
    const build = digest(buildId);
    this.#folder = path.join(builds, build);
    mkdirSync(path.join(this.#folder, 'files'), { recursive: true });
    mkdirSync(path.join(this.#folder, 'index'), { recursive: true });
    const now = new Date();
    utimesSync(this.#folder, now, now);
    forgetOldBuilds(builds, build);
  }

  /** Finds a drawing whose every input is now as it was then. */
  find(campaign: string, identity: string, stateOf: StateOf): KeptDrawing | undefined {
    const drawing = this.#index(campaign, identity).find(({ inputs }) =>
      inputs.every(([input, state]) => stateOf(input) === state),
    );
    if (!drawing) return undefined;
    const file = this.#file(drawing.hash);
    if (statSync(file, { throwIfNoEntry: false })?.size !== drawing.bytes) return undefined;
    return { ...drawing, inputs: drawing.inputs.map(([input]) => input), file };
  }

  /** @returns the path of the kept file */
  keep(
    campaign: string,
    identity: string,
    drawing: { inputs: readonly string[]; hash: string; body: Uint8Array },
    stateOf: StateOf,
  ): string {
    const file = this.#file(drawing.hash);
    if (statSync(file, { throwIfNoEntry: false })?.size !== drawing.body.byteLength) {
      writeWhole(file, drawing.body);
    }
    const inputs = drawing.inputs.map((input): [string, string] => [input, stateOf(input)]);
    const entry: Drawing = { inputs, hash: drawing.hash, bytes: drawing.body.byteLength };
    const index = [entry, ...this.#index(campaign, identity)].slice(0, drawingsPerRoute);
    writeWhole(this.#indexFile(campaign, identity), JSON.stringify(index));
    return file;
  }

  #file = (hash: string) => path.join(this.#folder, 'files', hash);
  #indexFile = (campaign: string, identity: string) =>
    path.join(this.#folder, 'index', digest(`${campaign}\n${identity}`));

  #index(campaign: string, identity: string): Drawing[] {
    try {
      const text = readFileSync(this.#indexFile(campaign, identity), 'utf8');
      return z.array(drawingSchema).parse(JSON.parse(text));
    } catch {
      // Not drawn yet, or an index that cannot be read: drawn again either way.
      return [];
    }
  }
}

/** Other processes may read and write the same cache: a file appears whole under its name. */
function writeWhole(file: string, body: Uint8Array | string): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, body);
  renameSync(unfinished, file);
}

function forgetOldBuilds(builds: string, current: string): void {
  const used = (name: string) => statSync(path.join(builds, name)).mtimeMs;
  const old = listFolder(builds)
    .filter((name) => name !== current)
    .map((name) => ({ name, used: used(name) }))
    .toSorted((one, other) => other.used - one.used)
    .slice(otherBuilds);
  for (const { name } of old) rmSync(path.join(builds, name), { recursive: true, force: true });
}
