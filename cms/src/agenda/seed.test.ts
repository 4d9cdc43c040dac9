import { agendaSchema } from '@bashke/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishAgenda } from '../collections/agendas/publish.ts';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import { placeAndRelease } from './seed.ts';
import { type SmallSummit, writeSummit } from './testing/summit.ts';

describe.each(testDatabases)('an agenda that a program makes, on $name', (database) => {
  let studio: TestStudio;
  let small: SmallSummit;
  beforeAll(async () => {
    studio = await openStudio(database);
    small = await writeSummit(studio.payload);
  });
  afterAll(() => studio.close());

  const stored = async () => {
    const { docs } = await studio.payload.find({
      collection: 'agendas',
      where: { and: [{ summit: { equals: small.summit } }, { version: { greater_than: 0 } }] },
      sort: 'version',
      depth: 0,
    });
    return docs.map((doc) => agendaSchema.parse({ ...publishAgenda(doc), collection: 'agendas' }));
  };

  it('is released as the contract has it, and a second one says what changed', async () => {
    const { summit, rooms, sessions } = small;
    const first = [
      { session: sessions.opening, start: '2026-12-09T09:00', minutes: 30, room: rooms.main },
      { session: sessions.talk, start: '2026-12-09T09:30', minutes: 45, room: rooms.main },
    ];
    expect(await placeAndRelease(studio.payload, summit, first)).toBe(1);
    expect(await placeAndRelease(studio.payload, summit, first)).toBe(1);
    const second = [
      { session: sessions.opening, start: '2026-12-09T09:00', minutes: 30, room: rooms.main },
      { session: sessions.panel, start: '2026-12-10T10:00', minutes: 60, room: rooms.small },
    ];
    expect(await placeAndRelease(studio.payload, summit, second)).toBe(2);

    const [one, two, ...more] = await stored();
    expect(more).toEqual([]);
    expect(one).toMatchObject({ version: 1, summit });
    expect(one?.entries).toEqual([
      { ...first[0], start: '2026-12-09T09:00:00+01:00' },
      { ...first[1], start: '2026-12-09T09:30:00+01:00' },
    ]);
    expect(one?.changes.map(({ titles, from }) => [titles, from])).toEqual([
      [{ sq: 'Hapja', en: 'Opening' }, undefined],
      [{ sq: 'Fjala', en: 'Talk' }, undefined],
    ]);
    expect(two?.changes).toEqual([
      {
        session: sessions.talk,
        titles: { sq: 'Fjala', en: 'Talk' },
        from: { start: '2026-12-09T09:30:00+01:00', minutes: 45, room: rooms.main },
      },
      {
        session: sessions.panel,
        titles: { sq: 'Paneli', en: 'Panel' },
        to: { start: '2026-12-10T10:00:00+01:00', minutes: 60, room: rooms.small },
      },
    ]);
  });
});
