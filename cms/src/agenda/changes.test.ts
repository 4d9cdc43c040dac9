import type { AgendaEntry } from '@bashke/content';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.ts';

const entry = (session: string, start: string, minutes = 45, room = 'main'): AgendaEntry => ({
  session,
  start,
  minutes,
  room,
});

const nine = '2026-12-09T09:00:00+01:00';
const ten = '2026-12-09T10:00:00+01:00';

describe('what changed between two agendas', () => {
  it('is everything when there was none', () => {
    expect(changesBetween([], [entry('b', ten), entry('a', nine)])).toEqual([
      { session: 'a', to: { start: nine, minutes: 45, room: 'main' } },
      { session: 'b', to: { start: ten, minutes: 45, room: 'main' } },
    ]);
  });

  it('is nothing for the same agenda in another order, or with the same moments written otherwise', () => {
    const one = [entry('a', nine), entry('b', ten)];
    expect(changesBetween(one, one.toReversed())).toEqual([]);
    expect(changesBetween([entry('a', nine)], [entry('a', '2026-12-09T08:00:00Z')])).toEqual([]);
  });

  it.each([
    ['another time', entry('a', ten)],
    ['another length', entry('a', nine, 50)],
    ['another room', entry('a', nine, 45, 'small')],
  ])('says from where to where: %s', (_, { session, ...to }) => {
    expect(changesBetween([entry('a', nine)], [{ session, ...to }])).toEqual([
      { session: 'a', from: { start: nine, minutes: 45, room: 'main' }, to },
    ]);
  });

  it('says what was taken off, among the rest by time', () => {
    const changes = changesBetween([entry('gone', nine), entry('b', ten)], [entry('b', ten, 60)]);
    expect(changes.map(({ session, to }) => [session, to === undefined])).toEqual([
      ['gone', true],
      ['b', false],
    ]);
  });

  it('tells that two sessions have changed places', () => {
    const changes = changesBetween([entry('a', nine), entry('b', ten)], [entry('a', ten), entry('b', nine)]);
    expect(changes.map(({ session, from, to }) => [session, from?.start, to?.start])).toEqual([
      ['b', ten, nine],
      ['a', nine, ten],
    ]);
  });
});
