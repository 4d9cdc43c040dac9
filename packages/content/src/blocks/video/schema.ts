import { z } from 'zod';
import { richTextSchema } from '../../rich-text/schema.ts';
import { id, line } from '../../text.ts';
import { blockBase } from '../base.ts';
import { filmAddress } from './address.ts';

/** A film. Nothing is loaded from outside before the visitor asks for it. */
export const videoSchema = z.strictObject({
  ...blockBase,
  type: z.literal('video'),
  title: line(160),
  /** The page of the film at YouTube or Vimeo. */
  url: filmAddress,
  /** Minutes and seconds as read: `2:35`. */
  length: z
    .string()
    .regex(/^\d{1,3}:[0-5]\d$/)
    .optional(),
  /** An image document shown before the film is asked for. */
  picture: id.optional(),
  /** What is said and shown, for those who cannot see or hear it. */
  transcript: richTextSchema.optional(),
});
export type Video = z.infer<typeof videoSchema>;
