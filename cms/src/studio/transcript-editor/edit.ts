import type { Cue } from '@bashke/content';

/** What a change made of a transcript, and the row to go on with. */
export interface Edited {
  cues: Cue[];
  row: number;
}

/** How long a new row is, in seconds, and how short the halves of a split one may get. */
const NEW_SECONDS = 2;
const SHORTEST = 0.1;

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;

export const change = (cues: readonly Cue[], row: number, changes: Partial<Cue>): Cue[] =>
  cues.map((cue, index) => {
    if (index !== row) return cue;
    const changed = { ...cue, ...changes };
    if (changed.voice) return changed;
    const { voice: _nobody, ...rest } = changed;
    return rest;
  });

/** A row after another, beginning where that one ends. */
export function add(cues: readonly Cue[], row: number): Edited {
  const start = cues[row]?.end ?? 0;
  const next = cues[row + 1]?.start;
  const wished = start + NEW_SECONDS;
  const end = next !== undefined && next > start ? Math.min(wished, next) : wished;
  return {
    cues: cues.toSpliced(row + 1, 0, { start: round(start), end: round(end), text: '' }),
    row: row + 1,
  };
}

export const remove = (cues: readonly Cue[], row: number): Edited => ({
  cues: cues.toSpliced(row, 1),
  row: Math.max(0, Math.min(row, cues.length - 2)),
});

/**
 * Two rows of one, parted in its text. The time is parted where the player stands if that is within it, otherwise as the
 * text is.
 */
export function split(cues: readonly Cue[], row: number, caret: number, now?: number): Edited {
  const cue = cues[row];
  if (!cue) return { cues: [...cues], row };
  const { start, end, text } = cue;
  const share = text.length === 0 ? 0.5 : caret / text.length;
  const isWithin = now !== undefined && now > start + SHORTEST && now < end - SHORTEST;
  const wished = isWithin ? now : start + (end - start) * share;
  const at = round(Math.min(end - SHORTEST, Math.max(start + SHORTEST, wished)));
  const halves = [
    { ...cue, end: at, text: text.slice(0, caret).trim() },
    { ...cue, start: at, text: text.slice(caret).trim() },
  ];
  return { cues: cues.toSpliced(row, 1, ...halves), row: row + 1 };
}

/** One row of two. The voice is kept where both have the same or only one has any. */
export function mergeWithNext(cues: readonly Cue[], row: number): Edited {
  const [first, second] = [cues[row], cues[row + 1]];
  if (!first || !second) return { cues: [...cues], row };
  const voice = first.voice ?? second.voice;
  const merged: Cue = {
    start: first.start,
    end: Math.max(first.end, second.end),
    ...(voice !== undefined && { voice }),
    text: [first.text.trim(), second.text.trim()].filter(Boolean).join(' '),
  };
  return { cues: cues.toSpliced(row, 2, merged), row };
}

export const sortByTime = (cues: readonly Cue[]): Cue[] =>
  cues.toSorted((one, other) => one.start - other.start);

/** The row that is spoken at a moment. */
export function rowAt(cues: readonly Cue[], seconds: number): number {
  return cues.findIndex(({ start, end }) => seconds >= start && seconds < end);
}
