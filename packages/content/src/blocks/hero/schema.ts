import { z } from 'zod';
import { linkSchema } from '../../link.ts';
import { id, line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** The first screen of a page: one title, one sentence, one action, one drawing. */
export const heroSchema = z.strictObject({
  ...blockBase,
  type: z.literal('hero'),
  heading: line(120),
  /** One or two sentences under the heading. */
  lead: prose(400).optional(),
  /** The first one is the main action. */
  actions: z.array(linkSchema).max(2),
  /** An image document; without one the theme draws a picture of its own. */
  picture: id.optional(),
});
export type Hero = z.infer<typeof heroSchema>;
