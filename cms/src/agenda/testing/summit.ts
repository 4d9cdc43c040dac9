import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { Writer, writeCampaign, writeHelp } from '../../publishing/testing/content.ts';

/** A published summit of two days with two rooms, and sessions to place. */
export interface SmallSummit {
  campaign: string;
  summit: string;
  rooms: { main: string; small: string };
  track: string;
  sessions: { opening: string; talk: string; panel: string; workshop: string };
  people: { first: string; second: string };
}

/** The identity of a row, in the form of Payload's own. No two rows of all summits may have the same. */
const row = (): string => randomBytes(12).toString('hex');

/** Writes a summit on 9 and 10 December 2026, 09:00 to 17:00 and 09:00 to 13:00. */
export async function writeSummit(payload: Payload, slug = 'samiti'): Promise<SmallSummit> {
  const writer = new Writer(payload);
  const { campaign } = await writeCampaign(writer, slug, await writeHelp(writer));
  const rooms = { main: row(), small: row() };
  const track = row();
  const summit = await writer.publish(
    'summits',
    {
      campaign,
      acronym: slug.padEnd(4, '-'),
      state: 'planned',
      spokenLanguages: ['sq'],
      days: [
        { day: '2026-12-09T12:00:00.000Z', opens: '09:00', closes: '17:00' },
        { day: '2026-12-10T12:00:00.000Z', opens: '09:00', closes: '13:00' },
      ],
      rooms: [
        { id: rooms.main, names: 'Salla e madhe', capacity: 200 },
        { id: rooms.small, names: 'Salla e vogël', capacity: 20 },
      ],
      tracks: [{ id: track, names: 'Ligji', color: 2 }],
    },
    {
      sq: { title: 'Samiti i parë', slug: `samiti-${slug}`, summary: 'Çfarë është.' },
      en: {
        title: 'First summit',
        slug: `summit-${slug}`,
        summary: 'What it is.',
        rooms: [
          { id: rooms.main, names: 'Main hall', capacity: 200 },
          { id: rooms.small, names: 'Small room', capacity: 20 },
        ],
        tracks: [{ id: track, names: 'Law', color: 2 }],
      },
    },
  );
  const person = (name: string, address: string) => writer.publish('people', { name, slug: address });
  const people = {
    first: await person('Ana Shembulli', `ana-${slug}`),
    second: await person('Beni Shembulli', `beni-${slug}`),
  };
  const session = (name: string, sq: string, en: string, data: object) =>
    writer.publish(
      'sessions',
      { summit, kind: 'talk', language: 'sq', minutes: 45, ...data },
      { sq: { title: sq, slug: `${name}-sq` }, en: { title: en, slug: name } },
    );
  const speaks = (id: string) => ({ person: id, role: 'speaker' });
  return {
    campaign,
    summit,
    rooms,
    track,
    people,
    sessions: {
      opening: await session('opening', 'Hapja', 'Opening', { kind: 'ceremony', minutes: 30 }),
      talk: await session('talk', 'Fjala', 'Talk', { speakers: [speaks(people.first)] }),
      panel: await session('panel', 'Paneli', 'Panel', {
        kind: 'panel',
        minutes: 60,
        speakers: [speaks(people.first), speaks(people.second)],
      }),
      workshop: await session('workshop', 'Punëtoria', 'Workshop', { minutes: 90, capacity: 25 }),
    },
  };
}
