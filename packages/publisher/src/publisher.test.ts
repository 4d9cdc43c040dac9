import { existsSync, mkdirSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contractVersion, type Page, type PublishEvent, Site, type Snapshot } from '@bashke/content';
import { exampleIds, exampleSnapshot, generateSnapshot } from '@bashke/content/examples';
import { describe, expect, it } from 'vitest';
import { DirectoryTarget, Publisher } from './index.ts';
import { watchedRenderer } from './testing/fake-renderer.ts';
import { inodeOf, later, parcelOf, readTree, retitled, Workbench } from './testing/workbench.ts';

const example = exampleSnapshot({ theme: 'loje' });
const { slug, id: campaign } = example.campaign;

function openBench(snapshot = example): Workbench {
  const bench = new Workbench();
  bench.storeMedia(snapshot);
  return bench;
}

const version = (minutes: number) => parcelOf(later(example, editNews(`Titulli ${minutes}`), minutes));

const editNews = (title: string) => (page: Page) =>
  page.id === exampleIds.news ? retitled(page, title) : page;

async function publishLive(publisher: Publisher, snapshot: Snapshot) {
  const outcome = await publisher.publish(parcelOf(snapshot));
  await publisher.idle();
  expect(outcome).toMatchObject({ type: 'live' });
  if (outcome.type !== 'live') throw new Error('not live');
  return outcome.release;
}

describe('a first publish', () => {
  it('puts every file of the microsite live, and what they refer to, and nothing else', async () => {
    using bench = openBench();
    writeFileSync(path.join(bench.media, 'nobody-shows-this.jpg'), 'x');
    const release = await publishLive(bench.publisher(), example);
    expect(readlinkSync(bench.current(slug))).toBe(`releases/${release.id}`);

    const files = [...readTree(bench.current(slug)).keys()];
    const routes = new Site(example).routes.map((route) => route.path);
    expect(files).toEqual(expect.arrayContaining(routes));
    const assets = files.filter((file) => !routes.includes(file));
    expect(assets.filter((file) => file.startsWith('_astro/')).toSorted()).toEqual([
      '_astro/base.bbbb.css',
      '_astro/font.cccc.woff2',
      '_astro/more.eeee.js',
      '_astro/script.dddd.js',
      '_astro/style.aaaa.css',
    ]);
    expect(assets).toContain(`media/${exampleIds.picture}-320.avif`);
    expect(assets).not.toContain('media/nobody-shows-this.jpg');
    expect(release).toMatchObject({ campaign, slug, languages: ['sq', 'en'], files: files.length });
    expect(release.documents).toHaveLength(example.documents.length + 1);
    expect(release.rendered).toBe(routes.length);
    expect(release.changed).toBe(files.length);
  });

  it('tells each step, and at most a few times', async () => {
    using bench = openBench();
    const events: PublishEvent[] = [];
    await bench.publisher().publish(parcelOf(example), (event) => events.push(event));
    const steps = events.map((event) => event.type === 'progress' && event.step);
    expect([...new Set(steps)]).toEqual(['check', 'render', 'verify', 'write', 'swap']);
    expect(events.length).toBeLessThan(20);
  });
});

