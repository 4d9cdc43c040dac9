import { z } from 'zod';
import { richTextSchema } from '../../rich-text/schema.ts';
import { line } from '../../text.ts';
import { blockBase } from '../base.ts';

/** Questions and answers; every answer opens without a script. */
export const questionsSchema = z.strictObject({
  ...blockBase,
  type: z.literal('questions'),
  heading: line(120).optional(),
  questions: z
    .array(z.strictObject({ question: line(200), answer: richTextSchema }))
    .min(1)
    .max(40),
});
export type Questions = z.infer<typeof questionsSchema>;
