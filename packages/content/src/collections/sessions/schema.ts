import { z } from 'zod';
import { filmAddress } from '../../blocks/video/address.ts';
import { languageSchema } from '../../language.ts';
import { richTextSchema } from '../../rich-text/schema.ts';
import { id, instant, line, prose, slug } from '../../text.ts';
import { perLanguage } from '../base.ts';
import { titledDocumentSchema } from '../titled-document.ts';

/** `break` has a place in the agenda and no page. */
export const sessionKinds = [
  'ceremony',
  'keynote',
  'talk',
  'panel',
  'workshop',
  'discussion',
  'break',
] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const speakerRoles = ['speaker', 'moderator', 'panelist'] as const;
export type SpeakerRole = (typeof speakerRoles)[number];

export const sessionTextSchema = z.strictObject({
  title: line(160),
  slug,
  /** One or two sentences for the agenda and for cards. */
  summary: prose(300).optional(),
  about: richTextSchema.optional(),
});
export type SessionText = z.infer<typeof sessionTextSchema>;

/** What takes place at a summit. When and where is for the agenda to say: see `agendas`. */
export const sessionSchema = z.strictObject({
  collection: z.literal('sessions'),
  id,
  summit: id,
  /** Its identities in calendars and schedules; never change. The number is its own within the summit. */
  guid: z.guid(),
  number: z.int().min(1),
  kind: z.enum(sessionKinds),
  /** A track of the summit. */
  track: id.optional(),
  language: languageSchema,
  speakers: z.array(z.strictObject({ role: z.enum(speakerRoles), person: id })).max(20),
  /** Seats of those who register for this session; absent: whoever comes. */
  capacity: z.int().min(0).max(10_000).optional(),
  /** Nobody may record it, and no recording of it is shown. */
  doNotRecord: z.boolean(),
  /** To download. */
  materials: z.array(titledDocumentSchema).max(20),
  /** A film address, afterwards. */
  video: filmAddress.optional(),
  updatedAt: instant,
  texts: perLanguage(sessionTextSchema),
});
export type Session = z.infer<typeof sessionSchema>;
