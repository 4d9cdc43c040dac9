import path from 'node:path';

import { limitSize, nothingElse, runEncoder, type EncodedFile, type EncodeOptions } from './encode.ts';
import { soundFilters } from './loudness.ts';

/** The two forms of sound: one that every player knows, and one that is half as large. Bit rates are in kilobits. */
const forms = {
  mp3: {
    sampleRate: 44_100,
    bitRates: { 1: 80, 2: 128 },
    // A tag of its own at either end would only hold the name of the encoder.
    args: ['-c:a', 'libmp3lame', '-id3v2_version', '0', '-write_id3v1', '0', '-f', 'mp3'],
  },
  opus: {
    sampleRate: 48_000,
    bitRates: { 1: 48, 2: 80 },
    args: ['-c:a', 'libopus', '-vbr', 'on', '-f', 'opus'],
  },
} as const;

type SoundFormat = keyof typeof forms;

/**
 * Writes the sound as MP3 and as Opus, side by side: each encoder is the work of one core.
 *
 * @throws IntakeRefusal when that fails.
 */
export async function encodeSound(options: EncodeOptions): Promise<EncodedFile[]> {
  const { duration = 1, onShare } = options;
  const shares = { mp3: 0, opus: 0 };
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const encode = async (format: SoundFormat): Promise<EncodedFile> => {
    try {
      return await encodeAs(format, { ...options, signal }, (seconds) => {
        shares[format] = Math.min(1, seconds / duration);
        onShare((shares.mp3 + shares.opus) / 2);
      });
    } catch (error) {
      failed.abort(error);
      throw error;
    }
  };
  // Both are waited for, so that neither is still running when the folder is cleared.
  const outcomes = await Promise.allSettled([encode('mp3'), encode('opus')]);
  return outcomes.map((outcome) => {
    // Whichever failed first, the other was ended with the same reason.
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}

async function encodeAs(
  format: SoundFormat,
  options: EncodeOptions,
  onSeconds: (seconds: number) => void,
): Promise<EncodedFile> {
  const { sound, recording, folder } = options;
  if (!sound || !recording.sound) throw new TypeError('There is no sound to encode.');
  const { sampleRate, bitRates, args } = forms[format];
  const bitRate = bitRates[sound.channels];
  const file = path.join(folder, `sound.${format}`);
  // The time is counted anew: jumps in it were judged when the sound was measured.
  const filters = `asetpts=N/SR/TB,${soundFilters(sound.gain, sound.channels, sampleRate)}`;
  await runEncoder(
    options,
    [
      ['-map', `0:${recording.sound.index}`, '-vn', '-filter:a', filters],
      ['-ac', `${sound.channels}`, '-b:a', `${bitRate}k`],
      ...nothingElse,
      ...limitSize(bitRate, recording.limitSeconds),
      args,
      file,
    ],
    onSeconds,
  );
  return { format, path: file };
}
