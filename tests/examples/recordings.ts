import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Recording, RecordingFormat } from '@bashke/content';
import { findPrograms } from '../../packages/intake/src/recording/programs.ts';

const run = promisify(execFile);

/** Longer ones are cut: no example is heard to its end. */
const MOST_SECONDS = 100;

const sound = ['-ac', '1', '-ar', '24000'];
const picture = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];
const encodings: Record<RecordingFormat, string[]> = {
  mp3: [...sound, '-c:a', 'libmp3lame', '-b:a', '16k'],
  opus: [...sound, '-c:a', 'libopus', '-b:a', '16k', '-f', 'ogg'],
  mp4: [...picture, ...sound, '-c:a', 'aac', '-b:a', '32k', '-movflags', '+faststart', '-shortest'],
};

/** A quiet tone, and for a film a plain colour: real files, as long as the recording says. */
export async function makeExampleSource(
  { kind, duration }: Recording,
  format: RecordingFormat,
  size = '640x360',
): Promise<Buffer> {
  const seconds = Math.min(duration, MOST_SECONDS);
  const source = (filter: string) => ['-f', 'lavfi', '-t', String(seconds), '-i', filter];
  const folder = await mkdtemp(path.join(tmpdir(), 'bashke-example-'));
  try {
    const file = path.join(folder, `example.${format}`);
    const tone = source('sine=frequency=220:sample_rate=24000');
    const still = kind === 'video' ? source(`color=c=0x4e1d56:s=${size}:r=12`) : [];
    await run(findPrograms().ffmpeg, ['-v', 'error', ...still, ...tone, ...encodings[format], file]);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
