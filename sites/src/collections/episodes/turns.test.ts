import type { Cue } from '@bashke/content';
import { expect, test } from 'vitest';
import { turnsOf } from './turns.ts';

const say = (start: number, voice?: string): Cue => ({ start, end: start + 2, voice, text: `${start}` });

test.each<[string, Cue[], [number, string | undefined, number][]]>([
  ['nothing', [], []],
  ['one voice', [say(0, 'A'), say(3, 'A')], [[0, 'A', 2]]],
  [
    'two voices',
    [say(0, 'A'), say(3, 'B'), say(6, 'A')],
    [
      [0, 'A', 1],
      [3, 'B', 1],
      [6, 'A', 1],
    ],
  ],
  [
    'a long turn, named once',
    [say(0, 'A'), say(20, 'A'), say(30, 'A'), say(59, 'A')],
    [
      [0, 'A', 2],
      [30, undefined, 2],
    ],
  ],
  [
    'a voice that may not be named',
    [say(0, 'A'), say(3), say(6)],
    [
      [0, 'A', 1],
      [3, undefined, 2],
    ],
  ],
])('%s', (_, cues, turns) => {
  expect(turnsOf(cues).map(({ start, voice, cues: own }) => [start, voice, own.length])).toEqual(turns);
});
