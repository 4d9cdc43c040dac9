import { z } from 'zod';

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

export type ImageLimits = z.infer<typeof imageLimitsSchema>;
export type DocumentLimits = z.infer<typeof documentLimitsSchema>;

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

export type ImageOptions = IntakeOptions<ImageLimits>;
export type DocumentOptions = IntakeOptions<DocumentLimits>;
