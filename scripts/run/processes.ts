import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure, lastLines } from './failure.ts';

/** How a program is started. */
export interface Program {
  /** For people: `the publisher`. */
  name: string;
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** A program that runs until it is ended. */
export interface Service {
  program: Program;
  pid: number;
  logFile: string;
  /** Resolves when the program has ended by itself or by `end`. */
  ended: Promise<void>;
  hasEnded(): boolean;
  /** Ends the program and every process it started. */
  end(): Promise<void>;
}

const PATIENCE_MS = 8000;
const POLL_MS = 50;
const LINES_TOLD = 30;
const WIDTH_TOLD = 300;

/**
 * Starts a program in a process group of its own, with its output in a log file. The group is what lets `end`
 * reach grandchildren, and what keeps the terminal's Ctrl-C from ending programs in a random order.
 *
 * @param onLine takes each line as it is printed
 */
export async function startService(
  program: Program,
  logFile: string,
  onLine?: (line: string) => void,
): Promise<Service> {
  const log = createWriteStream(logFile, { flags: 'w' });
  await once(log, 'open');
  const child = spawn(program.command, program.args, {
    cwd: program.cwd,
    env: program.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  if (onLine) for (const stream of [child.stdout, child.stderr]) forEachLine(stream, onLine);
  await waitForSpawn(child, program);
  const pid = child.pid as number;
  const ended = once(child, 'exit').then(() => undefined);
  return {
    program,
    pid,
    logFile,
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    end: () => endGroup(pid),
  };
}

async function waitForSpawn(child: ChildProcess, program: Program): Promise<void> {
  try {
    await once(child, 'spawn');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`Starting ${program.name} failed: ${reason}.`);
  }
}

/**
 * Ends a process group: asks first, and after a while ends by force what is still there. Resolves when nothing of
 * the group is left to end.
 */
export async function endGroup(groupId: number, patienceMs = PATIENCE_MS): Promise<void> {
  signalGroup(groupId, 'SIGTERM');
  if (await isGroupGone(groupId, patienceMs)) return;
  signalGroup(groupId, 'SIGKILL');
  await isGroupGone(groupId, patienceMs);
}

async function isGroupGone(groupId: number, withinMs: number): Promise<boolean> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await wait(POLL_MS)) {
    if (!isGroupAlive(groupId)) return true;
  }
  return false;
}

function signalGroup(groupId: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-groupId, signal);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

/** @returns whether any process of the group still runs */
export function isGroupAlive(groupId: number): boolean {
  try {
    process.kill(-groupId, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
  return process.platform !== 'linux' || readdirSync('/proc').some((name) => isRunningIn(groupId, name));
}

/**
 * @returns whether a Linux process belongs to the group and has not ended. An ended one stays listed until its
 * parent asks how it ended, and the first process of a container may never ask.
 */
function isRunningIn(groupId: number, pid: string): boolean {
  if (!/^\d+$/.test(pid)) return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(group) === groupId && state !== 'Z';
  } catch {
    return false;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Hands over whole lines of text, as they come. */
function forEachLine(stream: Readable, take: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
}

/** What came of a program that runs to its end. */
export interface Outcome {
  code: number;
  /** Everything it printed. */
  output: string;
  /** What of that went to stderr. */
  errors: string;
}

export interface RunOptions {
  /** Takes each line as it is printed. */
  onLine?: ((line: string) => void) | undefined;
  /** Takes each line that the program tells with `tellStarter`, apart from all that it prints. */
  onTold?: ((line: string) => void) | undefined;
  /** Ends the program and all that it started when it aborts. */
  signal?: AbortSignal | undefined;
}

/** Runs a program to its end with its output captured. */
export async function runToEnd(
  program: Program,
  { onLine, onTold, signal }: RunOptions = {},
): Promise<Outcome> {
  signal?.throwIfAborted();
  const child = spawn(program.command, program.args, {
    cwd: program.cwd,
    env: program.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(onTold ? ['ipc' as const] : [])],
  });
  await waitForSpawn(child, program);
  const pid = child.pid as number;
  const stop = (): void => void endGroup(pid);
  signal?.addEventListener('abort', stop, { once: true });

  child.on('message', (line) => onTold?.(String(line)));
  let output = '';
  let errors = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: string) => {
      output += text;
      if (stream === child.stderr) errors += text;
    });
    if (stream) forEachLine(stream, (line) => onLine?.(line));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  return { code: code ?? 1, output, errors };
}

/**
 * Runs a program to its end.
 * @throws Failure with its last words when it does not succeed. One that tells how far it is keeps its words for
 *   stderr; of others all that they print is shown, because many speak of errors on stdout.
 */
export async function requireSuccess(program: Program, options: RunOptions = {}): Promise<string> {
  const { code, output, errors } = await runToEnd(program, options);
  const words = options.onTold && errors !== '' ? errors : output;
  if (code !== 0)
    throw new Failure(`${capitalise(program.name)} failed:\n${shorten(lastLines(words, LINES_TOLD))}`);
  return output;
}

function shorten(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length > WIDTH_TOLD ? `${line.slice(0, WIDTH_TOLD)} …` : line))
    .join('\n');
}

/** Tells the program that started this one how far the work is. Nobody listens when a person started it. */
export function tellStarter(line: string): void {
  process.send?.(line);
}

/** @returns the text as a sentence begins */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
