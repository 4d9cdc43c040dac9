import { describe, expect, it } from 'vitest';
import { timeAt, wallAt } from './wall.ts';
import { instantAt, wallOf } from './zone.ts';

describe('the moment of a time that clocks in Tirana show', () => {
  it.each([
    ['in winter', '2026-12-09T09:30', '2026-12-09T09:30:00+01:00'],
    ['in summer', '2026-07-01T00:00', '2026-07-01T00:00:00+02:00'],
    ['just before clocks go forward', '2027-03-28T01:59', '2027-03-28T01:59:00+01:00'],
    ['just after they did', '2027-03-28T03:00', '2027-03-28T03:00:00+02:00'],
    ['that comes twice is the first one', '2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
    ['before the hour that comes twice', '2026-10-25T01:59', '2026-10-25T01:59:00+02:00'],
    ['after the hour that comes twice', '2026-10-25T03:00', '2026-10-25T03:00:00+01:00'],
    ['on a leap day', '2028-02-29T23:55', '2028-02-29T23:55:00+01:00'],
  ])('%s', (_, wall, instant) => {
    expect(instantAt(wall)).toBe(instant);
    expect(wallOf(instant)).toBe(wall);
  });

  it.each(['2027-03-28T02:00', '2027-03-28T02:30', '2027-03-28T02:59'])('there is none for %s', (wall) => {
    expect(instantAt(wall)).toBeUndefined();
  });

  it('has what clocks show for every moment of the days on which they change', () => {
    for (const day of ['2026-10-25', '2027-03-28']) {
      const midnight = Date.parse(`${day}T00:00:00Z`) - 3 * 3_600_000;
      for (let quarter = 0; quarter < 30 * 4; quarter += 1) {
        const time = midnight + quarter * 15 * 60_000;
        const instant = instantAt(wallOf(time));
        // The second time that clocks show an hour is not told from the first.
        expect([time, time - 3_600_000]).toContain(Date.parse(instant ?? ''));
      }
    }
  });
});

describe('times of a day', () => {
  it('run on over midnight', () => {
    expect(timeAt(24 * 60 + 5)).toBe('00:05');
    expect(timeAt(-5)).toBe('23:55');
    expect(wallAt('2026-12-31', 24 * 60 + 30)).toBe('2027-01-01T00:30');
  });
});
