import { aleanca } from './aleanca/index.ts';
import { nukEshteLoje } from './nuk-eshte-loje/campaign.ts';
import { raporto } from './raporto/campaign.ts';
import { samiti } from './samiti/index.ts';
import type { CampaignContent } from './types.ts';
import { youthMediaLab } from './youth-media-lab/index.ts';

export { type GroupKey, groups, members } from './aleanca/index.ts';
export type { GroupContent, MemberContent, MemberKey } from './aleanca/index.ts';
export { helpServices, type HelpServiceKey } from './help-services.ts';
export { media, type MediaKey } from './media.ts';
export { organisations, type OrganisationKey } from './organisations.ts';
export { people, type PersonKey } from './people.ts';
export { applications } from './received/applications.ts';
export { messages, subscribers } from './received/letters.ts';
export type * from './received/types.ts';
export { agendas, sessions, summits } from './samiti/index.ts';
export type {
  AgendaContent,
  DownloadContent,
  PlacingContent,
  RoomKey,
  SessionContent,
  SessionKey,
  SummitContent,
  SummitKey,
  TrackKey,
} from './samiti/index.ts';
export type * from './types.ts';
export {
  chaptersOf,
  contributions,
  cuesOf,
  episodes,
  invitations,
  pictures,
  recordings,
  resources,
  series,
  withdrawals,
} from './youth-media-lab/index.ts';
export type {
  ContributionContent,
  EpisodeContent,
  EpisodeKey,
  InvitationContent,
  LabPictureContent,
  ParticipantContent,
  RecordingContent,
  RecordingKey,
  ResourceContent,
  ResourceKey,
  SeriesContent,
  SeriesKey,
} from './youth-media-lab/index.ts';

/** The demo's campaigns, in the order in which they are listed. */
export const campaigns: readonly CampaignContent[] = [nukEshteLoje, aleanca, samiti, raporto, youthMediaLab];
