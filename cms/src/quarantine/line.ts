import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  acceptImage,
  type AcceptedImage,
  acceptRecording,
  type AcceptedRecording,
  imageLimitsSchema,
  IntakeRefusal,
  recogniseFile,
} from '@bashke/intake';
import type { Payload } from 'payload';
import { filesOf, masterName } from '../collections/media/accepted.ts';
import { changeFiles, type ContributionFile } from '../hand-in/files.ts';
import { sharedState } from '../publishing/shared-state.ts';
import { programs } from './programs.ts';
import { privateFile, privateFolder, shutFiles } from './store.ts';

interface Item {
  contribution: string;
  upload: string;
}

/** What the intake made of a file, as the contribution keeps it until a reviewer decides. */
export type Quarantined =
  | ({ kind: 'image' } & Pick<AcceptedImage, 'color' | 'width' | 'height' | 'removed' | 'notes'> & {
        /** Names in quarantine: the cleaned original and its sizes. */
        master: { file: string; format: 'jpeg' | 'png'; bytes: number };
        variants: { format: string; width: number; height: number; bytes: number; file: string }[];
      })
  | AcceptedRecording;

const lines = sharedState('quarantine/lines', () => new WeakMap<Payload, IntakeLine>());

/** The one line that the files of all contributions go through, one after the other. */
export function intakeLineOf(payload: Payload): IntakeLine {
  const line = lines.get(payload) ?? new IntakeLine(payload);
  lines.set(payload, line);
  return line;
}

/**
 * Checks and cleans what was handed in. What it makes lies in quarantine under names made from its content, whole or not
 * at all; how far it is can be asked at any time.
 */
export class IntakeLine {
  readonly #payload: Payload;
  readonly #waiting: Item[] = [];
  readonly #progress = new Map<string, number>();
  #now: { item: Item; stop: AbortController } | undefined;
  #running: Promise<void> | undefined;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  add(contribution: string, upload: string): void {
    this.#waiting.push({ contribution, upload });
    this.#running ??= this.#work().finally(() => (this.#running = undefined));
  }

  /** Per cent of a file that is being worked on. */
  progressOf(upload: string): number | undefined {
    return this.#progress.get(upload);
  }

  /** Takes up what was queued or under way when the studio stopped. */
  async resume(): Promise<void> {
    const { docs } = await this.#payload.find({
      collection: 'contributions',
      where: { 'files.state': { in: ['queued', 'working'] } },
      depth: 0,
      pagination: false,
      showHiddenFields: true,
    });
    for (const { id, files } of docs) {
      for (const { state, upload } of files ?? []) {
        if ((state === 'queued' || state === 'working') && upload) this.add(String(id), upload);
      }
    }
  }

  /** Stops work on a file that nobody wants any more, and removes what was made of it. */
  async forget(contribution: string, upload?: string): Promise<void> {
    const isMeant = (item: Item) =>
      item.contribution === contribution && (upload === undefined || item.upload === upload);
    for (let at = this.#waiting.length - 1; at >= 0; at -= 1) {
      if (isMeant(this.#waiting[at]!)) this.#waiting.splice(at, 1);
    }
    if (this.#now && isMeant(this.#now.item)) this.#now.stop.abort();
    if (upload === undefined) return;
    await rm(privateFile('originals', contribution, upload), { force: true });
    await rm(privateFile('quarantine', contribution, upload), { recursive: true, force: true });
  }

  /** Ends when nothing is left to do. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #work(): Promise<void> {
    for (let item = this.#waiting.shift(); item; item = this.#waiting.shift()) {
      const stop = new AbortController();
      this.#now = { item, stop };
      try {
        await this.#takeIn(item, stop.signal);
      } catch (error) {
        if (!stop.signal.aborted) await this.#refuse(item, error);
      } finally {
        this.#now = undefined;
        this.#progress.delete(item.upload);
      }
    }
  }

  async #takeIn({ contribution, upload }: Item, signal: AbortSignal): Promise<void> {
    const file = await this.#fileOf(contribution, upload);
    if (!file) return;
    await this.#change({ contribution, upload }, { state: 'working', progress: 0 });
    await privateFolder('quarantine', contribution);
    const folder = privateFile('quarantine', contribution, upload);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { mode: 0o700 });
    const original = privateFile('originals', contribution, upload);
    const fileName = file.name ?? upload;
    const accepted = (await isPicture(original))
      ? await this.#takePicture(original, fileName, folder)
      : await acceptRecording({
          path: original,
          fileName,
          folder,
          programs,
          signal,
          onProgress: (fraction) => this.#progress.set(upload, Math.round(fraction * 100)),
        });
    if (signal.aborted) {
      await rm(folder, { recursive: true, force: true });
      return;
    }
    await shutFiles(folder);
    const { removed, notes } = accepted;
    await this.#change(
      { contribution, upload },
      { state: 'ready', progress: 100, refusal: null, accepted, removed, notes },
    );
  }

  async #takePicture(original: string, fileName: string, folder: string): Promise<Quarantined> {
    const { size } = await stat(original);
    // Larger ones are refused by the intake as well, but not before they were read into memory.
    const { bytes: limitBytes } = imageLimitsSchema.parse({});
    if (size > limitBytes) throw new IntakeRefusal('too-large-bytes', { fileName, bytes: size, limitBytes });
    const accepted = await acceptImage(await readFile(original), { fileName });
    for (const { name, bytes } of filesOf(accepted)) await writeFile(path.join(folder, name), bytes);
    const { color, width, height, removed, notes, master } = accepted;
    return {
      kind: 'image',
      color,
      width,
      height,
      removed,
      notes,
      master: { file: masterName(accepted), format: master.format, bytes: master.bytes.byteLength },
      variants: accepted.variants.map(({ format, width: wide, height: high, bytes, fileName: name }) => ({
        format,
        width: wide,
        height: high,
        bytes: bytes.byteLength,
        file: name,
      })),
    };
  }

  async #refuse(item: Item, error: unknown): Promise<void> {
    const { contribution, upload } = item;
    await rm(privateFile('quarantine', contribution, upload), { recursive: true, force: true });
    if (!(error instanceof IntakeRefusal)) {
      this.#payload.logger.error({ err: error, msg: 'A file that was handed in could not be checked' });
      await this.#change(item, { state: 'refused', refusal: { code: 'failed', params: {} } });
      return;
    }
    // Nothing of what is refused is kept.
    await rm(privateFile('originals', contribution, upload), { force: true });
    await this.#change(item, { state: 'refused', refusal: { code: error.code, params: error.params } });
  }

  async #fileOf(contribution: string, upload: string): Promise<ContributionFile | undefined> {
    const stored = await this.#payload.findByID({
      collection: 'contributions',
      id: contribution,
      depth: 0,
      disableErrors: true,
      showHiddenFields: true,
    });
    return stored?.files?.find((file) => file.upload === upload);
  }

  async #change({ contribution, upload }: Item, changes: object): Promise<void> {
    await changeFiles(this.#payload, contribution, (files) =>
      files.map((file) => (file.upload === upload ? { ...file, ...changes } : file)),
    );
  }
}

const isPicture = async (file: string): Promise<boolean> =>
  ['jpeg', 'png', 'webp', 'gif', 'avif', 'tiff', 'heic', 'svg', 'other-image'].includes(
    (await recogniseFile(file)).type,
  );
