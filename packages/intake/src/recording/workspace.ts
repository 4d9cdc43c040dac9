import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const prefix = '.intake-';

/** Longer than any work may take. */
const staleMilliseconds = 24 * 3600 * 1000;

/** A finished file on its way into the folder. */
export interface FinishedFile {
  /** Where it was written. */
  path: string;
  extension: 'mp3' | 'opus' | 'mp4' | 'jpg';
  /** SHA-256 of its bytes, in hex. */
  hash: string;
  bytes: number;
  /** What it will be called: `<first 12 of the hash>.<extension>`. */
  fileName: string;
}

/** Reads a written file once to name it by its content. */
export async function finishFile(file: string, extension: FinishedFile['extension']): Promise<FinishedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  const hex = hash.digest('hex');
  return { path: file, extension, hash: hex, bytes, fileName: `${hex.slice(0, 12)}.${extension}` };
}

/**
 * Runs some work with a folder of its own inside `folder`, hidden, which is gone afterwards however the work ends.
 * What a stopped computer left behind a day ago goes too.
 */
export async function inWorkspace<Result>(
  folder: string,
  work: (workspace: string) => Promise<Result>,
): Promise<Result> {
  await clearUnfinished(folder, staleMilliseconds);
  const workspace = await mkdtemp(path.join(folder, prefix));
  try {
    return await work(workspace);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/**
 * Removes what a computer that stopped in the middle of the work left in a folder. Call it when no work is under way,
 * such as at the start of the host.
 *
 * @param olderThan milliseconds; younger leftovers stay
 */
export async function clearUnfinished(folder: string, olderThan = 0): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue;
    const leftover = path.join(folder, name);
    const age = await stat(leftover).then(
      // Of the two clocks the file system's is the finer: what was made just now may seem to be of the future.
      ({ mtimeMs }) => Math.max(0, Date.now() - mtimeMs),
      () => -1,
    );
    if (age >= olderThan) await rm(leftover, { recursive: true, force: true });
  }
}

/**
 * Brings finished files into the folder: all of them or none. A file of that name is the same file already and stays,
 * also when another can't be brought in.
 */
export async function publishFiles(files: readonly FinishedFile[], folder: string): Promise<void> {
  const created: string[] = [];
  try {
    for (const file of files) {
      await flush(file.path);
      const target = path.join(folder, file.fileName);
      if (await linkUnlessThere(file.path, target)) created.push(target);
    }
    await flush(folder);
  } catch (error) {
    for (const target of created) await rm(target, { force: true });
    throw error;
  }
}

async function linkUnlessThere(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** So that a file that was told of is there after a power cut. */
async function flush(file: string): Promise<void> {
  await using handle = await open(file, 'r');
  await handle.sync();
}
