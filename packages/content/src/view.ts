import type { Agenda } from './collections/agendas/schema.ts';
import type { Campaign, CampaignText } from './collections/campaigns/schema.ts';
import type { Episode } from './collections/episodes/schema.ts';
import type { Group } from './collections/groups/schema.ts';
import type { HelpService } from './collections/help-services/schema.ts';
import { type CollectionName, type DocumentOf, keyOf } from './collections/index.ts';
import type { Member } from './collections/members/schema.ts';
import type { Page } from './collections/pages/schema.ts';
import type { Person } from './collections/people/schema.ts';
import type { Resource } from './collections/resources/schema.ts';
import type { Series } from './collections/series/schema.ts';
import type { Session } from './collections/sessions/schema.ts';
import type { SummitPage } from './collections/summits/pages.ts';
import type { Summit } from './collections/summits/schema.ts';
import type { FormName } from './forms/names.ts';
import type { Language } from './language.ts';
import { ProblemError } from './problems/problem.ts';
import { pagePath, type Route } from './routes.ts';
import { type InputKey, type PageSummary, type Published, type Site, summaryOf } from './site.ts';

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
    const { route } = this;
    const page = route.kind === 'page' || route.kind === 'card' ? route.page : undefined;
    if (page === undefined) throw new Error(`${route.path} is no page`);
    this.inputs.add(`pages/${page}/${this.language}`);
    return this.#site.find('pages', page)!;
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

  /** The document that a file is of, by the name of it in the route. @throws Error for a file of another kind. */
  #own<C extends 'summits' | 'sessions' | 'groups' | 'members' | 'people'>(
    collection: C,
    name: string,
  ): DocumentOf<C> {
    const id = (this.route as unknown as Record<string, unknown>)[name];
    if (typeof id !== 'string') throw new Error(`${this.route.path} is of no ${name}`);
    return this.get(collection, id);
  }

  /** The summit of this file. @throws Error for a file of another kind. */
  get summit(): Summit {
    return this.#own('summits', 'summit');
  }

  /** The session of this file. @throws Error for a file of another kind. */
  get session(): Session {
    return this.#own('sessions', 'session');
  }

  /** The speaker of this file. @throws Error for a file of another kind. */
  get person(): Person {
    return this.#own('people', 'person');
  }

  /** The group of this file. @throws Error for a file of another kind. */
  get group(): Group {
    return this.#own('groups', 'group');
  }

  /** The member of this file. @throws Error for a file of another kind. */
  get member(): Member {
    return this.#own('members', 'member');
  }

  /** The released agendas of a summit, this campaign's or another's, the last one first. */
  agendasOf(summit: string): readonly Agenda[] {
    this.inputs.add(`agenda-of/${summit}`);
    return this.#site.agendasOf(summit);
  }

  /** The sessions of the agenda that was released last, in its order; breaks among them. */
  sessionsOf(summit: string): readonly Session[] {
    this.inputs.add(`agenda-of/${summit}`).add(`sessions-of/${summit}`);
    return this.#site.allSummits.get(summit)?.sessions ?? [];
  }

  /**
   * The sessions that an earlier agenda had and the last one has not, as far as they are still published: for calendars,
   * which must be told.
   */
  takenOffFrom(summit: string): readonly Session[] {
    this.inputs.add(`agenda-of/${summit}`).add(`taken-off/${summit}`);
    return this.#site.takenOffFrom(summit);
  }

  /** Who speaks in those sessions, in the order of their names. */
  speakersOf(summit: string): readonly Person[] {
    this.inputs.add(`agenda-of/${summit}`).add(`speakers-of/${summit}`);
    return this.#site.allSummits.get(summit)?.speakers ?? [];
  }

  /** The members of a group, this campaign's or another's, in the order of their names. */
  membersOf(group: string): readonly Member[] {
    this.inputs.add(`members-of/${group}`);
    return this.#site.allGroups.get(group)?.members ?? [];
  }

  /** Where a page of a summit is: a path, or a whole address on another microsite; in this file's language if none is given. */
  summitPlace(summit: string, page: SummitPage, language: Language = this.language): string | undefined {
    this.inputs.add(`place/summits:${summit}/${language}`);
    return this.#site.summitPlace(summit, page, language);
  }

  /** Where the page of a speaker is; see `summitPlace`. */
  speakerPlace(summit: string, person: string, language: Language = this.language): string | undefined {
    this.inputs.add(`speaker/${summit}:${person}/${language}`);
    return this.#site.speakerPlace(summit, person, language);
  }

  /** The page of this campaign with a form about a summit or a group, in the language of this file; see `Site.formPageOf`. */
  formPageOf(form: FormName, about: string): string | undefined {
    this.inputs.add(`form-page/${form}:${about}/${this.language}`);
    return this.#site.formPageOf(form, about, this.language);
  }

  /** The episodes of a series, this campaign's or another's, newest first. */
  episodesOf(series: string): Episode[] {
    this.inputs.add(`episodes-of/${series}`);
    return this.#site.allEpisodes.filter((episode) => episode.series === series);
  }

  /** All that this campaign has of a collection; episodes and resources newest first. */
  every<C extends Published>(collection: C): readonly DocumentOf<C>[] {
    this.inputs.add(`every/${collection}`);
    // `every` gives documents of the collection that is asked for.
    return this.#site.every(collection) as unknown as readonly DocumentOf<C>[];
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
