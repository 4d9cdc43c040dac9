import { z } from 'zod';
import { line, webAddress } from '../../text.ts';
import { blockBase } from '../base.ts';

/** Numbers worth remembering, each with its source and year. */
export const factsSchema = z.strictObject({
  ...blockBase,
  type: z.literal('facts'),
  heading: line(120).optional(),
  facts: z
    .array(
      z.strictObject({
        /** The number as it is read in this language: `7 421`, `1 në 3`. */
        value: line(20),
        label: line(160),
        source: line(120),
        /** The year the number is about. */
        year: z.int().min(1990).max(2100),
        /** Where the source can be read. */
        url: webAddress.optional(),
      }),
    )
    .min(1)
    .max(8),
});
export type Facts = z.infer<typeof factsSchema>;
