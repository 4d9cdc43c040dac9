import { z } from 'zod';
import { id, instant, line, prose, slug } from '../../text.ts';
import { perLanguage } from '../base.ts';
import { participantSchema } from '../participant.ts';

export const resourceTextSchema = z.strictObject({
  title: line(120),
  slug,
  /** One or two sentences for lists and cards. */
  summary: prose(300),
  /** What its makers say about it. */
  about: prose(2000).optional(),
});

/** A picture or a short film that young people made. It shows one of the two. */
export const resourceSchema = z
  .strictObject({
    collection: z.literal('resources'),
    id,
    /** The campaign that it belongs to. */
    campaign: id,
    /** Where the public finds that campaign, without a slash at the end. */
    origin: z.url({ protocol: /^https?$/ }).regex(/[^/]$/),
    publishedAt: instant,
    /** When it was last changed; for the sitemap. */
    updatedAt: instant,
    /** An image document. */
    picture: id.optional(),
    recording: id.optional(),
    people: z.array(participantSchema).max(12),
    /** The page of the workshop that it came from; only where that page is. */
    workshop: id.optional(),
    texts: perLanguage(resourceTextSchema),
  })
  .refine(({ picture, recording }) => (picture === undefined) !== (recording === undefined), {
    path: ['picture'],
  });
export type Resource = z.infer<typeof resourceSchema>;
