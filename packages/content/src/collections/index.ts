import { z } from 'zod';
import { agendaSchema } from './agendas/schema.ts';
import { campaignSchema } from './campaigns/schema.ts';
import { episodeSchema } from './episodes/schema.ts';
import { groupSchema } from './groups/schema.ts';
import { helpServiceSchema } from './help-services/schema.ts';
import { mediaSchema } from './media/schema.ts';
import { memberSchema } from './members/schema.ts';
import { organisationSchema } from './organisations/schema.ts';
import { pageSchema } from './pages/schema.ts';
import { personSchema } from './people/schema.ts';
import { recordingSchema } from './recordings/schema.ts';
import { resourceSchema } from './resources/schema.ts';
import { seriesSchema } from './series/schema.ts';
import { sessionSchema } from './sessions/schema.ts';
import { summitSchema } from './summits/schema.ts';

/** Every kind of document that a snapshot can hold. */
export const documentSchemas = {
  campaigns: campaignSchema,
  pages: pageSchema,
  media: mediaSchema,
  'help-services': helpServiceSchema,
  organisations: organisationSchema,
  people: personSchema,
  recordings: recordingSchema,
  series: seriesSchema,
  episodes: episodeSchema,
  resources: resourceSchema,
  summits: summitSchema,
  sessions: sessionSchema,
  agendas: agendaSchema,
  groups: groupSchema,
  members: memberSchema,
} as const;

export type CollectionName = keyof typeof documentSchemas;
export const collectionNames = Object.keys(documentSchemas) as CollectionName[];

export type DocumentOf<C extends CollectionName> = z.infer<(typeof documentSchemas)[C]>;
/** One published document as plain data. */
export type Document = { [C in CollectionName]: DocumentOf<C> }[CollectionName];

/** Names a document among all: `pages/0198…`. */
export type DocumentKey = `${CollectionName}/${string}`;
export const keyOf = (document: Pick<Document, 'collection' | 'id'>): DocumentKey =>
  `${document.collection}/${document.id}`;
