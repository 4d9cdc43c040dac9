import { z } from 'zod';
import { id, line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** The members of a group, at home on this campaign or on another. */
export const membersSchema = z.strictObject({
  ...blockBase,
  type: z.literal('members'),
  heading: line(120).optional(),
  intro: prose(400).optional(),
  group: id,
  /** `map` shows the counties with their counts, `list` the members, `figures` how many there are of each kind. */
  show: z
    .array(z.enum(['figures', 'map', 'list']))
    .min(1)
    .max(3),
  /** Members in the list at most, the newest first. */
  limit: z.int().min(1).max(60),
});
export type Members = z.infer<typeof membersSchema>;
