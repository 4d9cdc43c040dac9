import { IntakeRefusal } from '../refusal.ts';
import type { CheckedRecording } from './check.ts';
import type { Gain } from './loudness.ts';
import { openArgs, type Source } from './probe.ts';
import type { Programs } from './programs.ts';
import { runProgram } from './run.ts';

/** What every file is written with. */
export interface WriteOptions {
  fileName: string;
  programs: Programs;
  signal: AbortSignal;
  /** Where the files are written. */
  folder: string;
}

export interface EncodeOptions extends WriteOptions {
  source: Source;
  recording: CheckedRecording;
  /** How the sound is made as loud as others; none where there is no sound. */
  sound?: { gain: Gain; channels: 1 | 2 };
  /** Length of the sound, in seconds; for video without sound what the header tells. */
  duration: number | undefined;
  /** Told the share that is done, from 0 to 1. */
  onShare: (share: number) => void;
}

/** A file that was written under a temporary name. */
export interface EncodedFile {
  format: 'mp3' | 'opus' | 'mp4';
  path: string;
}

/** Arguments of a program, those that belong together in a list of their own. */
export type Args = readonly (string | readonly string[])[];

/** What no file that leaves the intake has: tags, chapters, other tracks, the versions of programs. */
export const nothingElse: Args = [
  ['-map_metadata', '-1', '-map_chapters', '-1', '-sn', '-dn'],
  ['-fflags', '+bitexact', '-flags:a', '+bitexact', '-flags:v', '+bitexact'],
];

/** A file grows to twice what the encoder is told to write, and no further. */
export function limitSize(kilobits: number, seconds: number): Args {
  return ['-fs', `${Math.ceil((seconds + 2) * kilobits * 125 * 2)}`];
}

/**
 * Decodes a recording again and writes one file of it.
 *
 * @throws IntakeRefusal when anything in it can't be decoded, and when the work was interrupted.
 */
export async function runEncoder(
  options: EncodeOptions,
  outputArgs: Args,
  onSeconds: (seconds: number) => void,
): Promise<void> {
  const { source, recording } = options;
  const limit = ['-t', `${recording.limitSeconds + 1}`];
  await runFfmpeg(options, [limit, openArgs(source), ['-progress', 'pipe:3'], ...outputArgs], onSeconds);
}

/** Runs ffmpeg where anything that it calls an error is one. */
export async function runFfmpeg(
  { fileName, programs, signal }: WriteOptions,
  args: Args,
  onSeconds?: (seconds: number) => void,
): Promise<void> {
  const result = await runProgram({
    name: 'ffmpeg',
    path: programs.ffmpeg,
    args: [
      ['-hide_banner', '-nostdin', '-nostats', '-loglevel', 'level+error', '-xerror', '-y'],
      ...args,
    ].flat(),
    signal,
    onSeconds,
  });
  const cause = new Error(result.errors[0] ?? result.tail);
  if (/No space left on device|Disk quota exceeded/.test(result.tail)) {
    throw new IntakeRefusal('no-space', { fileName }, { cause });
  }
  if (result.interrupted) throw new IntakeRefusal('interrupted', { fileName }, { cause });
  if (!result.ok || result.errors.length > 0) throw new IntakeRefusal('corrupt', { fileName }, { cause });
}
