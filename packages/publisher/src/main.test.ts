import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { exampleSnapshot } from '@bashke/content/examples';
import { afterAll, describe, expect, it } from 'vitest';
import { environmentOf, runCommand } from './testing/processes.ts';
import { later, parcelOf, readTree, retitled, Workbench } from './testing/workbench.ts';

const example = exampleSnapshot({ theme: 'loje' });
const { slug } = example.campaign;

it('render makes the files that a publish puts live, byte for byte', async () => {
  using bench = new Workbench();
  bench.storeMedia(example);
  await bench.publisher().publish(parcelOf(example));
  const file = path.join(bench.root, 'snapshot.json');
  writeFileSync(file, JSON.stringify(example));
  const out = path.join(bench.root, 'out');
  const { code, out: said } = await runCommand(
    ['render', '--snapshot', file, '--out', out],
    environmentOf(bench, { LIVE_DIR: '', PUBLISHER_TOKEN: '', CACHE_DIR: '' }),
  );
  expect(code).toBe(0);
  expect(JSON.parse(said)).toMatchObject({ campaign: slug, languages: ['sq', 'en'] });
  expect(readTree(out)).toEqual(readTree(bench.current(slug)));
});

it('lists releases and rolls back, by address or id', async () => {
  using bench = new Workbench();
  bench.storeMedia(example);
  const publisher = bench.publisher();
  await publisher.publish(parcelOf(example));
  await publisher.publish(parcelOf(later(example)));
  await publisher.publish(parcelOf(later(example, undefined, 2)));
  await publisher.idle();
  const { releases } = await publisher.releases(example.campaign.id);
  const [third, second, first] = releases.map(({ id }) => id);
  const env = environmentOf(bench);
  const listed = await runCommand(['releases', slug], env);
  expect(
    listed.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object),
  ).toMatchObject([
    { release: third, live: true },
    { release: second, live: false },
    { release: first, live: false },
  ]);
  expect((await runCommand(['rollback', slug], env)).out).toContain(second);
  expect((await runCommand(['rollback', example.campaign.id], env)).out).toContain(first);
  expect(await runCommand(['rollback', slug], env)).toMatchObject({
    code: 1,
    error: expect.stringContaining('no release before') as string,
  });
  expect((await runCommand(['rollback', slug, third!], env)).code).toBe(0);
  expect((await publisher.releases(example.campaign.id)).live).toBe(third);
});

describe.concurrent('what is wrong is said in a sentence', () => {
  const bench = new Workbench();
  afterAll(() => bench.dispose());
  const broken = path.join(bench.root, 'broken.json');
  writeFileSync(
    broken,
    JSON.stringify(later(example, (page) => (page.id === 'page-empty' ? retitled(page, '') : page))),
  );
  const noJson = path.join(bench.root, 'no.json');
  writeFileSync(noJson, 'hello');
  const whole = path.join(bench.root, 'whole.json');
  writeFileSync(whole, JSON.stringify(example));
  const other = path.join(bench.root, 'other.json');
  writeFileSync(other, JSON.stringify({ ...example, contract: 7 }));
  const out = path.join(bench.root, 'out');

  it.each<[string, string[], Record<string, string>, RegExp]>([
    ['no such command', ['dance'], {}, /no command “dance”.*publisher serve/s],
    ['no such option', ['render', '--fast'], {}, /--fast/],
    ['no snapshot', ['render', '--out', out], {}, /needs --snapshot FILE and --out DIR/],
    ['no file', ['render', '--snapshot', '/nowhere', '--out', out], {}, /\/nowhere cannot be read/],
    ['no JSON', ['render', '--snapshot', noJson, '--out', out], {}, /is no JSON/],
    [
      'an empty title',
      ['render', '--snapshot', broken, '--out', out],
      {},
      /“Empty page” \(Albanian\): “title” is empty/,
    ],
    [
      'an empty title, in Albanian',
      ['render', '--snapshot', broken, '--out', out, '--language', 'sq'],
      {},
      /fusha „title“ është bosh/,
    ],
    ['another contract', ['render', '--snapshot', other, '--out', out], {}, /version 7 of the contract/],
    [
      'no renderer',
      ['render', '--snapshot', whole, '--out', out],
      { RENDERER: '/nowhere.mjs' },
      /\/nowhere.mjs cannot be loaded. Compile it/,
    ],
    [
      'no renderer in that module',
      ['serve'],
      { RENDERER: import.meta.filename.replace('main.test', 'stopwatch') },
      /is no renderer/,
    ],
    [
      'settings that are missing',
      ['serve'],
      { LIVE_DIR: '', PUBLISHER_TOKEN: 'short' },
      /LIVE_DIR is not set. Set it to the folder.*\nPUBLISHER_TOKEN is not usable/,
    ],
    ['a port that is none', ['web'], { SITES_PORT: 'eighty' }, /SITES_PORT is not usable/],
    ['a campaign that is not live', ['rollback', 'nuk-ka'], {}, /No campaign of the name nuk-ka is live/],
  ])('%s', async (_, args, env, says) => {
    const { code, error } = await runCommand(args, environmentOf(bench, env));
    expect(error).toMatch(says);
    expect(error).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });
});
