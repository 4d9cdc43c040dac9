import type { County, MemberKind, Sector } from '@bashke/content';
import type { Words } from '../types.ts';

/** An alliance, a committee, a parliamentary group. Statement and criteria are Markdown. */
export interface GroupContent {
  /** The slug of the campaign that it is at home on. */
  campaign: string;
  open: boolean;
  confirms: boolean;
  name: Words;
  slug: Words;
  summary: Words;
  statement?: Words;
  criteria?: Words;
}

export interface MemberContent {
  kind: MemberKind;
  sector: Sector;
  county: County;
  joined: string;
  /** When it last confirmed that it still belongs. */
  confirmed?: string;
  /** The name without the mark that it is an example. */
  name: Words;
  /** Those that the sources name; all others are marked as examples. */
  real?: boolean;
  about: Words;
  link?: string;
}
