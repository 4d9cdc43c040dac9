import type { IntakeNote } from '../removed.ts';

/** How loud a recording is as a whole, and its loudest sample. */
export interface Level {
  /** LUFS by EBU R 128; −70 where there is nothing to measure. */
  integrated: number;
  /** dB below full scale. */
  peak: number;
}

/** What is done to make a recording as loud as all others. */
export interface Gain {
  /** LUFS to come to. */
  target: number;
  /** dB. */
  gain: number;
  /** True when something would become too loud and has to be held down. */
  needsLimiter: boolean;
  note?: IntakeNote;
}

/** One voice in one channel sounds as loud at −19 as the same voice in two channels at −16. */
const targets = { 1: -19, 2: -16 } as const;

/** Nothing quieter is made louder: it is the noise of the microphone. */
const silence = -60;

/** More than this brings up more noise than voice. */
const mostGain = 30;

/** Between samples a wave may rise 3 dB above them; another half is for the rounding of the encoders. */
const safePeak = -4.5;

/** The floor of the measure. */
export const floor = -70;

/** Chooses the gain for a recording. Silence stays as it is. */
export function chooseGain(level: Level, channels: 1 | 2): Gain {
  const target = targets[channels];
  if (level.peak <= silence || (level.integrated > floor && level.integrated <= silence)) {
    return { target, gain: 0, needsLimiter: false, note: 'silent' };
  }
  // Too short to be measured: only its peak is known.
  const wanted = level.integrated <= floor ? Math.min(0, safePeak - level.peak) : target - level.integrated;
  const gain = Math.round(Math.min(wanted, mostGain) * 100) / 100;
  return {
    target,
    gain,
    needsLimiter: level.peak + gain > safePeak,
    note: wanted > mostGain ? 'very-quiet' : undefined,
  };
}

/** What the limiter lets through, in dB below full scale: what the encoders add on top stays below −1. */
const ceiling = -2;

/**
 * The filters that make sound of the right channels, loudness and rate. The limiter works at twice the rate, where it
 * sees what rises between the samples.
 */
export function soundFilters({ gain, needsLimiter }: Gain, channels: 1 | 2, sampleRate: number): string {
  const filters = [`aformat=channel_layouts=${layoutOf(channels)}`];
  if (gain !== 0) filters.push(`volume=${gain}dB:precision=float`);
  if (needsLimiter) {
    const limit = (10 ** (ceiling / 20)).toFixed(4);
    filters.push(`aresample=${sampleRate * 2}`, `alimiter=level=disabled:limit=${limit}:attack=3:release=80`);
  }
  filters.push(`aresample=${sampleRate}`);
  return filters.join(',');
}

/** The name of ffmpeg for one channel or two. */
export function layoutOf(channels: 1 | 2): 'mono' | 'stereo' {
  return channels === 1 ? 'mono' : 'stereo';
}
