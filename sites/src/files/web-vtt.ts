import type { Cue } from '@bashke/content';
import { plain, plainLine } from './plain.ts';

/** Players show captions of this many characters a line without breaking them. */
const longestLine = 65;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeCue = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => entities[sign]!);

/** Captions as a WebVTT file, who speaks in `<v …>`. Nothing in a caption can end it or be markup. */
export function writeWebVtt(cues: readonly Cue[]): string {
  const blocks = cues.flatMap((cue) => {
    const lines = linesOf(cue);
    return lines.length === 0 ? [] : [`${timesOf(cue)}\n${lines.join('\n')}\n`];
  });
  return ['WEBVTT\n', ...blocks].join('\n');
}

/** The end is after the beginning even where both round to one millisecond. */
function timesOf({ start, end }: Cue): string {
  const from = Math.round(start * 1000);
  const to = Math.max(Math.round(end * 1000), from + 1);
  return `${timestamp(from)} --> ${timestamp(to)}`;
}

function timestamp(milliseconds: number): string {
  const digits = (amount: number, length: number) => String(Math.floor(amount)).padStart(length, '0');
  const seconds = milliseconds / 1000;
  return `${digits(seconds / 3600, 2)}:${digits((seconds / 60) % 60, 2)}:${digits(seconds % 60, 2)}.${digits(milliseconds % 1000, 3)}`;
}

/** The lines of a caption as the file holds them: none is empty, none longer than players show. */
function linesOf({ voice, text }: Cue): string[] {
  const speaker = voice === undefined ? '' : `<v ${escapeCue(plainLine(voice))}>`;
  const lines = plain(text)
    .split('\n')
    .flatMap((line, index) => wrap(line, index === 0 ? speaker.length : 0));
  const [first, ...rest] = lines;
  return first === undefined ? [] : [`${speaker}${first}`, ...rest];
}

/** Breaks a line between words, and inside a word that is longer than a line. The first one begins at `column`. */
function wrap(text: string, column: number): string[] {
  const lines: string[] = [];
  let line = '';
  let room = longestLine - column;
  const finish = () => {
    lines.push(line);
    line = '';
    room = longestLine;
  };
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const escaped = escapeCue(word);
    if (line !== '' && line.length + 1 + escaped.length > room) finish();
    if (escaped.length <= room) line += line === '' ? escaped : ` ${escaped}`;
    else {
      for (const character of word) {
        const sign = escapeCue(character);
        if (line.length + sign.length > room) finish();
        line += sign;
      }
    }
  }
  if (line !== '') finish();
  return lines;
}
