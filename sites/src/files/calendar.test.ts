import { Site, type Snapshot, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { files } from './index.ts';

const example = (): Snapshot => structuredClone(exampleSnapshot({ theme: 'forum' }));

async function make(snapshot: Snapshot, path: string): Promise<string> {
  const site = new Site(snapshot);
  const { body, contentType } = await files.calendar(new View(site, site.routeAt(path)!), {});
  expect(contentType).toBe('text/calendar; charset=utf-8');
  return new TextDecoder().decode(body);
}

function read(text: string) {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
}

/** The bytes of every event, by its identity. */
const partsOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/BEGIN:VEVENT\r\nUID:(.*)\r\n[\s\S]*?END:VEVENT/g)].map(([whole, uid]) => [
      uid!,
      whole,
    ]),
  );

const whole = 'samiti/samiti-2026/programi.ics';
const guidOf = (number: number) => `7d1f6f3a-0c1e-4a55-9b1e-${String(number).padStart(12, '0')}@bashke`;
const summit = '3f2b7f0e-8d35-4d8b-9d2a-6c9a1b0f4e21@bashke';

describe('the calendar of a summit', () => {
  it('holds the summit and each session, on both sides of the change of the clock', async () => {
    const events = read(await make(example(), whole));
    expect(
      events.map(({ uid, sequence, startDate }) => [uid, sequence, startDate.toJSDate().toISOString()]),
    ).toEqual([
      [summit, 2, expect.any(String)],
      [guidOf(1), 2, '2026-10-24T07:30:00.000Z'],
      [guidOf(2), 2, '2026-10-24T08:30:00.000Z'],
      [guidOf(3), 2, '2026-10-24T09:00:00.000Z'],
      [guidOf(4), 2, '2026-10-25T08:00:00.000Z'],
    ]);
    const [all] = events;
    expect([all!.startDate.toString(), all!.endDate.toString()]).toEqual(['2026-10-24', '2026-10-26']);
  });

  it('says where, who, more, and whom to call', async () => {
    const [, keynote, pause] = read(await make(example(), whole));
    expect(keynote!.location).toBe(
      'Salla e madhe, Qendra e konferencave (shembull), Rruga e Shembullit 1, Tiranë',
    );
    expect(keynote!.description.split('\n')).toEqual([
      'Çfarë dëgjojmë në linjën e ndihmës, dhe çfarë duhet të ndryshojë.',
      'Arbër Shembulli, drejtues i linjës (shembull)',
      expect.stringMatching(/ALO 116 111.*https:\/\/isigurt\.al\/raporto/),
    ]);
    const at = 'https://shembull-forum.shembull.al/samiti/samiti-2026';
    expect(String(keynote!.component.getFirstPropertyValue('url'))).toBe(
      `${at}/seancat/cna-thone-femijet.html`,
    );
    expect(String(pause!.component.getFirstPropertyValue('url'))).toBe(`${at}/programi.html`);
    expect(pause!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('has in English what has English texts', async () => {
    const events = read(await make(example(), 'en/summit/summit-2026/agenda.ics'));
    expect(events.map(({ uid }) => uid)).toEqual([summit, guidOf(1), guidOf(2), guidOf(3)]);
    expect(events[1]!.summary).toBe('What children tell us about cyberbullying');
  });

  it('every event of it carries the help line', async () => {
    const text = (await make(example(), whole)).replaceAll('\r\n ', '');
    for (const part of partsOf(text).values()) expect(part).toMatch(/DESCRIPTION:.*ALO 116 111/);
  });
});

it('a release that moves a session changes that event and no other byte', async () => {
  const snapshot = example();
  const before = partsOf(await make(snapshot, whole));
  const last = snapshot.documents.find(({ id }) => id === 'agenda-2') as Extract<
    Snapshot['documents'][number],
    { collection: 'agendas' }
  >;
  const entries = last.entries.map((entry) =>
    entry.session === exampleIds.panel ? { ...entry, start: '2026-10-24T14:00:00+02:00' } : entry,
  );
  snapshot.documents.push({
    ...last,
    id: 'agenda-3',
    version: 3,
    releasedAt: '2026-10-10T09:00:00.000Z',
    entries,
  });
  const after = partsOf(await make(snapshot, whole));
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [uid, part] of after) {
    if (uid === guidOf(3)) {
      expect(part).toContain(
        'SEQUENCE:3\r\nDTSTAMP:20261010T090000Z\r\nDTSTART;TZID=Europe/Tirane:20261024T140000',
      );
    } else expect(part).toBe(before.get(uid));
  }
});

it('what was taken off is cancelled, in the calendar of the summit and of who spoke in it', async () => {
  const snapshot = example();
  for (const document of snapshot.documents) {
    if (document.collection !== 'agendas' || document.version !== 2) continue;
    document.entries = document.entries.filter(({ session }) => session !== exampleIds.keynote);
  }
  for (const path of [whole, 'samiti/samiti-2026/folesit/arber-shembulli.ics']) {
    const keynote = read(await make(snapshot, path)).find(({ uid }) => uid === guidOf(1))!;
    expect(keynote.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(keynote.sequence).toBe(2);
    // Where it would have been.
    expect(keynote.startDate.toJSDate()).toEqual(new Date('2026-10-24T10:00:00+02:00'));
    expect(String(keynote.component.getFirstPropertyValue('url'))).toMatch(/ndryshimet\.html$/);
  }
});

it.each([
  ['a session', 'samiti/samiti-2026/seancat/cna-thone-femijet.ics', [1]],
  ['a speaker', 'en/summit/summit-2026/speakers/arber-shembulli.ics', [1, 3]],
])('the calendar of %s holds what is theirs', async (_, path, numbers) => {
  expect(read(await make(example(), path)).map(({ uid }) => uid)).toEqual(numbers.map(guidOf));
});

it('a summit without an agenda is in the calendar with its days', async () => {
  const [event, ...others] = read(await make(example(), 'samiti/forumi-2025/programi.ics'));
  expect(others).toEqual([]);
  expect([event!.sequence, event!.startDate.toString(), event!.endDate.toString()]).toEqual([
    0,
    '2025-10-10',
    '2025-10-11',
  ]);
});
