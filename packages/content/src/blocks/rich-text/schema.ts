import { z } from 'zod';
import { richTextSchema } from '../../rich-text/schema.ts';
import { blockBase } from '../base.ts';

/** Running text. */
export const richTextBlockSchema = z.strictObject({
  ...blockBase,
  type: z.literal('rich-text'),
  body: richTextSchema,
});
export type RichTextBlock = z.infer<typeof richTextBlockSchema>;
