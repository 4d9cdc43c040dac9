import { z } from 'zod';
import { richTextSchema } from '../../rich-text/schema.ts';
import { id, instant, line, prose, slug, webAddress } from '../../text.ts';
import { perLanguage } from '../base.ts';

export const groupTextSchema = z.strictObject({
  name: line(120),
  slug,
  /** One or two sentences for lists and cards. */
  summary: prose(300),
  /** What every member signs. */
  statement: richTextSchema.optional(),
  /** Who can be a member. */
  criteria: richTextSchema.optional(),
});
export type GroupText = z.infer<typeof groupTextSchema>;

/** An alliance, a committee, a parliamentary group: what members belong to. It is at home on one campaign's microsite. */
export const groupSchema = z.strictObject({
  collection: z.literal('groups'),
  id,
  campaign: id,
  /** Where the public finds that campaign, without a slash at the end. */
  origin: webAddress.regex(/[^/]$/),
  /** Whether people can apply on the microsite. */
  open: z.boolean(),
  /** Whether members confirm every year that they still belong. */
  confirms: z.boolean(),
  updatedAt: instant,
  texts: perLanguage(groupTextSchema),
});
export type Group = z.infer<typeof groupSchema>;
