import type { Language, SummitDay } from '@bashke/content';
import type { Payload } from 'payload';
import { changesBetween } from './changes.ts';
import { type ConflictCode, conflictsOf } from './conflicts.ts';
import { dayInWords } from './day.ts';
import { explainConflict } from './explain.ts';
import { type Entry, type Place, placeOf } from './placing.ts';
import { nameIn, type Presence, type Programme, programmeOf } from './programme.ts';
import { AgendaRefusal } from './refusal.ts';
import { checkRelease, withInstants } from './release.ts';
import { type Released, releasedAgendas, workingAgenda } from './store.ts';
import { titlesIn } from './titles.ts';
import { wallOf } from './zone.ts';

export interface ViewedSession {
  id: string;
  title: string;
  kind: string;
  track?: string | undefined;
  /** How long it takes when it is placed. */
  minutes: number;
  presence: Presence;
  speakers: string[];
  /** Where it is in the agenda that staff work on. */
  place?: Place | undefined;
  /** Where the public finds it. */
  released?: Place | undefined;
}

export interface ViewedConflict {
  code: ConflictCode;
  sessions: readonly string[];
  sentence: string;
}

/** What differs from the agenda that the public has, in wall times. */
export interface ViewedChange {
  session: string;
  title: string;
  from?: Place | undefined;
  to?: Place | undefined;
}

/** The agenda of a summit as the studio shows it, in its reader's language. */
export interface AgendaView {
  summit: { id: string; name: string };
  revision: string;
  days: SummitDay[];
  rooms: { id: string; name: string; capacity?: number | undefined }[];
  tracks: { id: string; name: string; color: number }[];
  /** All of the summit, and what is still in an agenda though it was deleted. */
  sessions: ViewedSession[];
  conflicts: ViewedConflict[];
  changes: ViewedChange[];
  /** The agenda that the public has. */
  released?: { version: number; at: string; by?: string | undefined } | undefined;
  /** Why it cannot be released as it is. */
  refusal?: string | undefined;
}

/** What staff see of an agenda; `undefined` for a summit that is not there. */
export async function viewAgenda(
  payload: Payload,
  summit: string,
  language: Language,
): Promise<AgendaView | undefined> {
  const programme = await programmeOf(payload, summit);
  if (!programme) return undefined;
  const [working, earlier] = await Promise.all([
    workingAgenda(payload, summit),
    releasedAgendas(payload, summit),
  ]);
  const [last] = earlier;
  const titles = titlesIn(programme, earlier, language);
  const rooms = programme.rooms.map(({ id, names, capacity }) => ({
    id,
    name: nameIn(names, language),
    capacity,
  }));
  const names = {
    session: titles,
    room: (id: string) => rooms.find((room) => room.id === id)?.name ?? '',
    day: (day: string) => dayInWords(day, language),
  };
  const places = new Map(working.entries.map((entry) => [entry.session, placeOf(entry)]));
  const released = new Map(
    (last?.entries ?? []).map((entry) => [entry.session, { ...placeOf(entry), start: wallOf(entry.start) }]),
  );
  return {
    summit: { id: summit, name: nameIn(programme.names, language) },
    revision: working.revision,
    days: programme.days,
    rooms,
    tracks: programme.tracks.map(({ names: of, ...track }) => ({ ...track, name: nameIn(of, language) })),
    sessions: sessionsIn(programme, [...places.keys()]).map((session) => ({
      ...session,
      title: titles(session.id),
      place: places.get(session.id),
      released: released.get(session.id),
    })),
    conflicts: conflictsOf(programme, working.entries).map((conflict) => ({
      code: conflict.code,
      sessions: conflict.sessions,
      sentence: explainConflict(conflict, names, language),
    })),
    changes: changesBetween(last?.entries ?? [], withInstants(working.entries)).map(
      ({ session, from, to }) => ({
        session,
        title: titles(session),
        from: from && { ...from, start: wallOf(from.start) },
        to: to && { ...to, start: wallOf(to.start) },
      }),
    ),
    released: last && {
      version: last.version,
      at: last.releasedAt,
      by: await nameOf(payload, last.releasedBy),
    },
    refusal: whyNot(programme, working.entries, earlier, language),
  };
}

/** Those that can be placed, and those that are though they cannot. */
function sessionsIn(
  { sessions }: Programme,
  placed: readonly string[],
): Omit<ViewedSession, 'title' | 'place' | 'released'>[] {
  const known = new Set(sessions.map(({ id }) => id));
  return [
    ...sessions
      .filter(({ id, presence }) => presence !== 'gone' || placed.includes(id))
      .map(({ id, kind, track, minutes, presence, speakers }) => ({
        id,
        kind,
        track,
        minutes,
        presence,
        speakers: speakers.map(({ name }) => name).filter((name) => name !== ''),
      })),
    ...placed
      .filter((id) => !known.has(id))
      .map((id) => ({ id, kind: 'talk', minutes: 45, presence: 'gone' as const, speakers: [] })),
  ];
}

function whyNot(
  programme: Programme,
  entries: readonly Entry[],
  earlier: readonly Released[],
  language: Language,
): string | undefined {
  try {
    checkRelease(programme, entries, earlier);
    return undefined;
  } catch (error) {
    if (error instanceof AgendaRefusal) return error.explain(language);
    throw error;
  }
}

async function nameOf(payload: Payload, user: string | undefined): Promise<string | undefined> {
  if (user === undefined) return undefined;
  const found = await payload.findByID({ collection: 'users', id: user, depth: 0, disableErrors: true });
  return found?.name ?? undefined;
}
