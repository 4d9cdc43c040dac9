import { exampleSnapshot } from '@bashke/content/examples';
import { loadRenderer } from '@bashke/publisher';
import { describe, expect, it } from 'vitest';
import {
  eraseSound,
  findMarks,
  marks,
  storeSound,
  takeBack,
  withEpisode,
} from '../../packages/publisher/src/testing/withdrawal.ts';
import {
  filesUnder,
  later,
  parcelOf,
  readTree,
  Workbench,
} from '../../packages/publisher/src/testing/workbench.ts';
import { RENDERER } from '../../scripts/start/programs.ts';
import { writeExampleMedia } from '../examples/media.ts';

const example = exampleSnapshot({ theme: 'ze' });
const { id: campaign, slug } = example.campaign;

async function openBench() {
  const bench = new Workbench(await loadRenderer(RENDERER));
  await writeExampleMedia(example, bench.media);
  storeSound(bench);
  const publisher = bench.publisher();
  const publish = async (snapshot: typeof example) => {
    const outcome = await publisher.publish(parcelOf(snapshot));
    await publisher.idle();
    expect(outcome).toMatchObject({ type: 'live' });
  };
  await publish(withEpisode(example, 1));
  await publish(withEpisode(example, 2, 'Një titull tjetër shenjatitull'));
  const cards = drawingsOf(bench, 'cards/sq/podkast/zeri-yne/shenjaslug.png');
  expect(cards).toHaveLength(2);
  expect(new Set(findMarks(bench).map((found) => found.split(':')[0]))).toEqual(new Set(marks));
  /** Drawings of it are known by their bytes: their words cannot be read. */
  const findDrawings = () =>
    [bench.live, bench.cache].flatMap((folder) =>
      [...readTree(folder)].flatMap(([file, bytes]) => (cards.includes(bytes) ? file : [])),
    );
  expect(findDrawings().length).toBeGreaterThan(3);
  return { bench, publisher, publish, findDrawings };
}

/** The bytes of one file in every release. */
const drawingsOf = (bench: Workbench, name: string) => [
  ...new Set([...readTree(bench.live)].flatMap(([file, bytes]) => (file.endsWith(name) ? bytes : []))),
];

describe('what was taken back, with the renderer of the microsites', () => {
  it('is nowhere on the disk once a publish without it is live', async () => {
    const { bench, publisher, publish, findDrawings } = await openBench();
    using _ = bench;
    await publish(later(example, undefined, 4));
    eraseSound(bench);
    const tree = readTree(bench.current(slug));
    expect(await publisher.purge(campaign, takeBack(example, 3))).toMatchObject({ trimmed: 0, live: false });
    expect(findMarks(bench)).toEqual([]);
    expect(findDrawings()).toEqual([]);
    expect(readTree(bench.current(slug))).toEqual(tree);
  });

  it('is nowhere on the disk though no such publish came, and the next one makes the microsite whole', async () => {
    const { bench, publisher, publish, findDrawings } = await openBench();
    using _ = bench;
    eraseSound(bench);
    expect(await publisher.purge(campaign, takeBack(example, 3))).toMatchObject({ live: true });
    expect(findMarks(bench)).toEqual([]);
    expect(findDrawings()).toEqual([]);
    // Pages that show no episode stay.
    expect(filesUnder(bench.current(slug))).toEqual(
      expect.arrayContaining(['privatesia.html', 'faqe-bosh.html']),
    );
    await publish(later(example, undefined, 4));
    const whole = filesUnder(bench.current(slug));
    expect(whole).toEqual(expect.arrayContaining(['index.html', 'podkast/zeri-yne.xml', 'search/sq.json']));
    expect(findMarks(bench)).toEqual([]);
  });
});
