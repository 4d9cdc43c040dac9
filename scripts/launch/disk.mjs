/** Whether the disk has room for what is about to be installed. A full disk makes installers fail in odd words. */
import { statfsSync } from 'node:fs';
import { Failure } from './failure.mjs';

/**
 * @param {string} folder an existing folder on the disk
 * @param {number} megabytes what is needed
 * @param {string} what what needs it, for example `The packages`
 */
export function requireSpace(folder, megabytes, what) {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free >= megabytes) return;
  throw new Failure(
    `${what} need ${megabytes} MB, and the disk that holds ${folder} has ${free} MB left. Free some space and run the command again.`,
  );
}
