import type { Cue } from '@bashke/content';
import {
  ParseError,
  ParseErrorCode,
  parseText,
  tokenizeVTTCue,
  type VTTCue,
  type VTTNode,
} from 'media-captions';
import { CUE_TEXT_LIMIT, CUES_LIMIT } from '../../collections/episodes/cues.ts';
import type { Words } from '../../fields/words.ts';

/** Characters of a VTT file: more than the longest transcript needs. */
export const VTT_LIMIT = 2_000_000;

/** Why a VTT file cannot be taken; every sentence but the first three names the line of the file. */
export const vttMessages = {
  header: {
    sq: 'Ky nuk është skedar VTT: rreshti i parë duhet të jetë „WEBVTT“.',
    en: 'This is not a VTT file: its first line has to be “WEBVTT”.',
  },
  'no-cues': {
    sq: 'Në këtë skedar nuk ka asnjë rresht me kohë (00:01.000 --> 00:03.000).',
    en: 'There is no row with times in this file (00:01.000 --> 00:03.000).',
  },
  'too-large': {
    sq: 'Skedari është shumë i gjatë për një transkript: lejohen {limit} rreshta.',
    en: 'The file is too long for a transcript: {limit} rows are allowed.',
  },
  time: {
    sq: 'Rreshti {line} i skedarit: koha nuk kuptohet. Shkruajeni si 00:01.000 --> 00:03.500.',
    en: 'Line {line} of the file: the time is not understood. Write it as 00:01.000 --> 00:03.500.',
  },
  range: {
    sq: 'Rreshti {line} i skedarit: mbarimi duhet të jetë pas fillimit.',
    en: 'Line {line} of the file: the end has to come after the beginning.',
  },
  setting: {
    sq: 'Rreshti {line} i skedarit: pas kohëve ka diçka që nuk i përket VTT-së. Hiqeni.',
    en: 'Line {line} of the file: something after the times does not belong to VTT. Remove it.',
  },
  markup: {
    sq: 'Rreshti {line} i skedarit: „{found}“ nuk lejohet në transkript. Hiqeni; shenjën < shkruajeni si &lt;.',
    en: 'Line {line} of the file: “{found}” is not allowed in a transcript. Remove it; write the sign < as &lt;.',
  },
  voices: {
    sq: 'Rreshti {line} i skedarit: këtu flasin disa njëherësh. Ndajini në rreshta më vete.',
    en: 'Line {line} of the file: several people speak here at once. Give each a row of their own.',
  },
  voice: {
    sq: 'Rreshti {line} i skedarit: emri i zërit është më i gjatë se 30 shenja. Përdorni pseudonimin.',
    en: 'Line {line} of the file: the name of the voice is longer than 30 characters. Use the alias.',
  },
  'too-long': {
    sq: 'Rreshti {line} i skedarit: teksti ka më shumë se {limit} shenja. Ndajeni në dy.',
    en: 'Line {line} of the file: the text has more than {limit} characters. Split it in two.',
  },
} as const satisfies Record<string, Words>;

export interface VttProblem {
  code: keyof typeof vttMessages;
  params: Record<string, string | number>;
}

export type VttAnswer = { cues: Cue[] } | { problems: VttProblem[] };

/**
 * Reads a VTT file strictly: what is wrong anywhere refuses all of it, and is named by its line. What is kept is text
 * alone; styles and notes go, cues that say nothing too.
 */
