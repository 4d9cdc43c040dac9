import { type AgendaEntry, type Session, Site, type Snapshot, View } from '@bashke/content';
import { exampleIds as ids, exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { agendaOf, groupBy, groupByDay, isSession, slotsOf } from './agenda.ts';
import { type Grid, gridOf, limits, placeClasses, startClasses } from './grid.ts';
import { speakersFirst } from './speakers.ts';

const example = exampleSnapshot({ theme: 'forum' });
const at = (snapshot: Snapshot, path = 'samiti/samiti-2026/programi.html') => {
  const site = new Site(snapshot);
  return new View(site, site.routeAt(path)!);
};
const read = (snapshot: Snapshot, path?: string) => {
  const view = at(snapshot, path);
  return agendaOf(view, view.summit);
};
const without = (collection: string, id: string): Snapshot => ({
  ...example,
  documents: example.documents.filter((each) => each.collection !== collection || each.id !== id),
});

/** The example with these entries and no other; each is a session of its own, named by its number. */
function placed(entries: Omit<AgendaEntry, 'session'>[]): Snapshot {
  const [first] = example.documents.filter((each) => each.collection === 'sessions');
  const sessions = entries.map((_, index): Session => {
    const texts = { sq: { title: String(index), slug: `seanca-${index}` } };
    return { ...first!, id: `s${index}`, number: index + 1, texts };
  });
  const documents = example.documents.filter(({ collection }) => collection !== 'sessions');
  return {
    ...example,
    documents: [
      ...documents.map((each) =>
        each.collection === 'agendas'
          ? { ...each, entries: entries.map((entry, index) => ({ ...entry, session: `s${index}` })) }
          : each,
      ),
      ...sessions,
    ],
  };
}
const entry = (start: string, minutes: number, room = 'room-main') => ({ start, minutes, room });

test('what stands in the last released agenda, by time, with its rooms and speakers', () => {
  const items = read(example);
  expect(items.map(({ session }) => session.id)).toEqual([
    ids.keynote,
    'session-break',
    ids.panel,
    'session-workshop',
  ]);
  const [keynote, pause, panel] = items;
  expect(keynote).toMatchObject({
    title: 'Ç’na thonë fëmijët për bullizmin kibernetik',
    titleLanguage: undefined,
    place: 'samiti/samiti-2026/seancat/cna-thone-femijet.html',
    day: '2026-10-24',
    track: 'track-protection',
  });
  expect(pause?.place).toBeUndefined();
  expect(items.filter(isSession)).toHaveLength(3);
  expect(panel?.speakers.map(({ person, role }) => [person.name, role])).toEqual([
    ['Dea', 'moderator'],
    ['Arbër Shembulli', 'panelist'],
  ]);
});

test('a session that is in the other language alone stands in the agenda, and leads to its page there', () => {
  const workshop = read(example, 'en/summit/summit-2026/agenda.html').at(-1);
  expect(workshop).toMatchObject({
    title: 'Punëtori me mësues',
    titleLanguage: 'sq',
    place: 'samiti/samiti-2026/seancat/punetori-me-mesues.html',
  });
});

test('a session and a speaker that are gone leave the rest as it was', () => {
  expect(read(without('sessions', ids.panel)).map(({ session }) => session.id)).not.toContain(ids.panel);
  const panel = read(without('people', ids.speaker)).find(({ session }) => session.id === ids.panel);
  expect(panel?.speakers.map(({ person }) => person.name)).toEqual(['Dea']);
});

test('those of keynotes are named first', () => {
  const view = at(example);
  expect(speakersFirst(view, view.summit).map(({ name }) => name)).toEqual(['Arbër Shembulli', 'Dea']);
});

test('days are those of Tirana: an evening that runs past midnight is one, the hour that comes twice is two moments', () => {
  const items = read(
    placed([
      entry('2026-10-24T23:00:00+02:00', 120),
      entry('2026-10-25T02:30:00+02:00', 30),
      entry('2026-10-25T02:30:00+01:00', 30),
      entry('2026-10-25T09:00:00+01:00', 60),
    ]),
  );
  const days = groupByDay(items);
  expect(days.map(({ day, items: { length } }) => [day, length])).toEqual([
    ['2026-10-24', 1],
    ['2026-10-25', 3],
  ]);
  expect(slotsOf(days[1]!.items).map(({ start }) => start)).toEqual([
    '2026-10-25T02:30:00+02:00',
    '2026-10-25T02:30:00+01:00',
    '2026-10-25T09:00:00+01:00',
  ]);
});

test('what begins together is one slot, in the order of the rooms', () => {
  const items = read(
    placed([
      entry('2026-10-24T10:00:00+02:00', 60, 'room-small'),
      entry('2026-10-24T10:00:00+02:00', 30),
      entry('2026-10-24T10:30:00+02:00', 30),
    ]),
  );
  expect(slotsOf(items).map(({ items: members }) => members.map(({ room }) => room))).toEqual([
    ['room-main', 'room-small'],
    ['room-main'],
  ]);
});

test('by track and by room every session is there once, those without last', () => {
  const view = at(example);
  const items = agendaOf(view, view.summit).filter(isSession);
  const byTrack = groupBy(items, view.summit.tracks, ({ track }) => track);
  expect(byTrack.map(({ part, items: { length } }) => [part?.id, length])).toEqual([
    ['track-protection', 1],
    ['track-law', 1],
    [undefined, 1],
  ]);
  const byRoom = groupBy(items, [view.summit.rooms[0]!], ({ room }) => room);
  expect(byRoom.map(({ part, items: { length } }) => [part?.id, length])).toEqual([
    ['room-main', 2],
    [undefined, 1],
  ]);
});

const rooms = ['room-main', 'room-small'];
const gridOn = (entries: Omit<AgendaEntry, 'session'>[], inOrder = rooms) => {
  const items = read(placed(entries));
  const grid = gridOf(items, inOrder);
  const placeOf = ({ places }: Grid) =>
    Object.fromEntries(items.map((item) => [item.title, Object.values(places.get(item)!)]));
  return grid && { columns: grid.columns, places: placeOf(grid) };
};
const ten = '2026-10-24T10:00:00+02:00';

test('parallel sessions stand side by side in the columns of their rooms; what is alone goes across', () => {
  expect(
    gridOn([
      entry('2026-10-24T09:00:00+02:00', 60),
      entry(ten, 90, 'room-small'),
      entry(ten, 45),
      entry('2026-10-24T10:45:00+02:00', 45),
      entry('2026-10-24T11:30:00+02:00', 30),
    ]),
  ).toEqual({
    columns: 2,
    places: {
      0: [1, 2, undefined],
      1: [2, 4, 2],
      2: [2, 3, 1],
      3: [3, 4, 1],
      4: [4, 5, undefined],
    },
  });
});

test('two sessions in one room at one time do not cover each other', () => {
  const grid = gridOn([entry(ten, 60), entry(ten, 60), entry(ten, 60, 'room-gone')]);
  expect(grid?.columns).toBe(3);
  expect(Object.values(grid!.places).map(([, , column]) => column)).toEqual([1, 2, 3]);
});

test('a day that fits no grid is a list', () => {
  const many = Array.from({ length: limits.columns + 1 }, (_, index) => entry(ten, 60, `room-${index}`));
  expect(gridOn(many)).toBeUndefined();
  const short = Array.from({ length: limits.lines }, (_, index) =>
    entry(new Date(Date.parse(ten) + index * 300_000).toISOString(), 5),
  );
  expect(gridOn(short)).toBeUndefined();
  expect(gridOn(short.slice(1))?.columns).toBe(1);
});

test('an agenda without anything is a grid without anything', () => {
  expect(gridOf([], rooms)).toEqual({ columns: 1, places: new Map() });
});

test('lines are written in tens and ones', () => {
  expect(placeClasses({ from: 9, to: 10, column: 2 })).toEqual(['from-x9', 'to-1x', 'column-2']);
  expect(placeClasses({ from: 20, to: 99, column: undefined })).toEqual(['from-2x', 'to-9x', 'to-x9']);
  expect(startClasses({ from: 31, to: 32, column: 1 })).toEqual(['from-3x', 'from-x1']);
});
