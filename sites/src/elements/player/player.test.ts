import { expect, test } from 'vitest';
import { clock } from './clock.ts';
import { drawWaveform } from './waveform.ts';

test.each([
  [0, '0:00'],
  [9.99, '0:09'],
  [92.4, '1:32'],
  [600, '10:00'],
  [3599.9, '59:59'],
  [3725, '1:02:05'],
])('%d seconds are shown as %s', (seconds, shown) => {
  expect(clock(seconds)).toBe(shown);
});

test('a bar is as high as the loudest of its part', () => {
  const { path, viewBox } = drawWaveform([10, 80, 0, 0], 2);
  expect(path).toBe('M2 10h6v80h-6zM12 48h6v4h-6z');
  expect(viewBox).toBe('0 0 20 100');
});

test.each([
  ['no more bars than peaks', [50, 60], 10, 2],
  ['every bar from many peaks', Array.from({ length: 400 }, () => 30), 120, 120],
  ['a line without peaks', [], 30, 30],
])('%s', (_, peaks, bars, drawn) => {
  expect(drawWaveform(peaks, bars).path.match(/M/g)).toHaveLength(drawn);
});
