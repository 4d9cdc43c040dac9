import { Site, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { makeEngine } from './engine.ts';
import type { SearchRecord } from './record.ts';
import { writeSearchIndex } from './records.ts';

const snapshot = exampleSnapshot({ theme: 'loje' });
const site = new Site(snapshot);
const recordsOf = (language: 'sq' | 'en', from = site) =>
  JSON.parse(writeSearchIndex(new View(from, from.routeAt(`search/${language}.json`)!))) as SearchRecord[];

const find = (query: string, language: 'sq' | 'en' = 'sq') =>
  makeEngine(recordsOf(language))(query).map(({ path }) => path);

test('the index knows every page of its language, and no other', () => {
  const pages = site.routes.filter(
    (route) =>
      ['page', 'series', 'episode', 'resource', 'summit', 'session', 'speaker', 'group', 'member'].includes(
        route.kind,
      ) &&
      // The other pages of a summit and the parts of a directory show what is on these.
      (!('summit' in route && 'page' in route) || route.page === 'overview') &&
      !('by' in route && route.by) &&
      'language' in route &&
      route.language === 'en',
  );
  expect(
    recordsOf('en')
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(pages.map(({ path }) => path).toSorted());
});

test('the index holds words and headings, and nothing of how a page is made', () => {
  const record = recordsOf('sq').find(({ path }) => path === 'blloku-steps.html')!;
  expect(record.headings).toContain('Mos u përgjigj');
  expect(record.words).toContain('pergjigje');
  expect(JSON.stringify(record)).not.toMatch(/steps-|help-alo|paragraph|media-/);
});

test.each([
  ['eshte', 'without its marks'],
  ['ËSHTË', 'in capitals'],
  ['bullizm', 'by its beginning'],
  ['kibernteik', 'with two letters changed over'],
])('“%s” is found %s', (query) => {
  expect(find(query)).toContain('index.html');
});

test.each([
  ['punëtori', 'podkast/zeri-yne.html', 'what a series is about'],
  ['lëndohet', 'podkast/zeri-yne/kur-grupi-kthehet.html', 'the summary of an episode'],
  ['sintetizuar', 'podkast/zeri-yne/kur-grupi-kthehet.html', 'its notes'],
  ['dëgjon', 'podkast/zeri-yne/kur-grupi-kthehet.html', 'its chapters'],
  ['befas', 'podkast/zeri-yne/kur-grupi-kthehet.html', 'what is said in it'],
  ['Hëna', 'podkast/zeri-yne/kur-grupi-kthehet.html', 'who speaks in it'],
  ['cenueshme', 'samiti/samiti-2026.html', 'the theme of a summit'],
  ['ashensor', 'samiti/samiti-2026.html', 'how to get in'],
  ['mbrojtja', 'samiti/samiti-2026/seancat/cna-thone-femijet.html', 'the track of a session'],
  ['Arbër', 'samiti/samiti-2026/seancat/cna-thone-femijet.html', 'who speaks in it'],
  ['Arbër', 'samiti/samiti-2026/folesit/arber-shembulli.html', 'the name of a speaker'],
  ['drejtues', 'samiti/samiti-2026/folesit/arber-shembulli.html', 'what a speaker does'],
  ['pesëmbëdhjetë', 'samiti/samiti-2026/folesit/arber-shembulli.html', 'who a speaker is'],
  ['printohet', 'krijime/afishja-ndal-mendo-fol.html', 'what its makers say of a work'],
])('“%s” leads to %s: %s', (query, path) => {
  expect(find(query)).toContain(path);
});

test('what is said is found in the language that is spoken, and a school is never found', () => {
  expect(find('befas', 'en')).toEqual([]);
  expect(JSON.stringify([recordsOf('sq'), recordsOf('en')])).not.toMatch(/shkolla e shembullit/i);
});

test('every word counts', () => {
  expect(find('bullizmi zzzz')).toEqual([]);
  expect(find('cyberbullying', 'en')).toContain('en/index.html');
});

test('a text that has not changed is not read again', () => {
  const [page] = site.pages.filter(({ id }) => id === exampleIds.news);
  const text = page!.texts.sq!;
  // The text of the page can be read once only: what was read before must do.
  const blocks = text.blocks;
  recordsOf('sq');
  Object.defineProperty(text, 'blocks', { get: () => expect.unreachable('read again'), configurable: true });
  expect(recordsOf('sq').length).toBeGreaterThan(0);
  Object.defineProperty(text, 'blocks', { value: blocks });
});
