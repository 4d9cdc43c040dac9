/** The height of a drawn waveform; it is as wide as ten times its bars. */
const HEIGHT = 100;
/** What silence shows: a line that says where the sound is. */
const LEAST = 4;

/** A waveform as one SVG path. */
export interface Waveform {
  path: string;
  viewBox: string;
}

/**
 * Draws the waveform of a recording with `bars` bars, mirrored on its middle. Peaks are per cent, from
 * beginning to end; a bar shows the loudest of those that it stands for. Without peaks it is a line.
 */
export function drawWaveform(peaks: readonly number[], bars: number): Waveform {
  const count = peaks.length === 0 ? bars : Math.min(bars, peaks.length);
  const path = Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * peaks.length) / count);
    const to = Math.floor(((index + 1) * peaks.length) / count);
    const height = Math.max(LEAST, ...peaks.slice(from, to));
    return `M${index * 10 + 2} ${(HEIGHT - height) / 2}h6v${height}h-6z`;
  }).join('');
  return { path, viewBox: `0 0 ${count * 10} ${HEIGHT}` };
}
