import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration, PayloadRequest } from 'payload';
import { migrations as mongodbMigrations } from './migrations/mongodb/index.ts';
import { migrations as sqliteMigrations } from './migrations/sqlite/index.ts';

/** A database that the studio cannot work with. Its message is for the person who starts the studio. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** What the studio can keep its content in, by the scheme of `DATABASE_URL`. */
const engines = {
  'file:': openSqlite,
  'mongodb:': openMongodb,
  'mongodb+srv:': openMongodb,
} as const;

/**
 * The database behind an address. Tables are made by migrations alone, in every mode, as soon as it is opened.
 * @throws DatabaseError when the address is not understood. Opening rejects with one when the database was
 *   written by a newer version of the studio.
 */
export function databaseAt(url: string): DatabaseAdapterObj {
  const scheme = /^[a-z+]+:/i.exec(url)?.[0].toLowerCase() ?? '';
  const open = engines[scheme as keyof typeof engines];
  if (!open) {
    const shown = scheme ? `It begins with “${scheme}”.` : 'It has no scheme.';
    throw new DatabaseError(
      `DATABASE_URL is not understood. ${shown} Use file:/path/to/studio.db for SQLite, or mongodb://host/name for MongoDB.`,
    );
  }
  return open(url);
}

function openSqlite(url: string): DatabaseAdapterObj {
  const file = pathOf(url);
  const database = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuidv7',
    blocksAsJSON: true,
    allowIDOnCreate: true,
    // Without the write-ahead log two processes lose acknowledged writes.
    wal: true,
    busyTimeout: 5000,
    // With transactions most of several writes at once fail as busy: hooks are idempotent instead.
    transactionOptions: false,
    push: false,
  });
  return prepared(database, sqliteMigrations, {
    before: () => mkdirSync(path.dirname(file), { recursive: true }),
    // What is deleted is overwritten at once, not when its place is needed.
    after: async (adapter) => void (await clientOf(adapter)?.execute('PRAGMA secure_delete = ON')),
  });
}

function pathOf(url: string): string {
  try {
    const file = url.startsWith('file://')
      ? fileURLToPath(url)
      : decodeURIComponent(url.slice('file:'.length));
    if (file !== '' && !file.endsWith('/') && !file.includes('?')) return path.resolve(file);
  } catch {
    // What cannot be decoded is no path either.
  }
  throw new DatabaseError('DATABASE_URL names no file. Write it as file:/path/to/studio.db.');
}

function openMongodb(url: string): DatabaseAdapterObj {
  if (!URL.canParse(url) || new URL(url).pathname.length < 2) {
    throw new DatabaseError(
      'DATABASE_URL names no database. Write it as mongodb://host/name, with the name of the database after the slash.',
    );
  }
  const database = mongooseAdapter({
    url,
    ensureIndexes: true,
    allowIDOnCreate: true,
    // What this version does not know must stop a publish by name; otherwise it would silently not be read.
    allowAdditionalKeys: true,
  });
  return prepared(database, mongodbMigrations, {});
}

/** What is done before and after a database is opened. */
interface OnConnect {
  before?: () => void;
  after?: (adapter: BaseDatabaseAdapter) => Promise<void>;
}

/** The arguments of a migration differ by database; the adapter that runs it gives the right ones. */
type Migrations = readonly {
  name: string;
  up: (args: never) => Promise<void>;
  down: (args: never) => Promise<void>;
}[];

/** The same database, which brings itself up to date when it is opened and knows `afterCommit`. */
function prepared(
  database: DatabaseAdapterObj,
  migrations: Migrations,
  { before, after }: OnConnect,
): DatabaseAdapterObj {
  return {
    ...database,
    init(args) {
      const adapter = database.init(args) as BaseDatabaseAdapter;
      const connect = adapter.connect?.bind(adapter);
      adapter.connect = async (options) => {
        before?.();
        await connect?.(options);
        await after?.(adapter);
        if (options?.hotReload) return;
        await requireKnownMigrations(adapter, migrations);
        await adapter.migrate({ migrations: migrations as unknown as Migration[] });
      };
      return withAfterCommit(adapter);
    },
  };
}

