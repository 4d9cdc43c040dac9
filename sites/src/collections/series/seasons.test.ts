import type { Episode } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { seasonsOf } from './seasons.ts';

const example = exampleSnapshot({ theme: 'loje' }).documents.find(
  ({ collection }) => collection === 'episodes',
) as Episode;
const episode = (id: string, season?: number): Episode => ({ ...example, id, season });

test.each<[string, Episode[], string[]]>([
  ['no episodes', [], []],
  ['no seasons', [episode('b'), episode('a')], ['-: b a']],
  [
    'the latest season first, the rest at the end',
    [episode('e', 1), episode('d', 2), episode('c'), episode('b', 2), episode('a', 1)],
    ['2: d b', '1: e a', '-: c'],
  ],
])('%s', (_, episodes, seasons) => {
  const shown = seasonsOf(episodes).map(
    ({ season, episodes: members }) => `${season ?? '-'}: ${members.map(({ id }) => id).join(' ')}`,
  );
  expect(shown).toEqual(seasons);
});
