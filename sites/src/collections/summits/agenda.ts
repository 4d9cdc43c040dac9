import {
  type Language,
  languages,
  type Person,
  type Session,
  type SpeakerRole,
  type Summit,
  type View,
} from '@bashke/content';
import { dayOf } from '../../i18n/format.ts';

/** Somebody who speaks in a session. */
export interface Appearance {
  person: Person;
  role: SpeakerRole;
}

/** A session at its place in the agenda that was released last, as a page in one language shows it. */
export interface AgendaItem {
  session: Session;
  title: string;
  /** The language of its title, where the page's own has none. */
  titleLanguage: Language | undefined;
  /** Where its page is; breaks have none. */
  place: string | undefined;
  /** ISO 8601 with the offset of Tirana. */
  start: string;
  minutes: number;
  /** The same as milliseconds. */
  from: number;
  to: number;
  /** The calendar day on which it begins. */
  day: string;
  /** Identities of the summit's rooms and tracks. */
  room: string;
  track: string | undefined;
  speakers: readonly Appearance[];
}

/** What a summit's last released agenda holds, by time and then by room. What may not be shown any more is left out. */
export function agendaOf(view: View, summit: Summit): AgendaItem[] {
  const [agenda] = view.agendasOf(summit.id);
  const sessions = new Map(view.sessionsOf(summit.id).map((session) => [session.id, session]));
  const people = new Map(view.speakersOf(summit.id).map((person) => [person.id, person]));
  const rooms = summit.rooms.map(({ id }) => id);
  const tracks = new Set(summit.tracks.map(({ id }) => id));
  const items = (agenda?.entries ?? []).flatMap(({ session: id, start, minutes, room }): AgendaItem[] => {
    const session = sessions.get(id);
    if (!session) return [];
    const language = languageOf(session, view.language);
    const from = Date.parse(start);
    return [
      {
        session,
        title: session.texts[language]?.title ?? '',
        titleLanguage: language === view.language ? undefined : language,
        place: view.placeOf('sessions', id, language),
        start,
        minutes,
        from,
        to: from + minutes * 60_000,
        day: dayOf(from),
        room,
        track: session.track !== undefined && tracks.has(session.track) ? session.track : undefined,
        speakers: session.speakers.flatMap(({ person: who, role }) => {
          const person = people.get(who);
          return person ? [{ person, role }] : [];
        }),
      },
    ];
  });
  return items.toSorted(
    (one, other) => one.from - other.from || rooms.indexOf(one.room) - rooms.indexOf(other.room),
  );
}

/** The language of the page where the session has texts in it; an agenda with holes would lead people astray. */
const languageOf = ({ texts }: Session, wanted: Language): Language =>
  texts[wanted] ? wanted : (languages.find((language) => texts[language]) ?? wanted);

/** One day of an agenda. */
export interface AgendaDay {
  /** `2026-10-24`. */
  day: string;
  items: AgendaItem[];
}

/** Items by the day on which they begin, in the order of time: one that runs past midnight stays with its evening. */
export const groupByDay = (items: readonly AgendaItem[]): AgendaDay[] =>
  [...Map.groupBy(items, ({ day }) => day)].map(([day, members]) => ({ day, items: members }));

/** What begins at the same moment. */
export interface AgendaSlot {
  start: string;
  items: AgendaItem[];
}

/** Items by the moment at which they begin. The hour that comes twice when summer ends is two moments. */
export const slotsOf = (items: readonly AgendaItem[]): AgendaSlot[] =>
  [...Map.groupBy(items, ({ from }) => from).values()].map((members) => ({
    start: members[0]!.start,
    items: members,
  }));

/** Items by something that the summit has several of, in the summit's order; those without come last, under `undefined`. */
export function groupBy<P extends { id: string }>(
  items: readonly AgendaItem[],
  parts: readonly P[],
  partOf: (item: AgendaItem) => string | undefined,
): { part: P | undefined; items: AgendaItem[] }[] {
  const known = new Set(parts.map(({ id }) => id));
  const members = (id: string | undefined) =>
    items.filter((item) => {
      const part = partOf(item);
      return id === undefined ? part === undefined || !known.has(part) : part === id;
    });
  return [...parts, undefined]
    .map((part) => ({ part, items: members(part?.id) }))
    .filter(({ items: found }) => found.length > 0);
}

/** The anchor of a day on the page of the agenda. */
export const dayAnchor = (day: string): string => `day-${day}`;

/** What stands in the agenda and has a page of its own. */
export const isSession = ({ session }: AgendaItem): boolean => session.kind !== 'break';
