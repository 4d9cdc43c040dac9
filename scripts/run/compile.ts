import { baseEnvironment } from './environment.ts';
import { ROOT } from './paths.ts';
import { requireSuccess } from './processes.ts';

/**
 * Compiles what needs compiling. Turborepo keeps the results and compiles again only what has changed.
 *
 * @param note takes a line of progress
 * @param workspace the only one to compile, with what it needs; all of them when it is left out
 */
export async function compile(
  note: (line: string) => void,
  signal?: AbortSignal,
  workspace?: string,
): Promise<void> {
  await requireSuccess(
    {
      name: 'compiling',
      command: 'turbo',
      args: [
        'run',
        'build',
        '--output-logs=new-only',
        '--log-order=stream',
        ...(workspace ? [`--filter=${workspace}`] : []),
      ],
      cwd: ROOT,
      env: baseEnvironment(),
    },
    {
      signal,
      onLine(line) {
        const started = /^(\S+):build: cache miss/.exec(line);
        if (started) note(`${started[1]} …`);
      },
    },
  );
}
