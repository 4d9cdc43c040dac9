import { type BlockOf, ProblemError, Site, View } from '@bashke/content';
import { exampleIds as ids, exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { mayShowEpisodes, shownEpisodes } from './shown.ts';

const site = new Site(exampleSnapshot({ theme: 'loje' }));
const at = (path: string) => new View(site, site.routeAt(path)!);
const block = (changes: Partial<BlockOf<'episodes'>>): BlockOf<'episodes'> => ({
  id: 'x',
  type: 'episodes',
  source: 'latest',
  episodes: [],
  limit: 10,
  ...changes,
});

test.each<[string, string, Partial<BlockOf<'episodes'>>, string[]]>([
  [
    'the latest of a series first',
    'index.html',
    { series: ids.series },
    [ids.longEpisode, ids.episode, ids.trailer],
  ],
  ['no more than asked for', 'index.html', { series: ids.series, limit: 1 }, [ids.longEpisode]],
  ['those of the campaign without a series', 'index.html', {}, [ids.longEpisode, ids.episode, ids.trailer]],
  ['another campaign’s series', 'index.html', { series: 'series-elsewhere' }, [ids.episodeElsewhere]],
  ['only what is in the language', 'en/index.html', { series: ids.series }, [ids.longEpisode, ids.episode]],
  ['nothing of a series that is withheld', 'index.html', { series: 'gone' }, []],
  [
    'chosen ones in their order',
    'index.html',
    { source: 'chosen', episodes: [ids.trailer, ids.longEpisode] },
    [ids.trailer, ids.longEpisode],
  ],
  ['nothing chosen', 'index.html', { source: 'chosen' }, []],
])('%s', (_, path, changes, shown) => {
  expect(shownEpisodes(at(path), block(changes)).map(({ id }) => id)).toEqual(shown);
  expect(mayShowEpisodes(at(path), block(changes))).toBe(shown.length > 0);
});

test('a chosen one that is gone is a problem of the block alone', () => {
  const gone = block({ source: 'chosen', episodes: ['gone'] });
  expect(() => shownEpisodes(at('index.html'), gone)).toThrow(ProblemError);
  expect(mayShowEpisodes(at('index.html'), gone)).toBe(true);
});

test('a page notes the series whose episodes it lists', () => {
  const view = at('index.html');
  shownEpisodes(view, block({ series: ids.series }));
  expect([...view.inputs]).toContain(`episodes-of/${ids.series}`);
});
