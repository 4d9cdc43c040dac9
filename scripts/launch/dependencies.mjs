/** The packages of the lockfile in `node_modules`, installed again only when what asks for them has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requireSpace } from './disk.mjs';
import { explainInstallFailure } from './failure.mjs';
import { runInstaller, withoutNpmTraces } from './installer.mjs';

const SPACE_MB = 1500;
const STAMP = 'node_modules/.bashke-installed';

/**
 * Makes sure that the packages are installed as the lockfile says.
 *
 * @param {string} root the project's folder
 * @param {import('./tools.mjs').Tools} tools
 * @param {(line: string) => void} say prints a line of progress
 */
export async function provideDependencies(root, tools, say) {
  const manifests = findManifests(root);
  const stamp = hashFiles(root, ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]);
  if (isInstalled(root, stamp, manifests)) return;

  requireSpace(root, SPACE_MB, 'The packages');
  say('Installing the packages of the lockfile …');
  const env = withoutNpmTraces(process.env);
  env.PATH = [...tools.folders, env.PATH].join(path.delimiter);
  const { ok, output } = await runInstaller(
    tools.pnpm,
    ['install', '--frozen-lockfile', '--reporter=append-only', '--config.confirm-modules-purge=false'],
    { cwd: root, env, onOutput: tellProgress(say) },
  );
  if (!ok) throw explainInstallFailure('the packages', output, root);
  writeFileSync(path.join(root, STAMP), stamp);
}

/**
 * @param {string} root
 * @param {string} stamp what `hashFiles` says now
 * @param {string[]} manifests
 * @returns {boolean} whether the last good install was made from the same files and its folders are still there
 */
export function isInstalled(root, stamp, manifests) {
  const stampFile = path.join(root, STAMP);
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) return false;
  return manifests.every((manifest) => existsSync(path.join(root, path.dirname(manifest), 'node_modules')));
}

/** @param {string} root @param {string[]} files relative to it @returns {string} a digest of their names and contents */
export function hashFiles(root, files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** @param {string} root @returns {string[]} the package.json of the project and of every workspace in it */
function findManifests(root) {
  const packages = readdirSync(path.join(root, 'packages')).toSorted();
  const folders = ['.', 'cms', 'sites', ...packages.map((name) => `packages/${name}`)];
  return folders
    .map((folder) => path.join(folder, 'package.json'))
    .filter((file) => existsSync(path.join(root, file)));
}

const PROGRESS = /Progress: resolved (\d+), reused (\d+), downloaded (\d+), added (\d+)/g;
const SECONDS_BETWEEN_LINES = 5;

/**
 * Turns pnpm's many lines of progress into a few.
 *
 * @param {(line: string) => void} say
 * @returns {(text: string) => void} takes what pnpm prints
 */
function tellProgress(say) {
  let last = Date.now();
  return (text) => {
    const counts = [...text.matchAll(PROGRESS)].at(-1);
    if (!counts || Date.now() - last < SECONDS_BETWEEN_LINES * 1000) return;
    last = Date.now();
    say(`  ${counts[4]} of ${counts[1]} packages`);
  };
}
