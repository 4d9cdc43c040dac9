import { z } from 'zod';
import { targetSchema } from '../../link.ts';
import { id, line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** Several ways on, side by side. */
export const cardsSchema = z.strictObject({
  ...blockBase,
  type: z.literal('cards'),
  heading: line(120).optional(),
  intro: prose(400).optional(),
  cards: z
    .array(
      z.strictObject({
        heading: line(80),
        text: prose(300).optional(),
        /** Where the whole card leads. */
        target: targetSchema.optional(),
        /** An image document. */
        picture: id.optional(),
      }),
    )
    .min(1)
    .max(12),
});
export type Cards = z.infer<typeof cardsSchema>;
