import type { Episode, Language, Recording, Series } from '@bashke/content';
import type { Words } from '../types.ts';
import type { EpisodeKey } from './episodes.ts';
import type { LabPictureKey } from './pictures.ts';
import type { InvitationKey } from './invitations.ts';
import type { RecordingKey } from './recordings/index.ts';
import type { ResourceKey } from './resources.ts';
import type { SeriesKey } from './series.ts';

/** How the speech synthesiser sounds for one alias. */
export interface Voice {
  /** A voice of espeak-ng with its variant: `sq+f2`. */
  name: `${'sq' | 'en-gb'}+${string}`;
  /** 0 to 99. */
  pitch: number;
  /** Words a minute. */
  speed: number;
}

/** One line of a script: what one person says and one cue of the transcript, at most 65 characters. */
export interface SpokenLine {
  /** The alias of who speaks. */
  by: string;
  text: string;
  /** The same as the synthesiser should read it, where the spelling misleads it. */
  said?: string;
  /** The chapter that begins with this line. */
  opens?: Words;
}

/** A recording as it was handed in. `scripts/demo-audio.ts` makes its file from the lines. */
export interface RecordingContent {
  kind: Recording['kind'];
  /** In `seed/media/youth-media-lab`. */
  file: `${string}.${'mp3' | 'opus' | 'mp4'}`;
  spokenLanguage: Language;
  /** What a phone writes into a file without being asked; the intake has to take it out. */
  tags?: Record<string, string>;
  lines: readonly SpokenLine[];
}

/** When the lines of a recording are said, in seconds, as measured while it was made. */
export interface MeasuredRecording {
  /** Of the script that was spoken: a test sees by it that sound and words still agree. */
  script: string;
  duration: number;
  /** Start and end of every line, in order. */
  lines: readonly (readonly [start: number, end: number])[];
}

export interface SeriesContent extends Pick<Series, 'guid' | 'spokenLanguage' | 'category' | 'author'> {
  title: Words;
  slug: Words;
  summary: Words;
  /** Plain paragraphs. */
  description: Words;
}

export interface EpisodeContent extends Pick<Episode, 'guid' | 'kind' | 'season' | 'number'> {
  series: SeriesKey;
  /** A draft is what accepting a contribution leaves: not published yet. */
  status: 'draft' | 'published';
  publishedAt: string;
  recording: RecordingKey;
  people: { alias: string; role: 'host' | 'guest' }[];
  /** The key of the page of the workshop that it came from. */
  workshop?: string;
  title: Words;
  slug: Words;
  summary: Words;
  /** Markdown. */
  notes: Words;
}

/** A picture that a young person drew. Nobody can be seen in it. */
export interface LabPictureContent {
  file: `${string}.png`;
  /** The drawing it was made from, in `sources`. */
  source: `${string}.svg`;
  width: number;
  alt: Words;
  /** Tags of a phone's camera, for the intake to take out. */
  camera?: { make: string; model: string; place: readonly [latitude: string, longitude: string] };
}

export interface ResourceContent {
  shows: { picture: LabPictureKey } | { recording: RecordingKey };
  publishedAt: string;
  makers: string[];
  workshop?: string;
  title: Words;
  slug: Words;
  summary: Words;
  about: Words;
}

/** What staff ask young people for. The link is made when it is seeded. */
export interface InvitationContent {
  kinds: ('audio' | 'picture' | 'video')[];
  /** The series whose episodes accepted recordings become. */
  series?: SeriesKey;
  workshop?: string;
  title: Words;
  /** What is asked for, said to the young people. */
  asksFor: Words;
  until: string;
  uses: number;
}

export type AgeBand = 'under-13' | '13-15' | '16-17' | 'adult';

export interface ConsentContent {
  use: 'voice' | 'face' | 'alias' | 'school';
  /** Slugs of campaigns. */
  campaigns: string[];
  until: string;
  givenBy: 'self' | 'guardian' | 'paper';
  guardian: 'not-needed' | 'waiting' | 'approved' | 'refused';
}

/** Somebody in a contribution: never a real name, never a birth date. */
export interface ParticipantContent {
  alias: string;
  role: 'host' | 'guest' | 'maker';
  ageBand: AgeBand;
  /** Private unless a consent of that use says otherwise. */
  school?: string;
  consents: ConsentContent[];
}

export type ContributionState = 'draft' | 'waiting' | 'changes-asked' | 'accepted' | 'published' | 'declined';

/** What the contributor wrote is in their language alone; what staff read is in both. */
export interface ContributionContent {
  state: ContributionState;
  invitation: InvitationKey;
  kind: 'audio' | 'picture' | 'video';
  /** The language of the contributor: of the title, the words and the reviewer's message. */
  language: Language;
  startedAt: string;
  /** Absent while it is a draft. */
  handedInAt?: string;
  alias: string;
  ageBand: AgeBand;
  title: string;
  words: string;
  /** `name` is what the file was called on the contributor's phone. */
  files: ({ name: string } & ({ recording: RecordingKey } | { picture: LabPictureKey }))[];
  people: ParticipantContent[];
  /** What the reviewer wrote to the contributor; it stands on the receipt page. */
  message?: { at: string; text: string };
  /** What a reviewer noted for colleagues; it stays in the studio. */
  note?: Words;
  /** What it became. */
  becomes?: { episode: EpisodeKey } | { resource: ResourceKey };
}

/** What is left of a contribution that was taken back: no personal data. */
export interface WithdrawalContent {
  at: string;
  doneAt: string;
  state: 'done';
  by: 'contributor' | 'guardian' | 'staff' | 'expiry';
  counts: { documents: number; files: number; pages: number; releases: number };
  /** Slugs of campaigns. */
  campaigns: string[];
}
