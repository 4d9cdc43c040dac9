/** Runs a package manager with its noise kept away and its words kept for the case of a failure. */
import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';

/** What npm tells the scripts it runs about themselves. Handed on, it would change what a package manager does. */
const NPM_OWN =
  /^npm_(package_|lifecycle_|command$|execpath$|node_execpath$|config_(prefix|local_prefix|global_prefix|npm_version|node_gyp|user_agent|init_module|nodedir)$)/;

/**
 * @template {Record<string, string | undefined>} Environment
 * @param {Environment} environment
 * @returns {Environment} a copy of it without what npm says about its own run
 */
export function withoutNpmTraces(environment) {
  const kept = { ...environment };
  for (const name of Object.keys(kept)) if (NPM_OWN.test(name)) delete kept[name];
  return kept;
}

/**
 * Runs an installer to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, onOutput?: (text: string) => void }} options
 * @returns {Promise<{ ok: boolean, output: string }>} whether it succeeded, and all that it printed
 */
export function runInstaller(command, args, { cwd, env, onOutput }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        onOutput?.(text);
      });
    }
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      child.kill(signal);
      reject(
        new Failure(
          'Stopped while installing. Run the command again to go on.',
          signal === 'SIGINT' ? 130 : 143,
        ),
      );
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const release = () => process.off('SIGINT', stop).off('SIGTERM', stop);
    child.once('error', (error) => {
      release();
      const missing = 'code' in error && error.code === 'ENOENT';
      reject(
        missing
          ? new Failure(`${command} was not found. Install Node together with npm and try again.`)
          : error,
      );
    });
    child.once('close', (code) => {
      release();
      resolve({ ok: code === 0, output });
    });
  });
}
