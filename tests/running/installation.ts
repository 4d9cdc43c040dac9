import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireSuccess } from '../../scripts/run/processes.ts';
import { readBuildId } from '../../scripts/start/build-id.ts';
import { type DataFolder, openDataFolder } from '../../scripts/start/data-folder.ts';
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
  close(): Promise<void>;
}

/** Starts the whole product with the demo content in a folder of its own. It must be compiled. */
export async function startInstallation(): Promise<Installation> {
  const root = await mkdtemp(path.join(tmpdir(), 'bashke-installation-'));
  const data = openDataFolder(root);
  const ports = await findFreePorts();
  const addresses = addressesOf(ports);
  const signal = new AbortController().signal;
  const supervisor = new Supervisor({ logs: data.logs, runningFile: data.running, signal });
  await supervisor.start(publisherProgram(data, ports), 'publisher', `${addresses.publisher}/health`);
  const buildId = await readBuildId(addresses.publisher);
  await requireSuccess(
    studioTool('preparing the content', 'prepare.ts', [data.prepared, buildId], data, addresses),
  );
  await supervisor.start(webProgram(data, ports), 'web', `${addresses.sites}/`);
  await supervisor.start(studioProgram(data, ports), 'studio', `${addresses.studio}/admin/login`);
  return {
    addresses,
    data,
    close: async () => {
      await supervisor.end();
      await rm(root, { recursive: true, force: true });
    },
  };
}
