import { type Participant, Site, View } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { localsOf } from '../rendering/locals.ts';
import { groupPeople, publishedAliases } from './people.ts';

const site = new Site(exampleSnapshot({ theme: 'loje' }));
const at = (path: string) => localsOf(new View(site, site.routeAt(path)!), {});

test.each<[string, string, Participant[], string[]]>([
  ['nobody', 'index.html', [], []],
  ['a host', 'index.html', [{ role: 'host', alias: 'Zog Mali' }], ['Drejton: Zog Mali']],
  [
    'hosts first, schools where they may be said',
    'index.html',
    [
      { role: 'guest', alias: 'Hëna 7', school: 'Shkolla' },
      { role: 'host', alias: 'Zog Mali' },
      { role: 'host' },
    ],
    ['Drejtojnë: Zog Mali dhe një i ri', 'Në bisedë: Hëna 7 (Shkolla)'],
  ],
  [
    'several without a name',
    'en/index.html',
    [{ role: 'guest' }, { role: 'guest', alias: 'Re' }, { role: 'guest' }],
    ['In conversation: Re and 2 young people'],
  ],
  [
    'a school without a name stays unsaid',
    'en/index.html',
    [{ role: 'maker', school: 'S' }],
    ['Made by: a young person'],
  ],
])('%s', (_, path, people, groups) => {
  expect(groupPeople(people, at(path)).map(({ label, names }) => `${label}: ${names}`)).toEqual(groups);
});

test('only aliases are given on', () => {
  expect(
    publishedAliases({
      people: [
        { role: 'host', alias: 'A' },
        { role: 'guest', school: 'S' },
      ],
    }),
  ).toEqual(['A']);
});
