import { expect, it } from 'vitest';
import { dayOf, endOf, instantAt, isToldTwice, timeOf } from './time.ts';

it.each([
  ['2026-10-24', '09:30', '2026-10-24T09:30:00+02:00'],
  ['2026-10-25', '09:30', '2026-10-25T09:30:00+01:00'],
  ['2026-10-25', '02:30', '2026-10-25T02:30:00+02:00'],
  ['2027-03-28', '02:30', '2027-03-28T03:30:00+02:00'],
  ['2026-12-31', '00:00', '2026-12-31T00:00:00+01:00'],
])('%s at %s is %s', (day, time, instant) => {
  expect(instantAt(day, time)).toBe(instant);
});

it.each([
  ['2026-10-24T23:30:00+02:00', 60, '2026-10-25T00:30:00+02:00'],
  ['2026-10-25T01:30:00+02:00', 120, '2026-10-25T02:30:00+01:00'],
  ['2027-03-28T01:30:00+01:00', 60, '2027-03-28T03:30:00+02:00'],
])('what begins at %s and takes %i minutes ends at %s', (start, minutes, end) => {
  expect(endOf(start, minutes)).toBe(end);
});

it('an instant has the day and the time that it has in Tirana', () => {
  expect([dayOf('2026-12-08T23:30:00Z'), timeOf('2026-12-08T23:30:00Z')]).toEqual(['2026-12-09', '00:30']);
});

it.each([
  ['2026-10-25T02:00:00+02:00', true],
  ['2026-10-25T02:59:00+01:00', true],
  ['2026-10-25T03:00:00+01:00', false],
  ['2026-10-25T01:59:00+02:00', false],
  ['2027-03-28T03:00:00+02:00', false],
])('the clock shows %s twice: %s', (instant, twice) => {
  expect(isToldTwice(instant)).toBe(twice);
});
