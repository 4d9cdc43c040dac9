import { cpSync, existsSync, readdirSync, readlinkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { explainProblem, ProblemError, type Renderer, type Snapshot } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { describe, expect, it } from 'vitest';
import { type Outcome, Publisher } from '../publisher.ts';
import { DirectoryTarget } from '../target/directory/directory.ts';
import type { Target } from '../target/target.ts';
import { watchedRenderer } from '../testing/fake-renderer.ts';
import {
  eraseSound,
  findMarks,
  instantAfter,
  marks,
  storeSound,
  takeBack,
  withEpisode,
} from '../testing/withdrawal.ts';
import { filesUnder, later, parcelOf, readTree, retitled, Workbench } from '../testing/workbench.ts';

const example = exampleSnapshot({ theme: 'loje' });
const { slug, id: campaign } = example.campaign;
/** What is read `minutes` later, without the episode. */
const without = (minutes: number) => later(example, undefined, minutes);

function openBench(renderer?: Renderer): Workbench {
  const bench = new Workbench(renderer);
  bench.storeMedia(example);
  storeSound(bench);
  return bench;
}

async function publishLive(publisher: Publisher, snapshot: Snapshot) {
  const outcome = await publisher.publish(parcelOf(snapshot));
  await publisher.idle();
  if (outcome.type !== 'live') throw new Error(`not live: ${JSON.stringify(outcome)}`);
  return outcome.release;
}

/** The first three releases of the campaign: two with the episode, and one before it. */
async function publishWithEpisode(publisher: Publisher) {
  const before = await publishLive(publisher, without(0));
  const first = await publishLive(publisher, withEpisode(example, 1));
  const second = await publishLive(publisher, withEpisode(example, 2, 'Titull i ri shenjatitull'));
  return { before, first, second };
}

const codesOf = (outcome: Outcome) =>
  outcome.type === 'failed' ? outcome.problems.map(({ code }) => code) : outcome.type;

describe('a purge after a publish without it', () => {
  it('leaves no byte of it on the disk, and the live microsite as it is', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    const { before, first, second } = await publishWithEpisode(publisher);
    expect(new Set(findMarks(bench).map((found) => found.split(':')[0]))).toEqual(new Set(marks));
    const live = await publishLive(publisher, without(4));
    const tree = readTree(bench.current(slug));
    eraseSound(bench);

    const outcome = await publisher.purge(campaign, takeBack(example, 3));
    expect(outcome).toEqual({ removed: [second.id, first.id], trimmed: 0, live: false });
    expect(findMarks(bench)).toEqual([]);
    expect(readlinkSync(bench.current(slug))).toBe(`releases/${live.id}`);
    expect(readTree(bench.current(slug))).toEqual(tree);
    const { releases } = await publisher.releases(campaign);
    expect(releases.map(({ id }) => id)).toEqual([live.id, before.id]);
    // What comes next takes over what is live.
    expect(await publishLive(publisher, without(5))).toMatchObject({ rendered: 0, changed: 0 });
    expect(findMarks(bench)).toEqual([]);
  });

  it('does not touch a release that only asked for it, and was made without it', async () => {
    const asking = (renderer: Renderer) =>
      watchedRenderer(renderer, (view, usual) => {
        view.placeOf('episodes', 'episode-taken-back');
        view.summary('episode-taken-back');
        return usual();
      });
    using bench = openBench();
    const publisher = bench.publisher({ renderer: asking(bench.renderer) });
    const live = await publishLive(publisher, without(2));
    const tree = readTree(bench.current(slug));
    // The studio asks for the purge after the publish.
    const { removed } = await publisher.purge(campaign, takeBack(example, 3));
    expect(removed).toEqual([]);
    expect((await publisher.releases(campaign)).live).toBe(live.id);
    expect(readTree(bench.current(slug))).toEqual(tree);
  });

  it('can be asked for again', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishWithEpisode(publisher);
    await publishLive(publisher, without(4));
    eraseSound(bench);
    await publisher.purge(campaign, takeBack(example, 3));
    const tree = readTree(bench.live);
    expect(await publisher.purge(campaign, takeBack(example, 3))).toEqual({
      removed: [],
      trimmed: 0,
      live: false,
    });
    expect(readTree(bench.live)).toEqual(tree);
  });

  it('leaves nothing for another process that had the releases in its memory', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishWithEpisode(publisher);
    await publishLive(publisher, without(4));
    eraseSound(bench);
    await bench.publisher().purge(campaign, takeBack(example, 3));
    expect(await publishLive(publisher, without(5))).toMatchObject({ rendered: 0 });
    expect(findMarks(bench)).toEqual([]);
  });

  it('forgets drawings of it that no release has any more, and keeps those of others', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishWithEpisode(publisher);
    for (let minutes = 4; minutes < 16; minutes += 1) await publishLive(publisher, without(minutes));
    expect((await publisher.releases(campaign)).releases).toHaveLength(10);
    expect(findMarks(bench).some((found) => found.startsWith('shenjatitull'))).toBe(true);
    const drawings = filesUnder(bench.cache).length;
    eraseSound(bench);
    // Another process, of another build of the renderer, that has drawn nothing of it.
    const other = bench.publisher({ renderer: { ...bench.renderer, buildId: 'fake-2' } });
    await other.purge(campaign, takeBack(example, 3));
    expect(findMarks(bench)).toEqual([]);
    expect(filesUnder(bench.cache).length).toBe(drawings - 2);
  });

  it('forgets drawings of which nobody knows what they show', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishWithEpisode(publisher);
    for (const build of readdirSync(path.join(bench.cache, 'drawn'))) {
      rmSync(path.join(bench.cache, 'drawn', build, 'made-from.txt'));
    }
    rmSync(path.join(bench.live, slug), { recursive: true });
    eraseSound(bench);
    await bench.publisher().purge(campaign, takeBack(example, 3));
    expect(findMarks(bench)).toEqual([]);
  });

  it('makes the publisher forget the documents too', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishWithEpisode(publisher);
    await publishLive(publisher, without(4));
    await publisher.purge(campaign, takeBack(example, 3));
    const parcel = parcelOf(withEpisode(example, 9, 'Titull i ri shenjatitull'));
    const outcome = await publisher.publish({ ...parcel, bodies: {} });
    expect(outcome.type === 'unknown-documents' && outcome.hashes).toHaveLength(2);
  });
});

