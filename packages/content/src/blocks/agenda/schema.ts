import { z } from 'zod';
import { id, line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** What takes place at a summit, of this campaign or of another. */
export const agendaBlockSchema = z.strictObject({
  ...blockBase,
  type: z.literal('agenda'),
  heading: line(120).optional(),
  intro: prose(400).optional(),
  summit: id,
  /** Sessions to point out, in this order; none: the days at a glance. */
  sessions: z.array(id).max(24),
});
export type AgendaBlock = z.infer<typeof agendaBlockSchema>;
