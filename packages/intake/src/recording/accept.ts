import { stat } from 'node:fs/promises';

import { checkSize, refusalForType } from '../check.ts';
import { recordingLimitsSchema, type RecordingLimits, type RecordingOptions } from '../limits.ts';
import { recogniseFile } from '../recognise.ts';
import { IntakeRefusal } from '../refusal.ts';
import type { IntakeNote, RemovedInfo } from '../removed.ts';
import { checkRecording, type CheckedRecording } from './check.ts';
import type { EncodedFile, EncodeOptions } from './encode.ts';
import { findReader } from './formats.ts';
import { findHidden } from './hidden.ts';
import { chooseGain, type Gain } from './loudness.ts';
import { measureSound, type Measured } from './measure.ts';
import { probe, type Probed, type Source } from './probe.ts';
import { findPrograms, ProgramMissing, type Programs } from './programs.ts';
import { encodeSound } from './sound.ts';
import { drawPoster, encodeVideo } from './video.ts';
import { endsWhole, isAsLongAs } from './whole.ts';
import { finishFile, inWorkspace, publishFiles, type FinishedFile } from './workspace.ts';

/** One file that plays. */
export interface AcceptedSource {
  format: 'mp3' | 'opus' | 'mp4';
  mimeType: 'audio/mpeg' | 'audio/ogg' | 'video/mp4';
  bytes: number;
  /** ASCII, by content: `<12 hex>.<format>`, in the folder that was given. */
  fileName: string;
  /** Pixels, for video. */
  width?: number;
  height?: number;
}

/** A recording that is fit to be kept and played. Every byte of its files was written by the intake. */
export interface AcceptedRecording {
  kind: 'audio' | 'video';
  /** SHA-256 of the first source, in hex. The same upload gives the same, with the same ffmpeg. */
  hash: string;
  /** Seconds, with fractions. */
  duration: number;
  /** 1 or 2; 0 for a video without sound. */
  channels: 0 | 1 | 2;
  /** LUFS: how loud it came (−70 is silence), and how loud it was made. None without sound. */
  loudness?: { measured: number; target: number };
  /** MP3, then Opus; or MP4 alone. */
  sources: AcceptedSource[];
  /** The waveform: at most 400 columns from 0 to 100. Empty without sound. */
  peaks: number[];
  /** A still of a video, as JPEG. */
  poster?: { fileName: string; width: number; height: number; bytes: number };
  /** What was hidden in the upload and is gone. */
  removed: RemovedInfo[];
  /** What else was done to it that its owner may want to know. */
  notes: IntakeNote[];
}

const mimeTypes = { mp3: 'audio/mpeg', opus: 'audio/ogg', mp4: 'video/mp4' } as const;

/** What the steps take of the whole, as shares. */
const shares = { checked: 0.02, measured: 0.12, encoded: 0.98 };

/** Everything that the steps of one acceptance share. */
interface Context {
  source: Source;
  fileName: string;
  limits: RecordingLimits;
  programs: Programs;
  signal: AbortSignal;
  /** Told the share of the whole that is done; never goes back. */
  report: (share: number) => void;
}

/**
 * Checks and cleans one uploaded recording: sound becomes MP3 and Opus, video becomes MP4 with a still. It is decoded
 * from beginning to end before anything is kept. Memory does not grow with its length. The files appear in `folder`
 * all together at the end, or not at all; the upload itself is only read.
 *
 * @throws IntakeRefusal when the upload can't be taken in, and the reason of `signal` when that ended the work.
 */
export async function acceptRecording(options: RecordingOptions): Promise<AcceptedRecording> {
  const { fileName, folder } = options;
  const limits = recordingLimitsSchema.parse(options.limits ?? {});
  const timeout = AbortSignal.timeout(limits.workSeconds * 1000);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const report = neverBack(options.onProgress);
  try {
    signal.throwIfAborted();
    report(0);
    const { size } = await stat(options.path);
    checkSize(size, fileName, limits.bytes);
    const { type, mime = '' } = await recogniseFile(options.path);
    const reader = findReader(mime);
    if (!reader) throw refusalForType(fileName, type, 'recording');
    const source = { path: options.path, reader, limitPixels: limits.pixels };
    const context: Context = {
      source,
      fileName,
      limits,
      signal,
      report,
      programs: findPrograms(options.programs),
    };
    if (!(await endsWhole(source))) throw new IntakeRefusal('corrupt', { fileName });
    const probed = await probe(source, context);
    const recording = checkRecording(probed, fileName, limits);
    report(shares.checked);
    const accepted = await inWorkspace(folder, (workspace) =>
      make(context, probed, recording, workspace, folder),
    );
    report(1);
    return accepted;
  } catch (error) {
    if (timeout.aborted && error === timeout.reason) {
      throw new IntakeRefusal('too-slow', { fileName, seconds: limits.workSeconds }, { cause: error });
    }
    if (error instanceof ProgramMissing) {
      throw new IntakeRefusal('program-missing', { fileName, program: error.program }, { cause: error });
    }
    if (error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')) {
      throw new IntakeRefusal('no-space', { fileName }, { cause: error });
    }
    throw error;
  }
}

