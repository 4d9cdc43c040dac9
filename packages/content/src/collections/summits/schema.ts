import { z } from 'zod';
import { filmAddress } from '../../blocks/video/address.ts';
import { languageSchema } from '../../language.ts';
import { richTextSchema } from '../../rich-text/schema.ts';
import { day, id, instant, line, prose, slug, webAddress } from '../../text.ts';
import { perLanguage } from '../base.ts';
import { names } from '../names.ts';
import { titledDocumentSchema } from '../titled-document.ts';

/** `held`: it is over, and its pages are an archive. */
export const summitStates = ['planned', 'held'] as const;
export type SummitState = (typeof summitStates)[number];

/** A time of the day in Tirana, `09:30`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const summitDaySchema = z.strictObject({ day, opens: timeOfDay, closes: timeOfDay });
export type SummitDay = z.infer<typeof summitDaySchema>;

export const roomSchema = z.strictObject({
  id,
  names: names(60),
  /** Seats. */
  capacity: z.int().min(1).max(10_000).optional(),
});
export type Room = z.infer<typeof roomSchema>;

/** Tracks are told apart by their names; the number picks one of the colours of the theme besides. */
export const trackSchema = z.strictObject({ id, names: names(60), color: z.int().min(1).max(6) });
export type Track = z.infer<typeof trackSchema>;

export const summitTextSchema = z.strictObject({
  title: line(120),
  slug,
  /** Another name by which it is known. */
  secondName: line(160).optional(),
  /** What it is about, in a line. */
  theme: line(200).optional(),
  /** One or two sentences for lists and cards. */
  summary: prose(300),
  about: richTextSchema.optional(),
  venueName: line(120).optional(),
  /** As it is written on an envelope. */
  venueAddress: prose(300).optional(),
  /** How to get there, and how to get in: steps, lifts, toilets, seats, quiet room. */
  venueAccess: richTextSchema.optional(),
});
export type SummitText = z.infer<typeof summitTextSchema>;

/** A conference of one or more days. It belongs to one campaign, on whose microsite its pages are. */
export const summitSchema = z.strictObject({
  collection: z.literal('summits'),
  id,
  campaign: id,
  /** Where the public finds that campaign, without a slash at the end. */
  origin: webAddress.regex(/[^/]$/),
  /** Its identity in calendars and schedules; never changes. */
  guid: z.guid(),
  /** Its name in schedules: `safe-online-summit-2026`. */
  acronym: z.string().regex(/^[a-z0-9_-]{4,40}$/),
  state: z.enum(summitStates),
  edition: z.int().min(1).max(100).optional(),
  /** In order, each once, with the hours in which sessions can take place. */
  days: z.array(summitDaySchema).min(1).max(7),
  /** The venue on a map. */
  map: webAddress.optional(),
  rooms: z.array(roomSchema).max(12),
  tracks: z.array(trackSchema).max(12),
  /** Languages that are spoken, and those that are interpreted into. */
  spokenLanguages: z.array(languageSchema).min(1),
  interpretation: z.array(languageSchema),
  signLanguage: z.boolean(),
  captions: z.boolean(),
  /** A film address; loaded on request. */
  livestream: filmAddress.optional(),
  /** Absent: nobody can register here. */
  registration: z
    .strictObject({
      /** Until when; the first session ends it in any case. */
      closes: instant.optional(),
      /** Seats; absent: as many as come. */
      capacity: z.int().min(0).max(100_000).optional(),
    })
    .optional(),
  /** To download. */
  documents: z.array(titledDocumentSchema).max(40),
  /** An image document. */
  cover: id.optional(),
  updatedAt: instant,
  texts: perLanguage(summitTextSchema),
});
export type Summit = z.infer<typeof summitSchema>;
