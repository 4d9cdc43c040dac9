import type { Cue } from '@bashke/content';
import { describe, expect, it } from 'vitest';
import { cueMessages, problemsOfCues, readCues } from '../../collections/episodes/cues.ts';
import { clockOf, readClock } from './clock.ts';
import { add, change, mergeWithNext, remove, rowAt, sortByTime, split } from './edit.ts';
import { readVtt, vttMessages, writeVtt } from './vtt.ts';

const file = (...blocks: string[]) => ['WEBVTT', ...blocks].join('\n\n');
const cue = (words: string, times = '00:01.000 --> 00:03.500') => file(`${times}\n${words}`);

describe('reading a VTT file', () => {
  it('keeps what is said, when and by whom, and nothing else', async () => {
    const answer = await readVtt(
      [
        '\uFEFFWEBVTT Zëri ynë',
        '',
        'NOTE shënim',
        '',
        'STYLE',
        '::cue { color: red }',
        '',
        '1',
        '00:00:01.000 --> 00:00:03.500 align:start position:0%',
        '<v Yll>Përshën<b>detje</b> &amp; <c.fort>mirë</c> se',
        'erdhe &lt;3',
        '',
        '00:04.000 --> 00:05.000',
        '<00:04.500>Pa emër',
        '',
        '00:06.000 --> 00:07.000',
        '  ',
        '',
      ].join('\r\n'),
    );
    expect(answer).toEqual({
      cues: [
        { start: 1, end: 3.5, voice: 'Yll', text: 'Përshëndetje & mirë se\nerdhe <3' },
        { start: 4, end: 5, text: 'Pa emër' },
      ],
    });
  });

  it('puts the rows into the order of their beginnings', async () => {
    const answer = await readVtt(file('00:05.000 --> 00:06.000\nb', '00:01.000 --> 00:02.000\na'));
    expect(answer).toMatchObject({ cues: [{ text: 'a' }, { text: 'b' }] });
  });

  it.each([
    ['empty', '', 'header', undefined],
    ['of another kind', '1\n00:00:01,000 --> 00:00:02,000\nSRT', 'header', undefined],
    ['a page', '<!doctype html><title>x</title>', 'header', undefined],
    ['only a header', 'WEBVTT\n', 'no-cues', undefined],
    ['only silence', cue(' '), 'no-cues', undefined],
    ['of words without times', file('Përshëndetje'), 'no-cues', undefined],
    ['with a comma in its times', cue('x', '00:00:01,000 --> 00:00:02,000'), 'time', 3],
    ['with letters for a time', cue('x', 'një --> dy'), 'time', 3],
    ['with 99 minutes of an hour', cue('x', '00:99:01.000 --> 00:99:02.000'), 'time', 3],
    ['with a time cut short', cue('x', '00:1.0 --> 00:02.000'), 'time', 3],
    ['without an end', cue('x', '00:01.000 -->'), 'time', 3],
    ['with a broken arrow', cue('x', '00:01.000 -> 00:02.000'), 'time', 3],
    ['that runs backwards', cue('x', '00:03.000 --> 00:02.000'), 'range', 3],
    ['that lasts no time', cue('x', '00:03.000 --> 00:03.000'), 'range', 3],
    ['with a setting that is none', cue('x', '00:01.000 --> 00:02.000 onclick:x'), 'setting', 3],
    ['with a script', cue('a\n<script>alert(1)</script>'), 'markup', 5],
    ['with a picture', cue('<img src=x onerror=alert(1)>'), 'markup', 4],
    ['with a link', cue('<a href="javascript:x">a</a>'), 'markup', 4],
    ['with a bracket left open', cue('më e vogël < se'), 'markup', 4],
    ['with two voices at once', cue('<v Yll>a</v>\n<v Deti>b</v>'), 'voices', 3],
    ['with a voice like a sentence', cue(`<v ${'x'.repeat(31)}>a`), 'voice', 3],
    ['with too many words in a row', cue('x'.repeat(301)), 'too-long', 3],
    [
      'longer than any transcript',
      file(...Array<string>(4001).fill('00:01.000 --> 00:02.000\nx')),
      'too-large',
      undefined,
    ],
  ] as const)('refuses a file that is %s, and says where', async (_, text, code, line) => {
    const answer = await readVtt(text);
    expect(answer).toMatchObject({ problems: [{ code }] });
    const [problem] = 'problems' in answer ? answer.problems : [];
    expect(problem!.params['line']).toBe(line);
    for (const language of ['sq', 'en'] as const) {
      const gaps = vttMessages[code][language].matchAll(/\{(\w+)\}/g);
      for (const [, name] of gaps) expect(problem!.params).toHaveProperty(name!);
    }
  });

  it('tells everything that is wrong, not the first alone', async () => {
    const answer = await readVtt(
      file('00:1 --> 00:02.000\na', '00:01.000 --> 00:02.000\nmirë', '00:03.000 --> 00:04.000\n<x>'),
    );
    expect(answer).toEqual({
      problems: [
        { code: 'time', params: { line: 3 } },
        { code: 'markup', params: { line: 10, found: '<x>' } },
      ],
    });
  });

  it('reads what it wrote', async () => {
    const cues: Cue[] = [
      { start: 0, end: 1.25, voice: 'Yll', text: 'A & B < C --> D\nrreshti i dytë' },
      { start: 3599.999, end: 3725.001, text: '„Përshëndetje“' },
    ];
    expect(await readVtt(writeVtt(cues))).toEqual({ cues });
  });
});

