import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';

import { ProgramMissing, type ProgramName } from './programs.ts';

/** How one run of a program is made. */
export interface RunOptions {
  name: ProgramName;
  path: string;
  args: readonly string[];
  /** Ends the program at once; the run then fails with the signal's reason. */
  signal: AbortSignal;
  /** Takes what the program writes; without it that is thrown away. */
  onOutput?: (chunk: Buffer) => void;
  /** Told the seconds of the recording that are done, where `-progress pipe:3` is among the arguments. */
  onSeconds?: (seconds: number) => void;
}

/** How a program ended. */
export interface RunResult {
  /** True when it ended by itself and well. */
  ok: boolean;
  /** True when somebody else ended it: the file is not to blame. */
  interrupted: boolean;
  /** What went wrong in its own words, at most a hundred lines. */
  errors: string[];
  /** The end of what it said. */
  tail: string;
}

/** Signals of a program that stumbled over its input. All others are sent by somebody. */
const crashes = new Set<NodeJS.Signals>([
  'SIGSEGV',
  'SIGABRT',
  'SIGBUS',
  'SIGFPE',
  'SIGILL',
  'SIGTRAP',
  'SIGSYS',
]);

/** The exit code of ffmpeg when it was asked to end. */
const askedToEnd = 255;

const errorLine = /^(?:\[[^\]]* @ 0x[0-9a-f]+\] )*\[(?:error|fatal|panic)\] /;
/** What is called an error about tags and pictures beside the recording, which nobody keeps. */
const aboutOthers = /BOM value|, skipped\.?$|^\[(?:png|mjpeg|bmp|gif|webp|tiff|IMGUTILS) @ /;
const keptErrors = 100;
const keptTail = 4096;

/**
 * Runs a program to its end, without a shell, a keyboard or the environment of the host. It is never left running:
 * the returned promise settles when the program is gone, also when it was ended.
 *
 * @throws ProgramMissing when it can't be started, and the reason of `signal` when that ended it.
 */
export async function runProgram(options: RunOptions): Promise<RunResult> {
  const { name, path, args, signal } = options;
  signal.throwIfAborted();
  const child = spawn(path, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // Nothing of the host's, which holds its secrets. NODE_ENV is asked for by the types of hosts built with Next.
    env: { PATH: '/usr/local/bin:/opt/homebrew/bin:/usr/bin:/bin', LC_ALL: 'C', NODE_ENV: 'production' },
    windowsHide: true,
  });
  const kill = (): void => void child.kill('SIGKILL');
  signal.addEventListener('abort', kill, { once: true });

  const [, stdout, stderr, progress] = child.stdio;
  if (!stdout || !stderr || !(progress instanceof Readable)) throw new TypeError('Pipes were asked for.');
  const errors: string[] = [];
  let tail = '';
  readLines(stderr, (line) => {
    if (errorLine.test(line) && !aboutOthers.test(line) && errors.length < keptErrors)
      errors.push(line.slice(0, 500));
    tail = `${tail}\n${line}`.slice(-keptTail);
  });
  readLines(progress, (line) => {
    // Named milliseconds, counted in microseconds.
    const microseconds = Number(/^out_time_ms=(\d+)/.exec(line)?.[1] ?? Number.NaN);
    if (Number.isFinite(microseconds)) options.onSeconds?.(microseconds / 1e6);
  });
  let failure: unknown;
  stdout.on('data', (chunk: Buffer) => {
    if (failure !== undefined) return;
    try {
      options.onOutput?.(chunk);
    } catch (error) {
      failure = error;
      kill();
    }
  });

  try {
    const [code, killedBy] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.once('error', (error) => reject(new ProgramMissing(name, path, { cause: error })));
      child.once('close', (...ended) => resolve(ended));
    });
    signal.throwIfAborted();
    if (failure !== undefined) throw failure;
    return {
      ok: code === 0,
      interrupted: code === askedToEnd || (killedBy !== null && !crashes.has(killedBy)),
      errors,
      tail,
    };
  } finally {
    signal.removeEventListener('abort', kill);
  }
}

/** Longer than any line that is looked for; a program that writes no line ends must not fill the memory. */
const longestLine = 8192;

function readLines(stream: Readable, onLine: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/[\r\n]+/);
    rest = (lines.pop() ?? '').slice(-longestLine);
    for (const line of lines) onLine(line);
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest);
  });
  // A pipe that breaks says the same as the end of the program, which is waited for anyway.
  stream.on('error', () => {});
}
