import { createServer } from 'node:net';
import { Failure } from './failure.ts';

/** A port that the project listens on. */
export interface Port {
  number: number;
  /** What listens there, for people: `the studio`. */
  purpose: string;
  /** The environment variable that moves it. */
  variable: string;
}

/**
 * Reads a port from the environment.
 * @throws Failure when the variable is set and is no port
 */
export function readPort(
  purpose: string,
  variable: string,
  fallback: number,
  env: Record<string, string | undefined>,
): Port {
  const text = env[variable];
  if (text === undefined || text === '') return { number: fallback, purpose, variable };
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    throw new Failure(`${variable} is „${text}“. Give the port of ${purpose} as a number from 1 to 65535.`);
  }
  return { number, purpose, variable };
}

/** @throws Failure that names the first port that something else listens on, or that is asked for twice */
export async function requireFreePorts(ports: Port[]): Promise<void> {
  for (const [index, port] of ports.entries()) {
    const twin = ports.slice(0, index).find(({ number }) => number === port.number);
    if (twin) {
      throw new Failure(
        `${port.variable} and ${twin.variable} are both ${port.number}. Give each a port of its own.`,
      );
    }
    // Both families: `localhost` may mean either, and a listener on one need not show on the other.
    for (const host of ['0.0.0.0', '127.0.0.1', '::1']) {
      const trouble = await tryListening(port.number, host);
      if (trouble === 'EADDRINUSE') {
        throw new Failure(
          `Port ${port.number}, which ${port.purpose} needs, is in use by another program. Stop that program, or choose another port with ${port.variable}=${suggestPort(ports)}, and start again.`,
        );
      }
      if (trouble === 'EACCES') {
        throw new Failure(
          `Port ${port.number}, which ${port.purpose} needs, may not be opened by this user. Choose one above 1023 with ${port.variable}=${suggestPort(ports)}, and start again.`,
        );
      }
    }
  }
}

function suggestPort(ports: Port[]): number {
  return Math.max(...ports.map(({ number }) => number), 4999) + 1;
}

/** @returns the error's code; undefined when listening worked or the machine lacks that address family */
function tryListening(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
