import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { baseEnvironment } from '../run/environment.ts';
import { lastLines } from '../run/failure.ts';
import { inProject } from '../run/paths.ts';
import { runToEnd } from '../run/processes.ts';

/** A MongoDB-compatible server for the tests. */
export interface MongoServer {
  url: string;
  /** Ends the server when it was not running before. */
  stop(): Promise<void>;
}

const FOLDER = inProject('../shared/mongodb');
const PORT = Number(process.env.MONGODB_PORT ?? 27_017);

/**
 * Finds a MongoDB-compatible server: the one in `MONGODB_URL`, else the one that `../shared/mongodb` starts.
 *
 * @param say takes a line about what was found
 * @returns `undefined` when there is none; the tests that need it then say that they were skipped
 */
export async function provideMongo(
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<MongoServer | undefined> {
  if (process.env.MONGODB_URL) {
    say('MongoDB: the one in MONGODB_URL');
    return { url: process.env.MONGODB_URL, stop: async () => undefined };
  }
  if (!existsSync(path.join(FOLDER, 'start'))) {
    say('MongoDB: none (set MONGODB_URL to test on one)');
    return undefined;
  }
  const before = await isListening(PORT);
  const { code, output } = await runToEnd(script('start'), { signal });
  const url = output.split('\n').find((line) => line.startsWith('mongodb://'));
  if (code !== 0 || !url) {
    say(`MongoDB: none, its server did not start:\n${lastLines(output, 3)}`);
    return undefined;
  }
  say(`MongoDB: ${before ? 'was running' : 'started'} on port ${PORT}`);
  return {
    url,
    async stop() {
      if (!before) await runToEnd(script('stop'));
    },
  };
}

function script(name: string) {
  return {
    name: `MongoDB's ${name}`,
    command: path.join(FOLDER, name),
    args: [],
    cwd: FOLDER,
    env: baseEnvironment(),
  };
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
