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
  const paths = recordsOf('en').map(({ path }) => path);
  expect(paths).toContain('en/index.html');
  expect(paths.every((path) => path.startsWith('en/'))).toBe(true);
  expect(paths.length).toBe(site.summaries('en').length);
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
