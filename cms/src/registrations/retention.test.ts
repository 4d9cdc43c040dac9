import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SmallSummit } from '../agenda/testing/summit.ts';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import type { Visitors } from './testing/visitors.ts';

const TODAY = Date.parse('2026-11-27T12:00:00Z');
const DAY = 24 * 3_600_000;

describe.each(testDatabases)('how long registrations are kept, on $name', (database) => {
  let studio: TestStudio;
  let number = 0;
  let small: SmallSummit;
  let people: Visitors;
  let setNow: (now: string | number) => void;
  let form: (typeof import('./form.ts'))['registration'];
  const offer = (more: object) =>
    studio.payload.update({
      collection: 'summits',
      id: small.summit,
      data: { registration: { open: true, keepDays: 30, ...more }, _status: 'published' },
      depth: 0,
    });

  beforeAll(async () => {
    studio = await openStudio(database);
    const door = await import('../consent/clock-door.ts');
    setNow = (now) => door.setNow(studio.payload, () => +new Date(now));
    form = (await import('./form.ts')).registration;
  });
  afterAll(() => studio.close());
  beforeEach(async () => {
    setNow(TODAY);
    number += 1;
    const { writeSummit } = await import('../agenda/testing/summit.ts');
    const { Visitors: People } = await import('./testing/visitors.ts');
    small = await writeSummit(studio.payload, `ruajtja-${number}`);
    await offer({ capacity: 1 });
    await studio.payload.delete({ collection: 'registrations', where: {}, context: { leavesSeats: true } });
    people = new People(studio.payload, form, small);
  });
  const expireAt = async (now: string | number) => {
    setNow(now);
    await form.expire(studio.payload);
  };

  it('without confirmation seven days, with all mails; a week counts from the last time they registered', async () => {
    await people.register('Ana');
    await people.come('Beni');
    await expireAt(TODAY + 7 * DAY - 1000);
    expect(await people.states('Ana', 'Beni')).toBe('unconfirmed seated');
    await people.register('Ana');
    await people.register('Cani');
    await expireAt(TODAY + 8 * DAY);
    expect(await people.states('Ana', 'Beni', 'Cani')).toBe('unconfirmed seated unconfirmed');
    await expireAt(TODAY + 15 * DAY);
    expect(await people.states('Ana', 'Beni', 'Cani')).toBe('gone seated gone');
    expect(await people.mails('ana@shembull.al')).toEqual([]);
    expect(await people.mails('beni@shembull.al')).toHaveLength(2);
  });

  it('after the summit as many days as staff chose; nobody moves up by it', async () => {
    for (const name of ['Ana', 'Beni', 'Cani']) await people.come(name);
    await people.press('cani@shembull.al', 'cancel');
    await expireAt('2027-01-09T22:59:59Z');
    expect(await people.states('Ana', 'Beni', 'Cani')).toBe('seated waiting cancelled');
    await expireAt('2027-01-09T23:00:00Z');
    expect(await people.states('Ana', 'Beni', 'Cani')).toBe('gone gone gone');
    expect((await studio.payload.find({ collection: 'mails' })).docs).toEqual([]);
  });

  it('a day, where staff chose one, though the summit is a draft again', async () => {
    await people.come('Ana');
    await offer({ keepDays: 1 });
    const draft = { _status: 'draft' } as const;
    await studio.payload.update({ collection: 'summits', id: small.summit, data: draft, depth: 0 });
    await expireAt('2026-12-11T22:59:59Z');
    expect(await people.states('Ana')).toBe('seated');
    await expireAt('2026-12-11T23:00:00Z');
    expect(await people.states('Ana')).toBe('gone');
  });

  it('not longer than the summit itself', async () => {
    await people.come('Ana');
    await studio.payload.delete({ collection: 'summits', id: small.summit });
    expect((await studio.payload.find({ collection: 'registrations' })).docs).toEqual([]);
    expect(await people.mails('ana@shembull.al')).toEqual([]);
  });

  it('until the person has them erased: whoever waits moves up', async () => {
    await people.come('Ana', { access: 'Rampë', sessions: [] });
    await people.come('Beni');
    const found = await form.find(studio.payload, 'ANA@shembull.al');
    expect(found).toMatchObject([
      { summit: 'First summit', name: 'Ana Shembulli', access: 'Rampë', state: 'seated', sessions: [] },
    ]);
    expect(JSON.stringify(found)).not.toContain('token');
    expect(await form.erase(studio.payload, 'ana@shembull')).toBe(0);
    expect(await form.erase(studio.payload, 'Ana@shembull.al')).toBe(1);
    expect(await people.states('Ana', 'Beni')).toBe('gone seated');
    expect(await people.mails('ana@shembull.al')).toEqual([]);
    expect((await people.lastMail('beni@shembull.al')).subject).toContain('A seat is now yours');
    expect(await form.erase(studio.payload, 'ana@shembull.al')).toBe(0);
    expect(await form.find(studio.payload, '%')).toEqual([]);
  });
});
