import { z } from 'zod';
import { id, line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** Pictures and films that young people made. */
export const resourcesSchema = z.strictObject({
  ...blockBase,
  type: z.literal('resources'),
  heading: line(120).optional(),
  intro: prose(400).optional(),
  /** `latest` is newest first, of this campaign; `chosen` is in the order of `resources`. */
  source: z.enum(['latest', 'chosen']),
  /** Resources to list when `source` is `chosen`. */
  resources: z.array(id).max(24),
  /** At most this many entries. */
  limit: z.int().min(1).max(50),
});
export type Resources = z.infer<typeof resourcesSchema>;
