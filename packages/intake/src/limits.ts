import { z } from 'zod';

import type { Programs } from './recording/programs.ts';

/** What a picture may be at most. Checked before any pixel is decoded. */
export const imageLimitsSchema = z.strictObject({
  /** Size of the upload, in bytes. */
  bytes: z.int().positive().default(40_000_000),
  /** Width times height of the picture, in pixels. */
  pixels: z.int().positive().default(40_000_000),
  /** Longest side, in pixels. WebP ends at 16,383. */
  side: z.int().positive().max(16_383).default(16_383),
  /** How long one step of the work may take, in seconds. */
  seconds: z.int().positive().default(60),
});

/** What a document may be at most. */
export const documentLimitsSchema = z.strictObject({
  /** Size of the upload, in bytes. */
  bytes: z.int().positive().default(25_000_000),
  /** What the packed structure of a PDF may grow to when unpacked, in bytes. */
  unpackedBytes: z.int().positive().default(64_000_000),
});

/** What a recording may be at most. Checked by its header, and again by what comes out while it is decoded. */
export const recordingLimitsSchema = z.strictObject({
  /** Size of the upload, in bytes. */
  bytes: z.int().positive().default(2_000_000_000),
  /** Length of a sound recording, in seconds. */
  seconds: z
    .int()
    .positive()
    .default(3 * 3600),
  /** Length of a video, in seconds. */
  videoSeconds: z
    .int()
    .positive()
    .default(30 * 60),
  /** Channels of sound. */
  channels: z.int().positive().max(8).default(8),
  /** What the sound would take when unpacked to 16 bits, in bytes. */
  decodedBytes: z.int().positive().default(6_000_000_000),
  /** Width times height of a video or of a picture inside, in pixels. */
  pixels: z.int().positive().default(9_500_000),
  /** Longest side of a video, in pixels. */
  side: z.int().positive().default(4_096),
  /** Pictures a second. */
  frameRate: z.int().positive().default(240),
  /** How long the whole work may take, in seconds. */
  workSeconds: z.int().positive().default(3600),
});

export type ImageLimits = z.infer<typeof imageLimitsSchema>;
export type DocumentLimits = z.infer<typeof documentLimitsSchema>;
export type RecordingLimits = z.infer<typeof recordingLimitsSchema>;

/** How far the work is: `done` of `total` steps, the current one named. */
export interface IntakeProgress {
  step: 'checking' | 'cleaning' | 'variants';
  done: number;
  total: number;
}

interface IntakeOptions<Limits> {
  /** The name the file was uploaded under. Only used to speak about it; the content decides what it is. */
  fileName: string;
  limits?: Partial<Limits>;
  onProgress?: (progress: IntakeProgress) => void;
}

/** A recording is too large for memory: it is read from a file and written to files. */
export interface RecordingOptions {
  /** Where the upload lies. It is only read. */
  path: string;
  /** The name the file was uploaded under. Only used to speak about it; the content decides what it is. */
  fileName: string;
  /** An existing folder that the files are written to. */
  folder: string;
  limits?: Partial<RecordingLimits>;
  /** Ends the work; nothing of it is left. */
  signal?: AbortSignal;
  /** Told the share that is done, from 0 to 1, only ever upwards. */
  onProgress?: (share: number) => void;
  /** Where ffmpeg and ffprobe are, instead of those that come with the package. */
  programs?: Partial<Programs>;
}

export type ImageOptions = IntakeOptions<ImageLimits>;
export type DocumentOptions = IntakeOptions<DocumentLimits>;
