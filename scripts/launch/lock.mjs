/** Lets only one launcher at a time install, so that two commands started together do not tear each other's files. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs `work` while holding the lock, after waiting for whoever holds it now.
 *
 * @template T
 * @param {string} file holds the id of the process that has the lock
 * @param {(line: string) => void} say prints a line of progress
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function holdLock(file, say, work) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let told = false; !take(file); told = true) {
    if (!told) say('Waiting for another command that is installing …');
    await wait(500);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file @returns {boolean} whether the lock is ours now */
function take(file) {
  // Written first and linked into place, so that nobody ever reads a lock without its holder in it.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(own, { force: true });
  }
  if (!isAlive(readHolder(file))) rmSync(file, { force: true });
  return false;
}

/** @param {string} file @returns {number} the holder's process id, NaN when it has just let go */
function readHolder(file) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch {
    return Number.NaN;
  }
}

/** @param {number} pid @returns {boolean} */
function isAlive(pid) {
  if (!Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
