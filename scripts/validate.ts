/** `pnpm validate`: the checks worth running before every commit. All of them run, also after one has failed. */
import { baseEnvironment } from './run/environment.ts';
import { lastLines, runCommand } from './run/failure.ts';
import { watchForInterruption } from './run/interruption.ts';
import { inProject, ROOT } from './run/paths.ts';
import { runToEnd } from './run/processes.ts';
import { formatSeconds } from './run/progress.ts';

const LINES_SHOWN = 60;

const checks: { name: string; command: string[] }[] = [
  {
    name: 'format',
    command: ['prettier', '--check', '--log-level=warn', '--cache', '--cache-strategy=content', '.'],
  },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'types', command: ['turbo', 'run', 'typecheck', '--output-logs=errors-only'] },
  { name: 'types of scripts and tests', command: ['tsc', '-p', '.'] },
  { name: 'architecture', command: ['vitest', 'run', '--project=architecture'] },
  {
    // Those that the uncommitted change reaches: `npm test -- unit` runs them all, in more than two minutes.
    name: 'unit tests of what changed',
    command: ['vitest', 'run', '--project=unit', '--changed', '--passWithNoTests'],
  },
  { name: 'generated files', command: [process.execPath, inProject('scripts/generate.ts'), '--check'] },
];

await runCommand(async () => {
  const interruption = watchForInterruption();
  const failed: string[] = [];
  for (const { name, command } of checks) {
    const start = performance.now();
    const [program = '', ...args] = command;
    const { code, output } = await runToEnd(
      { name, command: program, args, cwd: ROOT, env: baseEnvironment() },
      { signal: interruption },
    );
    const good = code === 0;
    console.log(
      `${good ? 'good  ' : 'FAILED'}  ${name.padEnd(28)}${formatSeconds(performance.now() - start)}`,
    );
    if (good) continue;
    failed.push(name);
    console.log(`${lastLines(output, LINES_SHOWN)}\n`);
  }
  if (failed.length === 0) return;
  console.error(`\nNot good yet: ${failed.join(', ')}.`);
  process.exitCode = 1;
});
