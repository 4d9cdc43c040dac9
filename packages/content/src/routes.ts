import type { Campaign } from './collections/campaigns/schema.ts';
import { type GroupParts, groupRoutes } from './collections/groups/routes.ts';
import type { Episode } from './collections/episodes/schema.ts';
import type { Page } from './collections/pages/schema.ts';
import type { Resource } from './collections/resources/schema.ts';
import type { Series } from './collections/series/schema.ts';
import type { Facet } from './collections/members/schema.ts';
import type { SummitPage } from './collections/summits/pages.ts';
import { type SummitParts, summitRoutes } from './collections/summits/routes.ts';
import { defaultLanguage, type Language } from './language.ts';

/** Pages that every campaign has, by language. */
export const standardPages = {
  privacy: { sq: 'privatesia', en: 'privacy' },
  accessibility: { sq: 'qasshmeria', en: 'accessibility' },
  safeguarding: { sq: 'mbrojtja-e-femijeve', en: 'safeguarding' },
  search: { sq: 'kerko', en: 'search' },
} as const satisfies Record<string, Record<Language, string>>;
export type StandardPage = keyof typeof standardPages;

/** The folders of podcasts, of what young people made, of summits and of members, by language. */
export const folders = {
  series: { sq: 'podkast', en: 'podcast' },
  resources: { sq: 'krijime', en: 'made-by-young-people' },
  summits: { sq: 'samiti', en: 'summit' },
  groups: { sq: 'anetaret', en: 'members' },
} as const satisfies Record<string, Record<Language, string>>;

/** The forms of a transcript, with the ending of its file. */
export const transcriptEndings = { vtt: '.vtt', text: '.txt', html: '-transcript.html' } as const;
export type TranscriptFormat = keyof typeof transcriptEndings;

/** Icons by file name, in pixels. */
export const iconSizes = { 'icon-192.png': 192, 'icon-512.png': 512, 'apple-touch-icon.png': 180 } as const;

/**
 * One file of a microsite that the renderer makes. `path` is relative to the root of the microsite:
 * `index.html`, `en/for-children.html`. Pages are flat files so that the same relative links work on a
 * domain, in a folder and from a disk without a server.
 */
export type Route =
  | { kind: 'page'; path: string; language: Language; page: string }
  | { kind: 'standard'; path: string; language: Language; name: StandardPage }
  | { kind: 'not-found'; path: string; language: Language }
  | { kind: 'search-index'; path: string; language: Language }
  | { kind: 'series'; path: string; language: Language; series: string }
  | { kind: 'episode'; path: string; language: Language; episode: string }
  | { kind: 'resource'; path: string; language: Language; resource: string }
  /** In the language that is spoken: the RSS feed of a series, and its cover, a square of `coverSize`. */
  | { kind: 'feed'; path: string; language: Language; series: string }
  | { kind: 'cover'; path: string; language: Language; series: string }
  /** In the language that is spoken. */
  | { kind: 'transcript'; path: string; language: Language; episode: string; format: TranscriptFormat }
  | { kind: 'chapters'; path: string; language: Language; episode: string }
  | { kind: 'summit'; path: string; language: Language; summit: string; page: SummitPage }
  | { kind: 'session'; path: string; language: Language; summit: string; session: string }
  | { kind: 'speaker'; path: string; language: Language; summit: string; person: string }
  /** iCalendar: the whole summit, one session, or all sessions of one speaker. */
  | {
      kind: 'calendar';
      path: string;
      language: Language;
      summit: string;
      session?: string;
      person?: string;
    }
  /** The agenda in the form that schedule apps read; in Albanian where the summit has texts in it. */
  | { kind: 'schedule'; path: string; language: Language; summit: string; format: 'xml' | 'json' }
  /** The directory of a group: all of its members, or those with one value. */
  | {
      kind: 'group';
      path: string;
      language: Language;
      group: string;
      by?: { facet: Facet; value: string };
    }
  | { kind: 'member'; path: string; language: Language; group: string; member: string }
  /** The social card of the one document that is named, or of the campaign. */
  | {
      kind: 'card';
      path: string;
      language: Language;
      page?: string;
      series?: string;
      episode?: string;
      resource?: string;
      summit?: string;
      session?: string;
      group?: string;
    }
  | { kind: 'manifest'; path: string; language: Language }
  | { kind: 'icon'; path: string; size: number }
  | { kind: 'vector-icon'; path: string; discreet: boolean }
  | { kind: 'sitemap' | 'robots' | 'security'; path: string };
