import { z } from 'zod';
import { richTextSchema } from '../../rich-text/schema.ts';
import { line } from '../../text.ts';
import { blockBase } from '../base.ts';

/** A short text that must not be missed. */
export const calloutSchema = z.strictObject({
  ...blockBase,
  type: z.literal('callout'),
  /** `tip` helps, `warning` asks for care, `danger` is for what must not be done. */
  tone: z.enum(['tip', 'warning', 'danger']),
  heading: line(120).optional(),
  body: richTextSchema,
});
export type Callout = z.infer<typeof calloutSchema>;
