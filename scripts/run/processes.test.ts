import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endGroup, isGroupAlive, type Program, requireSuccess, runToEnd, startService } from './processes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bashke-processes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function node(code: string): Program {
  return {
    name: 'the program',
    command: process.execPath,
    args: ['-e', code],
    cwd: folder,
    env: process.env,
  };
}

const family = (onTerm: string): string => `
  const { spawn } = require('node:child_process');
  const grandchild = 'process.on("SIGTERM", () => ${onTerm}); setInterval(() => {}, 1000); console.log("grandchild")';
  spawn(process.execPath, ['-e', grandchild], { stdio: 'inherit' });
  setInterval(() => {}, 1000);`;

describe('startService', () => {
  it('ends grandchildren too, even those that do not listen', async () => {
    const log = path.join(folder, 'service.log');
    const service = await startService(node(family('{}')), log);
    await expect.poll(() => readFileSync(log, 'utf8')).toContain('grandchild');
    await endGroup(service.pid, 200);
    expect(isGroupAlive(service.pid)).toBe(false);
    expect(service.hasEnded()).toBe(true);
  });

  it('says that a service has ended by itself and keeps its words', async () => {
    const log = path.join(folder, 'service.log');
    const service = await startService(node('console.error("no database"); process.exit(3)'), log);
    await service.ended;
    expect(service.hasEnded()).toBe(true);
    await expect.poll(() => readFileSync(log, 'utf8')).toBe('no database\n');
  });

  it('names a program that cannot be started', async () => {
    const program = { ...node(''), command: path.join(folder, 'nothing') };
    await expect(startService(program, path.join(folder, 'log'))).rejects.toThrow(
      /^Starting the program failed: .*ENOENT/,
    );
  });
});

describe('runToEnd', () => {
  it('hands over lines as they come, and the exit code', async () => {
    const lines: string[] = [];
    const program = node('console.log("one\\ntwo"); process.exit(4)');
    const outcome = await runToEnd(program, { onLine: (line) => lines.push(line) });
    expect(outcome).toEqual({ code: 4, output: 'one\ntwo\n', errors: '' });
    expect(lines).toEqual(['one', 'two']);
  });

  it('keeps what a program tells apart from what it prints', async () => {
    const told: string[] = [];
    const program = node('process.send("half way"); console.log("noise")');
    const { output } = await runToEnd(program, { onTold: (line) => told.push(line) });
    expect(told).toEqual(['half way']);
    expect(output).toBe('noise\n');
  });

  it('ends everything when it is interrupted', async () => {
    const controller = new AbortController();
    const running = runToEnd(node(`console.log(process.pid);${family('process.exit()')}`), {
      signal: controller.signal,
      onLine: (line) => line === 'grandchild' && controller.abort(new Error('enough')),
    });
    await expect(running).rejects.toThrow('enough');
  });
});

describe('requireSuccess', () => {
  it('tells the last words of a program that failed', async () => {
    const program = node('console.error("The disk is on fire."); process.exit(1)');
    await expect(requireSuccess(program)).rejects.toThrow('The program failed:\nThe disk is on fire.');
  });
});
