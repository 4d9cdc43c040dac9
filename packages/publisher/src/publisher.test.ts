import { readlinkSync } from 'node:fs';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { expect, it } from 'vitest';
import { parcelOf, readTree, Workbench } from './testing/workbench.ts';

it('publishes a snapshot', async () => {
  using bench = new Workbench();
  const snapshot = exampleSnapshot({ theme: 'loje' });
  bench.storeMedia(snapshot);
  const outcome = await bench.publisher().publish(parcelOf(snapshot));
  expect(outcome).toMatchObject({ type: 'live' });
  expect(readlinkSync(bench.current('shembull-loje'))).toMatch(/^releases\/\d{8}T\d{9}Z$/);
  const files = readTree(bench.current('shembull-loje'));
  expect([...files.keys()]).toContain('index.html');
  expect([...files.keys()]).toContain('_astro/font.cccc.woff2');
  expect([...files.keys()]).not.toContain('_astro/unused.ffff.css');
  expect(exampleIds).toBeDefined();
});
