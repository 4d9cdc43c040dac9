import { createHash } from 'node:crypto';
import {
  type CollectionName,
  type Document,
  type Language,
  parseDocument,
  type Problem,
} from '@bashke/content';
import { publishAgenda, type StoredAgenda } from '../collections/agendas/publish.ts';
import { publishCampaign, type StoredCampaign } from '../collections/campaigns/publish.ts';
import { publishEpisode, type StoredEpisode } from '../collections/episodes/publish.ts';
import { publishGroup, type StoredGroup } from '../collections/groups/publish.ts';
import { publishHelpService, type StoredHelpService } from '../collections/help-services/publish.ts';
import { publishMedia, type StoredMedia } from '../collections/media/publish.ts';
import { publishMember, type StoredMember } from '../collections/members/publish.ts';
import { publishOrganisation, type StoredOrganisation } from '../collections/organisations/publish.ts';
import { publishPage, type StoredPage } from '../collections/pages/publish.ts';
import { publishPerson, type StoredPerson } from '../collections/people/publish.ts';
import { publishRecording, type StoredRecording } from '../collections/recordings/publish.ts';
import { publishResource, type StoredResource } from '../collections/resources/publish.ts';
import { publishSeries, type StoredSeries } from '../collections/series/publish.ts';
import { publishSession, type StoredSession } from '../collections/sessions/publish.ts';
import { publishSummit, type StoredSummit } from '../collections/summits/publish.ts';
import type { Config } from '../payload-types.ts';
import { type Reference, referencesOf } from './references.ts';

/** What the mapping of a document depends on besides the document. */
export interface MappingContext {
  /** The address of the microsites. */
  sites: string;
  /** The address of the studio, where forms are sent. */
  studio: string;
  /** The languages of the campaign. */
  languages: readonly Language[];
  /** Where the public finds a campaign. */
  originOf: (campaign: string | undefined) => string | undefined;
}

interface StoredDocuments {
  campaigns: StoredCampaign;
  pages: StoredPage;
  media: StoredMedia;
  'help-services': StoredHelpService;
  organisations: StoredOrganisation;
  people: StoredPerson;
  recordings: StoredRecording;
  series: StoredSeries;
  episodes: StoredEpisode;
  resources: StoredResource;
  summits: StoredSummit;
  sessions: StoredSession;
  agendas: StoredAgenda;
  groups: StoredGroup;
  members: StoredMember;
}

/** Fields that a mapping reads and its collection does not have, or has no more. */
type UnknownFields = {
  [C in CollectionName]: Exclude<keyof StoredDocuments[C], keyof Config['collections'][C]>;
}[CollectionName];

type Mappings = {
  [C in CollectionName]: (stored: StoredDocuments[C], context: MappingContext) => object;
};

/** Where a mapping reads a field that is not there, this does not compile and names the field. */
const mappings: [UnknownFields] extends [never] ? Mappings : UnknownFields = {
  campaigns: (campaign, { sites, studio }) => publishCampaign(campaign, sites, studio),
  pages: (page, { languages }) => publishPage(page, languages),
  media: publishMedia,
  'help-services': publishHelpService,
  organisations: publishOrganisation,
  people: publishPerson,
  recordings: publishRecording,
  series: (series, { originOf }) => publishSeries(series, originOf),
  episodes: publishEpisode,
  resources: (resource, { originOf }) => publishResource(resource, originOf),
  summits: (summit, { originOf }) => publishSummit(summit, originOf),
  sessions: publishSession,
  agendas: publishAgenda,
  groups: (group, { originOf }) => publishGroup(group, originOf),
  members: publishMember,
};

/** A document that was mapped and checked: what it became, or why it could not. */
export type Mapped =
  | { document: Document; hash: string; references: readonly Reference[]; problems: readonly [] }
  | { document?: undefined; references?: undefined; problems: readonly Problem[] };

/** Brings a stored document, read in all languages, to the contract and checks it. */
export function mapDocument<C extends CollectionName>(
  collection: C,
  stored: StoredDocuments[C],
  context: MappingContext,
): Mapped {
  const problems: Problem[] = [];
  const document = parseDocument(mappings[collection](stored, context), problems);
  if (!document) return { problems };
  return { document, hash: hashOf(document), references: referencesOf(document), problems: [] };
}

/** The SHA-256 of a document. Equal hashes mean equal documents. */
export const hashOf = (document: Document): string =>
  createHash('sha256').update(JSON.stringify(document)).digest('hex');
