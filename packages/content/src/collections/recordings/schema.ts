import { z } from 'zod';
import { id } from '../../text.ts';
import { perLanguage } from '../base.ts';
import { storedFile } from '../media/schema.ts';

export const recordingFormats = { mp3: 'audio/mpeg', opus: 'audio/ogg', mp4: 'video/mp4' } as const;
export type RecordingFormat = keyof typeof recordingFormats;

export const recordingSourceSchema = z.strictObject({
  format: z.enum(Object.keys(recordingFormats) as [RecordingFormat, ...RecordingFormat[]]),
  bytes: z.int().positive(),
  file: storedFile,
  /** Pixels, for video. */
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
});
export type RecordingSource = z.infer<typeof recordingSourceSchema>;

/** Sound or film that went through the intake: no tags, even loudness, forms that every browser plays. */
export const recordingSchema = z.strictObject({
  collection: z.literal('recordings'),
  id,
  kind: z.enum(['audio', 'video']),
  /** Seconds. */
  duration: z.number().positive(),
  sources: z.array(recordingSourceSchema).min(1).max(4),
  /** The waveform from beginning to end: the loudest of each part, per cent. */
  peaks: z.array(z.int().min(0).max(100)).max(400),
  /** A still of a film. */
  poster: z
    .strictObject({ file: storedFile, width: z.int().positive(), height: z.int().positive() })
    .optional(),
  texts: perLanguage(z.strictObject({})),
});
export type Recording = z.infer<typeof recordingSchema>;
