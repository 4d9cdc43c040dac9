import { createServer, type AddressInfo } from 'node:net';
import type { Port } from '../../scripts/run/ports.ts';
import type { Ports } from '../../scripts/start/programs.ts';

/** Ports that nothing listens on at this moment. */
export async function findFreePorts(): Promise<Ports> {
  const servers = await Promise.all([0, 1, 2].map(listenSomewhere));
  const [studio, sites, publisher] = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  const portOf = (number: number, variable: string): Port => ({ number, purpose: 'a test', variable });
  return {
    studio: portOf(studio!, 'STUDIO_PORT'),
    sites: portOf(sites!, 'SITES_PORT'),
    publisher: portOf(publisher!, 'PUBLISHER_PORT'),
  };
}

function listenSomewhere() {
  return new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(server));
  });
}