export async function readVtt(file: string): Promise<VttAnswer> {
  const text = file.replace(/^\uFEFF/, '');
  const problem = (code: VttProblem['code'], params: VttProblem['params'] = {}): VttAnswer => ({
    problems: [{ code, params }],
  });
  if (!/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return problem('header');
  if (text.length > VTT_LIMIT) return problem('too-large', { limit: CUES_LIMIT });
  const lines = text.split(/\r\n|\r|\n/);
  const timings = lines.flatMap((line, index) => (isTiming(line) ? index : []));
  if (timings.length === 0) return problem('no-cues');
  if (timings.length > CUES_LIMIT) return problem('too-large', { limit: CUES_LIMIT });

  const cues: Cue[] = [];
  const problems: VttProblem[] = [];
  for (const [index, at] of timings.entries()) {
    const words = lines.slice(at + 1, endOf(lines, at, timings[index + 1]));
    const read = await readCue(lines[at]!, words, at + 1);
    if ('code' in read) problems.push(read);
    else if (read.text !== '') cues.push(read);
  }
  if (problems.length > 0) return { problems };
  if (cues.length === 0) return problem('no-cues');
  return { cues: cues.toSorted((one, other) => one.start - other.start) };
}

/** A line of times, also one whose arrow is written wrongly. */
const isTiming = (line: string): boolean =>
  line.includes('-->') || /^\s*[\d:.,]+\s*(?:-+|[–—=]+)>?\s*[\d:.,]+\s*$/.test(line);

/** Where the words of a cue end: at the next empty line, or at the identifier before the next times. */
function endOf(lines: readonly string[], at: number, next: number | undefined): number {
  const empty = lines.findIndex((line, index) => index > at && line.trim() === '');
  return Math.min(empty === -1 ? lines.length : empty, next ?? lines.length);
}

/** One cue at a time: its own parser says which line an error is on, and would leave out a range that runs backwards. */
async function readCue(timing: string, words: readonly string[], line: number): Promise<Cue | VttProblem> {
  const about = (code: VttProblem['code'], params: VttProblem['params'] = {}): VttProblem => ({
    code,
    params: { line, ...params },
  });
  if (!timing.includes('-->')) return about('time');
  for (const [index, text] of words.entries()) {
    const found = markupIn(text);
    if (found !== undefined) return about('markup', { line: line + index + 1, found });
  }
  let cue: VTTCue | undefined;
  try {
    const body = words.join('\n');
    ({
      cues: [cue],
    } = await parseText(`WEBVTT\n\n${timing}\n${body}\n`, { strict: true, errors: true, type: 'vtt' }));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return about(error.code === ParseErrorCode.BadTimestamp ? 'time' : 'setting');
  }
  // Without words the parser keeps no cue either.
  if (!cue) return words.length === 0 ? { start: 0, end: 1, text: '' } : about('range');
  const { startTime: start, endTime: end } = cue;
  if (end <= start) return about('range');
  const { text, voices } = spokenIn(tokenizeVTTCue(cue));
  if (voices.size > 1) return about('voices');
  const [voice] = voices;
  if (voice !== undefined && voice.length > 30) return about('voice');
  if (text.length > CUE_TEXT_LIMIT) return about('too-long', { limit: CUE_TEXT_LIMIT });
  return { start, end, ...(voice && { voice }), text };
}

const tags = new Set(['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang']);

/** The first thing in angle brackets that VTT does not know. */
function markupIn(text: string): string | undefined {
  for (const [all, inner] of text.matchAll(/<([^>]*)>?/g)) {
    const name = inner!.replace(/^\//, '').split(/[.\s]/)[0]!;
    const isKnown = tags.has(name) || /^[\d:.]+$/.test(inner!);
    if (!isKnown || !all.endsWith('>')) return all.slice(0, 40);
  }
  return undefined;
}

/** What is said and by whom, without any marks. */
function spokenIn(nodes: readonly VTTNode[]): { text: string; voices: Set<string> } {
  const voices = new Set<string>();
  const inner = (node: VTTNode): string => {
    if (node.type === 'text') return node.data;
    if (node.type === 'v' && node.voice.trim() !== '') voices.add(node.voice.trim());
    return 'children' in node ? node.children.map(inner).join('') : '';
  };
  return { text: nodes.map(inner).join('').trim(), voices };
}

/** A transcript as a VTT file. */
export function writeVtt(cues: readonly Cue[]): string {
  const escape = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const blocks = cues.map(({ start, end, voice, text }) => {
    // An empty line would end the cue.
    const words = escape(text.trim().replaceAll(/\n\s*\n/g, '\n'));
    const speaker = voice === undefined ? '' : `<v ${escape(voice)}>`;
    return `${vttTime(start)} --> ${vttTime(end)}\n${speaker}${words}`;
  });
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`;
}

function vttTime(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const part = (value: number, width: number) => String(value).padStart(width, '0');
  const whole = Math.floor(thousandths / 1000);
  return `${part(Math.floor(whole / 3600), 2)}:${part(Math.floor(whole / 60) % 60, 2)}:${part(whole % 60, 2)}.${part(thousandths % 1000, 3)}`;
}
