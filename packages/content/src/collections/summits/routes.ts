import { defaultLanguage, type Language } from '../../language.ts';
import { cardPathOf, folderOf, folders, type Route } from '../../routes.ts';
import type { Agenda } from '../agendas/schema.ts';
import type { Person } from '../people/schema.ts';
import type { Session } from '../sessions/schema.ts';
import { type SummitPage, summitPageNames, summitPages } from './pages.ts';
import type { Summit } from './schema.ts';

/** The folders of sessions and speakers inside that of their summit, by language. */
const inner = {
  sessions: { sq: 'seancat', en: 'sessions' },
  speakers: { sq: 'folesit', en: 'speakers' },
} as const satisfies Record<string, Record<Language, string>>;

/** What the pages of a summit are made of. */
export interface SummitParts {
  summit: Summit;
  /** The agenda that was released last. */
  agenda: Agenda | undefined;
  /** Those of that agenda, in its order, breaks among them. */
  sessions: readonly Session[];
  /** Who speaks in them, in the order of their names. */
  speakers: readonly Person[];
}

const stemOf = (summit: Summit, language: Language): string | undefined => {
  const text = summit.texts[language];
  return text && `${folderOf(language)}${folders.summits[language]}/${text.slug}`;
};

/** A page of a summit in a language, `undefined` where the summit has no texts in it. */
export function summitPath(summit: Summit, page: SummitPage, language: Language): string | undefined {
  const stem = stemOf(summit, language);
  if (stem === undefined) return undefined;
  return page === 'overview' ? `${stem}.html` : `${stem}/${summitPages[page][language]}.html`;
}

/** The page of a session; breaks have none. */
export function sessionPath(session: Session, summit: Summit, language: Language): string | undefined {
  const stem = stemOf(summit, language);
  const text = session.texts[language];
  if (stem === undefined || !text || session.kind === 'break') return undefined;
  return `${stem}/${inner.sessions[language]}/${text.slug}.html`;
}

/** The page of somebody who speaks at a summit; those without a name for addresses have none. */
export function speakerPath(person: Person, summit: Summit, language: Language): string | undefined {
  const stem = stemOf(summit, language);
  if (stem === undefined || person.slug === undefined) return undefined;
  return `${stem}/${inner.speakers[language]}/${person.slug}.html`;
}

const withEnding = (path: string | undefined, ending: string): string | undefined =>
  path?.replace(/\.html$/, ending);

/** The calendar of a summit, in a language. Those of sessions and speakers lie beside their pages. */
export const calendarPath = (summit: Summit, language: Language): string | undefined =>
  withEnding(summitPath(summit, 'agenda', language), '.ics');
export const sessionCalendarPath = (session: Session, summit: Summit, language: Language) =>
  withEnding(sessionPath(session, summit, language), '.ics');
export const speakerCalendarPath = (person: Person, summit: Summit, language: Language) =>
  withEnding(speakerPath(person, summit, language), '.ics');

/** The language of the schedule files: the default one where the summit has texts in it. */
export const scheduleLanguage = (summit: Summit): Language =>
  summit.texts[defaultLanguage] ? defaultLanguage : 'en';

/** The agenda for schedule apps. */
export function schedulePath(summit: Summit, format: 'xml' | 'json'): string | undefined {
  const stem = stemOf(summit, scheduleLanguage(summit));
  return stem === undefined ? undefined : `${stem}/schedule.${format}`;
}

/** Every file of a summit in a language. */
export function summitRoutes(parts: SummitParts, language: Language): Route[] {
  const { summit, sessions, speakers } = parts;
  const overview = summitPath(summit, 'overview', language);
  if (overview === undefined) return [];
  const at = { language, summit: summit.id };
  const routes: Route[] = [
    { kind: 'card', path: cardPathOf(overview, language), ...at },
    { kind: 'calendar', path: calendarPath(summit, language)!, ...at },
  ];
  for (const page of summitPageNames) {
    routes.push({ kind: 'summit', path: summitPath(summit, page, language)!, ...at, page });
  }
  if (language === scheduleLanguage(summit)) {
    for (const format of ['xml', 'json'] as const) {
      routes.push({ kind: 'schedule', path: schedulePath(summit, format)!, ...at, format });
    }
  }
  for (const session of sessions) {
    const path = sessionPath(session, summit, language);
    if (path === undefined) continue;
    const calendar = sessionCalendarPath(session, summit, language)!;
    routes.push({ kind: 'session', path, ...at, session: session.id });
    routes.push({ kind: 'calendar', path: calendar, ...at, session: session.id });
    routes.push({ kind: 'card', path: cardPathOf(path, language), language, session: session.id });
  }
  for (const person of speakers) {
    const path = speakerPath(person, summit, language);
    if (path === undefined) continue;
    const calendar = speakerCalendarPath(person, summit, language)!;
    routes.push({ kind: 'speaker', path, ...at, person: person.id });
    routes.push({ kind: 'calendar', path: calendar, ...at, person: person.id });
  }
  return routes;
}
