import { z } from 'zod';
import { id, line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** What somebody said, in their words. */
export const quoteSchema = z
  .strictObject({
    ...blockBase,
    type: z.literal('quote'),
    text: prose(600),
    /** A person of the studio who said it; their name and role are shown. */
    person: id.optional(),
    /** The name or alias of somebody who is not in the studio. */
    by: line(80).optional(),
    /** Who that is, without giving a child away: `nxënëse`, never a school or an exact age. */
    role: line(120).optional(),
  })
  .refine((quote) => quote.person !== undefined || quote.by !== undefined, {
    path: ['by'],
    params: { code: 'missing' },
  });
export type Quote = z.infer<typeof quoteSchema>;
