import { ProblemError, Site, type Target, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { linkTo, publicAddress } from './links.ts';

const site = new Site(exampleSnapshot({ theme: 'loje' }));
const at = (path: string) => new View(site, site.routeAt(path)!);

test.each<[string, string, Target, object]>([
  ['a page', 'index.html', { kind: 'page', page: exampleIds.news }, { href: 'nisi-fushata.html' }],
  [
    'a page from a folder',
    'en/index.html',
    { kind: 'page', page: exampleIds.news },
    { href: 'the-campaign-has-begun.html' },
  ],
  [
    'the home page from a folder',
    'en/empty-page.html',
    { kind: 'page', page: exampleIds.home },
    { href: 'index.html' },
  ],
  [
    'a part of another page',
    'index.html',
    { kind: 'page', page: exampleIds.news, fragment: 'si-ta-dallosh' },
    { href: 'nisi-fushata.html#si-ta-dallosh' },
  ],
  [
    'a part of the same page',
    'nisi-fushata.html',
    { kind: 'page', page: exampleIds.news, fragment: 'si-ta-dallosh' },
    { href: '#si-ta-dallosh' },
  ],
  [
    'a document',
    'en/index.html',
    { kind: 'document', media: exampleIds.document },
    { href: `../media/${exampleIds.document}.pdf`, download: 'poster.pdf' },
  ],
  ['a phone', 'index.html', { kind: 'phone', phone: '116111' }, { href: 'tel:116111' }],
  ['an address', 'index.html', { kind: 'email', email: 'a@b.al' }, { href: 'mailto:a@b.al' }],
  [
    'another site',
    'index.html',
    { kind: 'url', url: 'https://isigurt.al/' },
    { href: 'https://isigurt.al/' },
  ],
  [
    'a page from the page for missing ones',
    '404.html',
    { kind: 'page', page: exampleIds.news },
    { href: 'https://shembull-loje.shembull.al/nisi-fushata.html' },
  ],
])('links to %s', (_, path, target, attributes) => {
  expect(linkTo(at(path), target)).toEqual(attributes);
});

test.each<[string, string, Target, string]>([
  ['a page that is gone', 'index.html', { kind: 'page', page: 'gone' }, 'reference-missing'],
  ['a page in Albanian alone', 'en/index.html', { kind: 'page', page: 'page-albanian' }, 'reference-missing'],
  [
    'a picture as a document',
    'index.html',
    { kind: 'document', media: exampleIds.picture },
    'reference-wrong-kind',
  ],
])('refuses %s', (_, path, target, code) => {
  expect(() => linkTo(at(path), target)).toThrow(ProblemError);
  expect(() => linkTo(at(path), target)).toThrow(code);
});

test('the home page is a folder on the web', () => {
  const view = at('index.html');
  const origin = 'https://shembull-loje.shembull.al';
  expect(publicAddress(view, 'index.html')).toBe(`${origin}/`);
  expect(publicAddress(view, 'en/index.html')).toBe(`${origin}/en/`);
  expect(publicAddress(view, 'en/home-index.html')).toBe(`${origin}/en/home-index.html`);
});