async function make(
  context: Context,
  probed: Probed,
  recording: CheckedRecording,
  workspace: string,
  folder: string,
): Promise<AcceptedRecording> {
  const { fileName, programs, signal, report } = context;
  const sound = await prepareSound(context, recording);
  const encodeOptions: EncodeOptions = {
    source: context.source,
    fileName,
    programs,
    signal,
    recording,
    sound,
    folder: workspace,
    duration: sound?.duration ?? recording.duration,
    onShare: (share) => report(shares.measured + share * (shares.encoded - shares.measured)),
  };
  const encoded = recording.video ? [await encodeVideo(encodeOptions)] : await encodeSound(encodeOptions);
  report(shares.encoded);

  const written = [];
  for (const file of encoded) written.push(await inspectWritten(context, file));
  const duration =
    sound && !recording.video ? sound.duration : Math.max(...written.map((file) => file.duration));
  checkLength(context, recording, sound, written, duration);
  const [video] = written;
  const poster =
    recording.video && video
      ? await finishFile(await drawPoster(encodeOptions, video.source, duration), 'jpg')
      : undefined;
  const files = written.map(({ finished }) => finished);
  signal.throwIfAborted();
  await publishFiles(poster ? [...files, poster] : files, folder);

  return {
    kind: recording.kind,
    hash: files[0]?.hash ?? '',
    duration: Math.round(duration * 1000) / 1000,
    channels: sound?.channels ?? 0,
    loudness: sound && { measured: sound.level.integrated, target: sound.gain.target },
    sources: written.map(describeSource),
    peaks: sound?.peaks ?? [],
    poster: poster && {
      fileName: poster.fileName,
      width: video?.width ?? 0,
      height: video?.height ?? 0,
      bytes: poster.bytes,
    },
    removed: findHidden(probed),
    notes: gatherNotes(recording, sound, video),
  };
}

interface PreparedSound extends Measured {
  channels: 1 | 2;
  gain: Gain;
}

async function prepareSound(
  { source, fileName, programs, signal, report }: Context,
  recording: CheckedRecording,
): Promise<PreparedSound | undefined> {
  if (!recording.sound) return undefined;
  const { duration: promised, limitSeconds } = recording;
  const channels = recording.sound.channels === 1 ? 1 : 2;
  const measured = await measureSound({
    source,
    fileName,
    programs,
    signal,
    channels,
    limitSeconds,
    index: recording.sound.index,
    onSeconds: (seconds) => {
      const share = promised === undefined ? 0 : Math.min(1, seconds / promised);
      report(shares.checked + share * (shares.measured - shares.checked));
    },
  });
  // In a video the picture may go on when the sound is over; that is looked at when it is encoded.
  if (!recording.video && promised !== undefined && !isAsLongAs(measured.duration, promised)) {
    throw new IntakeRefusal('corrupt', { fileName });
  }
  return { ...measured, channels, gain: chooseGain(measured.level, channels) };
}

interface WrittenFile {
  format: EncodedFile['format'];
  finished: FinishedFile;
  source: Source;
  /** Seconds. */
  duration: number;
  width?: number;
  height?: number;
}

/** Reads a written file back: what is told of it is what is in it. */
async function inspectWritten(context: Context, file: EncodedFile): Promise<WrittenFile> {
  const reader = { mp3: 'mp3', opus: 'ogg', mp4: 'mov' }[file.format];
  const written = { path: file.path, reader, limitPixels: context.source.limitPixels };
  const probed = await probe(written, context);
  const video = probed.streams.find((stream) => stream.codec_type === 'video');
  return {
    format: file.format,
    finished: await finishFile(file.path, file.format),
    source: written,
    duration: probed.format.duration ?? probed.streams[0]?.duration ?? 0,
    width: video?.width,
    height: video?.height,
  };
}

/** Refuses what turned out too long or too short while it was encoded. */
function checkLength(
  { fileName }: Context,
  { duration: promised, limitSeconds, video }: CheckedRecording,
  sound: PreparedSound | undefined,
  written: readonly WrittenFile[],
  duration: number,
): void {
  // The end of the last packet may lie a little behind the end of the recording.
  if (duration > limitSeconds + 0.5) {
    throw new IntakeRefusal('too-long', { fileName, duration, limitDuration: limitSeconds });
  }
  const expected = video ? promised : sound?.duration;
  const isWhole = written.every(
    (file) => file.duration > 0 && (expected === undefined || isAsLongAs(file.duration, expected)),
  );
  if (!isWhole) throw new IntakeRefusal(video ? 'corrupt' : 'interrupted', { fileName });
}

function describeSource({ format, finished, width, height }: WrittenFile): AcceptedSource {
  return {
    format,
    mimeType: mimeTypes[format],
    bytes: finished.bytes,
    fileName: finished.fileName,
    ...(format === 'mp4' && { width, height }),
  };
}

function gatherNotes(
  recording: CheckedRecording,
  sound: PreparedSound | undefined,
  written: WrittenFile | undefined,
): IntakeNote[] {
  const notes: IntakeNote[] = [];
  if (sound?.gain.note) notes.push(sound.gain.note);
  if (!sound) notes.push('no-sound');
  if (recording.hasMoreTracks) notes.push('first-track');
  if (recording.sound && recording.sound.channels > 2) notes.push('mixed-down');
  if (recording.video && written?.width && written.height) {
    const before = recording.video.width * recording.video.height;
    // A side that was odd loses one line; nobody calls that smaller.
    if (written.width * written.height < before * 0.98) notes.push('made-smaller');
  }
  return notes;
}

/** Passes on only what is more than before. */
function neverBack(onProgress: RecordingOptions['onProgress']): (share: number) => void {
  let last = -1;
  return (share) => {
    if (share <= last) return;
    last = share;
    onProgress?.(share);
  };
}
