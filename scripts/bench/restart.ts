import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { baseEnvironment } from '../run/environment.ts';
import { inProject, ROOT } from '../run/paths.ts';
import { type Service, startService } from '../run/processes.ts';
import { addressesOf, type Ports } from '../start/programs.ts';
import type { Figures } from './figures.ts';
import { round, timed } from './statistics.ts';
import { measureWeights } from './weights.ts';

const FLAGSHIP = 'bullizmi-nuk-eshte-loje';
const PATIENCE_MS = 600_000;

/** The second `npm start` of a machine, to the first page served; then what the pages of the demo weigh. */
export async function measureRestart(figures: Figures, ports: Ports, say: (line: string) => void) {
  const root = mkdtempSync(path.join(tmpdir(), 'bashke-bench-'));
  const { sites, studio } = addressesOf(ports);
  const page = `${sites}/${FLAGSHIP}/index.html`;
  const start = async (name: string): Promise<Service> =>
    startService(
      {
        name,
        command: process.execPath,
        args: [inProject('scripts/launch.mjs'), 'start'],
        cwd: ROOT,
        env: baseEnvironment({ DATA_DIR: path.join(root, 'data') }),
      },
      path.join(root, `${name}.log`),
    );
  let running: Service | undefined;
  try {
    say('first start: seeding and publishing the demo');
    const [first] = await timed(async () => {
      running = await start('first');
      await waitFor(`${studio}/admin/login`, running);
    });
    await running?.end();
    say('second start');
    const [[toPage], toStudio] = await (async () => {
      const begun = performance.now();
      running = await start('second');
      const served = timed(() => waitFor(page, running!));
      await waitFor(`${studio}/admin/login`, running);
      return [await served, performance.now() - begun] as const;
    })();
    figures.section('Starting');
    figures.add('first start with everything compiled (seed, publish)', round(first / 1000), 's');
    figures.add('second start to the first page served', round(toPage / 1000), 's');
    figures.add('second start to the studio', round(toStudio / 1000), 's');
    say('weights of pages');
    await measureWeights(figures, sites);
  } finally {
    await running?.end();
    rmSync(root, { recursive: true, force: true });
  }
}

async function waitFor(address: string, service: Service): Promise<void> {
  for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline; await wait(20)) {
    if (service.hasEnded()) throw new Error(`The start ended. What it said is in ${service.logFile}.`);
    const response = await fetch(address).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
  }
  throw new Error(`${address} did not answer in time.`);
}
