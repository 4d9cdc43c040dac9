import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Alliance } from '../applications/testing/alliance.ts';
import type { Clock } from '../consent/clock.ts';
import type { Queue } from '../publishing/queue.ts';
import { PublisherDouble } from '../publishing/testing/publisher-double.ts';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import { membershipWords as words } from './words.ts';

const START = Date.parse('2026-03-01T11:00:00Z');
const noon = (day: string) => Date.parse(`${day}T11:00:00Z`);

describe.each(testDatabases)('the yearly confirmation, on $name', (database) => {
  let studio: TestStudio;
  let publisher: PublisherDouble;
  let queue: Queue;
  let clock: Clock;
  let alliance: Alliance;
  let now = START;
  let email = '';

  beforeAll(async () => {
    studio = await openStudio(database);
    publisher = await PublisherDouble.start();
    const { Publisher } = await import('../publishing/publisher.ts');
    const { startPublishing } = await import('../publishing/queue.ts');
    queue = await startPublishing(studio.payload, {
      publisher: new Publisher(publisher.settings),
      pauseMs: () => 50,
    });
    (await import('./index.ts')).startMembership();
    clock = await (await import('../consent/index.ts')).startConsent(studio.payload, { now: () => now });
    alliance = await new Alliance(studio.payload).found();
  }, 60_000);
  afterAll(async () => {
    clock.stop();
    await quiet();
    await studio.close();
    await publisher.kill();
  });
  beforeEach(async () => {
    for (const collection of ['mails', 'members'] as const) {
      await studio.payload.delete({ collection, where: { id: { exists: true } }, trash: true });
    }
    email = `m${crypto.randomUUID().slice(0, 8)}@shembull.al`;
    await at('2026-03-01');
  });

  /** Waits until nothing is being published. */
  const quiet = async () => {
    let releases = -1;
    for (;;) {
      for (let turn = 0; turn < 20; turn += 1) await setImmediate();
      await queue.settled();
      const { totalDocs } = await studio.payload.count({ collection: 'releases' });
      if (totalDocs === releases) return;
      releases = totalDocs;
    }
  };
  /** A new day begins. */
  const at = async (day: string) => {
    now = noon(day);
    await clock.look();
    await quiet();
  };
  const member = (data: object = {}, texts: object = {}) =>
    alliance.makeMember(
      { email, contact: 'Ana', confirmed: '2025-04-10T12:00:00.000Z', ...data },
      { name: 'Ylberi', slug: 'ylberi', ...texts },
    );
  const stored = (id: string, draft = false) =>
    studio.payload.findByID({ collection: 'members', id, depth: 0, draft, locale: 'sq' });
  const isShown = (id: string) =>
    publisher.calls
      .findLast(({ kind, campaign }) => kind === 'publish' && campaign === alliance.campaign)
      ?.documents.some((document) => document.id === id);
  const subjects = async () => (await alliance.mailsTo(email)).map(({ subject }) => subject);
  const subject = (key: 'askedSubject' | 'warnedSubject' | 'droppedSubject', language: 'sq' | 'en' = 'sq') =>
    words[key][language].replace('{group}', language === 'sq' ? 'Aleanca' : 'Alliance');

  it('asks after a year, warns, takes off the list, and brings back: a whole year', async () => {
    const id = await member();
    await at('2026-04-09');
    expect(await subjects()).toEqual([]);

    await at('2026-04-10');
    expect(await subjects()).toEqual([subject('askedSubject')]);
    const asked = await alliance.lastMail(email);
    expect(asked.text).toContain('9.6.2026');
    expect(await stored(id)).toMatchObject({ _status: 'published', confirmation: { state: 'asked' } });

    await at('2026-04-11');
    await at('2026-05-25');
    expect(await subjects()).toHaveLength(1);
    await at('2026-05-26');
    expect(await subjects()).toEqual([subject('askedSubject'), subject('warnedSubject')]);
    expect((await alliance.lastMail(email)).text).toContain('9.6.2026');

    await at('2026-06-08');
    await vi.waitFor(() => expect(isShown(id)).toBe(true), 10_000);
    await at('2026-06-09');
    expect(await subjects()).toEqual([
      subject('askedSubject'),
      subject('warnedSubject'),
      subject('droppedSubject'),
    ]);
    expect(await stored(id)).toMatchObject({ _status: 'draft', confirmation: { state: 'dropped' } });
    await vi.waitFor(() => expect(isShown(id)).toBe(false));

    // Months later, by the link of the first letter; looking at it changes nothing.
    await at('2026-09-01');
    expect(await subjects()).toHaveLength(3);
    const token = asked.tokens['still-member']!;
    expect((await alliance.lastMail(email)).tokens).toEqual({ 'still-member': token });
    expect(await alliance.look('still-member', token)).toMatchObject({
      title: words.backTitle.sq,
      button: words.backButton.sq,
      campaign: alliance.campaign,
    });
    expect((await stored(id))._status).toBe('draft');
    const page = await alliance.pressLink('still-member', token);
    expect(page).toMatchObject({
      title: words.doneTitle.sq,
      facts: [
        { term: words.confirmed.sq, text: '1.9.2026' },
        { term: words.page.sq, text: 'http://aleanca.sites.test/anetaret/aleanca/ylberi.html' },
      ],
    });
    expect(page!.button).toBeUndefined();
    // The group of what changed is looked up before it is published.
    await vi.waitFor(() => expect(isShown(id)).toBe(true), 10_000);
    expect(await stored(id)).toMatchObject({ _status: 'published', confirmed: '2026-09-01T12:00:00.000Z' });
    // Editors go on from the same.
    expect(await stored(id, true)).toMatchObject({
      _status: 'published',
      confirmed: '2026-09-01T12:00:00.000Z',
    });

    await at('2027-08-31');
    expect(await subjects()).toHaveLength(3);
    await at('2027-09-01');
    expect(await subjects()).toHaveLength(4);
    expect((await alliance.lastMail(email)).tokens['still-member']).not.toBe(token);
  }, 60_000);

  it('one click in time is enough; a second one says the same', async () => {
    const id = await member({ language: 'en' });
    await at('2026-04-10');
    expect(await subjects()).toEqual([subject('askedSubject', 'en')]);
    const { tokens } = await alliance.lastMail(email);
    for (const day of ['2026-04-12', '2026-04-13']) {
      await at(day);
      expect(await alliance.pressLink('still-member', tokens['still-member']!)).toMatchObject({
        title: words.doneTitle.en,
        facts: [{ text: '12 Apr 2026' }, {}],
      });
    }
    await quiet();
    const call = publisher.calls.findLast(({ kind }) => kind === 'publish');
    expect(JSON.stringify(call)).toContain(id);
    await at('2026-06-20');
    expect(await subjects()).toHaveLength(1);
    expect(await stored(id)).toMatchObject({ confirmed: '2026-04-12T12:00:00.000Z' });
  });

  it('the link is a page with one button; opening it changes nothing', async () => {
    const id = await member();
    await at('2026-04-10');
    const { tokens } = await alliance.lastMail(email);
    const address = `/api/forms/application/still-member/${tokens['still-member']}`;
    const page = async (method: 'GET' | 'POST') => {
      const form = new URLSearchParams();
      const { status, bytes } = await studio.request(address, { method, ...(method === 'POST' && { form }) });
      expect(status).toBe(200);
      return new TextDecoder().decode(bytes);
    };
    expect(await page('GET')).toContain(words.button.sq);
    expect((await stored(id)).confirmation!.state).toBe('asked');
    expect(await page('POST')).toContain(words.doneTitle.sq);
    expect((await stored(id)).confirmed).toBe('2026-04-10T12:00:00.000Z');
  });

  it('a studio that stood still warns first and gives two weeks', async () => {
    const id = await member();
    await at('2026-04-10');
    await at('2026-12-01');
    expect(await subjects()).toEqual([subject('askedSubject'), subject('warnedSubject')]);
    expect((await alliance.lastMail(email)).text).toContain('15.12.2026');
    await at('2026-12-14');
    expect((await stored(id))._status).toBe('published');
    await at('2026-12-15');
    expect((await stored(id))._status).toBe('draft');
  });

  it('a draft in progress stays one, and nothing of it becomes public', async () => {
    const id = await member();
    await alliance.writer.type('members', id, { about: 'Ende po e shkruaj.' });
    await at('2026-04-10');
    await at('2026-05-26');
    await at('2026-06-09');
    expect(await stored(id)).toMatchObject({ _status: 'draft', about: 'Punon.' });
    await alliance.press(email, 'still-member');
    expect(await stored(id)).toMatchObject({ _status: 'published', about: 'Punon.' });
    const draft = await stored(id, true);
    expect(draft).toMatchObject({
      _status: 'draft',
      about: 'Ende po e shkruaj.',
      confirmed: '2026-06-09T12:00:00.000Z',
    });
    // Publishing it then keeps the confirmation.
    await alliance.writer.update('members', id, {});
    expect(await stored(id)).toMatchObject({
      about: 'Ende po e shkruaj.',
      confirmed: '2026-06-09T12:00:00.000Z',
    });
  });

  it('without an address nobody drops off: staff see it, and it is asked once it has one', async () => {
    const id = await member({ email: null });
    await at('2026-04-10');
    await at('2027-01-10');
    expect(await stored(id)).toMatchObject({ _status: 'published', confirmation: { state: 'unreachable' } });
    const { countRounds } = await import('./queue.ts');
    expect(await countRounds(studio.payload)).toEqual({ asked: 0, warned: 0, dropped: 0, unreachable: 1 });
    await alliance.writer.update('members', id, { email });
    await at('2027-01-11');
    expect(await subjects()).toEqual([subject('askedSubject')]);
    await at('2027-02-11');
    expect((await stored(id))._status).toBe('published');
  });

  it('what staff write down themselves counts', async () => {
    const id = await member();
    await at('2026-04-10');
    await alliance.writer.update('members', id, { confirmed: '2026-04-20T12:00:00.000Z' });
    await at('2026-06-20');
    expect(await subjects()).toHaveLength(1);
    expect(await stored(id)).toMatchObject({ _status: 'published', confirmation: { state: null } });
  });

  it('neither drafts nor members of other groups are asked', async () => {
    const draft = await member();
    await alliance.writer.unpublish('members', draft);
    const group = await alliance.makeGroup({ confirms: false }, 'miqte');
    await member({ group });
    await at('2026-06-20');
    expect(await subjects()).toEqual([]);
  });

  it('links that lead to nothing say so by being nothing', async () => {
    const id = await member();
    await at('2026-04-10');
    const { tokens } = await alliance.lastMail(email);
    const token = tokens['still-member']!;
    expect(await alliance.look('still-member', 'x')).toBeUndefined();
    expect(await alliance.look('still-member', 'x'.repeat(43))).toBeUndefined();
    // What staff took off the list themselves is theirs to put back.
    await alliance.writer.unpublish('members', id);
    expect(await alliance.pressLink('still-member', token)).toBeUndefined();
    await alliance.writer.update('members', id, {});
    expect(await alliance.look('still-member', token)).toBeDefined();
    await studio.payload.update({
      collection: 'members',
      id,
      data: { deletedAt: new Date().toISOString() } as never,
    });
    expect(await alliance.look('still-member', token)).toBeUndefined();
  });

  it('nobody reads the key, and nobody writes how far asking has come', async () => {
    const id = await member();
    await at('2026-04-10');
    const { json } = await studio.request(`/api/members/${id}`, { as: 'admin' });
    expect(JSON.stringify(json)).toContain('"asked"');
    expect(JSON.stringify(json)).not.toContain('tokenHash');
    const body = { confirmation: { state: 'dropped' }, _status: 'published' };
    await studio.request(`/api/members/${id}`, { as: 'admin', method: 'PATCH', body });
    expect(await stored(id)).toMatchObject({ _status: 'published', confirmation: { state: 'asked' } });
    expect((await studio.request(`/api/members?sort=confirmation.tokenHash`, { as: 'admin' })).status).toBe(
      400,
    );
  });
});
