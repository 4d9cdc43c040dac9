import type { RecordingLimits } from '../limits.ts';
import { IntakeRefusal } from '../refusal.ts';
import { isPictureCodec, isSoundCodec, isVideoCodec } from './formats.ts';
import type { Probed, ProbedStream } from './probe.ts';

/** The sound of a recording, as its header tells it. */
export interface SoundStream {
  /** Which stream of the file it is. */
  index: number;
  channels: number;
}

/** The streams of a recording that are kept, within all limits as far as the header tells. */
export interface CheckedRecording {
  kind: 'audio' | 'video';
  sound?: SoundStream;
  video?: { index: number; width: number; height: number; frameRate: number };
  /** Length by the header, in seconds, where the header tells it. */
  duration?: number;
  /** What it may last at most, in seconds. */
  limitSeconds: number;
  /** True when there was more sound or video than is kept. */
  hasMoreTracks: boolean;
}

/** Samples of sound a second; outside of these, changing to the usual rate takes memory or time without measure. */
const leastSampleRate = 4_000;
const limitSampleRate = 384_000;

/** True for a picture that lies beside the recording, such as a cover. */
export function isPicture(stream: ProbedStream): boolean {
  if (stream.codec_type !== 'video') return false;
  const isStill = stream.codec_name === 'mjpeg' && (stream.nb_frames ?? 2) <= 1;
  return stream.disposition['attached_pic'] === 1 || isPictureCodec(stream.codec_name) || isStill;
}

/**
 * Chooses what is kept of a recording and holds it against the limits, by its header.
 *
 * @throws IntakeRefusal when nothing in it can be taken in, or when it is over a limit.
 */
export function checkRecording(probed: Probed, fileName: string, limits: RecordingLimits): CheckedRecording {
  const sounds = probed.streams.filter((stream) => stream.codec_type === 'audio');
  const videos = probed.streams.filter((stream) => stream.codec_type === 'video' && !isPicture(stream));
  const [sound] = sounds;
  const [video] = videos;
  if (!sound && !video) throw new IntakeRefusal('nothing-to-play', { fileName });

  const kind = video ? 'video' : 'audio';
  const limitSeconds = video ? limits.videoSeconds : limits.seconds;
  const duration = promisedDuration(probed, [sound, video]);
  if (duration !== undefined && duration > limitSeconds && !probed.guessedDuration) {
    throw new IntakeRefusal('too-long', { fileName, duration, limitDuration: limitSeconds });
  }
  return {
    kind,
    sound: sound && checkSound(sound, duration, fileName, limits),
    video: video && checkVideo(video, fileName, limits),
    duration: probed.guessedDuration ? undefined : duration,
    limitSeconds,
    hasMoreTracks: sounds.length > 1 || videos.length > 1,
  };
}

function checkSound(
  stream: ProbedStream,
  duration: number | undefined,
  fileName: string,
  limits: RecordingLimits,
): SoundStream {
  const { index, codec_name: codec, channels = 0, sample_rate: sampleRate = 0 } = stream;
  if (channels > limits.channels) {
    throw new IntakeRefusal('too-many-channels', { fileName, channels, limitChannels: limits.channels });
  }
  if (!isSoundCodec(codec)) throw new IntakeRefusal('unsupported-codec', { fileName, codec });
  // The reader found the stream but nothing in it.
  if (channels === 0 || sampleRate === 0) throw new IntakeRefusal('corrupt', { fileName });
  if (sampleRate < leastSampleRate || sampleRate > limitSampleRate) {
    throw new IntakeRefusal('odd-sample-rate', { fileName, sampleRate, leastSampleRate, limitSampleRate });
  }
  const bytes = (duration ?? 0) * sampleRate * channels * 2;
  if (bytes > limits.decodedBytes) {
    throw new IntakeRefusal('too-large-decoded', { fileName, bytes, limitBytes: limits.decodedBytes });
  }
  return { index, channels };
}

function checkVideo(
  stream: ProbedStream,
  fileName: string,
  limits: RecordingLimits,
): NonNullable<CheckedRecording['video']> {
  const { index, codec_name: codec, width = 0, height = 0 } = stream;
  if (!isVideoCodec(codec)) throw new IntakeRefusal('unsupported-codec', { fileName, codec });
  if (width === 0 || height === 0) throw new IntakeRefusal('corrupt', { fileName });
  if (width * height > limits.pixels || Math.max(width, height) > limits.side) {
    throw new IntakeRefusal('too-large-frame', {
      fileName,
      width,
      height,
      limitPixels: limits.pixels,
      limitSide: limits.side,
    });
  }
  const frameRate = readRate(stream.avg_frame_rate);
  if (frameRate > limits.frameRate) {
    throw new IntakeRefusal('too-many-frames', { fileName, frameRate, limitFrameRate: limits.frameRate });
  }
  return { index, width, height, frameRate };
}

/** `30000/1001` as a number; 0 when the header does not tell. */
function readRate(rate = ''): number {
  const [over, under] = rate.split('/').map(Number);
  return over && under ? over / under : 0;
}

/** The length of what is kept; that of the whole file only where nothing else is in it. */
function promisedDuration(
  { streams, format }: Probed,
  kept: readonly (ProbedStream | undefined)[],
): number | undefined {
  const known = kept.map((stream) => stream?.duration ?? 0).filter((duration) => duration > 0);
  if (known.length > 0) return Math.max(...known);
  return streams.every((stream) => kept.includes(stream)) ? format.duration : undefined;
}
