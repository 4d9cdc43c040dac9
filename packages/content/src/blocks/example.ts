import type { Language } from '../language.ts';
import type { RichText } from '../rich-text/schema.ts';
import type { Block, BlockOf, BlockType } from './index.ts';

/** One case of a block: documentation, fixture, and case of the HTML, axe and screenshot tests. */
export interface Example<B extends Block = Block> {
  language: Language;
  block: B;
}

/** The cases of a block by name; at least one in each language, and the short and the long ones too. */
export type Examples<T extends BlockType> = Record<string, Example<BlockOf<T>>>;

/** Documents that examples refer to; `examples.ts` holds them. */
export const exampleIds = {
  home: 'page-home',
  news: 'page-news',
  picture: 'media-picture',
  decoration: 'media-decoration',
  document: 'media-document',
  person: 'person-example',
  helpline: 'help-alo',
  hotline: 'help-hotline',
  testing: 'help-testing',
  organiser: 'organisation-organiser',
  union: 'organisation-union',
  partner: 'organisation-partner',
  series: 'series-example',
  episode: 'episode-example',
  longEpisode: 'episode-long',
  trailer: 'episode-trailer',
  episodeElsewhere: 'episode-elsewhere',
  resource: 'resource-picture',
  film: 'resource-film',
  summit: 'summit-example',
  summitHeld: 'summit-held',
  keynote: 'session-keynote',
  panel: 'session-panel',
  speaker: 'person-speaker',
  group: 'group-example',
  groupElsewhere: 'group-elsewhere',
  member: 'member-example',
} as const;

/** Running text of plain paragraphs. */
export const paragraphs = (...texts: string[]): RichText =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