export type RouteKind = Route['kind'];

/** `''` for the default language, `'en/'` for English. */
export const folderOf = (language: Language) => (language === defaultLanguage ? '' : `${language}/`);

/** Slugs that no page may take in this language, without `.html`. */
export const reservedSlugs = (language: Language): ReadonlySet<string> =>
  new Set(['index', '404', ...Object.values(standardPages).map((slugs) => slugs[language])]);

/** The file of a page in a language, or `undefined` where the page does not exist in it. */
export function pagePath(page: Page, language: Language): string | undefined {
  const text = page.texts[language];
  if (!text) return undefined;
  return `${folderOf(language)}${page.home ? 'index' : text.slug}.html`;
}

export const cardPath = (language: Language, page: Page): string =>
  `cards/${language}/${page.home ? 'index' : page.texts[language]!.slug}.png`;

/** The social card of pages that have none of their own: standard pages, search. */
export const campaignCardPath = (language: Language): string => `cards/${language}.png`;

/** Pixels of the side of a drawn cover: the smallest that podcast directories take. */
export const coverSize = 1400;

/** A path without its ending, from which the files of a document are named; `undefined` where it has no page. */
const seriesStem = (series: Series, language: Language): string | undefined => {
  const text = series.texts[language];
  return text && `${folderOf(language)}${folders.series[language]}/${text.slug}`;
};
const episodeStem = (episode: Episode, series: Series, language: Language): string | undefined => {
  const stem = seriesStem(series, language);
  const text = episode.texts[language];
  return stem !== undefined && text ? `${stem}/${text.slug}` : undefined;
};
const resourceStem = (resource: Resource, language: Language): string | undefined => {
  const text = resource.texts[language];
  return text && `${folderOf(language)}${folders.resources[language]}/${text.slug}`;
};

const ending = (stem: string | undefined, end: string): string | undefined =>
  stem === undefined ? undefined : `${stem}${end}`;

/** The file of a series in a language, on the microsite of its campaign. */
export const seriesPath = (series: Series, language: Language): string | undefined =>
  ending(seriesStem(series, language), '.html');
/** The file of an episode in a language: it exists where both the episode and its series have texts. */
export const episodePath = (episode: Episode, series: Series, language: Language): string | undefined =>
  ending(episodeStem(episode, series, language), '.html');
export const resourcePath = (resource: Resource, language: Language): string | undefined =>
  ending(resourceStem(resource, language), '.html');
/** The feed of a series. */
export const feedPath = (series: Series): string | undefined =>
  ending(seriesStem(series, series.spokenLanguage), '.xml');
/** The drawn cover of a series. */
export const coverPath = (series: Series): string | undefined =>
  ending(seriesStem(series, series.spokenLanguage), '.png');
/** The transcript of an episode; there is none without cues. */
export const transcriptPath = (
  episode: Episode,
  series: Series,
  format: TranscriptFormat,
): string | undefined =>
  episode.cues.length === 0
    ? undefined
    : ending(episodeStem(episode, series, episode.spokenLanguage), transcriptEndings[format]);
/** The chapters of an episode as JSON; there are none without chapters in the language that is spoken. */
export const chaptersPath = (episode: Episode, series: Series): string | undefined =>
  episode.texts[episode.spokenLanguage]?.chapters.length
    ? ending(episodeStem(episode, series, episode.spokenLanguage), '.json')
    : undefined;

/** The social card of a page of these, by the page's path: `cards/en/podcast/our-voice.png`. */
export const cardPathOf = (path: string, language: Language): string =>
  `cards/${language}/${path.slice(folderOf(language).length).replace(/\.html$/, '.png')}`;

