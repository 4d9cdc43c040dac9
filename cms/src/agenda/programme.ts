import type { Language, SummitDay } from '@bashke/content';
import type { Payload, Where } from 'payload';
import type { StoredSession } from '../collections/sessions/publish.ts';
import type { StoredSummit } from '../collections/summits/publish.ts';
import { isIdentity } from '../database.ts';
import { dayOf, idOf, inLanguage, present } from '../publishing/stored.ts';

/** `published`: the public can see it. `draft`: not yet, or not any more. `gone`: in the bin, or deleted. */
export type Presence = 'published' | 'draft' | 'gone';

export type Names = Partial<Record<Language, string>>;

export interface AgendaRoom {
  id: string;
  names: Names;
  capacity: number | undefined;
}

export interface AgendaSpeaker {
  id: string;
  name: string;
  presence: Presence;
}

/** A session as far as the agenda goes: as its draft says, where there is one. */
export interface AgendaSession {
  id: string;
  titles: Names;
  /** As the public reads them; empty while it cannot. */
  publicTitles: Names;
  kind: string;
  track: string | undefined;
  minutes: number;
  capacity: number | undefined;
  presence: Presence;
  speakers: AgendaSpeaker[];
}

/** Everything of a summit that its agenda is made of. */
export interface Programme {
  summit: string;
  names: Names;
  isPublished: boolean;
  days: SummitDay[];
  rooms: AgendaRoom[];
  /** Rooms that the public knows: those of the summit as it was published. */
  publicRooms: ReadonlySet<string>;
  tracks: { id: string; names: Names; color: number }[];
  /** Those in the bin among them. */
  sessions: AgendaSession[];
}

type SummitRow = StoredSummit & { _status?: string | null; deletedAt?: string | null; title?: unknown };
type SessionRow = StoredSession & {
  _status?: string | null;
  deletedAt?: string | null;
  title?: unknown;
  minutes?: number | null;
};

const namesOf = (value: unknown): Names => {
  const names: Names = {};
  for (const language of ['sq', 'en'] as const) {
    const name = inLanguage(value, language);
    const text = typeof name === 'string' ? present(name) : undefined;
    if (text !== undefined) names[language] = text;
  }
  return names;
};

const presenceOf = (row: { _status?: string | null; deletedAt?: string | null } | undefined): Presence =>
  !row || row.deletedAt ? 'gone' : row._status === 'published' ? 'published' : 'draft';

/** How it is called in a language; where it has no name in it, as it is called in the other. */
export const nameIn = (names: Names, language: Language): string =>
  names[language] ?? names.sq ?? names.en ?? '';

/** What a summit's agenda is made of; `undefined` for a summit that is not there, or is in the bin. */
export async function programmeOf(payload: Payload, summit: string): Promise<Programme | undefined> {
  if (!isIdentity(payload.db, summit)) return undefined;
  const ofSummit: Where = { id: { equals: summit } };
  const [[latest], [stored]] = await Promise.all([
    find<SummitRow>(payload, 'summits', ofSummit, true),
    find<SummitRow>(payload, 'summits', ofSummit, false),
  ]);
  if (!latest || !stored || stored.deletedAt) return undefined;
  const sessions = await sessionsOf(payload, summit);
  return {
    summit,
    names: namesOf(latest.title),
    isPublished: stored._status === 'published',
    days: daysOf(latest),
    rooms: roomsOf(latest),
    publicRooms: new Set(roomsOf(stored).map(({ id }) => id)),
    tracks: (latest.tracks ?? []).flatMap(({ id, names, color }) =>
      id ? [{ id, names: namesOf(names), color: color ?? 1 }] : [],
    ),
    sessions,
  };
}

const daysOf = ({ days }: SummitRow): SummitDay[] =>
  (days ?? [])
    .flatMap(({ day, opens, closes }) => {
      const date = dayOf(day);
      return date && opens && closes ? [{ day: date, opens, closes }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));

const roomsOf = ({ rooms }: SummitRow): AgendaRoom[] =>
  (rooms ?? []).flatMap(({ id, names, capacity }) =>
    id ? [{ id, names: namesOf(names), capacity: capacity ?? undefined }] : [],
  );

async function sessionsOf(payload: Payload, summit: string): Promise<AgendaSession[]> {
  const ofSummit: Where = { summit: { equals: summit } };
  const [latest, stored] = await Promise.all([
    find<SessionRow>(payload, 'sessions', ofSummit, true),
    find<SessionRow>(payload, 'sessions', ofSummit, false),
  ]);
  const rows = new Map(stored.map((row) => [String(row.id), row]));
  const published = new Map([...rows].filter(([, row]) => presenceOf(row) === 'published'));
  const speakers = await speakersOf(payload, latest);
  return latest.map((row) => ({
    id: String(row.id),
    titles: namesOf(row.title),
    publicTitles: namesOf(published.get(String(row.id))?.title),
    kind: row.kind ?? 'talk',
    track: present(row.track),
    minutes: row.minutes ?? 45,
    capacity: row.capacity ?? undefined,
    presence: presenceOf(rows.get(String(row.id)) ?? row),
    speakers: (row.speakers ?? []).flatMap(({ person }) => {
      const id = idOf(person);
      if (id === undefined) return [];
      return [speakers.get(id) ?? { id, name: '', presence: 'gone' as const }];
    }),
  }));
}

async function speakersOf(
  payload: Payload,
  sessions: readonly SessionRow[],
): Promise<Map<string, AgendaSpeaker>> {
  const ids = new Set(
    sessions.flatMap(({ speakers }) => (speakers ?? []).flatMap(({ person }) => idOf(person) ?? [])),
  );
  const rows = await find<{ id: string; name?: string | null; _status?: string | null }>(
    payload,
    'people',
    { id: { in: [...ids].filter((id) => isIdentity(payload.db, id)) } },
    false,
  );
  return new Map(
    rows.map((row) => [
      String(row.id),
      { id: String(row.id), name: present(row.name) ?? '', presence: presenceOf(row) },
    ]),
  );
}

/** Documents in all languages, those in the bin too: as they are stored, or as their drafts say. */
async function find<T>(
  payload: Payload,
  collection: 'summits' | 'sessions' | 'people',
  where: Where,
  draft: boolean,
): Promise<T[]> {
  const { docs } = await payload.find({
    collection,
    where,
    draft,
    trash: true,
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    pagination: false,
  });
  return docs as T[];
}
