import { type AgendaChange, Site, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { dictionaries, fill } from '../../i18n/index.ts';
import { localsOf } from '../../rendering/locals.ts';
import { changesOf, firstRelease } from './changes.ts';

const site = new Site(exampleSnapshot({ theme: 'forum' }));
const paths = { sq: 'samiti/samiti-2026/ndryshimet.html', en: 'en/summit/summit-2026/changes.html' };
const localsIn = (language: 'sq' | 'en') => localsOf(new View(site, site.routeAt(paths[language])!), {});

test('what was added, moved and taken off is said in sentences, by time', () => {
  const [agenda] = site.agendasOf(exampleIds.summit);
  const locals = localsIn('sq');
  expect(changesOf(agenda!, locals.view.summit, locals)).toEqual([
    'U zhvendos „Ç’na thonë fëmijët për bullizmin kibernetik“. Ishte: e shtunë, 24 tetor, 10:00–10:45, Salla e madhe. Tani: e shtunë, 24 tetor, 09:30–10:30, Salla e madhe.',
    'U shtua „Si ta zbatojmë Aktin e Shërbimeve Digjitale“: e shtunë, 24 tetor, 11:00–12:30, Salla e madhe.',
    'U hoq „Një seancë që u hoq“. Ishte: e diel, 25 tetor, 11:00–11:45, Salla 2.',
  ]);
});

test.each([
  ['sq', 1, 'Programi u publikua për herë të parë, me 1 seancë.'],
  ['sq', 4, 'Programi u publikua për herë të parë, me 3 seanca.'],
  ['en', 4, 'The agenda was released for the first time, with 3 sessions.'],
] as const)('in %s a first version of %i entries says how many sessions it has', (language, count, said) => {
  const [agenda] = site.agendasOf(exampleIds.summit);
  const locals = localsIn(language);
  const entries = agenda!.entries.slice(0, count);
  expect(firstRelease({ ...agenda!, entries }, locals.view.summit, locals)).toBe(said);
});

const placing = { start: '2026-10-24T10:00:00+02:00', minutes: 45, room: 'room-main' };
test.each<[string, Omit<AgendaChange, 'session' | 'titles'>, string]>([
  [
    'another room',
    { from: placing, to: { ...placing, room: 'room-small' } },
    fill(dictionaries.en['changes.room'], { title: 'A', from: 'Main hall', to: 'Room 2' }),
  ],
  [
    'another length',
    { from: placing, to: { ...placing, minutes: 90 } },
    fill(dictionaries.en['changes.length'], { title: 'A', from: '45 minutes', to: '1 hour, 30 minutes' }),
  ],
  [
    'a room that is gone',
    { to: { ...placing, room: 'room-gone' } },
    'Added: “A”, Saturday 24 October, 10:00–10:45.',
  ],
  [
    'the same time by the clock on both sides of its change',
    {
      from: { ...placing, start: '2026-10-24T22:30:00.000Z' },
      to: { ...placing, start: '2026-10-25T01:30:00.000Z' },
    },
    'Moved: “A”. It was: Sunday 25 October, 00:30–01:15, Main hall. It is now: Sunday 25 October, 02:30–03:15, Main hall.',
  ],
])('%s', (_, change, sentence) => {
  const locals = localsIn('en');
  const agenda = site.agendasOf(exampleIds.summit)[0]!;
  const changes = [{ session: 'a', titles: { en: 'A' }, ...change }];
  expect(changesOf({ ...agenda, changes }, locals.view.summit, locals)).toEqual([sentence]);
});

test('a title that is in one language alone is said in it', () => {
  const [agenda] = site.agendasOf(exampleIds.summit);
  const locals = localsIn('en');
  expect(changesOf(agenda!, locals.view.summit, locals).at(-1)).toContain('“Një seancë që u hoq”');
});
