import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import type { Queue as OpenQueue } from './queue.ts';
import { type SmallCampaign, writeCampaign, writeHelp, writePage, Writer } from './testing/content.ts';
import { PublisherDouble } from './testing/publisher-double.ts';

describe.each(testDatabases)('summits and groups in snapshots, on $name', (database) => {
  let studio: TestStudio;
  let writer: Writer;
  let publisher: PublisherDouble;
  let queue: OpenQueue;
  let Queue: (typeof import('./queue.ts'))['Queue'];
  let Publisher: (typeof import('./publisher.ts'))['Publisher'];
  let read: (typeof import('./snapshot.ts'))['readSnapshot'];
  let home: SmallCampaign;
  let other: SmallCampaign;
  let summit: string;
  let session: string;
  let speaker: string;
  let group: string;
  let member: string;
  let room: string;

  const release = (version: number, entries: object[]) =>
    studio.payload.create({
      collection: 'agendas',
      data: { summit, version, releasedAt: '2026-11-01T09:00:00.000Z', entries, changes: [] } as never,
    });

  beforeAll(async () => {
    studio = await openStudio(database);
    writer = new Writer(studio.payload);
    publisher = await PublisherDouble.start();
    const { startPublishing } = await import('./queue.ts');
    ({ Queue } = await import('./queue.ts'));
    ({ Publisher } = await import('./publisher.ts'));
    ({ readSnapshot: read } = await import('./snapshot.ts'));
    const help = await writeHelp(writer);
    home = await writeCampaign(writer, 'samiti', help);
    other = await writeCampaign(writer, 'tjeter', help);
    speaker = await writer.publish('people', { name: 'Ana Shembulli' }, { sq: { role: 'folëse' } });
    summit = await writer.publish(
      'summits',
      {
        campaign: home.campaign,
        acronym: 'samiti-2026',
        state: 'planned',
        days: [{ day: '2026-12-09T12:00:00.000Z', opens: '09:00', closes: '17:00' }],
        spokenLanguages: ['sq'],
        registration: { open: true, capacity: 3, keepDays: 30 },
      },
      {
        sq: { title: 'Samiti', summary: 'S.', rooms: [{ names: 'Salla' }] },
        en: { title: 'Summit', summary: 'S.' },
      },
    );
    room = (await studio.payload.findByID({ collection: 'summits', id: summit })).rooms![0]!.id!;
    session = await writer.publish(
      'sessions',
      { summit, kind: 'talk', language: 'sq', minutes: 45, speakers: [{ person: speaker, role: 'speaker' }] },
      { sq: { title: 'Seanca' }, en: { title: 'Session' } },
    );
    group = await writer.publish(
      'groups',
      { campaign: home.campaign },
      { sq: { name: 'Aleanca', summary: 'A.' }, en: { name: 'Alliance', summary: 'A.' } },
    );
    member = await writer.publish(
      'members',
      {
        group,
        kind: 'expert',
        sector: 'media',
        county: 'korce',
        joined: '2026-01-05T12:00:00.000Z',
        email: 'secret@shembull.al',
        contact: 'Emri i fshehtë',
      },
      { sq: { name: 'Një eksperte' }, en: { name: 'An expert' } },
    );
    const page = await writePage(writer, other.campaign, 'kush');
    const blocks = [
      { id: 'members', blockType: 'members', group, show: ['list'], limit: 5 },
      { id: 'agenda', blockType: 'agenda', summit },
    ];
    await writer.update('pages', page, { blocks });
    queue = await startPublishing(studio.payload, {
      publisher: new Publisher(publisher.settings),
      pauseMs: () => 60_000,
    });
    await queue.settled();
  });
  afterAll(async () => {
    await studio.close();
    await publisher.kill();
  });
  beforeEach(async () => {
    await quiet();
    publisher.calls.length = 0;
  });

  const quiet = async () => {
    await setImmediate();
    await setImmediate();
    await queue.settled();
  };
  const published = async (campaign: string) => {
    const reading = await read(studio.payload, campaign);
    expect(reading?.problems).toEqual([]);
    return reading!.snapshot!;
  };
  const idsIn = async (campaign: string) => (await published(campaign)).documents.map(({ id }) => id);
  const calls = () => publisher.calls.map(({ campaign }) => campaign).toSorted();

  const bothArePublished = async () => {
    // The summit or the group of what changed is looked up first.
    await vi.waitFor(() => expect(calls()).toEqual([home.campaign, other.campaign].toSorted()));
    await quiet();
  };

  it('hold what belongs to them, with numbers that calendars can keep', async () => {
    const { documents } = await published(home.campaign);
    expect(documents.map(({ id }) => id)).toEqual(
      expect.arrayContaining([summit, session, speaker, group, member]),
    );
    expect(documents.find(({ id }) => id === summit)).toMatchObject({
      guid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      days: [{ day: '2026-12-09', opens: '09:00', closes: '17:00' }],
      rooms: [{ id: room, names: { sq: 'Salla' } }],
      registration: { capacity: 3 },
      texts: { sq: { title: 'Samiti', slug: 'samiti' }, en: { slug: 'summit' } },
    });
    expect(documents.find(({ id }) => id === session)).toMatchObject({ number: 1, summit });
    expect(documents.find(({ id }) => id === speaker)).toMatchObject({ slug: 'ana-shembulli' });
  });

  it('say nothing of whom to write to', async () => {
    const text = JSON.stringify(await published(home.campaign));
    expect(text).not.toMatch(/secret@|fshehtë/);
  });

  it('hold no agenda that staff still work on, and publish nothing when it changes', async () => {
    const draft = await release(0, [{ session, start: '2026-12-09T09:00', minutes: 45, room }]);
    await quiet();
    expect(calls()).toEqual([]);
    expect(await idsIn(home.campaign)).not.toContain(String(draft.id));
  });

  it('hold a released agenda, which is published wherever the summit is shown', async () => {
    const { id } = await release(1, [{ session, start: '2026-12-09T09:00:00+01:00', minutes: 45, room }]);
    await bothArePublished();
    expect(await idsIn(home.campaign)).toContain(String(id));
    expect(await idsIn(other.campaign)).toContain(String(id));
  });

  it('of a member that changes are published wherever its group is shown', async () => {
    await writer.update('members', member, { county: 'berat' });
    await bothArePublished();
    publisher.calls.length = 0;
    await writer.unpublish('members', member);
    await bothArePublished();
    expect(await idsIn(other.campaign)).not.toContain(member);
    publisher.calls.length = 0;
    await writer.update('members', member, {});
    await bothArePublished();
  });

  it('name the session that shows a speaker who is gone', async () => {
    await writer.unpublish('people', speaker);
    const { problems } = (await read(studio.payload, home.campaign))!;
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'reference-missing',
        place: expect.objectContaining({
          collection: 'sessions',
          id: session,
          field: ['speakers', 0, 'person'],
        }),
      }),
    ]);
    await writer.update('people', speaker, {});
  });

  it.each(['members', 'sessions', 'groups', 'summits'] as const)(
    'are published when the studio starts, if any of their %s changed meanwhile',
    async (collection) => {
      const id = { members: member, sessions: session, groups: group, summits: summit }[collection];
      // As another process does that has no queue.
      const data = { updatedAt: new Date().toISOString() };
      await studio.payload.db.updateOne({ collection, id, data, locale: 'all' });
      const again = await Queue.open(studio.payload, { publisher: new Publisher(publisher.settings) });
      await again.settled();
      expect(calls()).toContain(home.campaign);
    },
  );

  it('give sessions that are made at once different numbers', async () => {
    const made = await Promise.all(
      ['A', 'B', 'C'].map((title) =>
        studio.payload.create({
          collection: 'sessions',
          data: { summit, title, kind: 'talk', language: 'sq', minutes: 30 },
          draft: true,
          showHiddenFields: true,
        }),
      ),
    );
    expect(new Set(made.map(({ number }) => number)).size).toBe(3);
    const guids = made.map(({ guid }) => guid);
    expect(new Set(guids).size).toBe(3);
    const { id, number } = made[0]!;
    await writer.type('sessions', String(id), { title: 'Tjetër', number: 99, guid: 'x' });
    expect(
      await studio.payload.findByID({ collection: 'sessions', id, draft: true, showHiddenFields: true }),
    ).toMatchObject({ number, guid: guids[0] });
  });
});
