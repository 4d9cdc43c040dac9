import { z } from 'zod';
import { richTextSchema } from '../../rich-text/schema.ts';
import { line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** What to do, in order: one thing a step. */
export const stepsSchema = z.strictObject({
  ...blockBase,
  type: z.literal('steps'),
  heading: line(120),
  intro: prose(400).optional(),
  steps: z
    .array(z.strictObject({ heading: line(120), body: richTextSchema.optional() }))
    .min(1)
    .max(12),
});
export type Steps = z.infer<typeof stepsSchema>;
