import { createHash } from 'node:crypto';
import type { Cue } from '@bashke/content';
import type { Words } from '../types.ts';
import { measured } from './measured.ts';
import { type RecordingKey, recordings } from './recordings/index.ts';
import type { RecordingContent } from './types.ts';
import { voices } from './voices.ts';

/** Names what is spoken and by which voices: another word or another voice, another name. */
export function scriptOf(recording: RecordingContent): string {
  const known: Record<string, unknown> = voices;
  const lines = recording.lines.map(({ by, text, said }) => [by, known[by], said ?? text]);
  return createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 16);
}

/** The transcript of a recording. */
export function cuesOf(key: RecordingKey): Cue[] {
  const recording: RecordingContent = recordings[key];
  return recording.lines.map(({ by, text }, index) => {
    const [start, end] = measured[key].lines[index]!;
    return { start, end, voice: by, text };
  });
}

/** The chapters of a recording, the first at its very beginning. */
export function chaptersOf(key: RecordingKey): { start: number; title: Words }[] {
  const recording: RecordingContent = recordings[key];
  return recording.lines.flatMap(({ opens }, index) => {
    if (!opens) return [];
    return [{ start: index === 0 ? 0 : measured[key].lines[index]![0], title: opens }];
  });
}
