import { baseEnvironment } from './environment.ts';
import { ROOT } from './paths.ts';
import { requireSuccess } from './processes.ts';

/**
 * Compiles what needs compiling. Turborepo keeps the results and compiles again only what has changed.
 *
 * @param note takes a line of progress
 */
export async function compile(note: (line: string) => void, signal?: AbortSignal): Promise<void> {
  await runTurbo('build', 'compiling', note, signal);
}

/** Runs a task in every workspace that has it. */
export async function runTurbo(
  task: string,
  name: string,
  note: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  await requireSuccess(
    {
      name,
      command: 'turbo',
      args: ['run', task, '--output-logs=new-only', '--log-order=stream'],
      cwd: ROOT,
      env: baseEnvironment(),
    },
    {
      signal,
      onLine(line) {
        const started = /^(\S+):\w+: cache miss/.exec(line);
        if (started) note(`${started[1]} …`);
      },
    },
  );
}
