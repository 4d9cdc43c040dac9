import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endGroup, isGroupAlive, type Program, startService } from '../run/processes.ts';
import { openDataFolder } from './data-folder.ts';
import { readPrepared, writePrepared } from './prepared.ts';
import { forgetRunning, recordRunning, requireNotRunning } from './running.ts';
import { summarise } from './summary.ts';
import { Supervisor } from './supervisor.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bashke-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function node(code: string): Program {
  return { name: 'the studio', command: process.execPath, args: ['-e', code], cwd: folder, env: process.env };
}

describe('openDataFolder', () => {
  it('makes secrets once, for the owner alone', () => {
    const first = openDataFolder(folder).secrets;
    expect(openDataFolder(folder).secrets).toEqual(first);
    expect(first.payloadSecret).not.toBe(first.publisherToken);
    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('says what to do about secrets that cannot be read', () => {
    writeFileSync(path.join(folder, 'secrets.json'), '{"payloadSecret":"short"}');
    expect(() => openDataFolder(folder)).toThrow(/secrets\.json cannot be read\. Remove that file/);
  });
});

describe('prepared', () => {
  it('is there only when it was written whole', () => {
    const file = path.join(folder, 'prepared.json');
    expect(readPrepared(file)).toBeUndefined();
    const prepared = { buildId: 'b1', accounts: [{ role: 'admin', email: 'a@example.org', password: 'x' }] };
    writePrepared(file, prepared);
    expect(readPrepared(file)).toEqual(prepared);
    writeFileSync(file, '{"buildId":');
    expect(readPrepared(file)).toBeUndefined();
  });
});

describe('requireNotRunning', () => {
  it('refuses a second start on the same data', async () => {
    const file = path.join(folder, 'running.json');
    recordRunning(file, []);
    await expect(requireNotRunning(file)).rejects.toThrow(
      `Bashkë is already running on these data (process ${process.pid}).`,
    );
    forgetRunning(file);
    await requireNotRunning(file);
  });

  it('ends what a killed start left behind, and nothing else', async () => {
    const left = await startService(node('setInterval(() => {}, 1000)'), path.join(folder, 'left.log'));
    const other = await startService(node('setInterval(() => {}, 1000)'), path.join(folder, 'other.log'));
    const file = path.join(folder, 'running.json');
    recordRunning(file, [left.pid, other.pid]);
    const running = JSON.parse(readFileSync(file, 'utf8'));
    running.starter.began = 'long ago';
    running.services[1].began = 'long ago';
    writeFileSync(file, JSON.stringify(running));
    await requireNotRunning(file);
    expect(isGroupAlive(left.pid)).toBe(false);
    expect(isGroupAlive(other.pid)).toBe(true);
    await endGroup(other.pid);
  });
});

function supervise(signal = new AbortController().signal): Supervisor {
  return new Supervisor({ logs: folder, runningFile: path.join(folder, 'running.json'), signal });
}

/** A program that answers on a port, and ends when `/end` is asked for. */
function server(port: number): Program {
  return node(`require('node:http').createServer((request, answer) => {
    answer.end('ok');
    if (request.url === '/end') process.exit(1);
  }).listen(${port}, '127.0.0.1');`);
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

describe('Supervisor', () => {
  it('tells why a service did not start, with the last of its log', async () => {
    const supervisor = supervise();
    const program = node('console.error("DATABASE_URL is odd."); process.exit(1)');
    await expect(supervisor.start(program, 'studio', 'http://127.0.0.1:9')).rejects.toThrow(
      /Starting the studio failed\.[^]*studio\.log[^]*DATABASE_URL is odd\./,
    );
  });

  it('ends everything when one service dies', async () => {
    const supervisor = supervise();
    const [one, other] = [await findFreePort(), await findFreePort()];
    await supervisor.start(server(one), 'web', `http://127.0.0.1:${one}`);
    await supervisor.start(server(other), 'studio', `http://127.0.0.1:${other}`);
    const watching = supervisor.watch();
    await fetch(`http://127.0.0.1:${other}/end`).catch(() => undefined);
    await expect(watching).rejects.toThrow(/The studio ended unexpectedly[^]*studio\.log/);
    await supervisor.end();
    await expect(fetch(`http://127.0.0.1:${one}`)).rejects.toThrow();
  });

  it('stops watching when a person interrupts', async () => {
    const controller = new AbortController();
    const supervisor = supervise(controller.signal);
    const port = await findFreePort();
    await supervisor.start(server(port), 'web', `http://127.0.0.1:${port}`);
    const watching = supervisor.watch();
    controller.abort(new Error('Ctrl-C'));
    await expect(watching).rejects.toThrow('Ctrl-C');
    await supervisor.end();
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
  });
});

describe('summarise', () => {
  it('names addresses, log-ins, how to stop and where the data lie', () => {
    const text = summarise({
      addresses: { studio: 'http://localhost:3000', sites: 'http://localhost:4000', publisher: '' },
      campaigns: ['loje'],
      accounts: [{ role: 'editor', email: 'e@example.org', password: 'secret words' }],
      dataFolder: '/srv/.data',
    });
    for (const part of [
      'http://localhost:3000/admin',
      'http://localhost:4000/loje/',
      'http://loje.localhost:4000/',
      'editor  e@example.org  secret words',
      'Ctrl-C',
      '/srv/.data',
    ]) {
      expect(text).toContain(part);
    }
  });
});
