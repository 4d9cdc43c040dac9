import { type DocumentOf, scheduleLanguage, Site, type Snapshot, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { describe, expect, it } from 'vitest';
import { files } from './index.ts';
import { faultsOfJson, faultsOfXml } from './testing/schedule-rules.ts';

const example = (): Snapshot => structuredClone(exampleSnapshot({ theme: 'forum' }));

/** Documents of the example, to be changed. */
const find = <C extends 'summits' | 'sessions' | 'agendas'>(
  { documents }: Snapshot,
  collection: C,
  id: string,
): DocumentOf<C> =>
  documents.find((each) => each.collection === collection && each.id === id) as DocumentOf<C>;

async function make(snapshot: Snapshot, format: 'xml' | 'json', summit: string = exampleIds.summit) {
  const site = new Site(snapshot);
  const route = site.routes.find(
    (each) => each.kind === 'schedule' && each.summit === summit && each.format === format,
  );
  const { body, contentType } = await files.schedule(new View(site, route!), {});
  expect(contentType).toBe(`application/${format}; charset=utf-8`);
  return new TextDecoder().decode(body);
}

interface Event {
  id: number;
  guid: string;
  title: string;
  date: string;
  start: string;
  end: string;
  duration: string;
  url: string;
  track: string | null;
  type: string;
  description: string;
  do_not_record: boolean;
  persons: { id: number; guid: string; name: string }[];
  links: object[];
  attachments: { url: string }[];
}
interface Conference {
  acronym: string;
  start: string;
  end: string;
  daysCount: number;
  days: { index: number; date: string; day_start: string; day_end: string; rooms: Record<string, Event[]> }[];
}

async function conferenceOf(snapshot: Snapshot, summit?: string): Promise<Conference> {
  const json = await make(snapshot, 'json', summit);
  return (JSON.parse(json) as { schedule: { conference: Conference } }).schedule.conference;
}
const eventsOf = async (snapshot: Snapshot): Promise<Event[]> =>
  (await conferenceOf(snapshot)).days.flatMap(({ rooms }) => Object.values(rooms).flat());

describe('schedules can be read by apps', () => {
  it.each<[what: string, change: (snapshot: Snapshot) => void]>([
    ['the example', () => {}],
    [
      'a summit whose agenda is not released',
      (snapshot) => {
        snapshot.documents = snapshot.documents.filter(({ collection }) => collection !== 'agendas');
      },
    ],
    [
      'signs that XML does not know as they are',
      (snapshot) => {
        const text = find(snapshot, 'sessions', exampleIds.keynote).texts.sq!;
        text.title = '<script>alert("x")</script> & „ç’është“ 👩‍👩‍👧 \u0007\ud83d';
        text.summary = ']]> a\u0000b\n\n\n--> ';
      },
    ],
    [
      'the shortest names',
      (snapshot) => {
        find(snapshot, 'summits', exampleIds.summit).acronym = '2026';
        find(snapshot, 'sessions', exampleIds.keynote).texts.sq!.slug = 'a';
      },
    ],
    [
      'a name that is hyphens alone',
      (snapshot) => {
        find(snapshot, 'summits', exampleIds.summit).acronym = '----';
      },
    ],
    [
      'the highest number, and the longest time',
      (snapshot) => {
        find(snapshot, 'summits', exampleIds.summit).guid = '3f2b7f0e-8d35-4d8b-9d2a-6c9a1b0fffff';
        find(snapshot, 'sessions', exampleIds.keynote).number = 2 ** 15 - 1;
        find(snapshot, 'agendas', 'agenda-2').entries[0]!.minutes = 24 * 60;
      },
    ],
    [
      'two rooms of one name',
      (snapshot) => {
        for (const room of find(snapshot, 'summits', exampleIds.summit).rooms) room.names = { sq: 'Salla' };
      },
    ],
  ])('%s', async (_, change) => {
    const snapshot = example();
    change(snapshot);
    expect(faultsOfXml(await make(snapshot, 'xml'))).toEqual([]);
    expect(faultsOfJson(await make(snapshot, 'json'))).toEqual([]);
  });

  it('a summit of which little is known', async () => {
    expect(faultsOfXml(await make(example(), 'xml', exampleIds.summitHeld))).toEqual([]);
    expect(faultsOfJson(await make(example(), 'json', exampleIds.summitHeld))).toEqual([]);
  });

  it('and what apps cannot read is found', async () => {
    const xml = await make(example(), 'xml');
    expect(faultsOfXml(xml.replace('+02:00</date>', 'Z</date>')).join()).toMatch(/date/);
    expect(faultsOfXml(xml.replace(/ id="\d+"/, ' id="0"')).join()).toMatch(/id/);
    expect(faultsOfXml(xml.replace(/<slug>.*<\/slug>/, '')).join()).toMatch(/slug/);
    const json = await make(example(), 'json');
    expect(faultsOfJson(json.replace('"duration": "01:00"', '"duration": 60')).join()).toMatch(/duration/);
    expect(faultsOfJson(json.replace('"subtitle": null', '"subtitel": null')).join()).toMatch(/subtitle/);
  });
});

it('days and times are those of Tirana, over the change of the clock', async () => {
  const conference = await conferenceOf(example());
  expect(conference).toMatchObject({
    acronym: 'safe_online_summit_2026',
    start: '2026-10-24',
    end: '2026-10-25',
    daysCount: 2,
  });
  expect(conference.days.map(({ index, day_start, day_end }) => [index, day_start, day_end])).toEqual([
    [1, '2026-10-24T04:00:00+02:00', '2026-10-25T04:00:00+01:00'],
    [2, '2026-10-25T04:00:00+01:00', '2026-10-26T04:00:00+01:00'],
  ]);
  const events = await eventsOf(example());
  expect(events.map(({ date, start, end, duration }) => [date, start, end, duration])).toEqual([
    ['2026-10-24T09:30:00+02:00', '09:30', '2026-10-24T10:30:00+02:00', '01:00'],
    ['2026-10-24T10:30:00+02:00', '10:30', '2026-10-24T11:00:00+02:00', '00:30'],
    ['2026-10-24T11:00:00+02:00', '11:00', '2026-10-24T12:30:00+02:00', '01:30'],
    ['2026-10-25T09:00:00+01:00', '09:00', '2026-10-25T11:00:00+01:00', '02:00'],
  ]);
});

it('what goes on after midnight belongs to the evening before, and what is on no day of the summit has a day', async () => {
  const snapshot = example();
  const { entries } = find(snapshot, 'agendas', 'agenda-2');
  entries[0]!.start = '2026-10-25T02:30:00+02:00';
  entries[1]!.start = '2026-10-27T10:00:00+01:00';
  const { days } = await conferenceOf(snapshot);
  expect(days.map(({ index, date, rooms }) => [index, date, Object.values(rooms).flat().length])).toEqual([
    [1, '2026-10-24', 2],
    [2, '2026-10-25', 1],
    [3, '2026-10-27', 1],
  ]);
});

it('events carry where, who, more, and whom to call', async () => {
  const [keynote, pause, panel] = await eventsOf(example());
  const at = 'https://shembull-forum.shembull.al';
  expect(keynote).toMatchObject({
    guid: '7d1f6f3a-0c1e-4a55-9b1e-000000000001',
    slug: 'safe_online_summit_2026-001-cna-thone-femijet',
    url: `${at}/samiti/samiti-2026/seancat/cna-thone-femijet.html`,
    track: 'Mbrojtja e fëmijëve',
    room: 'Salla e madhe',
    type: 'keynote',
    persons: [{ name: 'Arbër Shembulli', url: `${at}/samiti/samiti-2026/folesit/arber-shembulli.html` }],
    links: [{ type: 'media', url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ' }],
    attachments: [{ url: `${at}/media/media-document.pdf`, title: 'Posteri i seancës' }],
    do_not_record: false,
  });
  expect(keynote!.description).toMatch(/^Një vit thirrjesh[\s\S]*\n\nNë fund[\s\S]*ALO 116 111/);
  expect(pause).toMatchObject({ type: 'break', url: `${at}/samiti/samiti-2026/programi.html`, track: null });
  expect(panel).toMatchObject({ do_not_record: true, links: [], language: 'en' });
});

it('a session without texts in the language of the file is there in the other', async () => {
  const snapshot = example();
  delete find(snapshot, 'sessions', exampleIds.panel).texts.sq;
  expect(scheduleLanguage(find(snapshot, 'summits', exampleIds.summit))).toBe('sq');
  const panel = (await eventsOf(snapshot)).find(({ type }) => type === 'panel');
  expect(panel!.title).toMatch(/^How to implement/);
  expect(panel!.url).toMatch(/\/en\/summit\/summit-2026\/sessions\/implementing-the-dsa\.html$/);
});

it('numbers and identities stay, whatever the agenda says, and are nobody else’s', async () => {
  const snapshot = example();
  const before = await eventsOf(snapshot);
  const agenda = find(snapshot, 'agendas', 'agenda-2');
  agenda.entries = agenda.entries.toReversed();
  agenda.entries[0]!.start = '2026-10-24T15:00:00+02:00';
  for (const { title, id, guid, persons } of await eventsOf(snapshot)) {
    expect(before.find((event) => event.title === title)).toMatchObject({ id, guid, persons });
  }
  const ids = before.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  find(snapshot, 'summits', exampleIds.summit).guid = '3f2b7f0e-8d35-4d8b-9d2a-6c9a1b0f4e22';
  for (const { id } of await eventsOf(snapshot)) expect(ids).not.toContain(id);
  const people = new Map(before.flatMap(({ persons }) => persons.map(({ id, name }) => [name, id])));
  expect(new Set(people.values()).size).toBe(people.size);
});
