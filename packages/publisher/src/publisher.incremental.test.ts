import { existsSync } from 'node:fs';
import path from 'node:path';
import { ProblemError, type Renderer, type RenderedFile, type View } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { describe, expect, it } from 'vitest';
import { loadRenderer, renderSnapshot } from './index.ts';
import { watchedRenderer } from './testing/fake-renderer.ts';
import { editByChance } from './testing/edits.ts';
import { randomFrom } from './testing/random.ts';
import { readTree, Workbench } from './testing/workbench.ts';

const real = path.resolve(import.meta.dirname, '../../../sites/dist/server/entry.mjs');

/** Publishes edit after edit, and compares every byte with the same snapshot made from nothing. */
async function compare(bench: Workbench, renderer: Renderer, seed: number, times: number): Promise<void> {
  const random = randomFrom(seed);
  const publisher = bench.publisher({ renderer });
  let snapshot = exampleSnapshot({ theme: 'loje' });
  const { slug } = snapshot.campaign;
  bench.storeMedia(snapshot);
  for (let number = 0; number < times; number += 1) {
    const outcome = await publisher.publishSnapshot(snapshot);
    await publisher.idle();
    expect(outcome).toMatchObject({ type: 'live' });
    const out = path.join(bench.root, `whole-${number}`);
    await renderSnapshot({ snapshot, renderer, mediaFolder: bench.media, out });
    expect(readTree(bench.current(slug))).toEqual(readTree(out));
    const edits = 1 + Math.floor(random() * 2);
    for (let edit = 0; edit < edits; edit += 1) snapshot = editByChance(snapshot, random, number);
  }
}

describe('a publish of what changed', () => {
  it.each([1, 2, 3, 4, 5, 6])('gives the same files as one of everything, seed %i', async (seed) => {
    using bench = new Workbench();
    await compare(bench, bench.renderer, seed, 15);
  });

  it('does so with the compiled renderer', async ({ skip }) => {
    if (!existsSync(real)) skip('the renderer is not compiled');
    const renderer = await loadRenderer(real);
    using bench = new Workbench(renderer);
    await compare(bench, withoutDrawing(renderer), 7, 6);
  });
});

/** Drawing takes long and is not what is tested here: what a card shows stands in for the card. */
const withoutDrawing = (renderer: Renderer) =>
  watchedRenderer(renderer, async (view: View, usual: () => Promise<RenderedFile>): Promise<RenderedFile> =>
    view.route.kind === 'card' || view.route.kind === 'icon'
      ? { contentType: 'image/png', body: Buffer.from(renderer.sketch!(view)) }
      : usual(),
  );

describe('render', () => {
  it('refuses a folder that holds something, and replaces it when told', async () => {
    using bench = new Workbench();
    const snapshot = exampleSnapshot({ theme: 'raport' });
    bench.storeMedia(snapshot);
    const options = {
      snapshot,
      renderer: bench.renderer,
      mediaFolder: bench.media,
      out: path.join(bench.root, 'out'),
    };
    await renderSnapshot(options);
    await expect(renderSnapshot(options)).rejects.toThrow(/is not empty.*--overwrite/);
    await renderSnapshot({ ...options, overwrite: true });
  });

  it('leaves the folder as it is when something must be mended', async () => {
    using bench = new Workbench();
    const snapshot = exampleSnapshot({ theme: 'raport' });
    const out = path.join(bench.root, 'out');
    await expect(
      renderSnapshot({ snapshot, renderer: bench.renderer, mediaFolder: bench.media, out }),
    ).rejects.toThrow(ProblemError);
    expect(existsSync(out)).toBe(false);
  });
});
