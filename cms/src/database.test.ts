import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { commitTransaction, createLocalReq, getPayload, initTransaction, killTransaction } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStudio, testDatabases, type TestStudio } from './testing/studio.ts';

describe('an address that is not understood', () => {
  it.each([
    ['', 'DATABASE_URL is not understood. It has no scheme.'],
    ['studio.db', 'DATABASE_URL is not understood. It has no scheme.'],
    ['postgres://host/name', 'DATABASE_URL is not understood. It begins with “postgres:”.'],
    ['sqlite:studio.db', 'DATABASE_URL is not understood. It begins with “sqlite:”.'],
    ['file:', 'DATABASE_URL names no file.'],
    ['file:/tmp/', 'DATABASE_URL names no file.'],
    ['file:/tmp/studio.db?mode=memory', 'DATABASE_URL names no file.'],
    ['file:/tmp/%E0%A4%A', 'DATABASE_URL names no file.'],
    ['mongodb://localhost', 'DATABASE_URL names no database.'],
    ['mongodb://localhost/', 'DATABASE_URL names no database.'],
    ['mongodb://', 'DATABASE_URL names no database.'],
  ])('%s', async (url, message) => {
    const { databaseAt } = await import('./database.ts');
    expect(() => databaseAt(url)).toThrow(message);
  });
});

describe.each(testDatabases)('the database, on $name', (database) => {
  let studio: TestStudio;
  beforeAll(async () => {
    studio = await openStudio(database);
  });
  afterAll(() => studio.close());

  it('runs what waits for a commit once it is there, and nothing after a rollback', async () => {
    const { afterCommit } = await import('./database.ts');
    const { payload } = studio;
    const data = { name: 'Ana' };
    const seen: number[] = [];
    const isThere = async () => {
      seen.push((await payload.count({ collection: 'people' })).totalDocs);
    };
    const req = await createLocalReq({}, payload);
    const hasTransactions = await initTransaction(req);
    await payload.create({ collection: 'people', data, draft: true, req });
    await afterCommit(req, isThere);
    await turn();
    if (hasTransactions) expect(seen).toEqual([]);
    await commitTransaction(req);
    await vi.waitFor(() => expect(seen).toEqual([1]));

    if (!hasTransactions) return;
    const dropped = await createLocalReq({}, payload);
    await initTransaction(dropped);
    await payload.create({ collection: 'people', data, draft: true, req: dropped });
    await afterCommit(dropped, isThere);
    await killTransaction(dropped);
    await turn();
    expect(seen).toEqual([1]);
  });

  it('keeps a failure of what waited to itself', async () => {
    const { afterCommit } = await import('./database.ts');
    const req = await createLocalReq({}, studio.payload);
    const error = vi.spyOn(studio.payload.logger, 'error');
    await afterCommit(req, () => Promise.reject(new Error('expected')));
    await vi.waitFor(() => expect(error).toHaveBeenCalledOnce());
    error.mockRestore();
  });

  it('takes twenty writes at once', async () => {
    const writes = Array.from({ length: 20 }, (_, number) =>
      studio.payload.create({ collection: 'people', data: { name: `Person ${number}` }, draft: true }),
    );
    const made = await Promise.all(writes);
    expect(new Set(made.map(({ id }) => id)).size).toBe(20);
  });

  it('is left alone when a newer version has written it', async () => {
    const { payload } = studio;
    const later = await payload.create({
      collection: 'payload-migrations',
      data: { name: '29990101_000000_later', batch: 2 },
    });
    vi.resetModules();
    const { default: config } = await import('./payload.config.ts');
    await expect(getPayload({ config, key: randomUUID() })).rejects.toThrow(
      /newer version of the studio \(it knows “29990101_000000_later”, this version does not\).*Nothing was changed/,
    );
    await payload.delete({ collection: 'payload-migrations', id: later.id });
    const again = await getPayload({ config, key: randomUUID() });
    expect((await again.count({ collection: 'users' })).totalDocs).toBe(5);
    await again.destroy();
  });
});

it('the migrations make the tables of this configuration', async () => {
  const studio = await openStudio();
  const { db } = studio.payload as unknown as {
    db: {
      requireDrizzleKit(): { generateDrizzleJson(schema: unknown): Promise<{ tables: unknown }> };
      schema: unknown;
    };
  };
  const now = await db.requireDrizzleKit().generateDrizzleJson(db.schema);
  const { readdir, readFile } = await import('node:fs/promises');
  const folder = new URL('./migrations/sqlite/', import.meta.url);
  const last = (await readdir(folder))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .at(-1)!;
  const { tables } = JSON.parse(await readFile(new URL(last, folder), 'utf8')) as { tables: unknown };
  // When this fails: `pnpm --filter @bashke/cms create-migration`.
  expect(tables).toEqual(JSON.parse(JSON.stringify(now.tables)));
  await studio.close();
});
