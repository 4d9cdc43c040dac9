import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { Failure, lastLines } from '../run/failure.ts';
import { inProject } from '../run/paths.ts';

/** The ffmpeg that takes recordings in makes them here, too. */
const { path: program } = createRequire(inProject('packages/intake/package.json'))(
  '@ffmpeg-installer/ffmpeg',
) as { path: string };

/**
 * Runs a program to its end.
 *
 * @param input what it reads from stdin
 * @returns what it wrote to stdout
 * @throws Failure when it is missing or fails, with its last words
 */
export function runProgram(name: string, args: string[], input?: AsyncIterable<Buffer>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk));
    // Where the program ends before it has read everything, its exit code says why.
    child.stdin.on('error', () => {});
    child.on('error', () =>
      reject(new Failure(`${name} cannot be started. On Debian: apt-get install ${name}`)),
    );
    child.on('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(out))
        : reject(new Failure(`${name} ended with ${code}:\n${lastLines(said, 5)}`)),
    );
    void feed(child.stdin, input).catch(reject);
  });
}

/** Runs ffmpeg quietly; it replaces files that are there. */
export const runFfmpeg = (args: string[], input?: AsyncIterable<Buffer>) =>
  runProgram(program, ['-hide_banner', '-loglevel', 'error', '-y', ...args], input);

async function feed(stdin: NodeJS.WritableStream, input: AsyncIterable<Buffer> | undefined): Promise<void> {
  for await (const chunk of input ?? []) {
    if (!stdin.write(chunk)) await new Promise((resume) => stdin.once('drain', resume));
  }
  stdin.end();
}
