import { z } from 'zod';
import { languageSchema } from '../../language.ts';
import { id, line, prose, slug, webAddress } from '../../text.ts';
import { perLanguage } from '../base.ts';

/** Categories of Apple Podcasts that a series of the Centre can be in. */
export const seriesCategories = {
  education: { name: 'Education' },
  'self-improvement': { name: 'Education', part: 'Self-Improvement' },
  kids: { name: 'Kids & Family' },
  'education-for-kids': { name: 'Kids & Family', part: 'Education for Kids' },
  parenting: { name: 'Kids & Family', part: 'Parenting' },
  culture: { name: 'Society & Culture' },
  technology: { name: 'Technology' },
} as const satisfies Record<string, { name: string; part?: string }>;
export type SeriesCategory = keyof typeof seriesCategories;

export const seriesTextSchema = z.strictObject({
  title: line(120),
  slug,
  /** One or two sentences for lists and cards. */
  summary: prose(300),
  /** What the series is about, in paragraphs; with the help line added, podcast directories take 4,000 bytes of it. */
  description: prose(3000).refine((text) => new TextEncoder().encode(text).byteLength <= 3600),
});

/** A podcast. It belongs to one campaign, on whose microsite its pages and its feed are. */
export const seriesSchema = z.strictObject({
  collection: z.literal('series'),
  id,
  /** The campaign that it belongs to; other campaigns may show its episodes and link to it. */
  campaign: id,
  /** Where the public finds that campaign, without a slash at the end. */
  origin: webAddress.regex(/[^/]$/),
  /** The identity of the podcast in every directory; never changes. */
  guid: z.guid(),
  /** What is spoken; the language of its feed. */
  spokenLanguage: languageSchema,
  category: z.enum(Object.keys(seriesCategories) as [SeriesCategory, ...SeriesCategory[]]),
  /** An image document, square; without one the cover is drawn. */
  cover: id.optional(),
  /** Who stands behind it, as directories show it: an organisation. */
  author: line(120),
  texts: perLanguage(seriesTextSchema),
});
export type Series = z.infer<typeof seriesSchema>;
