import {
  blockSchema,
  campaignTextSchema,
  chapterSchema,
  cueSchema,
  episodeTextSchema,
  languages,
  pageTextSchema,
  participantSchema,
  resourceTextSchema,
  seriesTextSchema,
} from '@bashke/content';
import { describe, expect, it } from 'vitest';
import { storeTarget } from '../../store-targets.ts';
import type { TargetContent } from '../types.ts';
import {
  chaptersOf,
  cuesOf,
  type EpisodeContent,
  episodes,
  type ResourceContent,
  resources,
  type SeriesContent,
  series,
  youthMediaLab,
} from './index.ts';

type Language = (typeof languages)[number];

/** Lists that a block may leave out here and has in the contract. */
const lists: Record<string, object> = {
  hero: { actions: [] },
  help: { services: [] },
  partners: { roles: [] },
  'page-list': { pages: [] },
  episodes: { episodes: [] },
  resources: { resources: [] },
};

/** A piece of content as it is in one language: texts said, targets named, running text as one paragraph. */
function inLanguage(value: unknown, language: Language, name = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => inLanguage(part, language));
  if (name === 'target') return storeTarget(value as TargetContent, youthMediaLab.slug);
  if ('sq' in value && 'en' in value) {
    const text = (value as Record<Language, string>)[language];
    const running = name === 'body' || name === 'answer' || name === 'notes';
    return running ? [{ type: 'paragraph', children: [{ type: 'text', text }] }] : text;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, inLanguage(part, language, key)]),
  );
}

/** The fields of a content's texts, without what is not text. */
const textsOf = (content: object, fields: string[], language: Language) =>
  inLanguage(Object.fromEntries(Object.entries(content).filter(([name]) => fields.includes(name))), language);

const naming = ['title', 'slug', 'summary'];

describe.each(languages.map((language) => [language] as const))('in %s, the contract takes', (language) => {
  it('the texts of the campaign', () => {
    const navigation = youthMediaLab.navigation.map((entry) => ({ children: [], ...entry }));
    const fields = ['title', 'slogan', 'summary', 'navigation', 'postalAddress'];
    campaignTextSchema.parse(textsOf({ ...youthMediaLab, navigation }, fields, language));
  });

  it.each(youthMediaLab.pages.map((page) => [page.key, page] as const))('the page %s', (key, page) => {
    const blocks = page.blocks.map((block, index) =>
      blockSchema.parse({
        ...lists[block.type],
        ...(inLanguage(block, language) as object),
        id: `${key}-${index}`,
      }),
    );
    pageTextSchema.parse({ ...(textsOf(page, naming, language) as object), blocks });
  });

  it.each(Object.entries<SeriesContent>(series))('the series %s', (_, content) => {
    seriesTextSchema.parse(textsOf(content, [...naming, 'description'], language));
  });

  it.each(Object.entries<EpisodeContent>(episodes))('the episode %s', (_, content) => {
    const chapters = chaptersOf(content.recording).map((chapter) =>
      chapterSchema.parse(inLanguage(chapter, language)),
    );
    const texts = textsOf(content, [...naming, 'notes'], language) as object;
    expect(episodeTextSchema.parse({ ...texts, chapters }).chapters).toEqual(chapters);
    for (const cue of cuesOf(content.recording)) cueSchema.parse(cue);
    for (const person of content.people) participantSchema.parse(person);
  });

  it.each(Object.entries<ResourceContent>(resources))('the resource %s', (_, content) => {
    resourceTextSchema.parse(textsOf(content, [...naming, 'about'], language));
    for (const alias of content.makers) participantSchema.parse({ role: 'maker', alias });
  });
});