describe('times', () => {
  it.each([
    ['65', 65],
    ['1:05', 65],
    ['1:05.2', 65.2],
    [' 1:05,25 ', 65.25],
    ['90:00', 5400],
    ['1:01:05.007', 3665.007],
  ])('%s is %d seconds', (typed, seconds) => expect(readClock(typed)).toBeCloseTo(seconds, 6));

  it.each(['', 'x', '1:60', '1:60:00', '-1', '1:2:3:4', '1.2345', '1:', 'NaN', '1e9'])(
    '%s is no time',
    (typed) => expect(readClock(typed)).toBeUndefined(),
  );

  it.each([0, 1.5, 59.9994, 65.2, 3599.9999, 3665.007])('%d is read as it is shown', (seconds) =>
    expect(readClock(clockOf(seconds))).toBeCloseTo(seconds, 3),
  );
});

describe('working on rows', () => {
  const rows: Cue[] = [
    { start: 0, end: 4, voice: 'Yll', text: 'një dy tre' },
    { start: 4, end: 6, voice: 'Yll', text: 'katër' },
    { start: 9, end: 10, voice: 'Deti', text: 'pesë' },
  ];

  it('splits the text at the caret, and the time where the player stands', () => {
    expect(split(rows, 0, 6, 1.5)).toMatchObject({
      row: 1,
      cues: [
        { start: 0, end: 1.5, text: 'një dy' },
        { start: 1.5, end: 4, voice: 'Yll', text: 'tre' },
        {},
        {},
      ],
    });
  });
  it('splits the time as the text when the player stands elsewhere', () => {
    const { cues } = split(rows, 0, 5, 8);
    expect(cues[0]!.end).toBe(2);
    expect(cues[1]!.start).toBe(2);
  });
  it('merges two rows, and keeps the voice of either', () => {
    expect(mergeWithNext(rows, 0).cues[0]).toEqual({
      start: 0,
      end: 6,
      voice: 'Yll',
      text: 'një dy tre katër',
    });
    expect(mergeWithNext(rows, 2)).toEqual({ cues: rows, row: 2 });
  });
  it('adds a row that ends before the next one begins', () => {
    expect(add(rows, 1).cues[2]).toEqual({ start: 6, end: 8, text: '' });
    expect(add(rows, 0).cues[1]).toMatchObject({ start: 4 });
    expect(add([], -1)).toEqual({ cues: [{ start: 0, end: 2, text: '' }], row: 0 });
  });
  it('deletes a row and goes on beside it', () => {
    expect(remove(rows, 2)).toMatchObject({ row: 1, cues: { length: 2 } });
    expect(remove(rows.slice(0, 1), 0)).toEqual({ row: 0, cues: [] });
  });
  it('takes a voice away without leaving an empty one', () => {
    expect(change(rows, 0, { voice: '' })[0]).toEqual({ start: 0, end: 4, text: 'një dy tre' });
  });
  it('finds the row that is spoken', () => {
    expect([0, 3.9, 4, 7, 9.5, 20].map((at) => rowAt(rows, at))).toEqual([0, 0, 1, -1, 2, -1]);
  });
  it('sorts rows by time', () => {
    expect(sortByTime(rows.toReversed())).toEqual(rows);
  });
});

describe('what keeps a transcript from being published', () => {
  const good = { start: 0, end: 1, text: 'po' };
  it.each([
    ['no list', { a: 1 }, 'no-list', undefined],
    ['a row that is none', [good, 'x'], 'malformed', 2],
    ['a field that is not known', [{ ...good, html: '<b>' }], 'malformed', 1],
    ['a time that is none', [{ ...good, start: 'x' }], 'start', 1],
    ['a time before the beginning', [{ ...good, start: -1 }], 'start', 1],
    ['a row that ends before it begins', [good, { ...good, start: 2, end: 1 }], 'end', 2],
    ['rows out of order', [{ ...good, start: 5, end: 6 }, good], 'order', 2],
    ['a row without words', [{ ...good, text: '  ' }], 'empty', 1],
    ['a row that is too long', [{ ...good, text: 'x'.repeat(301) }], 'too-long', 1],
    ['a voice that is too long', [{ ...good, voice: 'x'.repeat(31) }], 'voice', 1],
    ['too many rows', Array.from({ length: 4001 }, () => good), 'too-many', undefined],
  ] as const)('%s', (_, value, code, row) => {
    const [problem] = problemsOfCues(value);
    expect(problem).toMatchObject({ code });
    expect(problem!.params['row']).toBe(row);
    expect(cueMessages[code].sq.includes('{row}')).toBe(row !== undefined);
  });
  it.each([[null], [undefined], [[]], [[good, { start: 1, end: 2, voice: 'Yll', text: 'jo' }]]])(
    'nothing in %j',
    (value) => expect(problemsOfCues(value)).toEqual([]),
  );
  it('reads rows out of whatever is stored', () => {
    expect(readCues([good, 'x', null, { start: 'a', text: 5 }])).toEqual([
      good,
      { start: 0, end: 0, text: '' },
    ]);
    expect(readCues('x')).toEqual([]);
  });
});
