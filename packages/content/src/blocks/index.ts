import { z } from 'zod';
import { agendaBlockSchema } from './agenda/schema.ts';
import { calloutSchema } from './callout/schema.ts';
import { cardsSchema } from './cards/schema.ts';
import { downloadsSchema } from './downloads/schema.ts';
import { episodesSchema } from './episodes/schema.ts';
import { factsSchema } from './facts/schema.ts';
import { helpSchema } from './help/schema.ts';
import { formSchema } from './form/schema.ts';
import { heroSchema } from './hero/schema.ts';
import { imageSchema } from './image/schema.ts';
import { membersSchema } from './members/schema.ts';
import { pageListSchema } from './page-list/schema.ts';
import { partnersSchema } from './partners/schema.ts';
import { questionsSchema } from './questions/schema.ts';
import { quoteSchema } from './quote/schema.ts';
import { resourcesSchema } from './resources/schema.ts';
import { richTextBlockSchema } from './rich-text/schema.ts';
import { shareSchema } from './share/schema.ts';
import { speakersSchema } from './speakers/schema.ts';
import { stepsSchema } from './steps/schema.ts';
import { videoSchema } from './video/schema.ts';

/** Every block that a page can hold, in the order that editors see. */
export const blockSchemas = {
  hero: heroSchema,
  'rich-text': richTextBlockSchema,
  callout: calloutSchema,
  cards: cardsSchema,
  steps: stepsSchema,
  facts: factsSchema,
  quote: quoteSchema,
  questions: questionsSchema,
  image: imageSchema,
  video: videoSchema,
  downloads: downloadsSchema,
  partners: partnersSchema,
  help: helpSchema,
  'page-list': pageListSchema,
  episodes: episodesSchema,
  resources: resourcesSchema,
  agenda: agendaBlockSchema,
  speakers: speakersSchema,
  members: membersSchema,
  form: formSchema,
  share: shareSchema,
} as const;

export type BlockType = keyof typeof blockSchemas;
export const blockTypes = Object.keys(blockSchemas) as BlockType[];

export type BlockOf<T extends BlockType> = z.infer<(typeof blockSchemas)[T]>;
export type Block = { [T in BlockType]: BlockOf<T> }[BlockType];

type BlockSchema = (typeof blockSchemas)[BlockType];
export const blockSchema = z.discriminatedUnion(
  'type',
  Object.values(blockSchemas) as [BlockSchema, ...BlockSchema[]],
);
