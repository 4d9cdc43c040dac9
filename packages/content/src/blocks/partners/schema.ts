import { z } from 'zod';
import { partnerRoleSchema } from '../../collections/campaigns/schema.ts';
import { line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** Who stands behind the campaign, as the campaign lists them. */
export const partnersSchema = z.strictObject({
  ...blockBase,
  type: z.literal('partners'),
  heading: line(120),
  intro: prose(400).optional(),
  /** The roles to show, in this order; none means all. */
  roles: z.array(partnerRoleSchema).max(3),
});
export type Partners = z.infer<typeof partnersSchema>;
