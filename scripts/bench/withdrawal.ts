import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { baseEnvironment } from '../run/environment.ts';
import { inProject } from '../run/paths.ts';
import { requireSuccess } from '../run/processes.ts';
import { openDataFolder } from '../start/data-folder.ts';
import { addressesOf, type Ports, publisherProgram, studioSettings, webProgram } from '../start/programs.ts';
import { Supervisor } from '../start/supervisor.ts';
import type { Figures } from './figures.ts';
import { summariseTimes } from './statistics.ts';

/** What `withdrawal-one.ts` prints: milliseconds of each run. */
export interface WithdrawalTimes {
  /** Until its page answered that it is not there. */
  page: number[];
  /** Until database, disk, microsite and older releases were confirmed to hold nothing of it. */
  everywhere: number[];
}

/** From taking a contribution back to its being gone everywhere, in a campaign of 100 pages in two languages. */
export async function measureWithdrawal(figures: Figures, ports: Ports, say: (line: string) => void) {
  figures.section('Withdrawal, 100 pages × 2 languages, 5 releases that showed it');
  const data = openDataFolder(mkdtempSync(path.join(tmpdir(), 'bashke-bench-')));
  const signal = new AbortController().signal;
  const supervisor = new Supervisor({ logs: data.logs, runningFile: data.running, signal });
  const addresses = addressesOf(ports);
  try {
    say('withdrawal: handing in, publishing and taking back');
    await supervisor.start(publisherProgram(data, ports), 'publisher', `${addresses.publisher}/health`);
    await supervisor.start(webProgram(data, ports), 'web', `${addresses.sites}/`);
    const printed = await requireSuccess({
      name: 'taking back',
      command: process.execPath,
      args: [inProject('scripts/bench/withdrawal-one.ts')],
      cwd: inProject('cms'),
      env: baseEnvironment({ ...studioSettings(data, addresses), PAYLOAD_LOG_LEVEL: 'error' }),
    });
    const times = JSON.parse(printed.trim().split('\n').at(-1)!) as WithdrawalTimes;
    const everywhere = summariseTimes(times.everywhere);
    figures.add('taken back to page gone, p50', summariseTimes(times.page).p50, 'ms');
    figures.add('taken back to gone everywhere, p50', everywhere.p50, 'ms', { most: 10_000 });
    figures.add('taken back to gone everywhere, p95', everywhere.p95, 'ms', { most: 10_000 });
  } finally {
    await supervisor.end();
    rmSync(data.root, { recursive: true, force: true });
  }
}
