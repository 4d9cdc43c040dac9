import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { type Parcel, type PublishEvent, publishEventSchema } from '@bashke/content';
import type { Workbench } from './workbench.ts';

const main = path.resolve(import.meta.dirname, '../main.ts');
const entry = path.resolve(import.meta.dirname, 'fake-renderer-entry.ts');
export const token = 'a token for tests only';

export const environmentOf = (bench: Workbench, more: Record<string, string> = {}) => ({
  PATH: process.env['PATH'],
  LIVE_DIR: bench.live,
  MEDIA_DIR: bench.media,
  CACHE_DIR: bench.cache,
  RENDERER: entry,
  FAKE_CLIENT: bench.client,
  PUBLISHER_TOKEN: token,
  ...more,
});

/** Runs a command of the publisher to its end. */
export async function runCommand(
  args: readonly string[],
  env: Record<string, string | undefined>,
): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [[code], out, error] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code: code as number | null, out, error };
}

/** The service in a process of its own. */
export class ServiceProcess {
  readonly port: number;
  readonly child: ChildProcess;
  /** What it logged. */
  readonly log: string[] = [];

  private constructor(port: number, child: ChildProcess) {
    this.port = port;
    this.child = child;
  }

  static async start(bench: Workbench, more: Record<string, string> = {}): Promise<ServiceProcess> {
    const port = await freePort();
    const child = spawn(process.execPath, [main, 'serve'], {
      env: environmentOf(bench, { PUBLISHER_PORT: String(port), ...more }),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const service = new ServiceProcess(port, child);
    const ready = Promise.withResolvers<void>();
    createInterface(child.stdout!).on('line', (line) => {
      service.log.push(line);
      if (line.includes('"ready"')) ready.resolve();
    });
    child.once('exit', (code) => ready.reject(new Error(`the service ended with ${code}`)));
    await ready.promise;
    return service;
  }

  call(
    method: string,
    address: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.port}${address}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  /** Publishes, and tells each event as it comes. Ends early when the service does. */
  async publish(
    parcel: Parcel,
    onEvent: (event: PublishEvent) => void = () => undefined,
  ): Promise<PublishEvent[]> {
    const events: PublishEvent[] = [];
    try {
      const campaign = parcel.campaign.replace('campaigns/', '');
      const response = await this.call('POST', `/campaigns/${campaign}/publish`, parcel);
      let rest = '';
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop()!;
        for (const line of lines) {
          const event = publishEventSchema.parse(JSON.parse(line));
          events.push(event);
          onEvent(event);
        }
      }
    } catch (error) {
      if (!this.child.killed) throw error;
    }
    return events;
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