describe('a purge when no publish without it is live', () => {
  async function failToPublish() {
    const bench = openBench();
    const publisher = bench.publisher();
    const releases = await publishWithEpisode(publisher);
    const broken = watchedRenderer({ ...bench.renderer, buildId: 'broken' }, async () => {
      throw new Error('oh no');
    });
    const failing = bench.publisher({ renderer: broken });
    expect(codesOf(await failing.publish(parcelOf(without(4))))).toContain('render-failed');
    eraseSound(bench);
    return { bench, publisher, ...releases };
  }

  it('takes every file that can show it out of the live microsite at once', async () => {
    const { bench, publisher, first, second } = await failToPublish();
    using _ = bench;
    const files = filesUnder(bench.current(slug));
    const outcome = await publisher.purge(campaign, takeBack(example, 3));
    expect(outcome).toMatchObject({ removed: [second.id, first.id], live: true });
    expect(findMarks(bench)).toEqual([]);
    const left = filesUnder(bench.current(slug));
    expect(files.length - left.length).toBe(outcome.trimmed);
    expect(left).toEqual(expect.arrayContaining(['privatesia.html', 'en/privacy.html', 'icon.svg']));
    for (const gone of ['podkast/zeri-yne.xml', 'search/sq.json', 'media/a1b2c3d4e5f6.mp3']) {
      expect(files).toContain(gone);
      expect(left).not.toContain(gone);
    }
    const { live, releases } = await publisher.releases(campaign);
    expect(releases[0]).toMatchObject({ id: live, files: left.length });
    expect(releases[0]!.documents.filter((key) => key.includes('taken-back'))).toEqual([]);
  });

  it('cannot be rolled back to, nor can what was removed', async () => {
    const { bench, publisher, before, first, second } = await failToPublish();
    using _ = bench;
    await publisher.purge(campaign, takeBack(example, 3));
    const { live: trimmed = '' } = await publisher.releases(campaign);
    expect(await publisher.rollback(campaign, before.id)).toMatchObject({ type: 'live' });
    for (const id of [first.id, second.id, trimmed]) {
      const outcome = await publisher.rollback(campaign, id);
      expect(codesOf(outcome)).toEqual(['release-purged']);
      if (outcome.type !== 'failed') continue;
      expect(explainProblem(outcome.problems[0]!, 'en')).toContain('was taken back');
      expect(explainProblem(outcome.problems[0]!, 'sq')).toContain('është marrë mbrapsht');
    }
    expect((await publisher.releases(campaign)).releases.map(({ id }) => id)).toEqual([before.id]);
  });

  it('is made whole by the next publish, as if from nothing', async () => {
    const { bench, publisher } = await failToPublish();
    using _ = bench;
    await publisher.purge(campaign, takeBack(example, 3));
    const { live: trimmed = '' } = await publisher.releases(campaign);
    await publishLive(publisher, without(5));
    const fresh = path.join(bench.root, 'fresh');
    await publishLive(
      bench.publisher({ live: fresh, cacheFolder: path.join(bench.root, 'empty') }),
      without(5),
    );
    expect(readTree(bench.current(slug))).toEqual(readTree(path.join(fresh, slug, 'current')));
    expect(readdirSync(path.join(bench.live, slug, 'releases'))).not.toContain(trimmed);
    expect(findMarks(bench)).toEqual([]);
  });

  it('is built upon by another process that knew the release as it was', async () => {
    const { bench, publisher } = await failToPublish();
    using _ = bench;
    const other = bench.publisher();
    expect(await publishLive(other, withEpisode(example, 2.5, 'Titull i ri shenjatitull'))).toMatchObject({
      rendered: 0,
    });
    await publisher.purge(campaign, takeBack(example, 3));
    await publishLive(other, without(5));
    expect(findMarks(bench)).toEqual([]);
  });

  it('succeeds though the live folder was damaged', async () => {
    const { bench, publisher } = await failToPublish();
    using _ = bench;
    rmSync(path.join(bench.current(slug), 'privatesia.html'));
    expect(await publisher.purge(campaign, takeBack(example, 3))).toMatchObject({ live: true });
    expect(findMarks(bench)).toEqual([]);
    await publishLive(publisher, without(5));
  });
});

