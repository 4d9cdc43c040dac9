import { z } from 'zod';
import { id, line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** Who speaks at a summit, of this campaign or of another. */
export const speakersSchema = z.strictObject({
  ...blockBase,
  type: z.literal('speakers'),
  heading: line(120).optional(),
  intro: prose(400).optional(),
  summit: id,
  /** People to point out, in this order; none: those of keynotes first. */
  people: z.array(id).max(24),
  /** At most this many. */
  limit: z.int().min(1).max(60),
});
export type Speakers = z.infer<typeof speakersSchema>;
