import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readPort, requireFreePorts } from './ports.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function occupy(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

describe('readPort', () => {
  it('takes the usual port when nothing is set', () => {
    expect(readPort('the studio', 'STUDIO_PORT', 3000, {}).number).toBe(3000);
    expect(readPort('the studio', 'STUDIO_PORT', 3000, { STUDIO_PORT: '' }).number).toBe(3000);
  });

  it.each(['abc', '0', '65536', '80.5', '-1'])('refuses %s', (text) => {
    expect(() => readPort('the studio', 'STUDIO_PORT', 3000, { STUDIO_PORT: text })).toThrow(
      `STUDIO_PORT is „${text}“. Give the port of the studio as a number from 1 to 65535.`,
    );
  });
});

describe('requireFreePorts', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('names the port that is taken on %s, and what to do', async (host) => {
    const number = await occupy(host);
    const port = { number, purpose: 'the studio', variable: 'STUDIO_PORT' };
    await expect(requireFreePorts([port])).rejects.toThrow(
      `Port ${number}, which the studio needs, is in use by another program. Stop that program, or choose another port with STUDIO_PORT=${Math.max(number, 4999) + 1}, and start again.`,
    );
  });

  it('is content when it is free again', async () => {
    const number = await occupy('127.0.0.1');
    await new Promise((resolve) => servers.pop()?.close(resolve));
    await requireFreePorts([{ number, purpose: 'the studio', variable: 'STUDIO_PORT' }]);
  });

  it('refuses one port for two', async () => {
    const studio = { number: 3000, purpose: 'the studio', variable: 'STUDIO_PORT' };
    const sites = { number: 3000, purpose: 'the microsites', variable: 'SITES_PORT' };
    await expect(requireFreePorts([{ ...studio, number: 0 }, studio, sites])).rejects.toThrow(
      'SITES_PORT and STUDIO_PORT are both 3000. Give each a port of its own.',
    );
  });
});
