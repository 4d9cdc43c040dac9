import { z } from 'zod';
import { id, line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** Episodes to listen to, of this campaign or of another. */
export const episodesSchema = z.strictObject({
  ...blockBase,
  type: z.literal('episodes'),
  heading: line(120).optional(),
  intro: prose(400).optional(),
  /** `latest` is newest first; `chosen` is in the order of `episodes`. */
  source: z.enum(['latest', 'chosen']),
  /** The series whose latest episodes are listed; without one, those of every series of this campaign. */
  series: id.optional(),
  /** Episodes to list when `source` is `chosen`. */
  episodes: z.array(id).max(24),
  /** At most this many entries. */
  limit: z.int().min(1).max(50),
});
export type Episodes = z.infer<typeof episodesSchema>;
