import { z } from 'zod';
import { blockSchema } from '../../blocks/index.ts';
import { day, id, instant, line, prose, slug } from '../../text.ts';
import { perLanguage } from '../base.ts';

export const pageTextSchema = z.strictObject({
  title: line(120),
  /** The file name of the page in this language, without `.html`. The home page keeps one but does not use it. */
  slug,
  /** One or two sentences for lists, search engines and cards. */
  summary: prose(300).optional(),
  blocks: z.array(blockSchema).max(60),
});
export type PageText = z.infer<typeof pageTextSchema>;

export const pageSchema = z.strictObject({
  collection: z.literal('pages'),
  id,
  /** `news` pages carry a date and appear in news lists. */
  kind: z.enum(['page', 'news']),
  /** The first page of the microsite. Exactly one page is. */
  home: z.boolean(),
  /** Gives the browser's tab a neutral title and icon: for pages that somebody may have to hide quickly. */
  discreet: z.boolean(),
  /** The day of a news page. */
  date: day.optional(),
  /** When it was last published; for the sitemap. */
  updatedAt: instant,
  /** An image document for lists. */
  cover: id.optional(),
  texts: perLanguage(pageTextSchema),
});
export type Page = z.infer<typeof pageSchema>;