describe('what was read before', () => {
  it('does not go live when the purge comes while it is published', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishLive(publisher, without(0));
    const begun = Promise.withResolvers<void>();
    const publishing = publisher.publish(parcelOf(withEpisode(example, 1)), () => begun.resolve());
    await begun.promise;
    eraseSound(bench);
    const [outcome, purged] = await Promise.all([
      publishing,
      publisher.purge(campaign, takeBack(example, 3)),
    ]);
    expect(outcome).toEqual({ type: 'superseded' });
    expect(purged).toEqual({ removed: [], trimmed: 0, live: false });
    expect(findMarks(bench)).toEqual([]);
  });

  it.each([
    ['a document', { documents: ['episodes/episode-taken-back'], files: [] }],
    ['a media file', { documents: [], files: ['a1b2c3d4e5f6.mp3'] }],
  ])('does not go live afterwards with %s, what was read later does', async (_, part) => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publisher.purge(campaign, { ...part, before: instantAfter(example, 3) });
    for (const minutes of [1, 3]) {
      expect(await publisher.publish(parcelOf(withEpisode(example, minutes)))).toEqual({
        type: 'superseded',
      });
      expect(existsSync(bench.current(slug))).toBe(false);
    }
    eraseSound(bench);
    // Nothing of it was left for a release to be built upon.
    const isKnown = part.documents.length > 0;
    expect(findMarks(bench).filter((found) => isKnown || !found.includes('drawn'))).toEqual([]);
    storeSound(bench);
    await publishLive(publisher, without(2));
    await publishLive(publisher, withEpisode(example, 4));
  });

  it('does not come back with a campaign that was taken off the web', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishWithEpisode(publisher);
    await publisher.purge(campaign, takeBack(example, 3));
    await publisher.withdraw(campaign);
    expect(await bench.publisher().publish(parcelOf(withEpisode(example, 2)))).toEqual({
      type: 'superseded',
    });
  });

  it('stays when it was read later, or is of another campaign', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishLive(publisher, withEpisode(example, 9));
    const tree = readTree(bench.current(slug));
    expect(await publisher.purge(campaign, takeBack(example, 3))).toMatchObject({ removed: [] });
    expect(await publisher.purge('another', takeBack(example, 10))).toMatchObject({ removed: [] });
    expect(readTree(bench.current(slug))).toEqual(tree);
  });

  it('is not trusted when the record of what was taken back is damaged', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publisher.purge(campaign, takeBack(example, 3));
    const folder = path.join(bench.live, '.purged');
    for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '{');
    await expect(publisher.publish(parcelOf(withEpisode(example, 1)))).rejects.toThrow();
    expect(existsSync(bench.current(slug))).toBe(false);
  });
});

describe('a campaign that has moved', () => {
  const moved = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    campaign: { ...snapshot.campaign, slug: 'adresa-e-re' },
  });

  it('is purged at every address it had', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishWithEpisode(publisher);
    // Killed between the swap and the removal of the old address.
    const copy = path.join(bench.root, 'copy');
    cpSync(path.join(bench.live, slug), copy, { recursive: true, verbatimSymlinks: true });
    await publishLive(publisher, moved(withEpisode(example, 3)));
    cpSync(copy, path.join(bench.live, slug), { recursive: true, verbatimSymlinks: true });
    rmSync(copy, { recursive: true });
    eraseSound(bench);
    expect(await publisher.purge(campaign, takeBack(example, 3))).toMatchObject({ live: true });
    expect(findMarks(bench)).toEqual([]);
    expect(existsSync(path.join(bench.live, slug))).toBe(false);
    expect(existsSync(bench.current('adresa-e-re'))).toBe(true);
  });

  it('is purged of an address whose removal was interrupted', async () => {
    using bench = openBench();
    const publisher = bench.publisher();
    await publishWithEpisode(publisher);
    renameSync(path.join(bench.live, slug), path.join(bench.live, `.removed-${slug}-1-1`));
    eraseSound(bench);
    await publisher.purge(campaign, takeBack(example, 3));
    expect(findMarks(bench)).toEqual([]);
  });
});

