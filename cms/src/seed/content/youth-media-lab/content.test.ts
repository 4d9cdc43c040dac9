import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { episodeSchema, reservedSlugs, seriesSchema } from '@bashke/content';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { helpServices, media } from '../index.ts';
import { readTarget } from '../../store-targets.ts';
import { scriptOf } from './cues.ts';
import {
  chaptersOf,
  contributions,
  type ContributionContent,
  cuesOf,
  type EpisodeContent,
  episodes,
  invitations,
  type LabPictureContent,
  measured,
  pictures,
  type RecordingContent,
  type RecordingKey,
  recordings,
  resources,
  series,
  youthMediaLab,
} from './index.ts';
import { voices } from './voices.ts';

const folder = path.join(import.meta.dirname, '../../media/youth-media-lab');
const entriesOf = <Content>(table: Record<string, Content>): [string, Content][] => Object.entries(table);
const allEpisodes = entriesOf<EpisodeContent>(episodes);
const allRecordings = entriesOf<RecordingContent>(recordings);
const allPictures = entriesOf<LabPictureContent>(pictures);
const allContributions = entriesOf<ContributionContent>(contributions);
const bytesIn = (text: string) => Buffer.byteLength(text);

interface Said {
  at: string;
  sq: string;
  en: string;
}

/** Every pair of texts in a piece of content. */
function textsIn(value: unknown, at: string): Said[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sq' in value || 'en' in value) return [{ at, ...(value as { sq: string; en: string }) }];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, `${at} › ${name}`));
}

/** Everything that names a page: targets, lists, workshops and links in Markdown. */
function pagesNamedIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return [...value.matchAll(/\]\(([^)]+)\)/g)].flatMap(([, link]) => {
      const target = readTarget(link ?? '');
      return 'page' in target ? [target.page] : [];
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === 'target' && 'page' in part) return [part.page as string];
    if (name === 'workshop') return [part as string];
    // In the list of a block these are keys; in the campaign they are the pages themselves.
    if (name === 'pages' && typeof part[0] === 'string') return part as string[];
    return pagesNamedIn(part);
  });
}

const everything = { youthMediaLab, series, episodes, resources, invitations, pictures, recordings };
const said = [...textsIn(everything, 'lab'), ...textsIn(contributions, 'contributions')];
const slugs = [youthMediaLab.pages, Object.values(series), Object.values(episodes), Object.values(resources)];

