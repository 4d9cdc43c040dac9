import { Site } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { expect, it } from 'vitest';
import { ClientFiles } from '../render/client-files.ts';
import { later, Workbench } from '../testing/workbench.ts';
import { headerOf, summaryOf } from './describe.ts';
import { makeFiles } from './make.ts';
import { type Manifest, parseHeader, parseManifest, serialiseManifest } from './manifest.ts';
import { nextReleaseId } from './release-id.ts';

const example = exampleSnapshot({ theme: 'loje' });

async function manifestOf(bench: Workbench, snapshot = example, base?: Manifest): Promise<Manifest> {
  const site = new Site(snapshot);
  const workshop = {
    renderer: bench.renderer,
    client: new ClientFiles(bench.client),
    mediaFolder: bench.media,
  };
  const made = await makeFiles(site, base, workshop, () => undefined);
  const id = '20260210T090000000Z';
  const summary = summaryOf(site, made, base, id, 1);
  const { readAt } = snapshot;
  const header = headerOf(site, made, { id, readAt, createdAt: readAt, buildId: 'x', summary });
  return { header, states: made.states, files: made.files };
}

it('a manifest is read as it was written, built upon another or not', async () => {
  using bench = new Workbench();
  bench.storeMedia(example);
  const first = await manifestOf(bench);
  const text = serialiseManifest(first);
  expect(parseManifest(text)).toEqual(first);
  expect(parseHeader(text.slice(0, text.indexOf('\n')))).toEqual(first.header);

  const changed = later(example, (page) => (page.id === 'page-empty' ? undefined : page));
  const second = await manifestOf(bench, changed, first);
  expect(parseManifest(serialiseManifest(second, first))).toEqual(second);
  expect(parseManifest(serialiseManifest(second))).toEqual(second);
});

it.each(['', '{', '{"header":{}}', '{"header":{"form":99}}'])('„%s“ is no manifest', (text) => {
  expect(() => parseManifest(text)).toThrow();
  expect(() => parseHeader(text)).toThrow();
});

it.each([
  [undefined, '2026-02-10T09:00:00.123Z', '20260210T090000123Z'],
  ['20260210T090000122Z', '2026-02-10T09:00:00.123Z', '20260210T090000123Z'],
  ['20260210T090000123Z', '2026-02-10T09:00:00.123Z', '20260210T090000124Z'],
  ['20261231T235959999Z', '2026-02-10T09:00:00.123Z', '20270101T000000000Z'],
])('after the release %s, at %s, comes %s', (newest, now, id) => {
  expect(nextReleaseId(newest, new Date(now))).toBe(id);
});