describe('a later publish', () => {
  it('makes again what the change can reach, and links all else', async () => {
    using bench = openBench();
    const renderer = watchedRenderer(bench.renderer);
    const publisher = bench.publisher({ renderer });
    await publishLive(publisher, example);
    const current = bench.current(slug);
    const about = inodeOf(path.join(current, 'faqe-bosh.html'));
    const font = inodeOf(path.join(current, '_astro/font.cccc.woff2'));
    const picture = inodeOf(path.join(current, `media/${exampleIds.picture}-320.avif`));
    const news = inodeOf(path.join(current, 'nisi-fushata.html'));
    const card = inodeOf(path.join(current, 'cards/sq/blloku-help.png'));

    renderer.paths.length = 0;
    const release = await publishLive(publisher, later(example, editNews('Titull i ri')));
    expect(renderer.paths).toContain('nisi-fushata.html');
    expect(renderer.paths).not.toContain('faqe-bosh.html');
    expect(renderer.paths).not.toContain('en/the-campaign-has-begun.html');
    expect(release.rendered).toBe(renderer.paths.length);
    expect(inodeOf(path.join(current, 'faqe-bosh.html'))).toBe(about);
    expect(inodeOf(path.join(current, '_astro/font.cccc.woff2'))).toBe(font);
    expect(inodeOf(path.join(current, `media/${exampleIds.picture}-320.avif`))).toBe(picture);
    expect(inodeOf(path.join(current, 'cards/sq/blloku-help.png'))).toBe(card);
    expect(inodeOf(path.join(current, 'nisi-fushata.html'))).not.toBe(news);
  });

  it('links files that were made again with the bytes that they had', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishLive(publisher, example);
    const standard = path.join(bench.current(slug), 'privatesia.html');
    const before = inodeOf(standard);
    const changed = later(example);
    const release = await publishLive(publisher, {
      ...changed,
      campaign: { ...changed.campaign, starts: '2026-02-11' },
    });
    expect(release.rendered).toBeGreaterThan(40);
    expect(release.changed).toBe(0);
    expect(inodeOf(standard)).toBe(before);
  });

  it('makes everything again for another build of the renderer', async () => {
    using bench = openBench();
    await publishLive(bench.publisher(), example);
    const release = await publishLive(
      bench.publisher({ renderer: { ...bench.renderer, buildId: 'fake-2' } }),
      later(example),
    );
    expect(release.rendered).toBe(new Site(example).routes.length);
  });

  it('goes on from the disk after a restart', async () => {
    using bench = openBench();
    await publishLive(bench.publisher(), example);
    const renderer = watchedRenderer(bench.renderer);
    await publishLive(bench.publisher({ renderer }), later(example));
    expect(renderer.paths).toEqual([]);
  });

  it('removes files of pages that are gone', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishLive(publisher, example);
    await publishLive(
      publisher,
      later(example, (page) => (page.id === 'page-empty' ? undefined : page)),
    );
    expect(existsSync(path.join(bench.current(slug), 'faqe-bosh.html'))).toBe(false);
    expect(existsSync(path.join(bench.current(slug), 'cards/en/empty-page.png'))).toBe(false);
  });
});

describe('cards and icons', () => {
  it('are not drawn again for a fresh live folder', async () => {
    using bench = openBench();
    await publishLive(bench.publisher(), example);
    const renderer = watchedRenderer(bench.renderer);
    const live = path.join(bench.root, 'other-live');
    await publishLive(bench.publisher({ renderer, live }), example);
    expect(renderer.paths.length).toBeGreaterThan(20);
    expect(renderer.paths.filter((file) => file.endsWith('.png'))).toEqual([]);
  });

  it('are drawn again when what they show changed, and found when it changed back', async () => {
    using bench = openBench();
    const renderer = watchedRenderer(bench.renderer);
    const publisher = bench.publisher({ renderer });
    await publishLive(publisher, example);
    renderer.paths.length = 0;
    await publishLive(publisher, later(example, editNews('Titull i ri')));
    expect(renderer.paths).toContain('cards/sq/nisi-fushata.png');
    renderer.paths.length = 0;
    await publishLive(publisher, later(example, undefined, 2));
    expect(renderer.paths).toContain('nisi-fushata.html');
    expect(renderer.paths).not.toContain('cards/sq/nisi-fushata.png');
  });

  it('are drawn again when the kept file was cut short', async () => {
    using bench = openBench();
    await publishLive(bench.publisher(), example);
    const before = readTree(bench.current(slug));
    const [build = ''] = readdirSync(path.join(bench.cache, 'drawn'));
    const files = path.join(bench.cache, 'drawn', build);
    for (const file of readdirSync(files)) {
      // Unlinked first: the live release holds the same file.
      rmSync(path.join(files, file));
      writeFileSync(path.join(files, file), 'P');
    }
    const live = path.join(bench.root, 'other-live');
    await publishLive(bench.publisher({ live }), example);
    expect(readTree(path.join(live, slug, 'current'))).toEqual(before);
  });
});

