import { z } from 'zod';
import { id, line } from '../../text.ts';
import { blockBase } from '../base.ts';

/** A list of pages of this microsite. */
export const pageListSchema = z.strictObject({
  ...blockBase,
  type: z.literal('page-list'),
  heading: line(120).optional(),
  /** `news` is newest first; `chosen` is in the order of `pages`. */
  source: z.enum(['news', 'chosen']),
  /** Pages to list when `source` is `chosen`. */
  pages: z.array(id).max(24),
  /** At most this many entries. */
  limit: z.int().min(1).max(50),
});
export type PageList = z.infer<typeof pageListSchema>;
