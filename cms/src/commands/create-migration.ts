/**
 * Writes a migration of the SQLite tables from the configuration. There is one initial migration: `--initial` writes
 * it anew; `create-migration <name>` adds what has changed since the last one. Opens no database.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BasePayload } from 'payload';
import config from '../payload.config.ts';

const { values, positionals } = parseArgs({
  options: { initial: { type: 'boolean' } },
  allowPositionals: true,
});
const name = values.initial ? 'initial' : positionals[0];
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Give the migration a name in small letters: create-migration add-events. Or use --initial.');
  process.exit(1);
}

const folder = path.resolve(import.meta.dirname, '../migrations/sqlite');
const listFiles = (ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending) && file !== 'index.ts')
    .toSorted();

if (values.initial) for (const file of listFiles('')) rmSync(path.join(folder, file));
const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true });
payload.db.migrationDir = folder;
await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true });

// Payload writes for a bundler; these files are run as they are.
const written = path.join(folder, listFiles('.ts').at(-1)!);
const source = readFileSync(written, 'utf8')
  .replace(/^import \{[^}]*\} from/, 'import { type MigrateDownArgs, type MigrateUpArgs, sql } from')
  .replaceAll('{ db, payload, req }', '{ db }');
writeFileSync(written, source);

const names = listFiles('.ts').map((file) => file.replace(/\.ts$/, ''));
const imports = names.map((each) => `import * as m${each} from './${each}.ts';`);
const entries = names.map((each) => `  { name: '${each}', up: m${each}.up, down: m${each}.down },`);
const index = [
  ...imports,
  '',
  '/** Every migration, oldest first. A database that knows others was written by a newer version. */',
  'export const migrations = [',
  ...entries,
  '];',
  '',
];
writeFileSync(path.join(folder, 'index.ts'), index.join('\n'));
await payload.destroy();
process.exit(0);
