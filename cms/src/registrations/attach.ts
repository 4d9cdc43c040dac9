import { type CalendarEvent, instantAt, makeCalendar, placedIn, revisionOf, uidOf } from '@bashke/calendar';
import { type Language, sessionPath, summitPath } from '@bashke/content';
import type { Letter } from '../mail/letter.ts';
import { lookOf } from '../public/look.ts';
import type { Payload } from 'payload';
import type { Wish } from './seats.ts';
import { registrationWord } from './words.ts';
import { languageIn, type PublicSession, type PublicSummit, titleOf } from './summit.ts';

/** What a person with a seat takes over into their own calendar: the summit, and the sessions that they go to. */
export async function calendarFor(
  payload: Payload,
  known: PublicSummit,
  wishes: readonly Wish[],
  wanted: Language,
): Promise<NonNullable<Letter['attachments']>[number]> {
  const { summit } = known;
  const language = languageIn(summit.texts, wanted);
  const { help, report } = await lookOf(payload, summit.campaign, language);
  const line = help.name.includes(help.phoneText) ? help.name : `${help.name}: ${help.phoneText}`;
  const helpLine = report
    ? `${line}\n${registrationWord('calendar.report', language, { address: report })}`
    : line;
  const goesTo = new Set(
    wishes.flatMap(({ session, state }) => (state === 'seated' || state === 'interested' ? [session] : [])),
  );
  const sessions = known.sessions.filter(({ session }) => goesTo.has(session.id));
  const events = [
    summitEvent(known, language, helpLine),
    ...sessions.map((session) => sessionEvent(session, known, language, helpLine)),
  ];
  return {
    filename: `${summit.acronym}.ics`,
    content: makeCalendar(titleOf(summit, language), language, events),
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
  };
}

/** On the public page of whatever an event is of. */
const addressOf = (origin: string, path: string | undefined): string | undefined =>
  path === undefined ? undefined : `${origin}/${path}`;

/** The whole days of a summit: what takes time of them are the sessions. */
function summitEvent({ summit, agendas }: PublicSummit, language: Language, helpLine: string): CalendarEvent {
  const [first, last] = [summit.days[0]!, summit.days.at(-1)!];
  const start = instantAt(first.day, first.opens);
  const end = instantAt(last.day, last.closes);
  const text = summit.texts[language];
  return {
    uid: uidOf(summit),
    ...(revisionOf(agendas) ?? { sequence: 0, changedAt: summit.updatedAt }),
    start,
    minutes: (Date.parse(end) - Date.parse(start)) / 60_000,
    allDay: true,
    summary: titleOf(summit, language),
    description: [text?.theme, helpLine].filter(Boolean).join('\n'),
    location: venueOf(summit, language),
    url: addressOf(summit.origin, summitPath(summit, 'overview', language)),
  };
}

function sessionEvent(
  { session, entry }: PublicSession,
  { summit, agendas }: PublicSummit,
  language: Language,
  helpLine: string,
): CalendarEvent {
  const placed = placedIn(agendas, session.id);
  const text = session.texts[languageIn(session.texts, language)];
  return {
    uid: uidOf(session),
    sequence: placed?.sequence ?? 0,
    changedAt: placed?.changedAt ?? session.updatedAt,
    start: entry.start,
    minutes: entry.minutes,
    summary: titleOf(session, language),
    description: [text?.summary, helpLine].filter(Boolean).join('\n'),
    location: [roomOf(summit, entry.room, language), venueOf(summit, language)].filter(Boolean).join(', '),
    url: addressOf(summit.origin, sessionPath(session, summit, language)),
  };
}

/** Where a summit is: the house and its address on one line; `undefined` where that is not said yet. */
export function venueOf({ texts }: PublicSummit['summit'], language: Language): string | undefined {
  const text = texts[languageIn(texts, language)];
  const lines = [text?.venueName, ...(text?.venueAddress?.split('\n') ?? [])];
  const said = lines.flatMap((line) => (line?.trim() ? [line.trim()] : []));
  return said.length > 0 ? said.join(', ') : undefined;
}

/** What a room is called; `undefined` for one that the summit has no more. */
export function roomOf(
  { rooms }: PublicSummit['summit'],
  id: string,
  language: Language,
): string | undefined {
  const names = rooms.find((room) => room.id === id)?.names;
  return names && names[languageIn(names, language)];
}
