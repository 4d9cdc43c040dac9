import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { baseEnvironment } from '../run/environment.ts';
import { ROOT } from '../run/paths.ts';
import { runToEnd } from '../run/processes.ts';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DOWNLOAD_LIMIT_MS = 180_000;

/**
 * Finds a Chromium for the tests, and installs one where the machine has none.
 *
 * @param say takes a line about each place that is tried
 * @returns the path of a browser that starts, `undefined` when none is to be had
 */
export async function provideBrowser(
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const ways: { title: string; find: () => Promise<string | undefined> }[] = [
    { title: 'CHROMIUM_PATH', find: async () => process.env.CHROMIUM_PATH },
    { title: "Playwright's own browser", find: async () => chromium.executablePath() },
    { title: 'a browser on this machine', find: async () => findOnPath() },
    { title: 'downloading with Playwright', find: () => downloadWithPlaywright(signal) },
    { title: "installing Debian's chromium", find: () => installWithApt(signal) },
  ];
  for (const { title, find } of ways) {
    const found = await find();
    if (found && existsSync(found) && (await starts(found, signal))) {
      say(`Browser: ${title}: ${found}`);
      return found;
    }
    say(`Browser: ${title}: none`);
  }
  return undefined;
}

function findOnPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command))).find((file) =>
    existsSync(file),
  );
}

async function starts(executable: string, signal?: AbortSignal): Promise<boolean> {
  return runs(executable, ['--version'], {}, signal);
}

async function downloadWithPlaywright(signal?: AbortSignal): Promise<string | undefined> {
  const limit = AbortSignal.timeout(DOWNLOAD_LIMIT_MS);
  const either = signal ? AbortSignal.any([signal, limit]) : limit;
  const added = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  return (await runs('playwright', ['install', 'chromium'], added, either))
    ? chromium.executablePath()
    : undefined;
}

async function installWithApt(signal?: AbortSignal): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const added = { DEBIAN_FRONTEND: 'noninteractive' };
  await runs('apt-get', ['-qq', 'update'], added, signal);
  await runs('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'], added, signal);
  return findOnPath();
}

/** @returns whether the program ended well; a missing program and one that took too long did not */
async function runs(
  command: string,
  args: string[],
  added: Record<string, string>,
  signal?: AbortSignal,
): Promise<boolean> {
  try {
    const { code } = await runToEnd(
      { name: command, command, args, cwd: ROOT, env: baseEnvironment(added) },
      { signal },
    );
    return code === 0;
  } catch {
    return false;
  }
}
