/** `npm run demo -- --out DIR`: publishes the demo campaigns into a folder, without any server. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { explainProblem, parseSnapshot, type ReleaseSummary } from '@bashke/content';
import { DirectoryTarget, loadRenderer, Publisher } from '@bashke/publisher';
import { readArguments } from './run/arguments.ts';
import { compile } from './run/compile.ts';
import { Failure, runCommand } from './run/failure.ts';
import { watchForInterruption } from './run/interruption.ts';
import { fromCaller } from './run/paths.ts';
import { requireSuccess } from './run/processes.ts';
import { createProgress } from './run/progress.ts';
import { openDataFolder } from './start/data-folder.ts';
import { addressesOf, readPorts, RENDERER, studioTool } from './start/programs.ts';

const USAGE = 'npm run --silent demo -- --out DIR';

await runCommand(async () => {
  const interruption = watchForInterruption();
  const { values } = readArguments(USAGE, () => parseArgs({ options: { out: { type: 'string' } } }));
  if (!values.out) throw new Failure(`--out is missing: name the folder to publish into.\nUsage: ${USAGE}`);
  const out = fromCaller(values.out);
  makeFolder(out);

  // stdout carries one line of JSON for each campaign and nothing else.
  const { step, note } = createProgress(3, (line) => console.error(line));
  const temporary = mkdtempSync(path.join(tmpdir(), 'bashke-demo-'));
  try {
    const data = openDataFolder(temporary);
    await step('Compiling the renderer', () => compile(note, interruption, '@bashke/sites'));
    await step('Putting the demo content into a temporary database', () =>
      requireSuccess(
        studioTool(
          'writing the snapshots',
          'write-snapshots.ts',
          ['--seed', data.snapshots],
          data,
          addressesOf(readPorts()),
        ),
        { onTold: note, signal: interruption },
      ),
    );
    await step('Publishing', async () => {
      const publisher = new Publisher({
        renderer: await loadRenderer(RENDERER),
        target: new DirectoryTarget(out),
        mediaFolder: data.media,
        cacheFolder: data.cache,
      });
      const campaigns = readdirSync(data.snapshots).map((name) => path.basename(name, '.json'));
      if (campaigns.length === 0) throw new Failure('The demo content holds no published campaign.');
      let failures = 0;
      for (const campaign of campaigns.toSorted()) {
        interruption.throwIfAborted();
        const snapshot = parseSnapshot(
          JSON.parse(readFileSync(path.join(data.snapshots, `${campaign}.json`), 'utf8')),
        );
        const outcome = await publisher.publishSnapshot(snapshot);
        if (outcome.type === 'live') {
          console.log(JSON.stringify(describe(outcome.release)));
          note(`${campaign}: ${outcome.release.pages} pages are live`);
          continue;
        }
        failures += 1;
        const problems = outcome.type === 'failed' ? outcome.problems : [];
        const sentences = problems.map((problem) => explainProblem(problem, 'en'));
        note([`${campaign} did not go live (${outcome.type}):`, ...sentences].join('\n'));
      }
      if (failures > 0) throw new Failure(`${failures} of ${campaigns.length} campaigns did not go live.`);
    });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
});

function describe({ slug, languages, pages, files, bytes, milliseconds }: ReleaseSummary): object {
  return { campaign: slug, languages, pages, files, bytes, milliseconds: Math.round(milliseconds) };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`The folder ${folder} cannot be made: ${reason}. Name another with --out.`);
  }
}
