import type { Agenda } from './collections/agendas/schema.ts';
import type { Campaign } from './collections/campaigns/schema.ts';
import type { Episode } from './collections/episodes/schema.ts';
import { type GroupParts, groupPath, memberPath } from './collections/groups/routes.ts';
import {
  type CollectionName,
  type Document,
  type DocumentKey,
  type DocumentOf,
  keyOf,
} from './collections/index.ts';
import type { Member } from './collections/members/schema.ts';
import type { Media } from './collections/media/schema.ts';
import type { Page } from './collections/pages/schema.ts';
import type { Person } from './collections/people/schema.ts';
import type { Resource } from './collections/resources/schema.ts';
import type { Series } from './collections/series/schema.ts';
import type { Session } from './collections/sessions/schema.ts';
import type { SummitPage } from './collections/summits/pages.ts';
import { sessionPath, speakerPath, type SummitParts, summitPath } from './collections/summits/routes.ts';
import type { FormName } from './forms/names.ts';
import type { Language } from './language.ts';
import { episodePath, pagePath, resourcePath, type Route, routesOf, seriesPath } from './routes.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What a file was made from. `campaigns/…`, `media/…`: a whole document; `pages/ID/sq`: a page in one
 * language; `path/ID/sq`: where that page is; `summary/ID/sq`: what lists and cards show of it;
 * `summaries/sq`: the same of every page;
 * `texts/sq`: every page of a language, whole; `paths`: which pages there are.
 * `series/…`, `episodes/…`, `resources/…`: one of them, whole; `place/series:ID/sq`: where it is;
 * `every/series`, `every/episodes`, `every/resources`: all that the campaign has of them, whole;
 * `episodes-of/ID`: all of a series, whole; `agenda-of/ID`: every released agenda of a summit; `taken-off/ID`: sessions
 * that its last one no longer has; `sessions-of/ID`, `speakers-of/ID`: its
 * sessions and speakers, whole; `members-of/ID`: all of a group, whole; `speaker/SUMMIT:PERSON/sq`: where a speaker's page is;
 * `form-page/application:ID/sq`: which page holds a form.
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
export type Published = 'series' | 'episodes' | 'resources' | 'summits' | 'sessions' | 'groups' | 'members';
export type PublishedDocument = DocumentOf<Published>;

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
  /** Every summit in the snapshot with what belongs to it: other campaigns' too. */
  readonly allSummits: ReadonlyMap<string, SummitParts>;
  /** Every group in the snapshot with what belongs to it: other campaigns' too. */
  readonly allGroups: ReadonlyMap<string, GroupParts>;
  /** Those of this campaign. */
  readonly summits: readonly SummitParts[];
  readonly groups: readonly GroupParts[];
  readonly routes: readonly Route[];
  readonly #documents = new Map<DocumentKey, Document>();
  readonly #agendas: ReadonlyMap<string, Agenda[]>;
  readonly #sessions: ReadonlyMap<string, Session[]>;
  readonly #routes: ReadonlyMap<string, Route>;

  constructor(snapshot: Snapshot) {
    this.campaign = snapshot.campaign;
    for (const document of [snapshot.campaign, ...snapshot.documents]) {
      this.#documents.set(keyOf(document), document);
    }
    this.pages = snapshot.documents.filter((document) => document.collection === 'pages');
    this.media = snapshot.documents.filter((document) => document.collection === 'media');
    const isOwn = (document: { campaign: string }) => document.campaign === this.campaign.id;
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
    this.#agendas = byOwner(snapshot, 'agendas', ({ summit }) => summit);
    this.#sessions = byOwner(snapshot, 'sessions', ({ summit }) => summit);
    this.allSummits = this.#summitsOf(snapshot);
    this.allGroups = groupsOf(snapshot);
    this.summits = [...this.allSummits.values()].filter(({ summit }) => isOwn(summit));
    this.groups = [...this.allGroups.values()].filter(({ group }) => isOwn(group));
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

  /** Every summit with its sessions and speakers, as its agendas have them. */
  #summitsOf(snapshot: Snapshot): Map<string, SummitParts> {
    const summits = snapshot.documents.filter((document) => document.collection === 'summits');
    return new Map(
      summits.map((summit) => {
        const [agenda] = this.agendasOf(summit.id);
        const placed = sessionsIn(agenda, this.#sessions.get(summit.id) ?? []);
        const ids = new Set(placed.flatMap(({ speakers }) => speakers.map(({ person }) => person)));
        const speakers = [...ids].flatMap((id) => this.find('people', id) ?? []).toSorted(byName);
        return [summit.id, { summit, agenda, sessions: placed, speakers }];
      }),
    );
  }

  /** The released agendas of a summit, the last one first. */
  agendasOf(summit: string): readonly Agenda[] {
    return (this.#agendas.get(summit) ?? []).toSorted((a, b) => b.version - a.version);
  }

  /** The sessions that an earlier agenda of a summit had and the last one has not, by their numbers. */
  takenOffFrom(summit: string): readonly Session[] {
    const [last, ...earlier] = this.agendasOf(summit);
    const inAgendas = (agendas: readonly Agenda[]) =>
      new Set(agendas.flatMap(({ entries }) => entries.map(({ session }) => session)));
    const before = inAgendas(earlier);
    const now = inAgendas(last ? [last] : []);
    return (this.#sessions.get(summit) ?? [])
      .filter(({ id }) => before.has(id) && !now.has(id))
      .toSorted((one, other) => one.number - other.number);
  }

  /**
   * Where a document is in a language: a path of this microsite, or a whole address on the microsite of the campaign
   * that it belongs to; `undefined` where it has no page.
   */
  placeOf(collection: Published, id: string, language: Language): string | undefined {
    const document = this.find(collection, id);
    if (!document) return undefined;
    switch (document.collection) {
      case 'series':
        return this.#onMicrosite(document, seriesPath(document, language), language);
      case 'resources':
        return this.#onMicrosite(document, resourcePath(document, language), language);
      case 'summits':
        return this.summitPlace(document.id, 'overview', language);
      case 'groups':
        return this.#onMicrosite(document, groupPath(document, language), language);
      case 'episodes': {
        const series = this.find('series', document.series);
        return series && this.#onMicrosite(series, episodePath(document, series, language), language);
      }
      case 'sessions': {
        const parts = this.allSummits.get(document.summit);
        if (!parts?.sessions.includes(document)) return undefined;
        return this.#onMicrosite(parts.summit, sessionPath(document, parts.summit, language), language);
      }
      case 'members': {
        const group = this.find('groups', document.group);
        return group && this.#onMicrosite(group, memberPath(document, group, language), language);
      }
    }
  }

  /** Where a page of a summit is; see `placeOf`. */
  summitPlace(id: string, page: SummitPage, language: Language): string | undefined {
    const summit = this.find('summits', id);
    return summit && this.#onMicrosite(summit, summitPath(summit, page, language), language);
  }

  /** Where the page of somebody who speaks at a summit is; see `placeOf`. */
  speakerPlace(summit: string, person: string, language: Language): string | undefined {
    const parts = this.allSummits.get(summit);
    const found = parts?.speakers.find(({ id }) => id === person);
    return (
      parts && found && this.#onMicrosite(parts.summit, speakerPath(found, parts.summit, language), language)
    );
  }

  /**
   * The page of this campaign that holds a form about a summit or a group: the first one in the snapshot's order, the
   * home page only where no other does.
   */
  formPageOf(form: FormName, about: string, language: Language): string | undefined {
    const holding = this.pages.filter((page) =>
      page.texts[language]?.blocks.some(
        (block) =>
          block.type === 'form' &&
          block.form === form &&
          (form === 'registration' ? block.summit : block.group) === about,
      ),
    );
    const page = holding.find(({ home }) => !home) ?? holding[0];
    return page && this.campaign.languages.includes(language) ? pagePath(page, language) : undefined;
  }

  #onMicrosite(
    home: { campaign: string; origin: string },
    path: string | undefined,
    language: Language,
  ): string | undefined {
    if (path === undefined) return undefined;
    if (home.campaign !== this.campaign.id) return `${home.origin}/${path}`;
    return this.campaign.languages.includes(language) ? path : undefined;
  }

  /**
   * All that this campaign has of a collection: what has a day newest first, sessions by time, members by name.
   */
  every(collection: Published): readonly PublishedDocument[] {
    if (collection === 'summits') return this.summits.map(({ summit }) => summit);
    if (collection === 'sessions') return this.summits.flatMap(({ sessions }) => sessions);
    if (collection === 'groups') return this.groups.map(({ group }) => group);
    if (collection === 'members') return this.groups.flatMap(({ members }) => members);
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
    if (kind === 'agenda-of') return this.agendasOf(id).map(stateOf).join('|');
    if (kind === 'taken-off') return this.takenOffFrom(id).map(stateOf).join('|');
    if (kind === 'sessions-of') return (this.allSummits.get(id)?.sessions ?? []).map(stateOf).join('|');
    if (kind === 'speakers-of') return (this.allSummits.get(id)?.speakers ?? []).map(stateOf).join('|');
    if (kind === 'members-of') return (this.allGroups.get(id)?.members ?? []).map(stateOf).join('|');
    if (kind === 'speaker') {
      const [summit = '', person = ''] = id.split(':');
      return (language && this.speakerPlace(summit, person, language)) ?? '';
    }
    if (kind === 'form-page') {
      const [form, about = ''] = id.split(':') as [FormName, string?];
      return (language && this.formPageOf(form, about, language)) ?? '';
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

/** What lists show of a page in a language; `undefined` where it does not exist in it. */
export function summaryOf(page: Page, language: Language): PageSummary | undefined {
  const text = page.texts[language];
  const path = pagePath(page, language);
  if (!text || path === undefined) return undefined;
  const { id, kind, date, cover } = page;
  return { id, path, title: text.title, summary: text.summary, kind, date, cover };
}

/** Those that speak at the same summit, sit in the same group: by the identity of what they belong to. */
function byOwner<C extends 'agendas' | 'sessions' | 'members'>(
  { documents }: Snapshot,
  collection: C,
  ownerOf: (document: DocumentOf<C>) => string,
): Map<string, DocumentOf<C>[]> {
  const found = new Map<string, DocumentOf<C>[]>();
  for (const document of documents) {
    if (document.collection !== collection) continue;
    const own = document as DocumentOf<C>;
    const owner = ownerOf(own);
    found.set(owner, [...(found.get(owner) ?? []), own]);
  }
  return found;
}

const albanian = new Intl.Collator('sq', { sensitivity: 'base' });
const byName = (one: Person, other: Person) => albanian.compare(one.name, other.name);
const nameOf = ({ texts, id }: Member) => texts.sq?.name ?? texts.en?.name ?? id;
const byMemberName = (one: Member, other: Member) => albanian.compare(nameOf(one), nameOf(other));

/** The sessions of an agenda in its order; what is no longer published is left out. */
function sessionsIn(agenda: Agenda | undefined, sessions: readonly Session[]): Session[] {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return (agenda?.entries ?? [])
    .toSorted((one, other) => Date.parse(one.start) - Date.parse(other.start))
    .flatMap(({ session }) => byId.get(session) ?? []);
}

function groupsOf(snapshot: Snapshot): Map<string, GroupParts> {
  const members = byOwner(snapshot, 'members', ({ group }) => group);
  const groups = snapshot.documents.filter((document) => document.collection === 'groups');
  return new Map(
    groups.map((group) => [
      group.id,
      { group, members: (members.get(group.id) ?? []).toSorted(byMemberName) },
    ]),
  );
}
