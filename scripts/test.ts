/** `npm test`: provides what the tests need, runs every suite, and ends with one line of counts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readArguments } from './run/arguments.ts';
import { compile } from './run/compile.ts';
import { baseEnvironment } from './run/environment.ts';
import { Failure, runCommand } from './run/failure.ts';
import { watchForInterruption } from './run/interruption.ts';
import { ROOT } from './run/paths.ts';
import { endGroup } from './run/processes.ts';
import { createProgress, formatSeconds } from './run/progress.ts';
import { provideBrowser } from './test/browser.ts';
import { provideCaddy } from './test/caddy.ts';
import { addCounts, type Counts, countTests, formatCounts } from './test/count.ts';
import { provideMongo } from './test/mongodb.ts';
import { type Suite, suites } from './test/suites.ts';

const USAGE = 'npm test -- [suite …]';

await runCommand(async () => {
  const interruption = watchForInterruption();
  const chosen = chooseSuites();
  const progress = createProgress(4 + chosen.length, (line) => console.log(line));
  const { note } = progress;

  const browser = await progress.step('Looking for a browser', () => provideBrowser(note, interruption));
  const mongo = await progress.step('Looking for a MongoDB-compatible server', () =>
    provideMongo(note, interruption),
  );
  const caddy = await progress.step('Looking for the production web server', async () =>
    chosen.some(({ name }) => name === 'publish') ? provideCaddy(note, interruption) : undefined,
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'bashke-test-'));
  try {
    await progress.step('Compiling what has changed', () => compile(note, interruption));
    const env = baseEnvironment({
      SHARED_DIR: folder,
      ...(browser && { CHROMIUM_PATH: browser }),
      ...(mongo && { MONGODB_URL: mongo.url }),
      ...(caddy && { CADDY_PATH: caddy }),
    });
    const results: { suite: Suite; counts: Counts; milliseconds: number }[] = [];
    for (const suite of chosen) {
      const start = performance.now();
      const counts = await progress.step(`Suite ${suite.name}`, async () => {
        if (!suite.browser || browser) return runSuite(suite, folder, env, interruption);
        note(
          'This suite needs a browser and none is to be had. Install Chromium, or name one in CHROMIUM_PATH.',
        );
        return { passed: 0, failed: 1, skipped: 0 };
      });
      results.push({ suite, counts, milliseconds: performance.now() - start });
    }
    console.log('');
    for (const { suite, counts, milliseconds } of results) {
      console.log(`${suite.name.padEnd(14)}${formatCounts(counts)} in ${formatSeconds(milliseconds)}`);
    }
    const total = addCounts(results.map(({ counts }) => counts));
    console.log(`\n${formatCounts(total)}`);
    if (total.failed > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await mongo?.stop();
  }
});

function chooseSuites(): Suite[] {
  const { positionals } = readArguments(USAGE, () => parseArgs({ allowPositionals: true }));
  const names = suites.map(({ name }) => name);
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown) throw new Failure(`There is no suite „${unknown}“. The suites are: ${names.join(', ')}.`);
  return suites.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
}

/** Runs a suite with what Vitest prints shown as it comes. */
async function runSuite(
  suite: Suite,
  folder: string,
  env: NodeJS.ProcessEnv,
  interruption: AbortSignal,
): Promise<Counts> {
  interruption.throwIfAborted();
  const report = path.join(folder, `${suite.name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // A group of its own, so that an interrupted run takes the servers and browsers of its tests with it.
  const child = spawn('vitest', ['run', `--project=${suite.name}`, ...reporters], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const exited = once(child, 'exit');
  const stop = (): void => void endGroup(child.pid as number);
  interruption.addEventListener('abort', stop, { once: true });
  const [code] = (await exited) as [number | null];
  interruption.removeEventListener('abort', stop);
  interruption.throwIfAborted();
  // A test that left something running must not keep it from the next suite.
  await endGroup(child.pid as number);
  return countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code ?? 1);
}
