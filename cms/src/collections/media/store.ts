import { randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { env } from '../../env.ts';

/** A file on its way into the store. Its name is made from its content: equal names are equal bytes. */
export interface StoredFile {
  name: string;
  bytes: Uint8Array;
}

const form = /^[a-z0-9][a-z0-9._-]{5,120}$/;

function placeOf(name: string): string {
  if (!form.test(name)) throw new Error(`“${name}” is no name of a file in the media store`);
  return path.join(env.MEDIA_DIR, name);
}

/** Writes a file so that it is there whole or not at all. One that is there already is left alone. */
export function keepFile({ name, bytes }: StoredFile): Promise<void> {
  return keep(name, bytes.byteLength, (under) => writeFile(under, bytes, { flag: 'wx' }));
}

/** Takes a file over into the store in the same way. Its old place stays as it is. */
export async function keepFileFrom(from: string, name: string): Promise<void> {
  const { size } = await stat(from);
  await keep(name, size, (under) => copyFile(from, under, constants.COPYFILE_FICLONE));
}

async function keep(name: string, size: number, fill: (under: string) => Promise<void>): Promise<void> {
  const place = placeOf(name);
  if ((await sizeOf(name)) === size) return;
  await mkdir(env.MEDIA_DIR, { recursive: true });
  const under = path.join(env.MEDIA_DIR, `.${randomUUID()}.part`);
  try {
    await fill(under);
    await chmod(under, 0o644);
    await using file = await open(under, 'r+');
    await file.sync();
    await rename(under, place);
  } catch (error) {
    await rm(under, { force: true });
    throw error;
  }
}

/** Takes a file out of the store. Releases that show it hold a link of their own. */
export async function removeFile(name: string): Promise<void> {
  await rm(placeOf(name), { force: true });
}

/** Bytes of a file, or `undefined` when the store does not have it. */
export async function sizeOf(name: string): Promise<number | undefined> {
  if (!form.test(name)) return undefined;
  return stat(placeOf(name)).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
}

/** The content of a file that the store has. */
export function readFile(name: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(placeOf(name))) as ReadableStream<Uint8Array>;
}
