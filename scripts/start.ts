/** `npm start`: the studio, the publisher and the microsites with the demo content, on this machine. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readArguments } from './run/arguments.ts';
import { compile } from './run/compile.ts';
import { Failure, runCommand } from './run/failure.ts';
import { Interrupted, watchForInterruption } from './run/interruption.ts';
import { inProject } from './run/paths.ts';
import { requireFreePorts } from './run/ports.ts';
import { requireSuccess } from './run/processes.ts';
import { createProgress } from './run/progress.ts';
import { readBuildId } from './start/build-id.ts';
import { openDataFolder, removeDataFolder } from './start/data-folder.ts';
import { readPrepared } from './start/prepared.ts';
import {
  addressesOf,
  publisherProgram,
  readPorts,
  studioProgram,
  studioTool,
  webProgram,
} from './start/programs.ts';
import { forgetRunning, requireNotRunning } from './start/running.ts';
import { listLive, summarise } from './start/summary.ts';
import { Supervisor } from './start/supervisor.ts';

const USAGE = 'npm start -- [--reset [--yes]]';

await runCommand(async () => {
  const interruption = watchForInterruption();
  try {
    await start(interruption);
  } catch (error) {
    // Ctrl-C is how a start is meant to end.
    if (!(error instanceof Interrupted)) throw error;
  }
});

async function start(interruption: AbortSignal): Promise<void> {
  const { values } = readArguments(USAGE, () =>
    parseArgs({ options: { reset: { type: 'boolean' }, yes: { type: 'boolean' } } }),
  );
  const ports = readPorts();
  const addresses = addressesOf(ports);
  const root = process.env.DATA_DIR ? path.resolve(process.env.DATA_DIR) : inProject('.data');
  await requireNotRunning(path.join(root, 'running.json'));
  if (values.reset) await reset(root, values.yes ?? false, interruption);

  const data = openDataFolder(root);
  const progress = createProgress(5, (line) => console.log(line));
  const supervisor = new Supervisor({ logs: data.logs, runningFile: data.running, signal: interruption });
  const signal = supervisor.stopping;
  try {
    await progress.step('Checking that the ports are free', () => requireFreePorts(Object.values(ports)));
    await progress.step('Compiling what has changed', () => compile(progress.note, signal));
    await progress.step('Starting the publisher', () =>
      supervisor.start(publisherProgram(data, ports), 'publisher', `${addresses.publisher}/health`),
    );
    await progress.step('Preparing the content', async () => {
      const buildId = await readBuildId(addresses.publisher);
      if (readPrepared(data.prepared)?.buildId === buildId) return;
      const prepare = studioTool(
        'preparing the content',
        'prepare.ts',
        [data.prepared, buildId],
        data,
        addresses,
      );
      await requireSuccess(prepare, { onTold: progress.note, signal });
    });
    await progress.step('Starting the web server and the studio', async () => {
      await supervisor.start(webProgram(data, ports), 'web', `${addresses.sites}/`);
      await supervisor.start(studioProgram(data, ports), 'studio', `${addresses.studio}/admin/login`);
    });
    const accounts = readPrepared(data.prepared)?.accounts ?? [];
    console.log(summarise({ addresses, campaigns: listLive(data.live), accounts, dataFolder: root }));
    await supervisor.watch();
  } finally {
    if (interruption.aborted) console.log('Stopping …');
    await supervisor.end();
    forgetRunning(data.running);
  }
}

async function reset(root: string, agreed: boolean, interruption: AbortSignal): Promise<void> {
  if (!existsSync(root)) return;
  if (!agreed) {
    if (!process.stdin.isTTY) {
      throw new Failure(
        `--reset removes everything in ${root}. Where nobody can be asked, add --yes to agree.`,
      );
    }
    const question = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await question.question(`Remove everything in ${root} and begin anew? (yes/no) `, {
      signal: interruption,
    });
    question.close();
    if (!/^(y|yes|po)$/i.test(answer.trim())) throw new Failure('Nothing was removed.');
  }
  removeDataFolder(root);
}
