import { type Agenda } from '@bashke/content';
import { expect, it } from 'vitest';
import { placedIn, revisionOf, uidOf } from './revision.ts';

const nine = { start: '2026-12-09T09:00:00+01:00', minutes: 45, room: 'room-1' };
const ten = { ...nine, start: '2026-12-09T10:00:00+01:00' };
const nextDay = { ...nine, start: '2026-12-10T09:00:00+01:00' };

/** The releases of an agenda; each says where its sessions are. */
const released = (...versions: Record<string, typeof nine>[]): Agenda[] =>
  versions
    .map((sessions, index): Agenda => ({
      collection: 'agendas',
      id: `agenda-${index + 1}`,
      summit: 'summit',
      version: index + 1,
      releasedAt: `2026-10-0${index + 1}T09:00:00.000Z`,
      entries: Object.entries(sessions).map(([session, placing]) => ({ session, ...placing })),
      changes: [],
    }))
    .toReversed();

it.each<
  [
    what: string,
    agendas: Agenda[],
    expected: [sequence: number, start: string, cancelled: boolean] | undefined,
  ]
>([
  ['stays', released({ a: nine }, { a: nine }, { a: nine }), [1, nine.start, false]],
  [
    'stays, its start written otherwise',
    released({ a: nine }, { a: { ...nine, start: '2026-12-09T08:00:00Z' } }),
    [1, nine.start, false],
  ],
  ['is moved', released({ a: nine }, { a: ten }, { a: ten }), [2, ten.start, false]],
  ['is moved back', released({ a: nine }, { a: ten }, { a: nine }), [3, nine.start, false]],
  ['is made longer', released({ a: nine }, { a: { ...nine, minutes: 60 } }), [2, nine.start, false]],
  ['goes to another room', released({ a: nine }, { a: { ...nine, room: 'room-2' } }), [2, nine.start, false]],
  ['is added', released({ b: nine }, { a: nine, b: ten }), [2, nine.start, false]],
  ['is taken off', released({ a: nine }, { a: ten }, {}, {}), [3, ten.start, true]],
  ['is taken off and put back', released({ a: nine }, {}, { a: nine }), [3, nine.start, false]],
  ['was never there', released({ b: nine }), undefined],
  ['waits for a first release', [], undefined],
])('a session that %s', (_, agendas, expected) => {
  const placed = placedIn(agendas, 'a');
  expect(placed && [placed.sequence, placed.entry.start, placed.cancelled]).toEqual(expected);
  if (placed) expect(placed.changedAt).toBe(`2026-10-0${placed.sequence}T09:00:00.000Z`);
});

it('a summit changes with its days alone', () => {
  expect(revisionOf([])).toBeUndefined();
  expect(revisionOf(released({ a: nine }, { a: ten }))).toMatchObject({ sequence: 1 });
  expect(revisionOf(released({ a: nine }, { a: ten }, { a: ten, b: nextDay }))).toMatchObject({
    sequence: 3,
  });
});

it('identities are made from what never changes', () => {
  expect(uidOf({ guid: '3f2b7f0e-8d35-4d8b-9d2a-6c9a1b0f4e21' })).toBe(
    '3f2b7f0e-8d35-4d8b-9d2a-6c9a1b0f4e21@bashke',
  );
});
