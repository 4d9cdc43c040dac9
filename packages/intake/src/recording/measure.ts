import { IntakeRefusal } from '../refusal.ts';
import { floor, layoutOf, type Level } from './loudness.ts';
import { openArgs, type Source } from './probe.ts';
import type { Programs } from './programs.ts';
import { runProgram } from './run.ts';
import { Waveform } from './waveform.ts';

/** What is known of a sound that was decoded from beginning to end. */
export interface Measured {
  level: Level;
  peaks: number[];
  /** Seconds. */
  duration: number;
}

export interface MeasureOptions {
  source: Source;
  fileName: string;
  programs: Programs;
  signal: AbortSignal;
  /** Which stream of the file. */
  index: number;
  /** What it is mixed to. */
  channels: 1 | 2;
  limitSeconds: number;
  onSeconds: (seconds: number) => void;
}

/** Fine enough for a waveform, and a fifth of what the whole sound would be. */
const sampleRate = 8_000;

/**
 * Decodes the sound of a recording once, in full, and tells its loudness, waveform and length.
 *
 * @throws IntakeRefusal when anything in it can't be decoded, or when it goes on for too long.
 */
export async function measureSound(options: MeasureOptions): Promise<Measured> {
  const { source, fileName, programs, signal, index, channels, limitSeconds, onSeconds } = options;
  const waveform = new Waveform((sampleRate * channels) / 100);
  const layout = `aformat=channel_layouts=${layoutOf(channels)}`;
  const filters = `${evenTime(source)}${layout},ebur128=framelog=verbose:peak=sample,aresample=${sampleRate},${layout}`;
  const result = await runProgram({
    name: 'ffmpeg',
    path: programs.ffmpeg,
    args: [
      ['-hide_banner', '-nostdin', '-nostats', '-loglevel', 'level+info', '-xerror'],
      ['-t', `${limitSeconds + 1}`, ...openArgs(source)],
      ['-map', `0:${index}`, '-vn', '-sn', '-dn', '-map_metadata', '-1'],
      ['-filter:a', filters, '-c:a', 'pcm_s16le', '-ac', `${channels}`, '-f', 's16le'],
      ['-fs', `${(limitSeconds + 2) * sampleRate * channels * 2}`],
      ['-progress', 'pipe:3', 'pipe:1'],
    ].flat(),
    signal,
    onOutput: (chunk) => waveform.add(chunk),
    onSeconds,
  });
  if (result.interrupted) throw new IntakeRefusal('interrupted', { fileName });
  const duration = waveform.samples / channels / sampleRate;
  const level = readLevel(result.tail);
  if (!result.ok || result.errors.length > 0 || duration === 0 || !level) {
    throw new IntakeRefusal('corrupt', { fileName }, { cause: new Error(result.errors[0] ?? result.tail) });
  }
  if (duration > limitSeconds) {
    throw new IntakeRefusal('too-long', { fileName, duration, limitDuration: limitSeconds });
  }
  return { level, peaks: waveform.finish(), duration };
}

/**
 * What is recorded in a browser is stamped with a clock that trembles. Sound of such a file is counted through anew;
 * in others a jump of time is a piece that got lost.
 */
function evenTime({ reader }: Source): string {
  return reader === 'matroska' || reader === 'mov' ? 'asetpts=N/SR/TB,' : '';
}

/** Reads the summary that the measuring filter ends with. */
function readLevel(tail: string): Level | undefined {
  const summary = tail.slice(tail.lastIndexOf('Summary:'));
  const integrated = /\bI:\s+(-?[\d.]+|-?inf|-?nan) LUFS/.exec(summary)?.[1];
  const peak = /\bPeak:\s+(-?[\d.]+|-?inf|-?nan) dBFS/.exec(summary)?.[1];
  if (integrated === undefined || peak === undefined) return undefined;
  return { integrated: atLeast(floor, integrated), peak: atLeast(-120, peak) };
}

function atLeast(least: number, text: string): number {
  const value = Number(text);
  return Number.isFinite(value) ? Math.max(least, value) : least;
}
