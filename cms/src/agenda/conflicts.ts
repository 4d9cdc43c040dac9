import type { AgendaSession, AgendaSpeaker, Programme } from './programme.ts';
import type { Entry } from './placing.ts';
import { DAY_MINUTES, dayOfWall, minutesOf, timeOfWall } from './wall.ts';
import { instantAt, wallOf } from './zone.ts';

export type ConflictCode =
  | 'room-taken'
  | 'speaker-twice'
  | 'wrong-day'
  | 'outside-hours'
  | 'over-midnight'
  | 'no-such-time'
  | 'room-gone'
  | 'room-small'
  | 'session-gone'
  | 'session-unpublished'
  | 'speaker-gone'
  | 'speaker-unpublished';

/** Something that stands against an agenda. It warns: what keeps it from being released, releasing says. */
export interface Conflict {
  code: ConflictCode;
  /** The sessions it is about, one or two. */
  sessions: readonly string[];
  /** The room it is about, by its identity. */
  room?: string;
  /** What else the sentence says: times, names of people, numbers of seats. */
  params?: Readonly<Record<string, string | number>>;
}

/** As much of a programme as conflicts depend on. */
export type Weighed = Pick<Programme, 'days' | 'rooms' | 'sessions'>;

interface Placed {
  entry: Entry;
  session: AgendaSession | undefined;
  /** Milliseconds; the end is not part of it. `undefined` where clocks never show the start. */
  from: number | undefined;
  to: number;
}

const MINUTE_MS = 60_000;

/** Everything that stands against an agenda, in the order of its entries. */
export function conflictsOf(weighed: Weighed, entries: readonly Entry[]): Conflict[] {
  const sessions = new Map(weighed.sessions.map((session) => [session.id, session]));
  const placed = entries.map((entry): Placed => {
    const start = instantAt(entry.start);
    const from = start === undefined ? undefined : Date.parse(start);
    return {
      entry,
      session: sessions.get(entry.session),
      from,
      to: (from ?? 0) + entry.minutes * MINUTE_MS,
    };
  });
  return placed.flatMap((each, index) => [
    ...stateOf(each),
    ...timeOf(each, weighed),
    ...roomOf(each, weighed),
    ...placed.slice(index + 1).flatMap((other) => clashesOf(each, other)),
  ]);
}

/** What is not there any more, or not public. */
function stateOf({ entry, session }: Placed): Conflict[] {
  const about = { sessions: [entry.session] };
  if (!session || session.presence === 'gone') return [{ code: 'session-gone', ...about }];
  const found: Conflict[] = session.presence === 'draft' ? [{ code: 'session-unpublished', ...about }] : [];
  for (const { name, presence } of peopleOf(session)) {
    if (presence === 'published') continue;
    const code = presence === 'gone' ? 'speaker-gone' : 'speaker-unpublished';
    found.push({ code, ...about, params: { speaker: name } });
  }
  return found;
}

/** Who speaks in it; somebody who moderates and speaks is one. */
const peopleOf = ({ speakers }: AgendaSession): AgendaSpeaker[] => [
  ...new Map(speakers.map((speaker) => [speaker.id, speaker])).values(),
];

function timeOf({ entry, from, to }: Placed, { days }: Weighed): Conflict[] {
  const day = dayOfWall(entry.start);
  const start = timeOfWall(entry.start);
  const about = { sessions: [entry.session] };
  if (from === undefined) return [{ code: 'no-such-time', ...about, params: { day, time: start } }];
  const hours = days.find((each) => each.day === day);
  const found: Conflict[] = hours ? [] : [{ code: 'wrong-day', ...about, params: { day } }];
  const end = timeOfWall(wallOf(to));
  // What ends at midnight has not gone over it.
  if (dayOfWall(wallOf(to - 1)) !== day)
    return [...found, { code: 'over-midnight', ...about, params: { end } }];
  if (!hours) return found;
  const ends = minutesOf(end) === 0 ? DAY_MINUTES : minutesOf(end);
  if (minutesOf(start) < minutesOf(hours.opens) || ends > minutesOf(hours.closes)) {
    const { opens, closes } = hours;
    found.push({ code: 'outside-hours', ...about, params: { start, end, opens, closes } });
  }
  return found;
}

function roomOf({ entry, session }: Placed, { rooms }: Weighed): Conflict[] {
  const room = rooms.find(({ id }) => id === entry.room);
  if (!room) return [{ code: 'room-gone', sessions: [entry.session] }];
  const { capacity: seats } = room;
  const wanted = session?.capacity;
  if (seats === undefined || wanted === undefined || wanted <= seats) return [];
  return [{ code: 'room-small', sessions: [entry.session], room: room.id, params: { seats, wanted } }];
}

/** What two sessions want at the same time. */
function clashesOf(one: Placed, other: Placed): Conflict[] {
  if (one.from === undefined || other.from === undefined) return [];
  if (one.from >= other.to || other.from >= one.to) return [];
  const sessions = [one.entry.session, other.entry.session];
  const found: Conflict[] =
    one.entry.room === other.entry.room ? [{ code: 'room-taken', sessions, room: one.entry.room }] : [];
  if (!one.session || !other.session) return found;
  const others = new Set(peopleOf(other.session).map(({ id }) => id));
  for (const { id, name } of peopleOf(one.session)) {
    if (others.has(id)) found.push({ code: 'speaker-twice', sessions, params: { speaker: name } });
  }
  return found;
}