/** What a microsite is made of. */
export interface SiteParts {
  pages: readonly Page[];
  /** Those of the campaign itself. */
  series: readonly Series[];
  /** Those of the campaign's own series, newest first. */
  episodes: readonly Episode[];
  /** Those of the campaign itself, newest first. */
  resources: readonly Resource[];
  /** Those of the campaign itself. */
  summits: readonly SummitParts[];
  groups: readonly GroupParts[];
}

/** Every file that the renderer makes for a microsite, in a fixed order. */
export function routesOf(
  campaign: Campaign,
  { pages, series, episodes, resources, summits, groups }: SiteParts,
): Route[] {
  const routes: Route[] = [];
  for (const language of campaign.languages) {
    const folder = folderOf(language);
    for (const page of pages) {
      const path = pagePath(page, language);
      if (path === undefined) continue;
      routes.push({ kind: 'page', path, language, page: page.id });
      routes.push({ kind: 'card', path: cardPath(language, page), language, page: page.id });
    }
    for (const each of series) routes.push(...seriesRoutes(each, language));
    for (const episode of episodes) {
      const owner = series.find(({ id }) => id === episode.series);
      if (owner) routes.push(...episodeRoutes(episode, owner, language));
    }
    for (const resource of resources) {
      const path = resourcePath(resource, language);
      if (path === undefined) continue;
      routes.push({ kind: 'resource', path, language, resource: resource.id });
      routes.push({ kind: 'card', path: cardPathOf(path, language), language, resource: resource.id });
    }
    for (const parts of summits) routes.push(...summitRoutes(parts, language));
    for (const parts of groups) routes.push(...groupRoutes(parts, language));
    for (const name of Object.keys(standardPages) as StandardPage[]) {
      routes.push({
        kind: 'standard',
        path: `${folder}${standardPages[name][language]}.html`,
        language,
        name,
      });
    }
    routes.push({ kind: 'card', path: campaignCardPath(language), language });
    routes.push({ kind: 'not-found', path: `${folder}404.html`, language });
    routes.push({ kind: 'search-index', path: `search/${language}.json`, language });
    routes.push({ kind: 'manifest', path: `${folder}site.webmanifest`, language });
  }
  routes.push({ kind: 'vector-icon', path: 'icon.svg', discreet: false });
  routes.push({ kind: 'vector-icon', path: 'neutral.svg', discreet: true });
  for (const [path, size] of Object.entries(iconSizes)) routes.push({ kind: 'icon', path, size });
  routes.push({ kind: 'sitemap', path: 'sitemap.xml' });
  routes.push({ kind: 'robots', path: 'robots.txt' });
  routes.push({ kind: 'security', path: '.well-known/security.txt' });
  return routes;
}

function seriesRoutes(series: Series, language: Language): Route[] {
  const path = seriesPath(series, language);
  if (path === undefined) return [];
  const routes: Route[] = [
    { kind: 'series', path, language, series: series.id },
    { kind: 'card', path: cardPathOf(path, language), language, series: series.id },
  ];
  const feed = feedPath(series);
  const cover = coverPath(series);
  if (language === series.spokenLanguage && feed !== undefined && cover !== undefined) {
    routes.push({ kind: 'feed', path: feed, language, series: series.id });
    routes.push({ kind: 'cover', path: cover, language, series: series.id });
  }
  return routes;
}

function episodeRoutes(episode: Episode, series: Series, language: Language): Route[] {
  const path = episodePath(episode, series, language);
  if (path === undefined) return [];
  const routes: Route[] = [
    { kind: 'episode', path, language, episode: episode.id },
    { kind: 'card', path: cardPathOf(path, language), language, episode: episode.id },
  ];
  if (language !== episode.spokenLanguage) return routes;
  for (const format of Object.keys(transcriptEndings) as TranscriptFormat[]) {
    const transcript = transcriptPath(episode, series, format);
    if (transcript !== undefined) {
      routes.push({ kind: 'transcript', path: transcript, language, episode: episode.id, format });
    }
  }
  const chapters = chaptersPath(episode, series);
  if (chapters !== undefined)
    routes.push({ kind: 'chapters', path: chapters, language, episode: episode.id });
  return routes;
}
