import { expect, it } from 'vitest';
import { momentIn } from './time.ts';

it.each([
  ['2026-02-10T13:05:00.000Z', '10.2.2026, 14:05', '10 Feb 2026, 14:05'],
  ['2026-06-30T22:30:00.000Z', '1.7.2026, 00:30', '1 Jul 2026, 00:30'],
])('%s is written %s', (instant, sq, en) => {
  expect(momentIn(instant, 'sq')).toBe(sq);
  expect(momentIn(instant, 'en')).toBe(en);
});