describe('two publishes of one campaign', () => {
  it('puts the later content live, whatever comes first', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    const begun = Promise.withResolvers<void>();
    const first = publisher.publish(version(3), () => begun.resolve());
    await begun.promise;
    const others = [1, 5, 2, 4].map((minutes) => publisher.publish(version(minutes)));
    const outcomes = await Promise.all([first, ...others]);
    await publisher.idle();
    expect(outcomes.map(({ type }) => type)).toEqual([
      'live',
      'superseded',
      'live',
      'superseded',
      'superseded',
    ]);
    expect(readTitle(bench)).toBe('Titulli 5');
  });

  it('refuses content that is older than what is live', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishLive(publisher, later(example, editNews('I ri'), 5));
    expect(await publisher.publish(parcelOf(example))).toEqual({ type: 'superseded' });
    expect(readTitle(bench)).toBe('I ri');
  });

  it('never shows half of one', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishLive(publisher, example);
    const target = new DirectoryTarget(bench.live);
    const stop = new AbortController();
    const seen = new Set<string>();
    const reader = (async () => {
      while (!stop.signal.aborted) {
        const header = (await target.findLive(campaign))!;
        seen.add(header.id);
        const manifest = await target.open(slug, header.id);
        expect(manifest && (await target.missingFrom(manifest))).toEqual([]);
        await new Promise(setImmediate);
      }
    })();
    for (let minutes = 1; minutes <= 8; minutes += 1) {
      await publishLive(publisher, later(example, editNews(`Titulli ${minutes}`), minutes));
    }
    stop.abort();
    await reader;
    expect(seen.size).toBeGreaterThan(3);
  });
});

function readTitle(bench: Workbench): string | undefined {
  const page = Buffer.from(readTree(bench.current(slug)).get('nisi-fushata.html')!, 'base64').toString();
  return /<h1>(.*?)<\/h1>/.exec(page)?.[1];
}

describe('releases', () => {
  it('keeps the last ten', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    for (let minutes = 0; minutes < 13; minutes += 1) {
      await publishLive(publisher, later(example, undefined, minutes));
    }
    const { live, releases } = await publisher.releases(campaign);
    expect(releases).toHaveLength(10);
    expect(releases[0]!.id).toBe(live);
    expect(releases.map(({ id }) => id)).toEqual(
      releases
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    );
    expect(readdirSync(path.join(bench.live, slug, 'releases'))).toHaveLength(20);
  });

  it('can be rolled back to, and the live one is spared when old ones go', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    const first = await publishLive(publisher, later(example, editNews('E para')));
    await publishLive(publisher, later(example, editNews('E dyta'), 2));
    expect(await publisher.rollback(campaign, first.id)).toEqual({
      type: 'live',
      release: expect.objectContaining({ id: first.id }),
    });
    expect(readTitle(bench)).toBe('E para');

    // What comes next is built upon the live one.
    const renderer = watchedRenderer(bench.renderer);
    const next = await publishLive(bench.publisher({ renderer }), later(example, editNews('E para'), 3));
    expect(next.rendered).toBe(0);
    expect(next.changed).toBe(0);

    for (let minutes = 4; minutes < 16; minutes += 1) {
      await publishLive(publisher, later(example, undefined, minutes));
      if (minutes === 6) await publisher.rollback(campaign, next.id);
    }
    expect((await publisher.releases(campaign)).releases.length).toBeLessThanOrEqual(10);
  });

  it('are spared while live, however old', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    const target = new DirectoryTarget(bench.live);
    const first = await publishLive(publisher, example);
    for (let minutes = 1; minutes < 5; minutes += 1)
      await publishLive(publisher, later(example, undefined, minutes));
    await publisher.rollback(campaign, first.id);
    await target.prune(slug, 2);
    expect((await target.list(slug)).map(({ id }) => id)).toContain(first.id);
    expect(await target.list(slug)).toHaveLength(3);
    expect(readTitle(bench)).toBe('Nisi fushata');
  });

  it.each([
    ['is not kept', () => '20200101T000000000Z'],
    ['is no release', () => '../../etc'],
    [
      'lost a file',
      (bench: Workbench, first: string) => {
        rmSync(path.join(bench.live, slug, 'releases', first, 'faqe-bosh.html'));
        return first;
      },
    ],
  ])('cannot be rolled back to when it %s', async (_, spoil) => {
    using bench = openBench();
    const publisher = bench.publisher();
    const first = await publishLive(publisher, example);
    const second = await publishLive(publisher, later(example, editNews('E dyta')));
    const release = spoil(bench, first.id);
    expect(await publisher.rollback(campaign, release)).toEqual({
      type: 'failed',
      problems: [{ code: 'release-missing', params: { release } }],
    });
    expect(readlinkSync(bench.current(slug))).toBe(`releases/${second.id}`);
  });

  it('move with the campaign to another address', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishLive(publisher, example);
    const picture = inodeOf(path.join(bench.current(slug), `media/${exampleIds.picture}-320.avif`));
    const moved = later(example);
    await publishLive(publisher, { ...moved, campaign: { ...moved.campaign, slug: 'adresa-e-re' } });
    expect(existsSync(path.join(bench.live, slug))).toBe(false);
    expect(inodeOf(path.join(bench.current('adresa-e-re'), `media/${exampleIds.picture}-320.avif`))).toBe(
      picture,
    );
    // What was read before the move is older than what is live now.
    expect(await publisher.publish(parcelOf(example))).toEqual({ type: 'superseded' });
    expect(existsSync(path.join(bench.live, slug))).toBe(false);
  });

  it('do not take the address of another campaign', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishLive(publisher, example);
    const before = readTree(bench.live);
    const other = { ...example, campaign: { ...example.campaign, id: 'another' } };
    expect(await publisher.publish(parcelOf(other))).toMatchObject({
      type: 'failed',
      problems: [
        { code: 'address-taken', params: { address: slug }, place: { id: 'another', field: ['slug'] } },
      ],
    });
    expect(readTree(bench.live)).toEqual(before);
  });

  it('all go when the campaign is taken off', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishLive(publisher, example);
    await publisher.withdraw(campaign);
    await publisher.withdraw(campaign);
    expect(readdirSync(bench.live).filter((name) => !name.startsWith('.locks'))).toEqual([]);
    expect(await publisher.releases(campaign)).toEqual({ live: undefined, releases: [] });
    await publishLive(publisher, example);
  });
});

