import type { Cue } from '@bashke/content';

/** What one voice says in a row, short enough to find a place in. */
export interface Turn {
  /** Seconds from the beginning. */
  start: number;
  /** Who speaks, where that has changed. */
  voice: string | undefined;
  cues: Cue[];
}

/** A turn ends after this many seconds, so that every half minute can be jumped to. */
const LONGEST = 30;

/** Cues as paragraphs: a new one where another voice begins, and twice a minute. */
export function turnsOf(cues: readonly Cue[]): Turn[] {
  const turns: Turn[] = [];
  let voice: string | undefined;
  for (const cue of cues) {
    const turn = turns.at(-1);
    const same = turn !== undefined && cue.voice === voice;
    if (same && cue.start - turn.start < LONGEST) turn.cues.push(cue);
    else turns.push({ start: cue.start, voice: same ? undefined : cue.voice, cues: [cue] });
    voice = cue.voice;
  }
  return turns;
}

/** Whether a transcript is so long that it is opened by those who want it. */
export const isLong = (cues: readonly Cue[]): boolean => cues.length > 24;
