import { z } from 'zod';
import { id, line, prose, webAddress } from '../../text.ts';
import { perLanguage } from '../base.ts';

/** `european-union` is shown with the EU emblem and the words that its funding asks for. */
export const organisationKinds = [
  'civil-society',
  'public-institution',
  'industry',
  'education',
  'media',
  'international',
  'european-union',
] as const;

export const organisationSchema = z.strictObject({
  collection: z.literal('organisations'),
  id,
  kind: z.enum(organisationKinds),
  url: webAddress.optional(),
  /** An image document. */
  logo: id.optional(),
  texts: perLanguage(z.strictObject({ name: line(120), about: prose(400).optional() })),
});
export type Organisation = z.infer<typeof organisationSchema>;
