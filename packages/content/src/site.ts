import type { Campaign, CampaignText } from './collections/campaigns/schema.ts';
import type { Episode } from './collections/episodes/schema.ts';
import type { HelpService } from './collections/help-services/schema.ts';
import {
  type CollectionName,
  type Document,
  type DocumentKey,
  type DocumentOf,
  keyOf,
} from './collections/index.ts';
import type { Media } from './collections/media/schema.ts';
import type { Page } from './collections/pages/schema.ts';
import type { Resource } from './collections/resources/schema.ts';
import type { Series } from './collections/series/schema.ts';
import type { Language } from './language.ts';
import { ProblemError } from './problems/problem.ts';
import { episodePath, pagePath, resourcePath, type Route, routesOf, seriesPath } from './routes.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What a file was made from. `campaigns/…`, `media/…`: a whole document; `pages/ID/sq`: a page in one
 * language; `path/ID/sq`: where that page is; `summary/ID/sq`: what lists and cards show of it;
 * `summaries/sq`: the same of every page;
 * `texts/sq`: every page of a language, whole; `paths`: which pages there are.
 * `series/…`, `episodes/…`, `resources/…`: one of them, whole; `place/series:ID/sq`: where it is;
 * `every/series`, `every/episodes`, `every/resources`: all that the campaign has of them, whole;
 * `episodes-of/ID`: all of a series, whole.
 */
export type InputKey = string;

/** What lists show of a page. */
export interface PageSummary {
  id: string;
  path: string;
  title: string;
  summary?: string | undefined;
  kind: Page['kind'];
  date?: string | undefined;
  cover?: string | undefined;
}

/** Documents with a page of their own that are no pages. */
export type Published = 'series' | 'episodes' | 'resources';

const newestFirst = (one: { publishedAt: string; id: string }, other: { publishedAt: string; id: string }) =>
  Date.parse(other.publishedAt) - Date.parse(one.publishedAt) || (one.id < other.id ? -1 : 1);

/** A snapshot made quick to look things up in. Nothing here changes it. */
export class Site {
  readonly campaign: Campaign;
  readonly pages: readonly Page[];
  readonly media: readonly Media[];
  /** Series of this campaign. */
  readonly series: readonly Series[];
  /** Episodes of every series in the snapshot, newest first: other campaigns' too. */
  readonly allEpisodes: readonly Episode[];
  /** Episodes of this campaign's series, newest first. */
  readonly episodes: readonly Episode[];
  /** Resources of this campaign, newest first. */
  readonly resources: readonly Resource[];
  readonly routes: readonly Route[];
  readonly #documents = new Map<DocumentKey, Document>();
  readonly #routes: ReadonlyMap<string, Route>;

  constructor(snapshot: Snapshot) {
    this.campaign = snapshot.campaign;
    for (const document of [snapshot.campaign, ...snapshot.documents]) {
      this.#documents.set(keyOf(document), document);
    }
    this.pages = snapshot.documents.filter((document) => document.collection === 'pages');
    this.media = snapshot.documents.filter((document) => document.collection === 'media');
    const isOwn = (document: Series | Resource) => document.campaign === this.campaign.id;
    this.series = snapshot.documents.filter((document) => document.collection === 'series').filter(isOwn);
    this.allEpisodes = snapshot.documents
      .filter((document) => document.collection === 'episodes')
      .toSorted(newestFirst);
    const own = new Set(this.series.map(({ id }) => id));
    this.episodes = this.allEpisodes.filter(({ series }) => own.has(series));
    this.resources = snapshot.documents
      .filter((document) => document.collection === 'resources')
      .filter(isOwn)
      .toSorted(newestFirst);
    this.routes = routesOf(this.campaign, this);
    this.#routes = new Map(this.routes.map((route) => [route.path, route]));
  }

  /** The route of a file, or `undefined` when the microsite has no such file. */
  routeAt(path: string): Route | undefined {
    return this.#routes.get(path);
  }

  find<C extends CollectionName>(collection: C, id: string): DocumentOf<C> | undefined {
    return this.#documents.get(`${collection}/${id}`) as DocumentOf<C> | undefined;
  }

  keys(): IterableIterator<DocumentKey> {
    return this.#documents.keys();
  }

