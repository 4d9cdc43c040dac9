import { z } from 'zod';
import { id, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** One picture with an optional caption. */
export const imageSchema = z.strictObject({
  ...blockBase,
  type: z.literal('image'),
  /** An image document. */
  picture: id,
  caption: prose(300).optional(),
  /** How much room it takes: the text column, more than that, or edge to edge. */
  width: z.enum(['content', 'wide', 'full']),
});
export type Image = z.infer<typeof imageSchema>;
