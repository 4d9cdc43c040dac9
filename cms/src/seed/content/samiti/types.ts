import type { Language, SessionKind, SpeakerRole } from '@bashke/content';
import type { MediaKey } from '../media.ts';
import type { Words } from '../types.ts';
import type { SpeakerKey } from './speakers/index.ts';

export type RoomKey = 'main' | 'second' | 'workshop';
export type TrackKey = 'children' | 'law' | 'school' | 'help' | 'technology';

/** A document to download, with what it is called. */
export interface DownloadContent {
  file: MediaKey;
  title: Words;
}

/** A conference. Its texts in running form are Markdown. */
export interface SummitContent {
  /** The slug of the campaign that it belongs to. */
  campaign: string;
  acronym: string;
  edition: number;
  days: { day: string; opens: string; closes: string }[];
  rooms: Record<RoomKey, { name: Words; capacity: number }>;
  tracks: Record<TrackKey, { name: Words; color: number }>;
  spokenLanguages: Language[];
  interpretation: Language[];
  signLanguage: boolean;
  captions: boolean;
  livestream?: string;
  registration: { closes: string; capacity: number; keepDays: number };
  documents: DownloadContent[];
  title: Words;
  slug: Words;
  secondName: Words;
  theme: Words;
  summary: Words;
  about: Words;
  venueName: Words;
  venueAddress: Words;
  venueAccess: Words;
}

export interface SessionContent {
  kind: SessionKind;
  track?: TrackKey;
  language: Language;
  /** How long it usually takes. */
  minutes: number;
  /** Seats for those who register for it. */
  capacity?: number;
  doNotRecord?: boolean;
  speakers?: { person: SpeakerKey; role: SpeakerRole }[];
  materials?: DownloadContent[];
  title: Words;
  slug: Words;
  summary?: Words;
  /** Markdown. */
  about?: Words;
}

/** When and where something takes place: day and time in Tirana, `09:30`, and for how many minutes. */
export type PlacingContent = readonly [day: string, time: string, minutes: number, room: RoomKey];
