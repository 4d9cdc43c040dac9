/** `pnpm new block <name>`: writes the files of a new block and registers it, so that everything compiles. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { blockFiles } from './new/block-files.ts';
import { blockRegistrations } from './new/block-registrations.ts';
import { nameBlock } from './new/names.ts';
import { register } from './new/register.ts';
import { readArguments } from './run/arguments.ts';
import { Failure, runCommand } from './run/failure.ts';
import { inProject } from './run/paths.ts';

const USAGE = 'pnpm new block <name>';

await runCommand(async () => {
  const { positionals } = readArguments(USAGE, () => parseArgs({ allowPositionals: true }));
  const [kind, typed, ...more] = positionals;
  if (kind !== 'block' || !typed || more.length > 0) throw new Failure(`Usage: ${USAGE}`);
  const names = nameBlock(typed);

  const files = blockFiles(names);
  const taken = Object.keys(files).find((file) => existsSync(inProject(file)));
  if (taken) throw new Failure(`There is a block „${names.type}“ already: ${taken}. Choose another name.`);

  // Every registration is worked out before anything is written: a tree that cannot be registered in stays as it was.
  const registries = blockRegistrations(names).map(({ file, lines }) => {
    const source = readFileSync(inProject(file), 'utf8');
    return { file, source: register(source, lines, file) };
  });
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(path.dirname(inProject(file)), { recursive: true });
    writeFileSync(inProject(file), source);
  }
  for (const { file, source } of registries) writeFileSync(inProject(file), source);

  console.log(
    [
      ...Object.keys(files).map((file) => `wrote       ${file}`),
      ...registries.map(({ file }) => `registered  ${file}`),
      '',
      'Now describe its fields in schema.ts and examples.ts, its form in config.ts with names in both languages, how',
      'it is published in publish.ts, and how it looks in the .astro file. Then: pnpm generate && pnpm validate',
    ].join('\n'),
  );
});