async function requireKnownMigrations(adapter: BaseDatabaseAdapter, known: Migrations): Promise<void> {
  const recorded = await adapter
    .find<{ name?: string }>({ collection: 'payload-migrations', limit: 0, pagination: false })
    .catch((error: unknown) => {
      // A new SQLite file has no table of migrations yet.
      if (error instanceof Error && /no such table/i.test(`${error.message} ${String(error.cause)}`))
        return { docs: [] };
      throw error;
    });
  const unknown = recorded.docs.find(({ name }) => !known.some((migration) => migration.name === name));
  if (!unknown) return;
  throw new DatabaseError(
    `The database was written by a newer version of the studio (it knows “${unknown.name}”, this version does not). ` +
      'Update the studio, or let DATABASE_URL name another database. Nothing was changed.',
  );
}

/**
 * True when a text can be the identity of a document. A reference inside running text is not checked by the
 * database, and MongoDB stumbles over one that is no identity of its own.
 */
export const isIdentity = ({ name }: Pick<BaseDatabaseAdapter, 'name'>, id: string): boolean =>
  name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id);

/** As much of SQLite's client as is used here. */
interface SqliteClient {
  execute(statement: string): Promise<{ rows: Record<string, unknown>[] }>;
}

const clientOf = (adapter: Pick<BaseDatabaseAdapter, 'name'>): SqliteClient | undefined =>
  adapter.name === 'sqlite' ? (adapter as { client?: SqliteClient }).client : undefined;

/** The write-ahead log could not be emptied because somebody else was reading. */
export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy';
}

/**
 * Leaves no byte of what was deleted in the files of the database. Pages that were split and joined may hold old copies
 * of what was moved, so the file is written anew; then the log is emptied. MongoDB keeps files of its own, which only
 * its own compaction writes anew: `docs/withdraw.md` says what it keeps until then.
 * @throws DatabaseBusy when somebody else reads at this moment: nothing is lost, it has to be tried again
 */
export async function forgetDeleted(adapter: Pick<BaseDatabaseAdapter, 'name'>): Promise<void> {
  const client = clientOf(adapter);
  if (!client) return;
  try {
    await client.execute('PRAGMA secure_delete = ON');
    await client.execute('VACUUM');
    const [checkpoint] = (await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')).rows;
    if (Number(checkpoint?.['busy']) === 0) return;
  } catch (error) {
    if (!/busy|locked/i.test(String(error))) throw error;
  }
  throw new DatabaseBusy('Somebody else is reading the database');
}

type Run = () => void | Promise<void>;
/** Where an adapter keeps what waits for its commits: on itself, because this file may be compiled in several copies. */
const waiting = Symbol.for('bashke.after-commit');
interface Waiting {
  [waiting]?: Map<number | string, Run[]>;
}

function withAfterCommit(adapter: BaseDatabaseAdapter): BaseDatabaseAdapter {
  const runs = new Map<number | string, Run[]>();
  const commit = adapter.commitTransaction.bind(adapter);
  const rollback = adapter.rollbackTransaction.bind(adapter);
  adapter.commitTransaction = async (id) => {
    const transaction = await id;
    try {
      await commit(id);
    } catch (error) {
      runs.delete(transaction);
      throw error;
    }
    for (const run of take(runs, transaction)) void start(adapter, run);
  };
  adapter.rollbackTransaction = async (id) => {
    take(runs, await id);
    await rollback(id);
  };
  return Object.assign(adapter, { [waiting]: runs } satisfies Waiting);
}

function take(runs: Map<number | string, Run[]>, transaction: number | string): Run[] {
  const taken = runs.get(transaction) ?? [];
  runs.delete(transaction);
  return taken;
}

async function start({ payload }: Pick<BaseDatabaseAdapter, 'payload'>, run: Run): Promise<void> {
  try {
    await run();
  } catch (err) {
    payload.logger.error({ err, msg: 'Failed after a change was saved' });
  }
}

/**
 * Starts `run` once what the request has written is there for everybody: after its transaction is committed;
 * where there are no transactions, right after what is under way. It is dropped when the transaction is
 * rolled back. Nobody waits for it and its failure is logged; it must not use `req` to read or write.
 */
export async function afterCommit(req: PayloadRequest, run: Run): Promise<void> {
  const adapter = req.payload.db;
  const runs = (adapter as Waiting)[waiting];
  const transaction = await req.transactionID;
  // Where there are no transactions Payload leaves nothing here, or what is no identity of one.
  if (!runs || (typeof transaction !== 'string' && typeof transaction !== 'number')) {
    setImmediate(() => void start(adapter, run));
    return;
  }
  runs.set(transaction, [...(runs.get(transaction) ?? []), run]);
}
