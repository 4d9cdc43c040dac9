import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { baseEnvironment } from '../run/environment.ts';
import { inProject } from '../run/paths.ts';
import { runToEnd } from '../run/processes.ts';

const FOLDER = inProject('.tools/caddy');
const UNPACKED = path.join(FOLDER, 'usr/bin/caddy');

/**
 * Finds Caddy, the production web server, for the tests that compare it with the built-in one; unpacks Debian's
 * where the machine has none.
 *
 * @param say takes a line about each place that is tried
 * @returns a command that starts, `undefined` when none is to be had; the tests that need it then say that they
 *   were skipped
 */
export async function provideCaddy(
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<string | undefined> {
  mkdirSync(FOLDER, { recursive: true });
  const ways: { title: string; find: () => Promise<string | undefined> }[] = [
    { title: 'CADDY_PATH', find: async () => process.env.CADDY_PATH },
    { title: 'Caddy on this machine', find: async () => 'caddy' },
    { title: 'Caddy of this project', find: async () => (existsSync(UNPACKED) ? UNPACKED : undefined) },
    { title: "unpacking Debian's caddy", find: () => unpackFromDebian(signal) },
  ];
  for (const { title, find } of ways) {
    const found = await find();
    if (found && (await runs(found, ['version'], signal))) {
      say(`Web server: ${title}: ${found}`);
      return found;
    }
    say(`Web server: ${title}: none`);
  }
  return undefined;
}

/** Unpacked, not installed: an installed one would be started, and listen on port 80. */
async function unpackFromDebian(signal?: AbortSignal): Promise<string | undefined> {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) await runs('apt-get', ['-qq', 'update'], signal);
  await runs('apt-get', ['-qq', 'download', 'caddy'], signal);
  await runs('sh', ['-c', 'dpkg-deb -x caddy_*.deb . && rm caddy_*.deb'], signal);
  return UNPACKED;
}

/** @returns whether the program ended well; a missing program did not */
async function runs(command: string, args: string[], signal?: AbortSignal): Promise<boolean> {
  try {
    const env = baseEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
    const { code } = await runToEnd({ name: command, command, args, cwd: FOLDER, env }, { signal });
    return code === 0;
  } catch {
    return false;
  }
}
