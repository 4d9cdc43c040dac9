/**
 * `demo-audio.ts [KEY…]`: makes the recordings and pictures of the Youth Media Lab from their scripts and drawings,
 * and writes down when each line is said. Needs espeak-ng. Without keys, everything is made again.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import sharp from 'sharp';
import type {
  LabPictureContent,
  MeasuredRecording,
  RecordingContent,
} from '../cms/src/seed/content/youth-media-lab/types.ts';
import { measured } from '../cms/src/seed/content/youth-media-lab/measured.ts';
import { pictures } from '../cms/src/seed/content/youth-media-lab/pictures.ts';
import { recordings } from '../cms/src/seed/content/youth-media-lab/recordings/index.ts';
import { runFfmpeg } from './demo-audio/ffmpeg.ts';
import { drawFilm, FILM } from './demo-audio/film.ts';
import { bytesOf, RATE, type Sound } from './demo-audio/sound.ts';
import { speak } from './demo-audio/speak.ts';
import { readArguments } from './run/arguments.ts';
import { Failure, runCommand } from './run/failure.ts';
import { inProject } from './run/paths.ts';

const USAGE = 'node scripts/demo-audio.ts [KEY…]';
const folder = inProject('cms/src/seed/media/youth-media-lab');
const measurements = inProject('cms/src/seed/content/youth-media-lab/measured.ts');

await runCommand(async () => {
  const { positionals } = readArguments(USAGE, () => parseArgs({ allowPositionals: true }));
  const everything: Record<string, RecordingContent | LabPictureContent> = { ...recordings, ...pictures };
  const unknown = positionals.find((key) => !(key in everything));
  if (unknown) {
    throw new Failure(`There is no ${unknown}; choose from ${Object.keys(everything).join(', ')}.`);
  }
  mkdirSync(folder, { recursive: true });
  const all: Record<string, MeasuredRecording> = { ...measured };
  for (const [key, content] of Object.entries(everything)) {
    if (positionals.length > 0 && !positionals.includes(key)) continue;
    if ('lines' in content) all[key] = await record(content);
    else await draw(content);
    const { size } = statSync(path.join(folder, content.file));
    const length = 'lines' in content ? `, ${all[key]?.duration.toFixed(1)} s` : '';
    console.log(`${content.file}: ${Math.round(size / 1000)} kB${length}`);
  }
  await writeMeasured(all);
});

async function record(recording: RecordingContent): Promise<MeasuredRecording> {
  const made = await speak(recording);
  const tags = Object.entries(recording.tags ?? {}).flatMap(([name, value]) => [
    '-metadata',
    `${name}=${value}`,
  ]);
  const heard = ['-f', 's16le', '-ar', String(RATE), '-ac', '1', '-i'];
  const out = path.join(folder, recording.file);
  // A gentle treble filter: synthesised speech is sharp in the ear.
  const tone = ['-af', 'highpass=f=70,lowpass=f=8500', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  if (recording.kind === 'video') await film(made.sound, [...tone, ...tags], out);
  else await runFfmpeg([...heard, 'pipe:0', ...tone, ...codecOf(out), ...tags, out], once(made.sound));
  return made.measured;
}

function codecOf(file: string): string[] {
  return file.endsWith('.mp3')
    ? ['-c:a', 'libmp3lame', '-b:a', '40k', '-id3v2_version', '3']
    : ['-c:a', 'libopus', '-b:a', '30k', '-application', 'voip', '-f', 'ogg'];
}

async function film(sound: Sound, rest: string[], out: string): Promise<void> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'bashke-film-'));
  const spoken = path.join(temporary, 'spoken.wav');
  const { width, height, framesPerSecond } = FILM;
  const seen = [
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgb24',
    '-s',
    `${width}x${height}`,
    '-r',
    `${framesPerSecond}`,
  ];
  const codecs = [
    '-c:v',
    'libx264',
    '-crf',
    '27',
    '-preset',
    'slow',
    '-pix_fmt',
    'yuv420p',
    '-flags:v',
    '+bitexact',
  ];
  // Without it, MP4 keeps no tags of a phone.
  const container = ['-movflags', '+faststart+use_metadata_tags'];
  try {
    await runFfmpeg(['-f', 's16le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0', spoken], once(sound));
    await runFfmpeg(
      [
        ...seen,
        '-i',
        'pipe:0',
        '-i',
        spoken,
        ...codecs,
        '-c:a',
        'aac',
        '-b:a',
        '56k',
        ...container,
        ...rest,
        out,
      ],
      drawFilm(sound),
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function* once(sound: Sound): AsyncGenerator<Buffer> {
  yield bytesOf(sound);
}

/** Makes the picture of a drawing, with what a phone's camera would have added. */
async function draw({ source, file, width, camera }: LabPictureContent): Promise<void> {
  let picture = sharp(readFileSync(path.join(folder, 'sources', source)), { density: 144 })
    .resize({ width })
    .png({ palette: true, effort: 10, colours: 64 });
  if (camera) {
    const [latitude, longitude] = camera.place;
    picture = picture.withExif({
      IFD0: { Make: camera.make, Model: camera.model },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: latitude,
        GPSLongitudeRef: 'E',
        GPSLongitude: longitude,
      },
    });
  }
  await picture.toFile(path.join(folder, file));
}

async function writeMeasured(all: Record<string, MeasuredRecording>): Promise<void> {
  const known = Object.fromEntries(Object.keys(recordings).map((key) => [key, all[key]]));
  const text = `import type { RecordingKey } from './recordings/index.ts';
import type { MeasuredRecording } from './types.ts';

/** When every line of the recordings is said. \`scripts/demo-audio.ts\` writes this file as it makes them. */
export const measured: Record<RecordingKey, MeasuredRecording> = ${JSON.stringify(known)};
`;
  const options = await resolveConfig(measurements);
  writeFileSync(measurements, await format(text, { ...options, filepath: measurements }));
}