/** A target that is cut off at its n-th call, as by a kill. */
function cutOff(live: string, after: number): { target: Target; wasCut: () => boolean } {
  let calls = 0;
  const target = new DirectoryTarget(live);
  const cut = new Proxy(target, {
    get(from, name: keyof DirectoryTarget) {
      const method = from[name].bind(from) as (...given: unknown[]) => unknown;
      if (name === 'exclusively') return method;
      return (...given: unknown[]) => {
        calls += 1;
        if (calls > after) throw new Error('killed');
        return method(...given);
      };
    },
  });
  return { target: cut, wasCut: () => calls > after };
}

it('finishes what was interrupted at any step', { timeout: 60_000 }, async () => {
  using origin = openBench();
  await publishWithEpisode(origin.publisher());
  for (let step = 0; ; step += 1) {
    using bench = new Workbench();
    for (const folder of ['live', 'cache', 'media'] as const) {
      cpSync(origin[folder], bench[folder], { recursive: true, verbatimSymlinks: true });
    }
    const { target, wasCut } = cutOff(bench.live, step);
    const { renderer, media: mediaFolder, cache: cacheFolder } = bench;
    const killed = new Publisher({ renderer, target, mediaFolder, cacheFolder });
    await killed.purge(campaign, takeBack(example, 3)).catch(() => undefined);
    eraseSound(bench);
    const publisher = bench.publisher();
    await publisher.purge(campaign, takeBack(example, 3));
    expect(findMarks(bench), `cut off after ${step} calls`).toEqual([]);
    expect(filesUnder(bench.current(slug))).toContain('privatesia.html');
    await publishLive(publisher, without(5));
    if (!wasCut()) {
      expect(step).toBeGreaterThan(15);
      return;
    }
  }
});

it.each([
  ['a release out of sight', (id: string) => [id, `${id}.partial`]],
  ['a release without its manifest', (id: string) => [`${id}.json`, undefined]],
  ['a manifest without its release', (id: string) => [id, undefined]],
  ['a release that cannot be read', (id: string) => [`${id}.json`, '']],
])('removes what a killed process left: %s', async (_, leave) => {
  using bench = openBench();
  const publisher = bench.publisher();
  const { first } = await publishWithEpisode(publisher);
  await publishLive(publisher, without(4));
  const folder = path.join(bench.live, slug, 'releases');
  const [from, to] = leave(first.id) as [string, string | undefined];
  if (to) renameSync(path.join(folder, from), path.join(folder, to));
  else if (to === '') writeFileSync(path.join(folder, from), '{');
  else rmSync(path.join(folder, from), { recursive: true });
  eraseSound(bench);
  await bench.publisher().purge(campaign, takeBack(example, 3));
  expect(findMarks(bench)).toEqual([]);
});

it('takes out of a microsite what other pages show of it', async () => {
  using bench = openBench();
  const publisher = bench.publisher();
  const quoting = (minutes: number) =>
    later(
      withEpisode(example),
      (page) => (page.id === 'page-empty' ? retitled(page, 'Dëgjo shenjatitull') : page),
      minutes,
    );
  await publishLive(publisher, quoting(1));
  eraseSound(bench);
  // A page that quotes what was taken back in words of its own is a document of its own.
  const { documents, ...rest } = takeBack(example, 3);
  await publisher.purge(campaign, { ...rest, documents: [...documents, 'pages/page-empty'] });
  expect(findMarks(bench)).toEqual([]);
});

it('tells a problem that stops it', async () => {
  using bench = openBench();
  const publisher = bench.publisher();
  await publishWithEpisode(publisher);
  const target = new DirectoryTarget(bench.live);
  target.write = async () => {
    throw new ProblemError([{ code: 'no-space', params: {} }]);
  };
  const full = new Publisher({ renderer: bench.renderer, target, mediaFolder: bench.media });
  await expect(full.purge(campaign, takeBack(example, 3))).rejects.toThrow('no-space');
  // What has not gone yet is asked for again.
  await publisher.purge(campaign, takeBack(example, 3));
  eraseSound(bench);
  expect(findMarks(bench)).toEqual([]);
});
