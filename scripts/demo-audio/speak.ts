import type {
  MeasuredRecording,
  RecordingContent,
} from '../../cms/src/seed/content/youth-media-lab/types.ts';
import { scriptOf } from '../../cms/src/seed/content/youth-media-lab/cues.ts';
import { type SpokenAlias, voices } from '../../cms/src/seed/content/youth-media-lab/voices.ts';
import { Failure } from '../run/failure.ts';
import { runProgram } from './ffmpeg.ts';
import { joined, levelled, RATE, signature, silence, type Sound, soundOf, trimmed } from './sound.ts';

/** How long it is quiet before a line, in seconds: synthesised speech is easier to follow with room around it. */
const pauses = { sentence: 0.42, turn: 0.6, chapter: 1.1, end: 0.8 };

/** Speaks a script line by line, so that the times of the lines are those of the sound. */
export async function speak(
  recording: RecordingContent,
): Promise<{ sound: Sound; measured: MeasuredRecording }> {
  const parts: Sound[] = [recording.lines[0]?.opens ? signature() : silence(0.3)];
  const lines: [number, number][] = [];
  let at = parts[0]!.length;
  const add = (part: Sound) => {
    parts.push(part);
    at += part.length;
  };
  for (const [index, line] of recording.lines.entries()) {
    const before = recording.lines[index - 1];
    if (before) add(silence(pauseBetween(before, line)));
    const start = at;
    add(levelled(trimmed(await say(line.by, line.said ?? line.text))));
    lines.push([seconds(start), seconds(at)]);
  }
  add(silence(pauses.end));
  return { sound: joined(parts), measured: { script: scriptOf(recording), duration: seconds(at), lines } };
}

function pauseBetween(before: { by: string }, line: { by: string; opens?: unknown }): number {
  if (line.opens) return pauses.chapter;
  return before.by === line.by ? pauses.sentence : pauses.turn;
}

async function say(alias: string, text: string): Promise<Sound> {
  const voice = voices[alias as SpokenAlias];
  if (!voice)
    throw new Failure(`Nobody in voices.ts is called ${alias}: add a voice, or name somebody else.`);
  const manner = ['-v', voice.name, '-p', String(voice.pitch), '-s', String(voice.speed)];
  // Quotation marks would be read aloud.
  const words = text.replaceAll(/[„“”]/g, '');
  return soundOf(await runProgram('espeak-ng', [...manner, '--stdout', '--', words]));
}

function seconds(samples: number): number {
  return Math.round((samples / RATE) * 1000) / 1000;
}
