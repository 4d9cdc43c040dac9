import { Site, View } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';

const site = new Site(exampleSnapshot({ theme: 'loje' }));

test.each([
  ['podkast/zeri-yne/se-shpejti.html', undefined, 'kur-grupi-kthehet'],
  ['podkast/zeri-yne/kur-grupi-kthehet.html', 'se-shpejti', 'nje-bisede-shume-e-gjate'],
  ['podkast/zeri-yne/nje-bisede-shume-e-gjate.html', 'kur-grupi-kthehet', undefined],
  // The trailer is in Albanian alone.
  ['en/podcast/our-voice/when-the-chat-turns.html', undefined, 'a-very-long-talk'],
])('%s has %s before it and %s after it', (path, before, after) => {
  const view = new View(site, site.routeAt(path)!);
  const { previous, next } = neighboursOf(view, view.episode);
  const slug = (page?: { path: string }) => page && /([^/]+)\.html$/.exec(page.path)?.[1];
  expect([slug(previous), slug(next)]).toEqual([before, after]);
});