describe('the words', () => {
  it('are there in both languages', () => {
    expect(said.length).toBeGreaterThan(400);
    expect(said.filter(({ sq, en }) => !sq?.trim() || !en?.trim())).toEqual([]);
  });

  it('have the quotation marks and apostrophes of their language', () => {
    const readable = said.filter(({ at }) => !at.endsWith('slug'));
    expect(readable.filter(({ sq }) => /["']|‘|”|(?<!„[^“]*)“/.test(sq))).toEqual([]);
    expect(readable.filter(({ sq }) => sq.split('„').length !== sq.split('“').length)).toEqual([]);
    expect(readable.filter(({ en }) => /["']/.test(en.replaceAll(/\]\([^)]*\)/g, ']')))).toEqual([]);
  });

  it('have ë and ç where they belong, and the one term', () => {
    const careless =
      /(?<!\p{L})(eshte|femije\p{L}*|nje|qe|per|cfare|cdo|behet|bejne|mesues\p{L}*|shume|vetem|zeri|punetori\p{L}*)(?!\p{L})/iu;
    const spoken = allRecordings
      .filter(([, { spokenLanguage }]) => spokenLanguage === 'sq')
      .flatMap(([, { lines }]) => lines.map(({ text }) => text));
    const written = allContributions
      .filter(([, { language }]) => language === 'sq')
      .flatMap(([, { title, words, message }]) => [title, words, message?.text ?? '']);
    const read = said.filter(({ at }) => !at.endsWith('slug')).map(({ sq }) => sq);
    const albanian = [...read, ...spoken, ...written].map((text) => text.replaceAll(/\]\([^)]*\)/g, ']'));
    expect(albanian.filter((text) => careless.test(text))).toEqual([]);
    expect(albanian.filter((text) => /cyberbull|ngacmimi? kibernetik|bulizm/i.test(text))).toEqual([]);
    expect([...spoken, ...written].filter((text) => /["'‘”]/.test(text))).toEqual([]);
    expect('Nje femije eshte vetem').toMatch(careless);
  });

  it.each(slugs.map((list) => [list] as const))('have addresses that are ASCII and unique', (list) => {
    for (const language of ['sq', 'en'] as const) {
      const all = list.map(({ slug }) => slug[language]);
      expect(all.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
      expect(all.filter((slug) => reservedSlugs(language).has(slug))).toEqual([]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('are as short as directories and cards ask for', () => {
    const titled = [...youthMediaLab.pages, ...slugs.slice(1).flat()];
    for (const language of ['sq', 'en'] as const) {
      expect(titled.filter(({ title }) => title[language].length > 120)).toEqual([]);
      expect(titled.filter(({ summary }) => summary[language].length > 300)).toEqual([]);
      const described = Object.values(series).filter(
        ({ description }) => bytesIn(description[language]) > 3600,
      );
      expect(described).toEqual([]);
      expect(allEpisodes.filter(([, { notes }]) => bytesIn(notes[language]) > 3900)).toEqual([]);
    }
  });
});

describe('the campaign', () => {
  const keys = youthMediaLab.pages.map(({ key }) => key);

  it('has one home page and keys of its own', () => {
    expect(youthMediaLab.pages.filter(({ home }) => home)).toHaveLength(1);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names pages that are there', () => {
    const named = pagesNamedIn({ ...everything, contributions });
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('leads to every page from the navigation', () => {
    const named = new Set(pagesNamedIn(youthMediaLab.navigation));
    expect(keys.filter((key) => key !== 'home' && !named.has(key))).toEqual([]);
  });

  it('shows pictures, services, episodes and resources that are there', () => {
    const json = JSON.stringify(youthMediaLab);
    const namedBy = (pattern: RegExp) => [...json.matchAll(pattern)].map(([, key]) => key!);
    expect(namedBy(/"(?:picture|cover|file)":"([a-z-]+)"/g).filter((key) => !(key in media))).toEqual([]);
    expect(youthMediaLab.helpServices.filter((key) => !(key in helpServices))).toEqual([]);
    const blocks = youthMediaLab.pages.flatMap((page) => page.blocks);
    for (const block of blocks) {
      if (block.type === 'episodes') {
        expect(block.source === 'chosen').toBe(block.episodes !== undefined);
        expect(block.episodes?.filter((key) => episodes[key].status !== 'published') ?? []).toEqual([]);
      }
      if (block.type === 'resources') {
        expect(block.source === 'chosen').toBe(block.resources !== undefined);
      }
    }
  });

  it('says of every workshop that it is an example', () => {
    const pages = youthMediaLab.pages.filter(({ key }) => key.startsWith('workshop-'));
    expect(pages).toHaveLength(3);
    for (const page of pages) {
      expect(JSON.stringify(page)).toContain('Kjo punëtori është shembull');
      expect(page.summary.en).toContain('example');
    }
  });
});

describe('the recordings', () => {
  it.each(allRecordings)('%s has its file, under its name in ASCII', (_, { file, kind }) => {
    expect(file).toMatch(/^[a-z0-9-]+\.(mp3|opus|mp4)$/);
    expect(existsSync(path.join(folder, file))).toBe(true);
    expect(file.endsWith('.mp4')).toBe(kind === 'video');
  });

  it.each(allRecordings)('%s was spoken from the script as it is now', (key, recording) => {
    expect(measured[key as RecordingKey].script).toBe(scriptOf(recording));
  });

  it.each(allRecordings)('%s has cues in order, inside of it, a line each', (key, { lines }) => {
    const { duration } = measured[key as RecordingKey];
    const cues = cuesOf(key as RecordingKey);
    expect(cues).toHaveLength(lines.length);
    let before = 0;
    for (const { start, end, text, voice } of cues) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(duration);
      expect(text.length).toBeLessThanOrEqual(65);
      expect(text).not.toMatch(/\n/);
      expect(voices).toHaveProperty(voice!);
      before = end;
    }
  });

  it('are small enough to live with the code', () => {
    const files = [...allRecordings, ...allPictures].map(
      ([, { file }]) => statSync(path.join(folder, file)).size,
    );
    expect(files.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000);
  });

  it('give the intake something to take out, of each kind', async () => {
    const bytesOf = (file: string) => readFileSync(path.join(folder, file)).toString('latin1');
    for (const key of ['group-chat', 'kind-word'] as const) {
      expect(bytesOf(recordings[key].file).includes('+41.3275+019.8187/')).toBe(true);
      expect(bytesOf(recordings[key].file).includes('Telefon Shembull X2')).toBe(true);
    }
    const { exif } = await sharp(path.join(folder, pictures.comic.file)).metadata();
    expect(exif?.includes('Telefon Shembull X2')).toBe(true);
  });
});

describe('the episodes', () => {
  it('are several in Albanian and one in English, each in a series of its language', () => {
    for (const [, episode] of allEpisodes) {
      expect(recordings[episode.recording].spokenLanguage).toBe(series[episode.series].spokenLanguage);
    }
    const full = Object.values(episodes).filter(({ kind }) => kind === 'full');
    const spoken = full.map(({ recording }) => recordings[recording].spokenLanguage);
    expect(spoken.toSorted()).toEqual(['en', 'sq', 'sq', 'sq']);
  });

  it.each(allEpisodes)('%s names everyone who speaks, and nobody else', (_, { recording, people }) => {
    const voicesHeard = new Set(cuesOf(recording).map(({ voice }) => voice));
    expect(new Set(people.map(({ alias }) => alias))).toEqual(voicesHeard);
  });

  it.each(allEpisodes.filter(([, { kind }]) => kind === 'full'))(
    '%s takes one to two minutes and has three to five chapters',
    (_, { recording }) => {
      const { duration } = measured[recording];
      expect(duration).toBeGreaterThan(60);
      expect(duration).toBeLessThan(120);
      const starts = chaptersOf(recording).map(({ start }) => start);
      expect(starts[0]).toBe(0);
      expect(starts.length).toBeGreaterThanOrEqual(3);
      expect(starts.length).toBeLessThanOrEqual(5);
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    },
  );

  it.each(allEpisodes)('%s says that a synthesiser speaks, in notes and aloud', (_, episode) => {
    expect(episode.notes.sq).toMatch(/sintetizues/);
    expect(episode.notes.en).toMatch(/synthesiser/);
    const words = cuesOf(episode.recording).map(({ text }) => text);
    expect(words.join(' ')).toMatch(/kompjuter|computer/);
  });

  it('have identities that are theirs alone, and numbers in order', () => {
    const guids = [...Object.values(series), ...Object.values(episodes)].map(({ guid }) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    for (const guid of guids) expect(episodeSchema.shape.guid.safeParse(guid).success).toBe(true);
    for (const { category } of Object.values(series)) {
      expect(seriesSchema.shape.category.safeParse(category).success).toBe(true);
    }
  });
});

describe('the pictures', () => {
  it.each(allPictures)('%s has its file and its drawing', async (_, { file, source, width }) => {
    expect(existsSync(path.join(folder, 'sources', source))).toBe(true);
    expect((await sharp(path.join(folder, file)).metadata()).width).toBe(width);
  });
});

it('the drawings hold shapes alone', () => {
  for (const { source } of Object.values(pictures)) {
    const svg = readFileSync(path.join(folder, 'sources', source), 'utf8');
    expect(svg).not.toMatch(/<(image|text|script|foreignObject)/);
  }
});
