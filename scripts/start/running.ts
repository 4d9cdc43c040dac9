import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../run/failure.ts';
import { endGroup } from '../run/processes.ts';

const processSchema = z.strictObject({
  pid: z.int().positive(),
  /** When the process began, as the system tells it: its number alone may belong to another process by now. */
  began: z.string(),
});
const runningSchema = z.strictObject({
  starter: processSchema,
  services: z.array(processSchema),
});

/** Writes down who runs on a data folder. */
export function recordRunning(file: string, servicePids: number[]): void {
  const running = { starter: identify(process.pid), services: servicePids.map(identify) };
  writeFileSync(file, JSON.stringify(running));
}

/** Forgets what `recordRunning` wrote. */
export function forgetRunning(file: string): void {
  rmSync(file, { force: true });
}

/**
 * Makes sure that nobody else runs on this data folder. What a start left behind that was itself killed is ended.
 *
 * @throws Failure when another start is running
 */
export async function requireNotRunning(file: string): Promise<void> {
  const running = readRunning(file);
  if (!running) return;
  if (isSame(running.starter)) {
    throw new Failure(
      `Bashkë is already running on these data (process ${running.starter.pid}). Use it, or stop it with Ctrl-C in its terminal and start again.`,
    );
  }
  await Promise.all(running.services.filter(isSame).map(({ pid }) => endGroup(pid)));
  forgetRunning(file);
}

function readRunning(file: string): z.infer<typeof runningSchema> | undefined {
  try {
    return runningSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function identify(pid: number): z.infer<typeof processSchema> {
  return { pid, began: whenBegan(pid) ?? '' };
}

function isSame({ pid, began }: z.infer<typeof processSchema>): boolean {
  return began !== '' && whenBegan(pid) === began;
}

function whenBegan(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return linuxStartTime(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    const began = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env,
      stdio: 'pipe',
    });
    return began.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The 22nd field; the second may hold spaces and ends with the last bracket. */
function linuxStartTime(stat: string): string | undefined {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}