  summaries(language: Language): PageSummary[] {
    return this.pages.flatMap((page) => summaryOf(page, language) ?? []);
  }

  /**
   * Where a document is in a language: a path of this microsite, or a whole address on the microsite of the campaign
   * that it belongs to; `undefined` where it has no page.
   */
  placeOf(collection: Published, id: string, language: Language): string | undefined {
    const document = this.find(collection, id);
    if (!document) return undefined;
    const series = document.collection === 'episodes' ? this.find('series', document.series) : undefined;
    const path =
      document.collection === 'series'
        ? seriesPath(document, language)
        : document.collection === 'resources'
          ? resourcePath(document, language)
          : series && episodePath(document, series, language);
    const home = document.collection === 'episodes' ? series : document;
    if (path === undefined || !home) return undefined;
    if (home.campaign !== this.campaign.id) return `${home.origin}/${path}`;
    return this.campaign.languages.includes(language) ? path : undefined;
  }

  /** All that this campaign has of a collection, newest first. */
  every(collection: Published): readonly (Series | Episode | Resource)[] {
    return this[collection];
  }

  /**
   * The state of an input: two sites with equal states give equal files. `stateOf` says the state of plain
   * data; give a quick one (a hash kept per object) where many are asked for.
   */
  stateOf(input: InputKey, stateOf: (part: object) => string): string {
    const [kind = '', id = '', language] = input.split('/') as [string, string?, Language?];
    if (kind === 'paths') {
      return this.campaign.languages
        .flatMap((each) => this.pages.map((page) => pagePath(page, each)))
        .join('|');
    }
    if (kind === 'summaries') {
      return JSON.stringify(this.summaries(id as Language).map((summary) => Object.values(summary)));
    }
    if (kind === 'summary') {
      const page = this.find('pages', id);
      return JSON.stringify((page && language && summaryOf(page, language)) ?? '');
    }
    if (kind === 'place') {
      const [collection, document = ''] = id.split(':') as [Published, string?];
      return (language && this.placeOf(collection, document, language)) ?? '';
    }
    if (kind === 'every')
      return this.every(id as Published)
        .map(stateOf)
        .join('|');
    if (kind === 'episodes-of') {
      return this.allEpisodes
        .filter(({ series }) => series === id)
        .map(stateOf)
        .join('|');
    }
    if (kind === 'texts') {
      return this.pages.map((page) => stateOf(page.texts[id as Language] ?? page)).join('|');
    }
    if (kind === 'path') {
      const page = this.find('pages', id);
      return (page && language && pagePath(page, language)) ?? '';
    }
    const document = this.#documents.get(`${kind as CollectionName}/${id}`);
    if (!document) return '';
    if (document.collection !== 'pages' || !language) return stateOf(document);
    const { texts, ...rest } = document;
    const text = texts[language];
    return `${JSON.stringify(rest)}|${text ? stateOf(text) : ''}`;
  }
}

function summaryOf(page: Page, language: Language): PageSummary | undefined {
  const text = page.texts[language];
  const path = pagePath(page, language);
  if (!text || path === undefined) return undefined;
  const { id, kind, date, cover } = page;
  return { id, path, title: text.title, summary: text.summary, kind, date, cover };
}

/**
 * One file's view of a site: every look-up is noted in `inputs`, so that the file is made again only
 * when something that it shows has changed.
 */
export class View {
  readonly route: Route;
  readonly language: Language;
  readonly inputs = new Set<InputKey>();
  readonly #site: Site;

  constructor(site: Site, route: Route) {
    this.#site = site;
    this.route = route;
    this.language = 'language' in route ? route.language : site.campaign.languages[0]!;
  }

