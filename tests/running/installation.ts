import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireSuccess } from '../../scripts/run/processes.ts';
import { readBuildId } from '../../scripts/start/build-id.ts';
import { type DataFolder, openDataFolder } from '../../scripts/start/data-folder.ts';
import { readPrepared, writePrepared } from '../../scripts/start/prepared.ts';
import {
  type Addresses,
  addressesOf,
  publisherProgram,
  studioProgram,
  studioTool,
  webProgram,
} from '../../scripts/start/programs.ts';
import { Supervisor } from '../../scripts/start/supervisor.ts';
import { findFreePorts } from './ports.ts';

/** What `npm start` gives on a machine that never saw the project: studio, publisher, microsites, demo content. */
export interface Installation {
  addresses: Addresses;
  data: DataFolder;
  /** Ends the studio and starts it again: what is done once a day is done when it starts. */
  restartStudio(): Promise<void>;
  close(): Promise<void>;
}

/** What a seeded database needs around it; what is live is made anew for each installation. */
const kept = ['studio.db', 'studio.db-wal', 'studio.db-shm', 'media', 'private', 'cache', 'secrets.json'];

async function copyKept(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of kept) {
    const source = path.join(from, name);
    if (existsSync(source)) await cp(source, path.join(to, name), { recursive: true });
  }
}

const preparedIn = (folder: string) => path.join(folder, 'prepared.json');

/**
 * Copies the demo content that another test of the same run has put in already.
 * @returns whether there was one
 */
async function copySeeded(from: string, to: string): Promise<boolean> {
  const prepared = readPrepared(preparedIn(from));
  if (!prepared) return false;
  await copyKept(from, to);
  // Made by another publisher: everything goes live again.
  writePrepared(preparedIn(to), { ...prepared, buildId: 'another' });
  return true;
}

/** Keeps the demo content of a first start for the other tests of the run, before anybody changes it. */
async function keepSeeded(from: string, to: string): Promise<void> {
  await copyKept(from, to);
  writePrepared(preparedIn(to), readPrepared(preparedIn(from))!);
}

/**
 * Starts the whole product with the demo content in a folder of its own. It must be compiled.
 * @param more settings of the studio besides those of `npm start`, such as where it sends mail
 * @param options.anew seeds on its own, for a story in which it matters what was published before
 */
export async function startInstallation(
  more: Record<string, string> = {},
  { anew = false }: { anew?: boolean } = {},
): Promise<Installation> {
  const root = await mkdtemp(path.join(tmpdir(), 'bashke-installation-'));
  // `npm test` gives its suites a folder to share what takes long to make.
  const folder = anew ? undefined : process.env['SHARED_DIR'];
  const shared = folder && path.join(folder, 'seeded');
  const copied = shared ? await copySeeded(shared, root) : false;
  const data = openDataFolder(root);
  const ports = await findFreePorts();
  const addresses = addressesOf(ports);
  const supervise = () =>
    new Supervisor({ logs: data.logs, runningFile: data.running, signal: new AbortController().signal });
  const supervisor = supervise();
  await supervisor.start(publisherProgram(data, ports), 'publisher', `${addresses.publisher}/health`);
  const buildId = await readBuildId(addresses.publisher);
  await requireSuccess(
    studioTool('preparing the content', 'prepare.ts', [data.prepared, buildId], data, addresses),
  );
  if (shared && !copied) await keepSeeded(root, shared);
  await supervisor.start(webProgram(data, ports), 'web', `${addresses.sites}/`);
  const startStudio = async () => {
    const program = studioProgram(data, ports);
    const started = supervise();
    const named = { ...program, env: { ...program.env, ...more } };
    await started.start(named, 'studio', `${addresses.studio}/admin/login`);
    return started;
  };
  let studio = await startStudio();
  return {
    addresses,
    data,
    restartStudio: async () => {
      await studio.end();
      studio = await startStudio();
    },
    close: async () => {
      await studio.end();
      await supervisor.end();
      await rm(root, { recursive: true, force: true });
    },
  };
}
