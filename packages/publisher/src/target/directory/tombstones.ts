import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { noTombstones, type Tombstones, tombstonesSchema } from '../../purge/tombstones.ts';
import { digest } from '../../render/states.ts';
import { partial } from './paths.ts';

/** One small file for each campaign that something was purged from; it outlives the campaign's releases. */
export class TombstoneFolder {
  readonly #folder: string;

  constructor(root: string) {
    this.#folder = path.join(path.resolve(root), '.purged');
  }

  /** @throws ZodError or SyntaxError when the file is damaged: what was taken back must not return unnoticed */
  read(campaign: string): Tombstones {
    let text: string;
    try {
      text = readFileSync(this.#fileOf(campaign), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return noTombstones;
      throw error;
    }
    return tombstonesSchema.parse(JSON.parse(text));
  }

  write(campaign: string, tombstones: Tombstones): void {
    mkdirSync(this.#folder, { recursive: true });
    const file = this.#fileOf(campaign);
    writeFileSync(file + partial, `${JSON.stringify(tombstones)}\n`, { flush: true });
    renameSync(file + partial, file);
  }

  #fileOf(campaign: string): string {
    return path.join(this.#folder, `${digest(campaign)}.json`);
  }
}
