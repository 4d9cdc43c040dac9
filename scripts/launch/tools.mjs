/** Node 24 and pnpm in the git-ignored folder `.tools`, for machines that lack them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requireSpace } from './disk.mjs';
import { explainInstallFailure, Failure } from './failure.mjs';
import { runInstaller, withoutNpmTraces } from './installer.mjs';
import { chooseNode, thisMachine } from './node-runtime.mjs';

const SPACE_MB = 400;

// A machine without a registry should say so in seconds; npm's own patience is more than two minutes.
const PATIENCE = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];

/**
 * @typedef {object} Tools
 * @property {string} node the Node binary that runs the project
 * @property {string} pnpm the pnpm binary
 * @property {string[]} folders what goes in front of PATH so that children find both
 */

/**
 * Makes sure that Node 24 and pnpm are there.
 *
 * @param {string} root the project's folder
 * @param {(line: string) => void} say prints a line of progress
 * @returns {Promise<Tools>}
 */
export async function provideTools(root, say) {
  const choice = chooseNode(thisMachine());
  if (choice.kind === 'impossible') throw new Failure(choice.message);

  const folder = path.join(root, '.tools');
  const modules = path.join(folder, 'node_modules');
  const pnpmVersion = wantedPnpm(root);
  /** @type {Record<string, string>} */
  const wanted = { pnpm: pnpmVersion };
  if (choice.kind === 'install') wanted[choice.name] = choice.range;

  const node = choice.kind === 'install' ? path.join(modules, choice.name, 'bin', 'node') : process.execPath;
  const pnpm = path.join(modules, '.bin', 'pnpm');
  const tools = { node, pnpm, folders: [path.dirname(pnpm), path.dirname(node)] };
  if (existsSync(node) && existsSync(pnpm) && installedVersion(modules, 'pnpm') === pnpmVersion) return tools;

  const names = choice.kind === 'install' ? `Node 24 and pnpm ${pnpmVersion}` : `pnpm ${pnpmVersion}`;
  mkdirSync(folder, { recursive: true });
  requireSpace(folder, SPACE_MB, names);
  say(`Installing ${names} into .tools …`);
  writeFileSync(
    path.join(folder, 'package.json'),
    `${JSON.stringify({ private: true, dependencies: wanted }, null, 2)}\n`,
  );
  const { ok, output } = await runInstaller(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--loglevel=warn',
      '--no-audit',
      '--no-fund',
      '--no-update-notifier',
      '--ignore-scripts=false',
      ...PATIENCE,
    ],
    { cwd: folder, env: withoutNpmTraces(process.env) },
  );
  if (!ok) throw explainInstallFailure(names, output, folder);
  if (!existsSync(node) || !existsSync(pnpm)) {
    throw new Failure(`${names} did not arrive in ${folder}. Remove that folder and run the command again.`);
  }
  if (choice.kind === 'install')
    say(`Node ${installedVersion(modules, choice.name)} and pnpm ${pnpmVersion} are in .tools.`);
  return tools;
}

/** @param {string} root @returns {string} the version in `packageManager` of package.json, the one place that names it */
function wantedPnpm(root) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return manifest.packageManager.replace(/^pnpm@/, '');
}

/** @param {string} modules @param {string} name @returns {string | undefined} */
function installedVersion(modules, name) {
  const manifest = path.join(modules, name, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}
