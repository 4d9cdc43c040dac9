import { describe, expect, it } from 'vitest';
import type { Place } from '../../agenda/placing.ts';
import { firstGap, layOut, rangeOf } from './layout.ts';
import { moveBy } from './move.ts';
import { agendaWords, conflictWords, keyWords } from './words.ts';

const frame = { days: ['2026-12-09', '2026-12-10'], rooms: ['main', 'small'] };
const at = (start: string, minutes = 30, room = 'main'): Place => ({
  start: start.includes('T') ? start : `2026-12-09T${start}`,
  minutes,
  room,
});

describe('a key', () => {
  it.each<[string, boolean, Place, Place | undefined]>([
    ['ArrowDown', false, at('09:00'), at('09:05')],
    ['ArrowUp', false, at('09:00'), at('08:55')],
    ['ArrowDown', true, at('09:00'), at('09:30')],
    ['ArrowDown', false, at('09:02'), at('09:05')],
    ['ArrowUp', false, at('09:02'), at('09:00')],
    ['ArrowUp', false, at('00:00'), at('00:00')],
    ['ArrowDown', true, at('23:50'), at('23:55')],
    ['ArrowRight', false, at('09:00'), at('09:00', 30, 'small')],
    ['ArrowRight', false, at('09:00', 30, 'small'), at('2026-12-10T09:00')],
    ['ArrowRight', false, at('2026-12-10T09:00', 30, 'small'), at('2026-12-10T09:00', 30, 'small')],
    ['ArrowLeft', false, at('2026-12-10T09:00'), at('09:00', 30, 'small')],
    ['ArrowLeft', false, at('09:00'), at('09:00')],
    ['ArrowRight', false, at('09:00', 30, 'gone'), at('09:00')],
    ['PageDown', false, at('09:00', 30, 'small'), at('2026-12-10T09:00', 30, 'small')],
    ['PageUp', false, at('09:00'), at('09:00')],
    ['PageDown', false, at('2026-12-24T09:00'), at('09:00')],
    ['+', false, at('09:00'), at('09:00', 35)],
    ['=', false, at('09:00', 1440), at('09:00', 1440)],
    ['-', false, at('09:00', 5), at('09:00', 5)],
    ['a', false, at('09:00'), undefined],
  ])('%s (Shift: %s) moves', (key, shift, before, after) => {
    expect(moveBy(before, key, shift, frame)).toEqual(after);
  });
});

describe('the grid of a day', () => {
  const day = { day: '2026-12-09', opens: '09:30', closes: '16:45' };

  it('has the opening hours, and more where something is placed outside of them', () => {
    expect(rangeOf(day, [])).toEqual({ from: 9 * 60, to: 17 * 60 });
    expect(rangeOf(day, [at('07:45'), at('2026-12-10T05:00')])).toEqual({ from: 7 * 60, to: 17 * 60 });
    expect(rangeOf(day, [at('23:30', 120)])).toEqual({ from: 9 * 60, to: 24 * 60 });
  });

  it('puts what is at the same time side by side, and nothing else', () => {
    const items = [at('09:00', 60), at('09:30', 60), at('10:00', 30), at('10:30')].map((place) => ({
      place,
    }));
    expect(layOut(items).map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
  });

  it('finds the first gap that is long enough', () => {
    expect(firstGap(day, [], 30)).toBe(9 * 60 + 30);
    expect(firstGap(day, [at('09:30', 30), at('10:20', 40), at('2026-12-10T09:00')], 30)).toBe(11 * 60);
    expect(firstGap(day, [at('09:30', 30), at('10:30', 30)], 30)).toBe(10 * 60);
    expect(firstGap(day, [at('09:30', 435)], 30)).toBe(9 * 60 + 30);
  });
});

it('says everything in both languages, with the same gaps', () => {
  const gaps = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).toSorted();
  const all = [
    ...Object.values(agendaWords),
    ...Object.values(conflictWords),
    ...keyWords.map(([, words]) => words),
  ];
  for (const { sq, en } of all) {
    expect(sq.trim()).not.toBe('');
    expect(gaps(sq)).toEqual(gaps(en));
  }
});
