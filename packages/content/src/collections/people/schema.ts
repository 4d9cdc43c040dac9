import { z } from 'zod';
import { id, line } from '../../text.ts';
import { perLanguage } from '../base.ts';

export const personSchema = z.strictObject({
  collection: z.literal('people'),
  id,
  /** The name or alias that may be published. */
  name: line(80),
  organisation: id.optional(),
  /** An image document. */
  picture: id.optional(),
  texts: perLanguage(z.strictObject({ role: line(120).optional() })),
});
export type Person = z.infer<typeof personSchema>;
