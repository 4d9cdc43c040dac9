import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SmallSummit } from '../agenda/testing/summit.ts';
import type { FormRefusal } from '../forms/refusal.ts';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import type { Visitors } from './testing/visitors.ts';

/** Twelve days before the summit of the tests. */
const TODAY = Date.parse('2026-11-27T12:00:00Z');

describe.each(testDatabases)('registering for a summit, on $name', (database) => {
  let studio: TestStudio;
  let number = 0;
  let small: SmallSummit;
  let people: Visitors;
  let setNow: (now: string | number) => void;
  let change: (collection: 'summits' | 'sessions', id: string, data: object) => Promise<void>;
  let place: (...sessions: (keyof SmallSummit['sessions'])[]) => Promise<void>;
  let places: () => Promise<object | undefined>;

  beforeAll(async () => {
    studio = await openStudio(database);
    const door = await import('../consent/clock-door.ts');
    const { placesOf } = await import('./places.ts');
    setNow = (now) => door.setNow(studio.payload, () => +new Date(now));
    places = () => placesOf(studio.payload, small.summit);
    change = async (collection, id, data) => {
      await studio.payload.update({
        collection,
        id,
        locale: 'sq',
        data: { ...data, _status: 'published' } as never,
        depth: 0,
      });
    };
  });
  afterAll(() => studio.close());

  const starts = { opening: '09T09:00', talk: '09T10:00', panel: '09T11:00', workshop: '10T09:00' };

  beforeEach(async () => {
    setNow(TODAY);
    number += 1;
    const { writeSummit } = await import('../agenda/testing/summit.ts');
    const { placeAndRelease } = await import('../agenda/seed.ts');
    const { registration } = await import('./form.ts');
    const { Visitors: People } = await import('./testing/visitors.ts');
    small = await writeSummit(studio.payload, `samiti-${number}`);
    const minutes = { opening: 30, talk: 45, panel: 60, workshop: 90 };
    place = async (...sessions) => {
      const entries = sessions.map((name) => ({
        session: small.sessions[name],
        start: `2026-12-${starts[name]}`,
        minutes: minutes[name],
        room: small.rooms.main,
      }));
      await placeAndRelease(studio.payload, small.summit, entries);
    };
    await place('opening', 'talk', 'panel', 'workshop');
    await offer({ capacity: 2 });
    // What one test leaves does not reach the next: mails go to the same addresses.
    await studio.payload.delete({ collection: 'registrations', where: {}, context: { leavesSeats: true } });
    people = new People(studio.payload, registration, small);
  });

  const offer = (more: object) =>
    change('summits', small.summit, { registration: { open: true, keepDays: 30, ...more } });

  describe('seats', () => {
    it('are given when the address is confirmed, and the mail says so', async () => {
      await people.register('Ana', { sessions: [small.sessions.talk, small.sessions.workshop] });
      expect(await people.states('Ana')).toBe('unconfirmed');
      const asked = await people.lastMail('ana@shembull.al');
      expect(asked.subject).toBe('Confirm your registration: First summit');
      // What was typed may be for somebody else to read.
      expect(asked.text).not.toContain('Ana');
      expect(asked.attachments).toEqual([]);

      const page = await people.open('ana@shembull.al', 'confirm');
      expect(page?.button).toBe('Confirm the registration');
      expect(await people.states('Ana')).toBe('unconfirmed');

      const done = await people.press('ana@shembull.al', 'confirm');
      expect(done?.title).toBe('You have a seat');
      expect(await people.states('Ana')).toBe('seated');
      const mail = await people.lastMail('ana@shembull.al');
      expect(mail.subject).toBe('You have a seat: First summit');
      expect(mail.text).toMatch(/When: Wednesday,? 9 December 2026, 09:00–17:00; Thursday,? 10 December/);
      expect(mail.text).toContain('10 December, 09:00–10:30: Workshop, Main hall · you have a seat');
      const [calendar] = mail.attachments as { filename: string; content: string }[];
      expect(calendar?.filename).toMatch(/\.ics$/);
      expect(calendar?.content.match(/BEGIN:VEVENT/g)).toHaveLength(3);
      expect(calendar?.content).toContain('DTSTART;TZID=Europe/Tirane:20261210T090000');
    });

    it('run out, and the waiting list moves up when somebody cancels', async () => {
      for (const name of ['Ana', 'Beni', 'Cela', 'Drita']) await people.come(name);
      expect(await people.states('Ana', 'Beni', 'Cela', 'Drita')).toBe('seated seated waiting waiting');
      expect(await places()).toMatchObject({ open: true, full: true });
      const waiting = await people.lastMail('cela@shembull.al');
      expect(waiting.subject).toBe('You are on the waiting list: First summit');
      expect(waiting.attachments).toEqual([]);

      expect((await people.open('ana@shembull.al', 'cancel'))?.button).toBe('Yes, cancel it');
      expect((await people.press('ana@shembull.al', 'cancel'))?.title).toBe('The registration is cancelled');
      expect(await people.states('Ana', 'Beni', 'Cela', 'Drita')).toBe('cancelled seated seated waiting');
      const moved = await people.lastMail('cela@shembull.al');
      expect(moved.subject).toBe('A seat is now yours: First summit');
      expect(moved.attachments).toHaveLength(1);
      expect((await people.lastMail('ana@shembull.al')).subject).toContain('cancelled');
      expect(await people.mails('drita@shembull.al')).toHaveLength(2);

      // The same button once more changes nothing, and sends nothing.
      await people.press('ana@shembull.al', 'cancel');
      expect(await people.mails('ana@shembull.al')).toHaveLength(3);
      expect(await people.states('Beni', 'Cela', 'Drita')).toBe('seated seated waiting');
    });

    it('are one for 50 who ask for the last one at once', async () => {
      await offer({ capacity: 1 });
      const names = Array.from({ length: 50 }, (_, index) => `Nr${index}`);
      const addresses = await Promise.all(names.map((name) => people.register(name)));
      await Promise.all(addresses.map((email) => people.press(email, 'confirm')));
      const states = (await people.states(...names)).split(' ');
      expect(states.filter((state) => state === 'seated')).toHaveLength(1);
      expect(states.filter((state) => state === 'waiting')).toHaveLength(49);
    }, 60_000);

    it('follow the capacity up, and nobody loses one when it goes down', async () => {
      for (const name of ['Ana', 'Beni', 'Cani', 'Dori']) await people.come(name);
      await offer({ capacity: 3 });
      await vi.waitFor(async () => {
        expect(await people.states('Ana', 'Beni', 'Cani', 'Dori')).toBe('seated seated seated waiting');
      });
      await vi.waitFor(async () => {
        expect((await people.lastMail('cani@shembull.al')).subject).toContain('A seat is now yours');
      });
      await offer({ capacity: 1 });
      await people.press('beni@shembull.al', 'cancel');
      expect(await people.states('Ana', 'Beni', 'Cani', 'Dori')).toBe('seated cancelled seated waiting');
      const figures = await studio.request(`/api/registrations/of/${small.summit}`, { as: 'editor' });
      expect(figures.json).toMatchObject({ capacity: 1, seated: 2, waiting: 1, cancelled: 1 });
      await offer({ capacity: null });
      await vi.waitFor(async () => expect(await people.states('Dori')).toBe('seated'));
      expect(await places()).toMatchObject({ full: false });
    });

    it('are all taken where there are none', async () => {
      await offer({ capacity: 0 });
      expect(await places()).toMatchObject({ open: true, full: true });
      await people.register('Ana');
      expect((await people.open('ana@shembull.al', 'confirm'))?.paragraphs.join()).toContain('waiting list');
      await people.press('ana@shembull.al', 'confirm');
      expect(await people.states('Ana')).toBe('waiting');
    });

    it('are free again when staff delete a registration, and its mails are gone', async () => {
      for (const name of ['Ana', 'Beni', 'Cani']) await people.come(name);
      const { id } = await people.registration('ana@shembull.al');
      const { status } = await studio.request(`/api/registrations/${id}`, { as: 'editor', method: 'DELETE' });
      expect(status).toBe(200);
      await vi.waitFor(async () => expect(await people.states('Ana', 'Cani')).toBe('gone seated'));
      expect(await people.mails('ana@shembull.al')).toEqual([]);
    });

    it('are free again when staff cancel, with a mail', async () => {
      for (const name of ['Ana', 'Beni', 'Cani']) await people.come(name, { access: 'Rampë' });
      const { id } = await people.registration('ana@shembull.al');
      const cancel = (as: 'editor' | 'public', headers = {}) =>
        studio.request(`/api/registrations/${id}/cancel`, { as, method: 'POST', body: {}, headers });
      expect((await cancel('public')).status).toBe(403);
      expect((await cancel('editor', { 'Content-Type': 'text/plain' })).status).toBe(415);
      expect((await cancel('editor')).json).toEqual({ state: 'cancelled' });
      expect(await people.states('Ana', 'Cani')).toBe('cancelled seated');
      expect((await people.lastMail('ana@shembull.al')).text).toContain('The organisers have cancelled');
      expect((await people.registration('ana@shembull.al')).access).toBeNull();
    });
  });

  describe('seats of sessions', () => {
    const workshop = () => small.sessions.workshop;
    const wish = async (email: string, index = 0) =>
      ((await people.registration(email)).sessions as { state: string }[])[index]?.state;

    beforeEach(async () => {
      await offer({ capacity: 10 });
      await change('sessions', workshop(), { capacity: 1 });
    });

    it('have a waiting list of their own, which moves up when somebody leaves the session', async () => {
      const sessions = [small.sessions.talk, workshop()];
      for (const name of ['Ana', 'Beni', 'Cani']) await people.come(name, { sessions });
      expect(await wish('ana@shembull.al', 1)).toBe('seated');
      expect(await wish('beni@shembull.al', 1)).toBe('waiting');
      expect(await wish('beni@shembull.al', 0)).toBe('interested');
      expect(await people.states('Beni')).toBe('seated');
      expect(await places()).toEqual({ open: true, full: false, sessions: { [workshop()]: 'full' } });
      expect((await people.lastMail('beni@shembull.al')).text).toContain(
        'Workshop, Main hall · on the waiting list',
      );

      const page = await people.open('ana@shembull.al', 'see');
      expect(page?.others?.map(({ action }) => action)).toEqual(['leave-1', 'leave-2', 'cancel']);
      expect((await people.open('ana@shembull.al', 'leave-2'))?.button).toBe('Yes, leave the session');
      await people.press('ana@shembull.al', 'leave-2');
      await people.press('ana@shembull.al', 'leave-2');
      expect(await people.states('Ana')).toBe('seated');
      expect(await wish('ana@shembull.al', 1)).toBe('left');
      expect(await wish('beni@shembull.al', 1)).toBe('seated');
      expect(await wish('cani@shembull.al', 1)).toBe('waiting');
      expect((await people.lastMail('beni@shembull.al')).text).toContain(
        'You now have a seat in: “Workshop”',
      );
    });

    it('are for those with a seat at the summit', async () => {
      await offer({ capacity: 1 });
      await people.come('Ana');
      await people.come('Beni', { sessions: [workshop()] });
      expect(await wish('beni@shembull.al')).toBe('waiting');
      expect(await places()).toMatchObject({ sessions: { [workshop()]: 'open' } });
      await people.press('ana@shembull.al', 'cancel');
      expect(await wish('beni@shembull.al')).toBe('seated');
    });

    it('follow the capacity of the session', async () => {
      for (const name of ['Ana', 'Beni']) await people.come(name, { sessions: [workshop()] });
      await change('sessions', workshop(), { capacity: 2 });
      await vi.waitFor(async () => expect(await wish('beni@shembull.al')).toBe('seated'));
    });

    it('end when the session is taken off the agenda; the seat at the summit stays, and they are told', async () => {
      await people.come('Ana', { sessions: [workshop(), small.sessions.talk] });
      await people.come('Beni', { sessions: [small.sessions.talk] });
      await place('opening', 'talk', 'panel');
      await vi.waitFor(async () => {
        const mail = await people.lastMail('ana@shembull.al');
        expect(mail.subject).toBe('The agenda has changed: First summit');
        expect(mail.text).toContain('No longer takes place: “Workshop”.');
        expect((mail.attachments as { content: string }[])[0]?.content).not.toContain('Workshop');
      });
      expect(await wish('ana@shembull.al')).toBe('off');
      expect(await people.states('Ana')).toBe('seated');
      expect(await people.mails('beni@shembull.al')).toHaveLength(2);
      expect((await people.open('ana@shembull.al', 'leave-1'))?.button).toBeUndefined();
    });

    it('go with the session when it is moved, over midnight too', async () => {
      await people.come('Ana', { sessions: [workshop()] });
      starts.workshop = '10T23:30';
      try {
        await place('opening', 'talk', 'panel', 'workshop');
      } finally {
        starts.workshop = '10T09:00';
      }
      await vi.waitFor(async () => {
        const { text } = await people.lastMail('ana@shembull.al');
        expect(text).toContain('Has another time or room: “Workshop”, 10 December, 23:30–01:00, Main hall.');
      });
      expect(await wish('ana@shembull.al')).toBe('seated');
    });
  });

  describe('the same address', () => {
    it('is one registration, and the mail says what is there', async () => {
      await people.come('Ana');
      await people.register('Ana', { name: 'Somebody Else', email: 'Ana@shembull.al' });
      expect((await studio.payload.find({ collection: 'registrations' })).docs).toHaveLength(1);
      expect((await people.registration('ana@shembull.al')).name).toBe('Ana Shembulli');
      const mail = await people.lastMail('ana@shembull.al');
      expect(mail.subject).toBe('You are already registered: First summit');
      expect(mail.text).toContain(await people.token('ana@shembull.al'));
    });

    it('begins anew where it was not confirmed, or was cancelled', async () => {
      await people.register('Ana', { organisation: 'E para' });
      await people.register('Ana', { organisation: 'E dyta' });
      await people.press('ana@shembull.al', 'confirm');
      expect((await people.registration('ana@shembull.al')).organisation).toBe('E dyta');
      await people.press('ana@shembull.al', 'cancel');
      expect((await people.registration('ana@shembull.al')).organisation).toBeNull();
      await people.register('Ana', { organisation: 'E treta' });
      expect(await people.states('Ana')).toBe('unconfirmed');
      await people.press('ana@shembull.al', 'confirm');
      expect(await people.states('Ana')).toBe('seated');
    });

    it('may register for another summit', async () => {
      await people.come('Ana');
      const { writeSummit } = await import('../agenda/testing/summit.ts');
      const { Visitors: People } = await import('./testing/visitors.ts');
      const { registration } = await import('./form.ts');
      const other = await writeSummit(studio.payload, `tjeter-${number}`);
      await change('summits', other.summit, { registration: { open: true, keepDays: 30 } });
      await new People(studio.payload, registration, other).register('Ana');
      expect((await studio.payload.find({ collection: 'registrations' })).docs).toHaveLength(2);
    });
  });

  describe('what cannot be taken', () => {
    const refusal = async (more: Parameters<Visitors['register']>[1] = {}) => {
      const error = await people.register('Ana', more).then(
        () => undefined,
        (reason: unknown) => reason as FormRefusal,
      );
      expect(await people.find('ana@shembull.al')).toBeUndefined();
      expect(await people.mails('ana@shembull.al')).toEqual([]);
      return { sentence: error?.words.en, field: error?.field };
    };

    it('registration is not open', async () => {
      await offer({ open: false });
      expect((await refusal()).sentence).toContain('Registration is not open');
      expect(await places()).toMatchObject({ open: false });
    });

    it('the time for it is over', async () => {
      await offer({ closes: '2026-12-01T22:59:00.000Z' });
      setNow('2026-12-01T22:58:59Z');
      await people.register('Beni');
      setNow('2026-12-01T22:59:00Z');
      expect((await refusal()).sentence).toContain('The time for registering is over');
      expect(await places()).toMatchObject({ open: false });
    });

    it('the first session has begun', async () => {
      setNow('2026-12-09T08:00:00Z');
      expect((await refusal()).sentence).toContain('The summit has begun');
    });

    it('the doors open, where there is no agenda', async () => {
      await place();
      setNow('2026-12-09T07:59:59Z');
      await people.register('Beni');
      setNow('2026-12-09T08:00:00Z');
      expect((await refusal()).sentence).toContain('The summit has begun');
    });

    it('the summit is held', async () => {
      await change('summits', small.summit, { state: 'held' });
      expect((await refusal()).sentence).toContain('The summit has begun');
    });

    it.each(['nothing', '0123456789abcdef01234567', ''])('a session called “%s”', async (id) => {
      const { sentence, field } = await refusal({ sessions: [id] });
      expect(sentence).toContain('is not on the agenda any more');
      expect(field).toBe('sessions');
    });

    it('a session that was taken off, or is not public', async () => {
      await place('opening', 'talk', 'panel');
      expect((await refusal({ sessions: [small.sessions.workshop] })).field).toBe('sessions');
      await studio.payload.update({
        collection: 'sessions',
        id: small.sessions.panel,
        data: { _status: 'draft' },
        depth: 0,
      });
      expect((await refusal({ sessions: [small.sessions.panel] })).field).toBe('sessions');
      await people.register('Beni', { sessions: [small.sessions.talk, small.sessions.talk] });
      expect((await people.registration('beni@shembull.al')).sessions).toHaveLength(1);
    });

    it.each([
      ['no summit', {}],
      ['an unknown one', { about: '0123456789abcdef01234567' }],
      ['no identity', { about: 'x' }],
      ['one of another campaign', { campaign: '0123456789abcdef01234567', about: 'this' }],
    ])('%s', async (_, envelope) => {
      const { registration } = await import('./form.ts');
      const sent = {
        payload: studio.payload,
        values: { name: 'Ana', email: 'ana@shembull.al', sessions: [] },
        envelope: { campaign: small.campaign, language: 'sq', ...envelope },
      } as Parameters<typeof registration.receive>[0];
      if (sent.envelope.about === 'this') sent.envelope.about = small.summit;
      await expect(registration.receive(sent)).rejects.toThrow('This summit is not here any more');
    });

    it('a summit that is a draft again', async () => {
      await people.come('Beni');
      await studio.payload.update({
        collection: 'summits',
        id: small.summit,
        data: { _status: 'draft' },
        depth: 0,
      });
      expect((await refusal()).sentence).toContain('This summit is not here any more');
      expect(await people.open('beni@shembull.al', 'see')).toBeUndefined();
      expect(await people.press('beni@shembull.al', 'cancel')).toBeUndefined();
    });
  });

  describe('links', () => {
    it('lead to nothing when they are made up', async () => {
      const { registration } = await import('./form.ts');
      for (const token of ['', 'x', 'A'.repeat(43), '../../etc/passwd']) {
        expect(await registration.actions['see']?.look(studio.payload, token, 'sq')).toBeUndefined();
        expect(await registration.actions['confirm']?.act(studio.payload, token, 'sq')).toBeUndefined();
      }
    });

    it('do nothing any more once the summit is over', async () => {
      await people.come('Ana');
      setNow('2026-12-10T12:00:01Z');
      expect((await people.press('ana@shembull.al', 'cancel'))?.title).toBe('The summit is over');
      expect(await people.states('Ana')).toBe('seated');
    });
  });
});
