import { z } from 'zod';
import { languageSchema } from '../../language.ts';
import { richTextSchema } from '../../rich-text/schema.ts';
import { id, instant, line, prose, slug } from '../../text.ts';
import { perLanguage } from '../base.ts';
import { participantSchema } from '../participant.ts';

/** Seconds from the beginning of the recording. */
const moment = z.number().min(0);

export const cueSchema = z.strictObject({
  start: moment,
  end: moment,
  /** The alias of who speaks: one of the episode's people. */
  voice: line(30).optional(),
  /** One or two lines as they appear on a screen. */
  text: prose(300),
});
export type Cue = z.infer<typeof cueSchema>;

export const chapterSchema = z.strictObject({ start: moment, title: line(80) });
export type Chapter = z.infer<typeof chapterSchema>;

export const episodeTextSchema = z.strictObject({
  title: line(120),
  slug,
  summary: prose(300),
  notes: richTextSchema.optional(),
  /** In the order of their beginnings, the first at 0. */
  chapters: z.array(chapterSchema).max(40),
});

export const episodeKinds = ['full', 'trailer', 'bonus'] as const;

export const episodeSchema = z.strictObject({
  collection: z.literal('episodes'),
  id,
  series: id,
  kind: z.enum(episodeKinds),
  /** Its identity in every directory; never changes. */
  guid: z.guid(),
  publishedAt: instant,
  /** When it was last changed; for the sitemap. */
  updatedAt: instant,
  season: z.int().positive().optional(),
  number: z.int().positive().optional(),
  spokenLanguage: languageSchema,
  recording: id,
  people: z.array(participantSchema).max(12),
  /** The page of the workshop that it came from; only where that page is. */
  workshop: id.optional(),
  /** The transcript in the language that is spoken, in the order of its beginnings. */
  cues: z.array(cueSchema).max(4000),
  texts: perLanguage(episodeTextSchema),
});
export type Episode = z.infer<typeof episodeSchema>;
