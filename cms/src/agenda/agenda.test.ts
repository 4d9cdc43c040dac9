import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asker, openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import { Writer } from '../publishing/testing/content.ts';
import type { Place } from './placing.ts';
import { type SmallSummit, writeSummit } from './testing/summit.ts';
import type { AgendaView } from './view.ts';

describe.each(testDatabases)('the agenda of a summit on $name', (database) => {
  let studio: TestStudio;
  let small: SmallSummit;
  let other: SmallSummit;
  let writer: Writer;
  beforeAll(async () => {
    studio = await openStudio(database);
    writer = new Writer(studio.payload);
    other = await writeSummit(studio.payload, 'tjeter');
  });
  afterAll(() => studio.close());
  let count = 0;
  beforeEach(async () => {
    count += 1;
    small = await writeSummit(studio.payload, `samiti-${count}`);
  });

  const ask = async (
    as: Asker,
    path = '',
    options: { method?: string; body?: unknown; seen?: string } = {},
  ) => {
    const { method = 'GET', body, seen } = options;
    const answer = await studio.request(`/api/agendas/of/${small.summit}${path}`, {
      as,
      method,
      ...(body !== undefined && { body }),
      ...(seen !== undefined && { headers: { 'If-Match': seen } }),
    });
    return {
      ...answer,
      view: answer.json as unknown as AgendaView,
      sentence: answer.json.errors?.[0]?.message,
    };
  };
  const nine = (): Place => ({ start: '2026-12-09T09:00', minutes: 30, room: small.rooms.main });
  const place = (session: string, body: unknown = nine(), as: Asker = 'editor', seen?: string) =>
    ask(as, `/${session}`, { method: 'PUT', body, ...(seen !== undefined && { seen }) });
  const release = (body: unknown = {}, as: Asker = 'editor') => ask(as, '/release', { method: 'POST', body });
  const sessionIn = (view: AgendaView, id: string) => view.sessions.find((session) => session.id === id);

  it('is read by staff and changed by authors alone', async () => {
    const statuses = async (call: (as: Asker) => Promise<{ status: number }>) => {
      const found: Record<string, number> = {};
      for (const as of ['admin', 'editor', 'reviewer', 'contributor', 'partner', 'public'] as const)
        found[as] = (await call(as)).status;
      return found;
    };
    const nobodyElse = { contributor: 403, partner: 403, public: 403 };
    expect(await statuses((as) => ask(as))).toEqual({
      admin: 200,
      editor: 200,
      reviewer: 200,
      ...nobodyElse,
    });
    const authors = { admin: 200, editor: 200, reviewer: 403, ...nobodyElse };
    expect(await statuses((as) => place(small.sessions.opening, nine(), as))).toEqual(authors);
    expect(await statuses((as) => release({}, as))).toEqual({ ...authors, editor: 409 });
  });

  it('is empty before anything is placed, and reading it makes none', async () => {
    const { view } = await ask('reviewer');
    expect(view).toMatchObject({ conflicts: [], changes: [], revision: 'none' });
    expect(view.rooms.map(({ name }) => name)).toEqual(['Main hall', 'Small room']);
    expect(view.tracks.map(({ name }) => name)).toEqual(['Law']);
    expect(view.days.map(({ day }) => day)).toEqual(['2026-12-09', '2026-12-10']);
    expect(view.sessions.map(({ title }) => title).toSorted()).toEqual([
      'Opening',
      'Panel',
      'Talk',
      'Workshop',
    ]);
    const where = { summit: { equals: small.summit } };
    expect((await studio.payload.count({ collection: 'agendas', where })).totalDocs).toBe(0);
  });

  it('takes a session, moves it and takes it off', async () => {
    const { opening } = small.sessions;
    const placed = await place(opening);
    expect(sessionIn(placed.view, opening)?.place).toEqual(nine());
    expect(placed.view.changes).toMatchObject([{ session: opening, title: 'Opening', to: nine() }]);
    const later = { ...nine(), start: '2026-12-10T10:05', room: small.rooms.small };
    const moved = await place(opening, later);
    expect(sessionIn(moved.view, opening)?.place).toEqual(later);
    const off = await place(opening, null);
    expect(sessionIn(off.view, opening)?.place).toBeUndefined();
    expect(off.view.changes).toEqual([]);
  });

  it.each<[string, (body: Place) => unknown, number, RegExp]>([
    ['no minutes', (body) => ({ ...body, minutes: 0 }), 400, /from 5 to 1440 whole minutes/],
    ['half a minute', (body) => ({ ...body, minutes: 30.5 }), 400, /whole minutes/],
    ['more than a day', (body) => ({ ...body, minutes: 1441 }), 400, /from 5 to 1440/],
    ['a room of nobody', (body) => ({ ...body, room: 'elsewhere' }), 400, /does not have this room/],
    ['no room', ({ start, minutes }) => ({ start, minutes }), 400, /does not have this room/],
    ['no such day', (body) => ({ ...body, start: '2026-02-30T09:00' }), 400, /a day and a time/],
    ['no such hour', (body) => ({ ...body, start: '2026-12-09T24:00' }), 400, /a day and a time/],
    [
      'a time with an offset',
      (body) => ({ ...body, start: '2026-12-09T09:00:00+01:00' }),
      400,
      /a day and a time/,
    ],
    [
      'a time that clocks leap over',
      (body) => ({ ...body, start: '2027-03-28T02:30' }),
      400,
      /On 28 March 2027 there is no 02:30/,
    ],
    ['something else besides', (body) => ({ ...body, by: 'me' }), 400, /not understood/],
    ['a list', () => [], 400, /not understood/],
    ['a very long room', (body) => ({ ...body, room: 'x'.repeat(10_000) }), 400, /not understood/],
  ])('refuses %s with a sentence', async (_, change, status, sentence) => {
    const answer = await place(small.sessions.opening, change(nine()));
    expect([answer.status, answer.sentence]).toEqual([status, expect.stringMatching(sentence)]);
    expect((await ask('editor')).view.revision).toBe('none');
  });

  it('refuses what is no JSON, the session of another summit, and a summit that is not there', async () => {
    const { opening } = small.sessions;
    const address = `/api/agendas/of/${small.summit}/${opening}`;
    const form = new URLSearchParams({ start: nine().start });
    expect((await studio.request(address, { as: 'editor', method: 'PUT', form })).status).toBe(400);
    expect(await place(other.sessions.opening)).toMatchObject({
      status: 404,
      sentence: expect.stringContaining('does not belong to this summit') as string,
    });
    for (const summit of ['nobody', other.sessions.opening]) {
      const answer = await studio.request(`/api/agendas/of/${summit}`, { as: 'editor' });
      expect([answer.status, answer.json.errors?.[0]?.message]).toEqual([
        404,
        'This summit is not here any more.',
      ]);
    }
  });

  it('warns of what goes over midnight and of what is in two places', async () => {
    const { talk, panel } = small.sessions;
    await place(talk, { ...nine(), start: '2026-12-09T23:45' });
    const { status, view } = await place(panel, {
      start: '2026-12-09T23:30',
      minutes: 30,
      room: small.rooms.small,
    });
    expect(status).toBe(200);
    expect(view.conflicts.map(({ code }) => code)).toEqual([
      'outside-hours',
      'speaker-twice',
      'over-midnight',
    ]);
    expect(view.conflicts[1]?.sentence).toMatch(/^Ana Shembulli .*“Panel” and “Talk”/);
  });

  it('keeps the changes of everybody who works on it at once', async () => {
    const sessions = Object.values(small.sessions);
    await Promise.all(
      sessions.map((session, index) => place(session, { ...nine(), minutes: 30 + 5 * index })),
    );
    const { view } = await ask('editor');
    expect(sessions.map((session) => sessionIn(view, session)?.place?.minutes)).toEqual([30, 35, 40, 45]);
  });

  it('does not overwrite what somebody else has just placed', async () => {
    const { opening } = small.sessions;
    expect((await place(opening, nine(), 'editor', '"none"')).status).toBe(200);
    const late = await place(opening, { ...nine(), minutes: 45 }, 'admin', '"none"');
    expect([late.status, late.sentence]).toEqual([412, expect.stringContaining('“Opening”')]);
    const seen = `"2026-12-09T09:00/30/${small.rooms.main}"`;
    expect((await place(opening, { ...nine(), minutes: 45 }, 'admin', seen)).status).toBe(200);
  });

  it('is released once when two release it at once, and not again without a change', async () => {
    await place(small.sessions.opening);
    const both = await Promise.all([release(), release({}, 'admin')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const [done] = both.filter(({ status }) => status === 200);
    expect(done?.view).toMatchObject({ released: { version: 1 }, changes: [] });
    expect(await release()).toMatchObject({
      status: 409,
      sentence: expect.stringContaining('Nothing has changed') as string,
    });
    await place(small.sessions.opening, null);
    expect((await release()).view.released?.version).toBe(2);
  });

  it('is not released otherwise than it was looked at', async () => {
    const { view } = await place(small.sessions.opening);
    await place(small.sessions.talk, { ...nine(), start: '2026-12-09T10:00' });
    expect((await release({ revision: view.revision })).status).toBe(412);
    const now = (await ask('editor')).view.revision;
    expect((await release({ revision: now })).status).toBe(200);
  });

  it('names the sessions that keep it from being released', async () => {
    const { opening, talk } = small.sessions;
    await place(opening);
    await place(talk, { ...nine(), start: '2026-12-09T10:00' });
    await writer.unpublish('sessions', talk);
    const answer = await release();
    expect([answer.status, answer.sentence]).toEqual([409, expect.stringMatching(/not published: “Talk”\./)]);
    expect((await ask('reviewer')).view.refusal).toBe(answer.sentence);
    await studio.payload.delete({ collection: 'sessions', id: talk });
    const { view } = await ask('reviewer');
    expect(view.conflicts.map(({ code }) => code)).toEqual(['session-gone']);
    expect((await release()).status).toBe(409);
    // What is gone can be taken off, and not be placed again.
    expect((await place(talk, null)).status).toBe(200);
    expect((await place(talk)).status).toBe(404);
    expect((await release()).status).toBe(200);
  });

  it('stays what it was for the public when a session, a speaker or a room goes', async () => {
    const { opening, talk } = small.sessions;
    await place(opening, { ...nine(), room: small.rooms.small });
    await place(talk, { ...nine(), start: '2026-12-09T10:00' });
    await release();
    const stored = async () =>
      (
        await studio.payload.find({
          collection: 'agendas',
          where: { and: [{ summit: { equals: small.summit } }, { version: { equals: 1 } }] },
          depth: 0,
        })
      ).docs[0];
    const before = await stored();
    await studio.payload.delete({ collection: 'people', id: small.people.first });
    const main = { id: small.rooms.main, names: 'Salla e madhe', capacity: 200 };
    await writer.update('summits', small.summit, { rooms: [main] });
    await studio.payload.delete({ collection: 'sessions', id: talk });
    const { view } = await ask('editor');
    expect(view.conflicts.map(({ code }) => code)).toEqual(['room-gone', 'session-gone']);
    expect(view.refusal).toContain('Talk');
    expect(await stored()).toEqual(before);
    await place(talk, null);
    expect((await ask('editor')).view.refusal).toMatch(/room of these sessions .*“Opening”/);
    await place(opening);
    const { view: released } = await release();
    expect(released.released?.version).toBe(2);
    const { docs } = await studio.payload.find({
      collection: 'agendas',
      where: { and: [{ summit: { equals: small.summit } }, { version: { equals: 2 } }] },
      depth: 0,
    });
    // What is gone is called as it was when it was public.
    expect(docs[0]?.changes).toMatchObject([
      { session: opening, titles: { sq: 'Hapja', en: 'Opening' } },
      { session: talk, titles: { sq: 'Fjala', en: 'Talk' } },
    ]);
  });

  it('shows a speaker in the bin as a conflict', async () => {
    await place(small.sessions.talk);
    await studio.payload.update({
      collection: 'people',
      id: small.people.first,
      data: { deletedAt: new Date().toISOString() } as never,
    });
    expect((await ask('editor')).view.conflicts).toMatchObject([
      { code: 'speaker-gone', sentence: expect.stringContaining('Ana Shembulli') as string },
    ]);
  });

  it('goes with its summit', async () => {
    await place(small.sessions.opening);
    await release();
    await studio.payload.delete({ collection: 'summits', id: small.summit });
    const where = { summit: { equals: small.summit } };
    expect((await studio.payload.count({ collection: 'agendas', where })).totalDocs).toBe(0);
    expect((await ask('editor')).status).toBe(404);
  });

  it('is closed to the doors that every collection has', async () => {
    await place(small.sessions.opening);
    const { docs } = await studio.payload.find({
      collection: 'agendas',
      where: { summit: { equals: small.summit } },
      depth: 0,
    });
    const address = `/api/agendas/${docs[0]!.id}`;
    for (const method of ['PATCH', 'DELETE']) {
      expect((await studio.request(address, { as: 'admin', method, body: { entries: [] } })).status).toBe(
        403,
      );
    }
    expect((await studio.request(address)).status).toBe(403);
  });
});
