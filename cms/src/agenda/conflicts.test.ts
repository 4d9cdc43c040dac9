import { describe, expect, it } from 'vitest';
import { type Conflict, conflictsOf, type Weighed } from './conflicts.ts';
import { explainConflict } from './explain.ts';
import type { Entry } from './placing.ts';
import type { AgendaSession, AgendaSpeaker } from './programme.ts';

const speaker = (id: string, presence: AgendaSpeaker['presence'] = 'published'): AgendaSpeaker => ({
  id,
  name: `Person ${id}`,
  presence,
});

const session = (id: string, data: Partial<AgendaSession> = {}): AgendaSession => ({
  id,
  titles: { en: id },
  publicTitles: { en: id },
  kind: 'talk',
  track: undefined,
  minutes: 45,
  capacity: undefined,
  presence: 'published',
  speakers: [],
  ...data,
});

const weighed = (sessions: AgendaSession[]): Weighed => ({
  days: [
    { day: '2026-12-09', opens: '09:00', closes: '17:00' },
    { day: '2026-10-25', opens: '00:00', closes: '23:59' },
    { day: '2027-03-28', opens: '00:00', closes: '23:59' },
  ],
  rooms: [
    { id: 'main', names: { en: 'Main hall' }, capacity: 200 },
    { id: 'small', names: { en: 'Small room' }, capacity: 20 },
    { id: 'open', names: {}, capacity: undefined },
  ],
  sessions,
});

const at = (id: string, start: string, minutes = 45, room = 'main'): Entry => ({
  session: id,
  start: start.includes('T') ? start : `2026-12-09T${start}`,
  minutes,
  room,
});

const codesOf = (sessions: AgendaSession[], entries: Entry[]) =>
  conflictsOf(weighed(sessions), entries).map(({ code, sessions: about }) => [code, ...about].join(' '));

describe('one session alone', () => {
  it.each<[string, Partial<AgendaSession>, Entry, string[]]>([
    ['fits', {}, at('a', '09:00'), []],
    ['may end when the doors close', {}, at('a', '16:00', 60), []],
    ['ends after the doors close', {}, at('a', '16:00', 65), ['outside-hours a']],
    ['begins before they open', {}, at('a', '08:55', 10), ['outside-hours a']],
    ['is on a day without a summit', {}, at('a', '2026-12-10T10:00'), ['wrong-day a']],
    ['goes over midnight', {}, at('a', '23:30', 45), ['over-midnight a']],
    ['ends at midnight', {}, at('a', '23:30', 30), ['outside-hours a']],
    [
      'goes over midnight on no day of it',
      {},
      at('a', '2026-12-31T23:30', 45),
      ['wrong-day a', 'over-midnight a'],
    ],
    ['begins when clocks leap', {}, at('a', '2027-03-28T02:30'), ['no-such-time a']],
    ['is in a room that is not there', {}, at('a', '09:00', 45, 'gone'), ['room-gone a']],
    ['is larger than its room', { capacity: 21 }, at('a', '09:00', 45, 'small'), ['room-small a']],
    ['fills its room', { capacity: 20 }, at('a', '09:00', 45, 'small'), []],
    ['is in a room of unknown size', { capacity: 999 }, at('a', '09:00', 45, 'open'), []],
    ['is not published', { presence: 'draft' }, at('a', '09:00'), ['session-unpublished a']],
    ['is in the bin', { presence: 'gone' }, at('a', '09:00'), ['session-gone a']],
    ['was deleted for good', {}, at('b', '09:00'), ['session-gone b']],
    ['has a speaker in the bin', { speakers: [speaker('p', 'gone')] }, at('a', '09:00'), ['speaker-gone a']],
    [
      'has a speaker twice who is a draft',
      { speakers: [speaker('p', 'draft'), speaker('p', 'draft')] },
      at('a', '09:00'),
      ['speaker-unpublished a'],
    ],
  ])('%s', (_, data, entry, expected) => {
    expect(codesOf([session('a', data)], [entry])).toEqual(expected);
  });

  it('goes over midnight by the clock on the wall when clocks go back', () => {
    // 25 hours of 25 October: 23:00 for an hour and five minutes is past midnight, 00:30 for 24 hours is not.
    expect(codesOf([session('a')], [at('a', '2026-10-25T23:00', 65)])).toEqual(['over-midnight a']);
    expect(codesOf([session('a')], [at('a', '2026-10-25T00:30', 1440)])).toEqual([]);
  });
});

