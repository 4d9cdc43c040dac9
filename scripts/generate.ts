/**
 * `pnpm generate`: makes the committed files that are generated from others anew.
 * With `--check` it changes nothing and says which of them are out of date.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArguments } from './run/arguments.ts';
import { baseEnvironment } from './run/environment.ts';
import { Failure, runCommand } from './run/failure.ts';
import { watchForInterruption } from './run/interruption.ts';
import { inProject, ROOT } from './run/paths.ts';
import { requireSuccess } from './run/processes.ts';

/** What `git ls-files` is asked for: every generated file that is committed. */
const GENERATED = ['cms/src/payload-types.ts', 'cms/src/app/**/importMap.js'];

await runCommand(async () => {
  const interruption = watchForInterruption();
  const { values } = readArguments('pnpm generate [--check]', () =>
    parseArgs({ options: { check: { type: 'boolean' } } }),
  );
  const before = readGenerated();
  await requireSuccess(
    {
      name: 'generating',
      command: 'pnpm',
      args: ['--filter', '@bashke/cms', 'generate'],
      cwd: ROOT,
      env: baseEnvironment(),
    },
    { signal: interruption },
  );
  if (!values.check) return;

  const after = readGenerated();
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  for (const file of stale) restore(file, before.get(file));
  if (stale.length > 0) {
    throw new Failure(`Out of date: ${stale.join(', ')}. Run „pnpm generate“ and commit what it changes.`);
  }
});

function readGenerated(): Map<string, string> {
  const list = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...GENERATED],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  const files = list.split('\n').filter((file) => file !== '' && existsSync(inProject(file)));
  return new Map(files.map((file) => [file, readFileSync(inProject(file), 'utf8')]));
}

function restore(file: string, content: string | undefined): void {
  if (content === undefined) rmSync(inProject(file));
  else writeFileSync(inProject(file), content);
}
