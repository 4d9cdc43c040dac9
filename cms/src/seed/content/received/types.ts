import type { County, Language, MemberKind, Sector } from '@bashke/content';
import type { MemberKey } from '../aleanca/members/index.ts';

/** What visitors sent is in their own language; how long ago it was sent counts from the day of the seed. */
interface ReceivedContent {
  language: Language;
  email: `${string}@shembull.al`;
  daysAgo: number;
  /** False: the link of the first mail was not opened yet. */
  confirmed: boolean;
}

export interface ApplicationContent extends ReceivedContent {
  state: 'unconfirmed' | 'waiting' | 'asked' | 'accepted' | 'declined';
  kind: MemberKind;
  sector: Sector;
  county: County;
  name: string;
  contact: string;
  url?: string;
  about: string;
  /** What staff asked for, or why it was declined. */
  note?: string;
  /** What the applicant answered. */
  answer?: string;
  /** What it became. */
  member?: MemberKey;
}

export interface MessageContent extends ReceivedContent {
  /** The slug of the campaign whose form it was sent with. */
  campaign: string;
  name?: string;
  message: string;
  answered?: boolean;
}

export interface SubscriberContent extends ReceivedContent {
  campaign: string;
}
