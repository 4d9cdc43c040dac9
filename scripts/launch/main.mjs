/** What the launcher does once the running Node is known to be recent enough to read it. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideDependencies } from './dependencies.mjs';
import { diskFull, Failure } from './failure.mjs';
import { withoutNpmTraces } from './installer.mjs';
import { holdLock } from './lock.mjs';
import { provideTools } from './tools.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Progress goes to stderr: stdout belongs to the command. @param {string} line */
const say = (line) => console.error(line);

/**
 * Brings Node 24, pnpm and the packages, then runs a command of the project and ends with its exit code.
 *
 * @param {string[]} argv the command's name and its arguments
 */
export async function main(argv) {
  try {
    const script = findScript(argv[0]);
    const tools = await holdLock(path.join(root, '.tools', 'install.lock'), say, async () => {
      const provided = await provideTools(root, say);
      await provideDependencies(root, provided, say);
      return provided;
    });
    process.exitCode = await runScript(tools, script, argv.slice(1));
  } catch (error) {
    const failure = asFailure(error);
    console.error(failure.message);
    process.exitCode = failure.exitCode;
  }
}

/** @param {string | undefined} command @returns {string} the file of the command */
function findScript(command) {
  const folder = path.join(root, 'scripts');
  const file = path.join(folder, `${command}.ts`);
  if (command && /^[a-z-]+$/.test(command) && existsSync(file)) return file;
  const commands = readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name));
  throw new Failure(
    `There is no command „${command ?? ''}“. The commands are: ${commands.map((name) => name.slice(0, -3)).join(', ')}.`,
  );
}

/**
 * Runs a script under the project's Node and passes on the signals that end this process.
 *
 * @param {import('./tools.mjs').Tools} tools
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
function runScript(tools, script, args) {
  const env = withoutNpmTraces(process.env);
  env.PATH = [...tools.folders, path.join(root, 'node_modules', '.bin'), env.PATH].join(path.delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(tools.node, [script, ...args], { cwd: root, env, stdio: 'inherit' });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => child.kill(signal));
    }
    const watch = watchStarter(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}

/**
 * Calls `onGone` when the npm that started this process is gone: one that was killed passes on no signal, and what it
 * had started would run on unseen.
 *
 * @param {() => void} onGone
 * @returns {NodeJS.Timeout | undefined} what to clear; nothing is watched where no npm is above
 */
function watchStarter(onGone) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const starter = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(watch);
    onGone();
  }, 500);
  return watch;
}

/** @param {unknown} error @returns {Failure} */
function asFailure(error) {
  if (error instanceof Failure) return error;
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOSPC') return new Failure(diskFull(root));
    if (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM') {
      return new Failure(
        `Files may not be written in ${root}. Check who owns that folder, then run the command again.`,
      );
    }
  }
  return new Failure(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
