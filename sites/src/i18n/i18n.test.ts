import { languages } from '@bashke/content';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import {
  dayOf,
  formatBytes,
  formatDay,
  formatDays,
  formatDuration,
  formatInstant,
  formatList,
  formatMoment,
  formatTime,
  formatTimes,
  formatWeekday,
  formatWholeDay,
  nameOfLanguage,
} from './format.ts';
import { dictionaries, fill, type WordKey } from './index.ts';

const keys = Object.keys(dictionaries.sq) as WordKey[];

test.each(languages)('the words of %s are complete', (language) => {
  expect(Object.keys(dictionaries[language])).toEqual(keys);
  expect(Object.entries(dictionaries[language]).filter(([, word]) => word.trim() === '')).toEqual([]);
});

const gaps = (sentence: string) => sentence.match(/\{\w+\}/g)?.toSorted() ?? [];

test('the gaps of a sentence are the same in every language', () => {
  for (const key of keys) expect(gaps(dictionaries.en[key]), key).toEqual(gaps(dictionaries.sq[key]));
});

test('gaps are filled, and those without a word stay', () => {
  expect(fill('{count} faqe, {other}', { count: 3 })).toBe('3 faqe, {other}');
});

test('days, sizes and names are written as people read them', () => {
  expect(formatDay('sq', '2026-02-10')).toBe('10 shkurt 2026');
  expect(formatDay('en', '2026-02-10')).toBe('10 February 2026');
  expect(formatInstant('en', '2026-02-09T23:30:00Z')).toBe('10 February 2026');
  expect(formatBytes('sq', 48_213)).toBe('48\u00a0KB');
  expect(formatBytes('sq', 1_230_000)).toBe('1,2\u00a0MB');
  expect(formatBytes('en', 12)).toBe('1\u00a0KB');
  expect(nameOfLanguage('sq', 'en')).toBe('anglisht');
  expect(formatList('sq', ['a', 'b', 'c'])).toBe('a, b dhe c');
});

test('days of the week and times are those of Tirana', () => {
  expect(formatWeekday('sq', '2026-10-24')).toBe('E shtunë, 24 tetor');
  expect(formatWeekday('en', '2026-10-24')).toBe('Saturday 24 October');
  expect(formatWholeDay('sq', '2026-10-24')).toBe('E shtunë, 24 tetor 2026');
  expect(formatTimes('en', Date.parse('2026-10-24T07:30:00Z'), Date.parse('2026-10-24T09:00:00Z'))).toBe(
    '09:30–11:00',
  );
  expect(formatDays('en', '2026-10-24', '2026-11-02')).toBe('24 October\u2009–\u20092 November 2026');
  expect(formatDays('sq', '2026-10-24', '2026-10-24')).toBe('24 tetor 2026');
  expect(formatTime('sq', '2026-10-24T07:30:00Z')).toBe('09:30');
  expect(formatTime('sq', '2026-10-25T14:05:00Z')).toBe('15:05');
  expect(formatMoment('en', '2026-10-20T20:00:00+02:00')).toBe('20 October 2026 at 20:00');
  expect(dayOf('2026-10-24T21:59:00Z')).toBe('2026-10-24');
  expect(dayOf('2026-10-24T22:00:00Z')).toBe('2026-10-25');
});

test.each([
  [0.2, '1 sekondë', '1 second'],
  [45, '45 sekonda', '45 seconds'],
  [59.5, '1 minutë', '1 minute'],
  [92.4, '2 minuta', '2 minutes'],
  [3600, '1 orë', '1 hour'],
  [3725, '1 orë e 2 minuta', '1 hour, 2 minutes'],
])('%d seconds are „%s“', (seconds, albanian, english) => {
  expect(formatDuration('sq', seconds)).toBe(albanian);
  expect(formatDuration('en', seconds)).toBe(english);
});

test.each([
  ['Është', 'eshte'],
  ['ÇFARË', 'cfare'],
  ['naïve', 'naive'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