describe('two sessions', () => {
  const both = [session('a', { speakers: [speaker('p')] }), session('b', { speakers: [speaker('p')] })];
  const apart = [session('a'), session('b')];

  it.each<[string, AgendaSession[], Entry[], string[]]>([
    ['follow each other', both, [at('a', '09:00', 45), at('b', '09:45')], []],
    ['follow each other, the later one first', both, [at('b', '09:45'), at('a', '09:00', 45)], []],
    ['take one room', apart, [at('a', '09:00', 50), at('b', '09:45')], ['room-taken a b']],
    ['lie inside one another', apart, [at('a', '09:00', 120), at('b', '09:30', 5)], ['room-taken a b']],
    ['take two rooms', apart, [at('a', '09:00'), at('b', '09:00', 45, 'small')], []],
    ['want one speaker', both, [at('a', '09:00'), at('b', '09:00', 45, 'small')], ['speaker-twice a b']],
    ['want both', both, [at('a', '09:00'), at('b', '09:00')], ['room-taken a b', 'speaker-twice a b']],
    [
      'meet over midnight',
      apart,
      [at('a', '23:30', 60), at('b', '2026-12-10T00:15')],
      ['over-midnight a', 'room-taken a b', 'wrong-day b'],
    ],
    [
      'do not meet in the hour that clocks leap over',
      apart,
      [at('a', '2027-03-28T01:00', 60), at('b', '2027-03-28T03:00')],
      [],
    ],
    [
      'meet when clocks leap, though their times say otherwise',
      apart,
      [at('a', '2027-03-28T01:00', 90), at('b', '2027-03-28T03:15')],
      ['room-taken a b'],
    ],
    [
      'of which one has no time',
      apart,
      [at('a', '2027-03-28T02:30'), at('b', '2027-03-28T03:00')],
      ['no-such-time a'],
    ],
  ])('%s', (_, sessions, entries, expected) => {
    expect(codesOf(sessions, entries)).toEqual(expected);
  });

  it('and a third in one room are three conflicts', () => {
    const three = [session('a'), session('b'), session('c')];
    const entries = three.map(({ id }) => at(id, '09:00'));
    expect(codesOf(three, entries)).toEqual(['room-taken a b', 'room-taken a c', 'room-taken b c']);
  });
});

it('weighs a full agenda in no time', () => {
  const sessions = Array.from({ length: 400 }, (_, number) =>
    session(String(number), { speakers: [speaker('p'), speaker('q')] }),
  );
  const entries = sessions.map(({ id }) => at(id, '09:00'));
  const before = performance.now();
  expect(conflictsOf(weighed(sessions), entries)).toHaveLength((400 * 399 * 3) / 2);
  expect(performance.now() - before).toBeLessThan(2000);
});

describe('the sentence', () => {
  const names = { session: (id: string) => `Titulli ${id}`, room: () => 'Salla', day: (day: string) => day };
  const conflicts: Conflict[] = [
    { code: 'room-taken', sessions: ['a', 'b'], room: 'main' },
    { code: 'speaker-twice', sessions: ['a', 'b'], params: { speaker: 'Ana' } },
    { code: 'wrong-day', sessions: ['a'], params: { day: '2026-12-10' } },
    {
      code: 'outside-hours',
      sessions: ['a'],
      params: { start: '08:00', end: '08:45', opens: '09:00', closes: '17:00' },
    },
    { code: 'over-midnight', sessions: ['a'], params: { end: '00:15' } },
    { code: 'no-such-time', sessions: ['a'], params: { day: '2027-03-28', time: '02:30' } },
    { code: 'room-gone', sessions: ['a'] },
    { code: 'room-small', sessions: ['a'], room: 'small', params: { seats: 20, wanted: 30 } },
    { code: 'session-gone', sessions: ['a'] },
    { code: 'session-unpublished', sessions: ['a'] },
    { code: 'speaker-gone', sessions: ['a'], params: { speaker: '' } },
    { code: 'speaker-unpublished', sessions: ['a'], params: { speaker: 'Ana' } },
  ];

  it.each(conflicts)('of $code has no gaps and names its sessions', (conflict) => {
    for (const language of ['sq', 'en'] as const) {
      const sentence = explainConflict(conflict, names, language);
      expect(sentence).not.toMatch(/[{}]/);
      for (const id of conflict.sessions) expect(sentence).toContain(names.session(id));
    }
  });
});
