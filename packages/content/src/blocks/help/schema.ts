import { z } from 'zod';
import { id, line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** Whom to call and where to report. */
export const helpSchema = z.strictObject({
  ...blockBase,
  type: z.literal('help'),
  heading: line(120),
  intro: prose(400).optional(),
  /** Help services in this order; none means all of the campaign. */
  services: z.array(id).max(12),
});
export type Help = z.infer<typeof helpSchema>;
