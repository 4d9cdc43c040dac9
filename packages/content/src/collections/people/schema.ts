import { z } from 'zod';
import { id, line, prose, slug, webAddress } from '../../text.ts';
import { perLanguage } from '../base.ts';

export const personSchema = z.strictObject({
  collection: z.literal('people'),
  id,
  /** The name or alias that may be published. */
  name: line(80),
  /** Names the page of a speaker, the same in every language. */
  slug: slug.optional(),
  organisation: id.optional(),
  /** An image document. */
  picture: id.optional(),
  /** A page of their own elsewhere. */
  url: webAddress.optional(),
  texts: perLanguage(
    z.strictObject({
      role: line(120).optional(),
      /** Who they are, in a paragraph or two. */
      about: prose(1500).optional(),
    }),
  ),
});
export type Person = z.infer<typeof personSchema>;
