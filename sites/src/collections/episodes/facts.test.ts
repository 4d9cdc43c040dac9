import { Site, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { localsOf } from '../../rendering/locals.ts';
import { factsOf, placeInSeries } from './facts.ts';

const site = new Site(exampleSnapshot({ theme: 'loje' }));
const at = (path: string) => localsOf(new View(site, site.routeAt(path)!), {});
const episode = site.find('episodes', exampleIds.episode)!;

test.each<[string, Parameters<typeof placeInSeries>[0], string]>([
  ['a full episode', { kind: 'full', season: 1, number: 2 }, 'Season 1, Episode 2'],
  ['one without numbers', { kind: 'full' }, ''],
  ['a trailer', { kind: 'trailer', season: 3 }, 'Season 3, Trailer'],
  ['a bonus', { kind: 'bonus' }, 'Bonus episode'],
])('%s is called by its place', (_, place, name) => {
  expect(placeInSeries(place, at('en/index.html')).join(', ')).toBe(name);
});

test('the language is said where it is not that of the page', () => {
  expect(factsOf(episode, at('index.html'))).toEqual({
    day: '10 shkurt 2026',
    duration: '2 minuta',
    spoken: undefined,
  });
  expect(factsOf(episode, at('en/index.html'))).toEqual({
    day: '10 February 2026',
    duration: '2 minutes',
    spoken: 'Spoken in Albanian',
  });
});
