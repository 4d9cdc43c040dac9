import { type Facet, facets, languages, Site, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { describe, expect, test } from 'vitest';
import { countyMap, mapHeight } from './counties.ts';
import {
  beginningOf,
  directoryHref,
  facetWord,
  membersShown,
  newestFirst,
  signaturesOf,
  valuesOf,
} from './directory.ts';

const site = new Site(exampleSnapshot({ theme: 'bashke' }));
const at = (path: string) => new View(site, site.routeAt(path)!);
const view = at('anetaret/aleanca.html');

test('the members of a page are those with texts in its language', () => {
  expect(membersShown(view, exampleIds.group)).toHaveLength(3);
  expect(membersShown(at('en/members/alliance.html'), exampleIds.group)).toHaveLength(2);
});

test('values are counted, and those that nobody has are left out', () => {
  const members = membersShown(view, exampleIds.group);
  const by = { facet: 'county' as const, value: 'korce' };
  expect(valuesOf(view, view.group, members, 'county', by)).toEqual([
    { value: 'korce', word: 'Korçë', count: 1, href: 'aleanca/sipas-qarkut/korce.html', current: true },
    {
      value: 'shkoder',
      word: 'Shkodër',
      count: 1,
      href: 'aleanca/sipas-qarkut/shkoder.html',
      current: false,
    },
    { value: 'tirane', word: 'Tiranë', count: 1, href: 'aleanca/sipas-qarkut/tirane.html', current: false },
  ]);
});

test('every address of a value leads to a page of this microsite', () => {
  for (const facet of Object.keys(facets) as Facet[]) {
    for (const { value, href } of valuesOf(view, view.group, membersShown(view, exampleIds.group), facet)) {
      expect(site.routeAt(`anetaret/${href}`), `${facet} ${value}`).toMatchObject({ by: { facet, value } });
    }
  }
});

test('the directory of another campaign is on its own microsite', () => {
  const elsewhere = view.get('groups', exampleIds.groupElsewhere);
  expect(directoryHref(view, elsewhere)).toBe('https://tjeter.shembull.al/anetaret/miqte-e-femijeve.html');
});

test('every value has its words', () => {
  for (const language of languages) {
    for (const facet of Object.keys(facets) as Facet[]) {
      for (const value of Object.keys(facets[facet])) {
        expect(facetWord(facet, value, language), `${facet}.${value}`).toBeTruthy();
      }
    }
  }
});

test('signatures are counted where there are any', () => {
  const members = membersShown(view, exampleIds.group);
  expect(signaturesOf(members)).toEqual({ count: 1, last: '2025-11-10' });
  expect(signaturesOf(members.filter(({ signed }) => signed === undefined))).toBeUndefined();
});

test('the newest members come first, others stay in the order of their names', () => {
  const members = membersShown(view, exampleIds.group);
  const younger = members.map((member, index) =>
    index === 1 ? { ...member, joined: '2026-05-01' } : member,
  );
  expect(newestFirst(younger).map(({ id }) => id)).toEqual([members[1]!.id, members[0]!.id, members[2]!.id]);
});

test.each([
  ['Punon me fëmijë.', 'Punon me fëmijë.'],
  ['Një fjali e shkurtër këtu. Pastaj një tjetër, më e gjatë.', 'Një fjali e shkurtër këtu.'],
  ['Një fjali që nuk mbaron dot brenda kaq pak shkronjave', 'Një fjali që nuk mbaron dot brenda kaq…'],
  ['Po. Pastaj vjen një fjali që nuk mbaron dot këtu', 'Po. Pastaj vjen një fjali që nuk mbaron…'],
  ['Një\n\ndy', 'Një dy'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'],
])('„%s“ begins with whole words', (text, beginning) => {
  expect(beginningOf(text, 40)).toBe(beginning);
});

describe('the map', () => {
  const { width, shapes } = countyMap();

  test('has every county once, with its number inside the map', () => {
    expect(shapes.map(({ county }) => county).toSorted()).toEqual(Object.keys(facets.county).toSorted());
    expect(new Set(shapes.map(({ outline }) => outline)).size).toBe(12);
    for (const { x, y, county } of shapes) {
      expect(x > 0 && x < width && y > 0 && y < mapHeight, county).toBe(true);
    }
  });

  test('puts the counties where they are', () => {
    const of = (name: string) => shapes.find(({ county }) => county === name)!;
    expect(of('shkoder').y).toBeLessThan(of('tirane').y);
    expect(of('tirane').y).toBeLessThan(of('vlore').y);
    expect(of('durres').x).toBeLessThan(of('diber').x);
    expect(of('korce').x).toBeGreaterThan(of('berat').x);
  });

  test('is light', () => {
    const bytes = shapes.reduce((sum, { outline }) => sum + outline.length, 0);
    expect(bytes).toBeLessThan(6000);
  });
});
