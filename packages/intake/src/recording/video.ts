import path from 'node:path';

import {
  limitSize,
  nothingElse,
  runEncoder,
  runFfmpeg,
  type Args,
  type EncodedFile,
  type EncodeOptions,
  type WriteOptions,
} from './encode.ts';
import { soundFilters } from './loudness.ts';
import { openArgs, type Source } from './probe.ts';

/** Kilobits a second of the picture at most, and how many may be saved up. */
const pictureRate = { most: 2_500, buffer: 5_000 };
const soundSampleRate = 48_000;
const soundBitRates = { 1: 80, 2: 128 } as const;

/** Pictures a second that a video keeps at most. Phones write 30.02 and mean 30. */
const mostFrameRate = 31;

/** Fits 1280 × 720, or 720 × 1280 upright, with square pixels and even sides. Nothing becomes larger. */
const fit = 'min(1,min(1280/max(iw*sar,ih),720/min(iw*sar,ih)))';
const scale = `scale=w='max(2,trunc(${fit}*iw*sar/2)*2)':h='max(2,trunc(${fit}*ih/2)*2)',setsar=1`;

/**
 * Writes a video as MP4 that starts to play before it is loaded.
 *
 * @throws IntakeRefusal when anything in it can't be decoded.
 */
export async function encodeVideo(options: EncodeOptions): Promise<EncodedFile> {
  const { recording, folder, duration, onShare } = options;
  if (!recording.video) throw new TypeError('There is no video to encode.');
  const { index, frameRate } = recording.video;
  const filters = frameRate === 0 || frameRate > mostFrameRate ? `${scale},fps=30` : scale;
  const file = path.join(folder, 'video.mp4');
  await runEncoder(
    options,
    [
      ['-map', `0:${index}`, '-filter:v', filters, '-pix_fmt', 'yuv420p'],
      ['-c:v', 'libx264', '-preset', 'veryfast', '-profile:v', 'high', '-crf', '23'],
      ['-maxrate', `${pictureRate.most}k`, '-bufsize', `${pictureRate.buffer}k`],
      // The number of threads changes the bytes; the same upload shall give the same on every machine.
      ['-threads:v', '4'],
      // The encoder writes its name and settings among the pictures.
      ['-bsf:v', 'filter_units=remove_types=6'],
      ...soundArgs(options),
      ...nothingElse,
      ['-max_muxing_queue_size', '4096', '-movflags', '+faststart'],
      ...limitSize(pictureRate.most + soundBitRates[2], recording.limitSeconds),
      ['-f', 'mp4', file],
    ],
    (seconds) => {
      if (duration !== undefined) onShare(Math.min(1, seconds / duration));
    },
  );
  return { format: 'mp4', path: file };
}

function soundArgs({ recording, sound }: EncodeOptions): Args {
  if (!recording.sound || !sound) return ['-an'];
  // Gaps are filled, so that lips and voice stay together.
  const filters = `aresample=async=1:first_pts=0,${soundFilters(sound.gain, sound.channels, soundSampleRate)}`;
  return [
    ['-map', `0:${recording.sound.index}`, '-filter:a', filters],
    ['-c:a', 'aac', '-ac', `${sound.channels}`, '-b:a', `${soundBitRates[sound.channels]}k`],
  ];
}

/** How far into a video its still is looked for, as a share and in seconds; beginnings are often black or blurred. */
const stillAt = { share: 0.1, most: 10 };

/**
 * Writes a still of a video that the intake wrote itself: of the pictures after that moment the one most like the
 * others.
 */
export async function drawPoster(options: WriteOptions, video: Source, duration: number): Promise<string> {
  const at = Math.min(stillAt.most, duration * stillAt.share);
  const file = path.join(options.folder, 'poster.jpg');
  await runFfmpeg(options, [
    ['-ss', at.toFixed(3), ...openArgs(video)],
    ['-map', '0:v:0', '-an', '-filter:v', 'thumbnail=n=50', '-frames:v', '1'],
    ['-c:v', 'mjpeg', '-q:v', '4', '-pix_fmt', 'yuvj420p'],
    ...nothingElse,
    ['-f', 'image2', '-update', '1', file],
  ]);
  return file;
}
