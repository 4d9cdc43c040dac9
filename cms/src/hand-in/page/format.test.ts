import { describe, expect, it } from 'vitest';
import { formatBytes, formatDay, formatInstant, formatList } from './format.ts';

describe('what the pages write of dates and numbers', () => {
  it('days as they are said', () => {
    expect(formatDay('sq', '2026-12-01')).toBe('1 dhjetor 2026');
    expect(formatDay('en', '2027-02-09')).toBe('9 February 2027');
  });

  it('instants where the Centre is, not where the phone is', () => {
    expect(formatDay('sq', '2026-11-30T23:30:00.000Z')).toBe('1 dhjetor 2026');
    expect(formatInstant('sq', '2026-11-30T23:05:00.000Z')).toBe('1 dhjetor 2026, 00:05');
    expect(formatInstant('en', '2026-07-01T10:00:00.000Z')).toBe('1 July 2026, 12:00');
  });

  it.each([
    [0, '0\u00a0KB', '0\u00a0KB'],
    [300, '1\u00a0KB', '1\u00a0KB'],
    [48_200, '48\u00a0KB', '48\u00a0KB'],
    [1_240_000, '1,2\u00a0MB', '1.2\u00a0MB'],
    [500_000_000, '500\u00a0MB', '500\u00a0MB'],
  ])('%d bytes', (bytes, sq, en) => {
    expect(formatBytes('sq', bytes)).toBe(sq);
    expect(formatBytes('en', bytes)).toBe(en);
  });

  it('lists', () => {
    expect(formatList('sq', [])).toBe('');
    expect(formatList('sq', ['zërin'])).toBe('zërin');
    expect(formatList('sq', ['zërin', 'fytyrën', 'pseudonimin'])).toBe('zërin, fytyrën dhe pseudonimin');
    expect(formatList('en', ['sound', 'film'], 'or')).toBe('sound or film');
  });
});