  get campaign(): Campaign {
    this.inputs.add(keyOf(this.#site.campaign));
    return this.#site.campaign;
  }

  /** The campaign's texts in the language of this file. */
  get campaignText(): CampaignText {
    return this.campaign.texts[this.language]!;
  }

  /** The page of this file. @throws Error for a file that is no page. */
  get page(): Page {
    if (!('page' in this.route) || this.route.page === undefined) {
      throw new Error(`${this.route.path} is no page`);
    }
    this.inputs.add(`pages/${this.route.page}/${this.language}`);
    return this.#site.find('pages', this.route.page)!;
  }

  /** The series of this file. @throws Error for a file of another kind. */
  get series(): Series {
    const { route } = this;
    if (!('series' in route) || route.series === undefined) throw new Error(`${route.path} is of no series`);
    return this.get('series', route.series);
  }

  /** The episode of this file. @throws Error for a file of another kind. */
  get episode(): Episode {
    const { route } = this;
    if (!('episode' in route) || route.episode === undefined)
      throw new Error(`${route.path} is of no episode`);
    return this.get('episodes', route.episode);
  }

  /** The resource of this file. @throws Error for a file of another kind. */
  get resource(): Resource {
    const { route } = this;
    if (!('resource' in route) || route.resource === undefined) {
      throw new Error(`${route.path} is of no resource`);
    }
    return this.get('resources', route.resource);
  }

  /** The episodes of a series, this campaign's or another's, newest first. */
  episodesOf(series: string): Episode[] {
    this.inputs.add(`episodes-of/${series}`);
    return this.#site.allEpisodes.filter((episode) => episode.series === series);
  }

  /** All that this campaign has of a collection; episodes and resources newest first. */
  every<C extends Published>(collection: C): readonly DocumentOf<C>[] {
    this.inputs.add(`every/${collection}`);
    return this.#site.every(collection) as readonly DocumentOf<C>[];
  }

  /** See `Site.placeOf`; in this file's language if none is given. */
  placeOf(collection: Published, id: string, language: Language = this.language): string | undefined {
    this.inputs.add(`place/${collection}:${id}/${language}`);
    return this.#site.placeOf(collection, id, language);
  }

  /**
   * A document that this file shows.
   * @throws ProblemError `reference-missing` when it is not in the snapshot.
   */
  get<C extends Exclude<CollectionName, 'pages' | 'campaigns'>>(collection: C, id: string): DocumentOf<C> {
    this.inputs.add(`${collection}/${id}`);
    const document = this.#site.find(collection, id);
    if (!document) throw new ProblemError([{ code: 'reference-missing', params: { collection } }]);
    return document;
  }

  /** The file of a page in a language, this file's if none is given; `undefined` where it does not exist. */
  pathOf(page: string, language: Language = this.language): string | undefined {
    this.inputs.add(`path/${page}/${language}`);
    const found = this.#site.find('pages', page);
    return found && pagePath(found, language);
  }

  /** What lists and cards show of one page in the language of this file; `undefined` where it does not exist. */
  summary(page: string): PageSummary | undefined {
    this.inputs.add(`summary/${page}/${this.language}`);
    const found = this.#site.find('pages', page);
    return found && summaryOf(found, this.language);
  }

  /** What lists show of every page in the language of this file, in the order of the snapshot. */
  summaries(): PageSummary[] {
    this.inputs.add(`summaries/${this.language}`);
    return this.#site.summaries(this.language);
  }

  /** Every page, whole, in the language of this file: for the search index alone. */
  texts(): readonly Page[] {
    this.inputs.add(`texts/${this.language}`).add(`summaries/${this.language}`);
    return this.#site.pages;
  }

  /** Every page with its day of change: for the sitemap alone. */
  allPages(): readonly Page[] {
    this.inputs.add('paths');
    for (const page of this.#site.pages) this.inputs.add(`pages/${page.id}/-`);
    return this.#site.pages;
  }

  /** The help services of the campaign, in its order. */
  helpServices(): HelpService[] {
    return this.campaign.helpServices.map((id) => this.get('help-services', id));
  }

  /**
   * The address of another file of this microsite, as this file must write it: relative, but for the page
   * that is shown in place of any missing one, however deep. A whole address stays as it is.
   */
  href(path: string): string {
    if (/^https?:/.test(path)) return path;
    if (this.route.kind === 'not-found') return `${this.campaign.origin}/${path}`;
    return relativePath(this.route.path, path);
  }
}

/** `('en/a.html', 'b.html')` → `../b.html`. Both are relative to the root of the microsite. */
export function relativePath(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < base.length && shared < parts.length - 1 && base[shared] === parts[shared]) shared += 1;
  return [...base.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}
