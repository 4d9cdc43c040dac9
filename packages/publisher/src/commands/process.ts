import { once } from 'node:events';
import type { Server } from 'node:http';

/** A port that is taken, or may not be used. */
export class ListenError extends Error {
  override name = 'ListenError';
}

/** @throws ListenError that names the setting to change */
export async function listen(server: Server, port: number, host: string, setting: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const why =
      (cause as NodeJS.ErrnoException).code === 'EADDRINUSE'
        ? 'another program uses it'
        : (cause as Error).message;
    throw new ListenError(
      `The port ${port} at ${host} cannot be used: ${why}. Stop that program, or set ${setting} to another port.`,
      { cause },
    );
  }
}

/** Ctrl-C reaches a process from the terminal and from who started it: within this time it is one wish. */
const oneWishMs = 1000;

/** Resolves when the process is asked to stop; asked again later on, it stops at once. */
export async function untilAskedToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked: number | undefined;
    const stop = (signal: NodeJS.Signals) => {
      asked ??= performance.now();
      if (performance.now() - asked > oneWishMs) process.exit(1);
      resolve(signal);
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}
