import { open } from 'node:fs/promises';

import type { Source } from './probe.ts';

/** What a decoder may leave out at the ends of a whole recording, in seconds and as a share. */
const tolerance = { seconds: 0.1, share: 0.005 };

/** True when about as much was decoded as the header promised. */
export function isAsLongAs(decoded: number, promised: number): boolean {
  return decoded >= promised * (1 - tolerance.share) - tolerance.seconds;
}

/** More than the longest page of an Ogg file (65,307 bytes), so that a whole last page begins in it. */
const tailBytes = 131_072;

/**
 * False for an Ogg file that was cut off inside its last page. Decoders pass over such an end in silence, and the
 * header of an Ogg file does not tell its length.
 */
export async function endsWhole({ path, reader }: Source): Promise<boolean> {
  if (reader !== 'ogg') return true;
  await using file = await open(path);
  const { size } = await file.stat();
  const { buffer, bytesRead } = await file.read({
    buffer: Buffer.alloc(tailBytes),
    position: Math.max(0, size - tailBytes),
  });
  const tail = buffer.subarray(0, bytesRead);
  const page = tail.lastIndexOf('OggS');
  const segments = tail[page + 26];
  if (page === -1 || segments === undefined) return false;
  const table = tail.subarray(page + 27, page + 27 + segments);
  const end = page + 27 + segments + table.reduce((sum, length) => sum + length, 0);
  return table.length === segments && end <= tail.length;
}