describe('a parcel', () => {
  it('may leave out what the publisher holds', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    const full = parcelOf(example);
    await publisher.publish(full);
    const held = new Set(Object.keys(full.bodies));
    const next = parcelOf(later(example, editNews('Titull i ri')), held);
    expect(Object.keys(next.bodies)).toHaveLength(1);
    expect(await publisher.publish(next)).toMatchObject({ type: 'live' });
  });

  it('is asked for again with what the publisher does not hold', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    const full = parcelOf(example);
    const bare = { ...full, bodies: {} };
    const outcome = await publisher.publish(bare);
    expect(outcome).toEqual({ type: 'unknown-documents', hashes: full.entries.map(([, hash]) => hash) });
    expect(existsSync(bench.live)).toBe(false);
  });

  it.each([
    ['another version of the contract', { contract: 99 }, 'contract-mismatch'],
    ['no version of the contract', { contract: undefined }, 'contract-mismatch'],
  ])('of %s is refused in words', async (_, change, code) => {
    using bench = openBench();
    const outcome = await bench.publisher().publish({ ...parcelOf(example), ...change });
    expect(outcome).toMatchObject({ type: 'failed', problems: [{ code }] });
  });

  it.each([
    ['no parcel', { contract: contractVersion, hello: true }],
    ['a parcel without its campaign', { ...parcelOf(example), campaign: 'campaigns/other' }],
    [
      'a parcel whose names are of other documents',
      {
        ...parcelOf(example),
        entries: parcelOf(example).entries.map(([key, hash]) => [`${key}x`, hash]),
      },
    ],
  ])('that is %s is an error of the sender', async (_, data) => {
    using bench = openBench();
    await expect(bench.publisher().publish(data)).rejects.toThrow('parcel');
  });
});

it('refuses a renderer of another version of the contract', () => {
  using bench = openBench();
  expect(() => bench.publisher({ renderer: { ...bench.renderer, contractVersion: 99 } })).toThrow(
    'contract-mismatch',
  );
});

it('copies where files cannot be linked', async () => {
  using bench = openBench();
  // Another file system than the media store and the cache.
  const live = `/dev/shm/publisher-test-${process.pid}`;
  if (!existsSync('/dev/shm')) return;
  try {
    mkdirSync(live, { recursive: true });
    await publishLive(bench.publisher({ live }), example);
    await publishLive(bench.publisher(), example);
    expect(readTree(path.join(live, slug, 'current'))).toEqual(readTree(bench.current(slug)));
  } finally {
    rmSync(live, { recursive: true, force: true });
  }
});

it('publishes a large campaign', async () => {
  const large = generateSnapshot({ pages: 200 });
  using bench = openBench(large);
  const publisher = bench.publisher();
  await publishLive(publisher, large);
  const release = await publishLive(
    publisher,
    later(large, (page) => (page.id === 'page-7' ? retitled(page, 'Tjetër') : page)),
  );
  expect(release.rendered).toBeLessThan(10);
});
