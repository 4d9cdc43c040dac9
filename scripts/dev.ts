/** `pnpm dev`: the studio and the microsites with hot reload, on the demo content; publishing works too. */
import { parseArgs } from 'node:util';
import { readBuildId } from './start/build-id.ts';
import { readArguments } from './run/arguments.ts';
import { compile } from './run/compile.ts';
import { runCommand } from './run/failure.ts';
import { Interrupted, watchForInterruption } from './run/interruption.ts';
import { inProject } from './run/paths.ts';
import { readPort, requireFreePorts } from './run/ports.ts';
import { requireSuccess } from './run/processes.ts';
import { createProgress } from './run/progress.ts';
import { openDataFolder } from './start/data-folder.ts';
import { readPrepared } from './start/prepared.ts';
import {
  addressesOf,
  publisherProgram,
  readPorts,
  sitesDevProgram,
  studioDevProgram,
  studioTool,
  webProgram,
} from './start/programs.ts';
import { forgetRunning, requireNotRunning } from './start/running.ts';
import { listLive } from './start/summary.ts';
import { Supervisor } from './start/supervisor.ts';

await runCommand(async () => {
  const interruption = watchForInterruption();
  readArguments('pnpm dev', () => parseArgs({ options: {} }));
  try {
    await develop(interruption);
  } catch (error) {
    // Ctrl-C is how this is meant to end.
    if (!(error instanceof Interrupted)) throw error;
  }
});

async function develop(interruption: AbortSignal): Promise<void> {
  const ports = readPorts();
  const rendererPort = readPort("Astro's development server", 'SITES_DEV_PORT', 4321, process.env);
  const addresses = addressesOf(ports);
  const renderer = `http://localhost:${rendererPort.number}`;
  const data = openDataFolder(inProject('.data'));
  await requireNotRunning(data.running);

  const { step, note } = createProgress(5, (line) => console.log(line));
  const supervisor = new Supervisor({ logs: data.logs, runningFile: data.running, signal: interruption });
  const signal = supervisor.stopping;
  try {
    await step('Checking that the ports are free', () =>
      requireFreePorts([...Object.values(ports), rendererPort]),
    );
    await step('Compiling the renderer for publishing', () => compile(note, signal, '@bashke/sites'));
    await step('Starting the publisher and the web server', async () => {
      await supervisor.start(publisherProgram(data, ports), 'publisher', `${addresses.publisher}/health`);
      await supervisor.start(webProgram(data, ports), 'web', `${addresses.sites}/`);
    });
    await step('Preparing the content', async () => {
      const buildId = await readBuildId(addresses.publisher);
      const tool = (name: string, args: string[]) =>
        requireSuccess(studioTool('preparing the content', name, args, data, addresses), {
          onTold: note,
          signal,
        });
      if (readPrepared(data.prepared)?.buildId !== buildId)
        await tool('prepare.ts', [data.prepared, buildId]);
      await tool('write-snapshots.ts', [data.snapshots]);
    });
    await step('Starting the development servers', async () => {
      await supervisor.start(sitesDevProgram(data, rendererPort), 'sites-dev', renderer, (line) =>
        console.log(`sites   ${line}`),
      );
      const login = `${addresses.studio}/admin/login`;
      await supervisor.start(studioDevProgram(data, ports), 'studio-dev', login, (line) =>
        console.log(`studio  ${line}`),
      );
    });
    console.log(
      [
        '',
        `  Studio, hot                ${addresses.studio}/admin`,
        ...listLive(data.live).map((slug) => `  Microsite, hot, snapshot   ${renderer}/${slug}/`),
        `  Microsites as published    ${addresses.sites}/`,
        '  Stop                       Ctrl-C',
        '',
      ].join('\n'),
    );
    await supervisor.watch();
  } finally {
    await supervisor.end();
    forgetRunning(data.running);
  }
}
