import { Site, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { files } from './index.ts';
import { childOf, childrenOf, readXml } from './testing/xml.ts';

const snapshot = exampleSnapshot({ theme: 'loje' });
const { origin } = snapshot.campaign;
const site = new Site(snapshot);
const { body } = await files.sitemap(new View(site, site.routeAt('sitemap.xml')!), {});
const entries = childrenOf(readXml(new TextDecoder().decode(body).replace(/xmlns="[^"]*"/, '')), 'url');
const alternatesOf = (address: string) => {
  const entry = entries.find((each) => childOf(each, 'loc').text === address)!;
  return childrenOf(entry, 'xhtml:link').map(({ attributes }) => [
    attributes['hreflang'],
    attributes['href'],
  ]);
};

test('the sitemap names every page of the campaign once', () => {
  const pages = site.routes.filter(
    ({ kind, path }) =>
      path.endsWith('.html') && kind !== 'transcript' && !/(^|\/)(404|kerko|search)\.html$/.test(path),
  );
  // Pages that hold nothing yet, and parts of a directory, are reached from the others.
  const isNamed = (route: (typeof pages)[number]) =>
    !(route.kind === 'summit' && route.summit === exampleIds.summitHeld && route.page !== 'overview') &&
    !(route.kind === 'group' && route.by);
  expect(entries.map((entry) => childOf(entry, 'loc').text).toSorted()).toEqual(
    pages
      .filter(isNamed)
      .map(({ path }) => `${origin}/${path.replace(/(^|\/)index\.html$/, '$1')}`)
      .toSorted(),
  );
});

test('each is named with its translations', () => {
  const both = [
    ['sq', `${origin}/podkast/zeri-yne/kur-grupi-kthehet.html`],
    ['en', `${origin}/en/podcast/our-voice/when-the-chat-turns.html`],
    ['x-default', `${origin}/podkast/zeri-yne/kur-grupi-kthehet.html`],
  ];
  for (const [, address] of both) expect(alternatesOf(address!)).toEqual(both);
  const trailer = `${origin}/podkast/zeri-yne/se-shpejti.html`;
  expect(alternatesOf(trailer)).toEqual([
    ['sq', trailer],
    ['x-default', trailer],
  ]);
  expect(alternatesOf(`${origin}/en/made-by-young-people/seven-seconds.html`)).toHaveLength(3);
});

test('each says when it was changed', () => {
  const episode = entries.find((each) => childOf(each, 'loc').text.endsWith('/kur-grupi-kthehet.html'))!;
  expect(childOf(episode, 'lastmod').text).toBe('2026-02-10T07:00:00.000Z');
});
