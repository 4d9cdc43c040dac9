import { describe, expect, it } from 'vitest';
import { type Confirming, dayNextYear, dropsOn, type Step, stepOf, yearBegins } from './round.ts';

const noon = (day: string) => Date.parse(`${day}T11:00:00Z`);
const member = (more: Partial<Confirming> = {}): Confirming => ({
  joined: '2024-05-10T12:00:00.000Z',
  email: 'a@shembull.al',
  ...more,
});

describe('the year of a member', () => {
  it('runs from the last confirmation, else the signature, else the day it joined', () => {
    expect(yearBegins(member())).toBe('2024-05-10');
    expect(yearBegins(member({ signed: '2024-06-01' }))).toBe('2024-06-01');
    expect(yearBegins(member({ signed: '2024-06-01', confirmed: '2025-06-03' }))).toBe('2025-06-03');
    expect(yearBegins({})).toBeUndefined();
  });
  it('ends on the same day of the next', () => {
    expect(dayNextYear('2025-12-31')).toBe('2026-12-31');
    expect(dayNextYear('2024-02-29')).toBe('2025-03-01');
  });
});

describe('what is done about a member', () => {
  const asked = { confirmation: { state: 'asked', at: '2025-05-10T08:00:00.000Z' } };
  const warned = { confirmation: { state: 'warned', at: '2025-06-25T08:00:00.000Z' } };
  it.each<[string, Confirming, string, Step | undefined]>([
    ['is not asked a day early', member(), '2025-05-09', undefined],
    ['is asked after a year', member(), '2025-05-10', 'ask'],
    ['is asked however late', member(), '2031-01-01', 'ask'],
    ['is left alone while there is time', member(asked), '2025-06-24', undefined],
    ['is warned two weeks before the end', member(asked), '2025-06-25', 'warn'],
    ['is warned first, however late it is', member(asked), '2027-01-01', 'warn'],
    ['has two weeks after the warning', member(warned), '2025-07-08', undefined],
    ['drops off then', member(warned), '2025-07-09', 'drop'],
    [
      'is asked anew where staff put it back',
      member({ confirmation: { state: 'dropped', at: '2025-07-09' } }),
      '2025-08-01',
      'ask',
    ],
    [
      'is not dropped without an address, but marked',
      member({ email: null, ...warned }),
      '2025-09-01',
      'mark-unreachable',
    ],
    [
      'is marked once',
      member({ email: '', confirmation: { state: 'unreachable' } }),
      '2025-09-01',
      undefined,
    ],
    [
      'is asked once it has an address',
      member({ confirmation: { state: 'unreachable' } }),
      '2025-09-01',
      'ask',
    ],
    [
      'is left alone once staff wrote down a confirmation',
      member({ ...warned, confirmed: '2025-07-01' }),
      '2025-07-20',
      'clear',
    ],
    ['without any day is never asked', { email: 'a@shembull.al' }, '2030-01-01', undefined],
  ])('it %s', (_, who, day, step) => expect(stepOf(who, true, noon(day))).toBe(step));

  it('nothing, where the group does not ask', () => {
    expect(stepOf(member(), false, noon('2030-01-01'))).toBeUndefined();
    expect(stepOf(member(asked), false, noon('2025-07-01'))).toBe('clear');
  });
  it('the days are those of Tirana', () => {
    expect(stepOf(member(), true, Date.parse('2025-05-09T21:59:59Z'))).toBeUndefined();
    expect(stepOf(member(), true, Date.parse('2025-05-09T22:00:00Z'))).toBe('ask');
  });
  it('and when it would drop off', () => {
    expect(dropsOn(member())).toBeUndefined();
    expect(dropsOn(member(asked))).toBe('2025-07-09');
    expect(dropsOn(member(warned))).toBe('2025-07-09');
  });
});
