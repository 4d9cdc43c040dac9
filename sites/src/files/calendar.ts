import { type CalendarEvent, instantAt, makeCalendar, placedIn, revisionOf, uidOf } from '@bashke/calendar';
import { type Session, sessionPath, type Summit, summitPath, type View } from '@bashke/content';
import { publicAddress } from '../rendering/links.ts';
import { helpSentence } from './help-sentence.ts';
import type { FileMaker } from './index.ts';
import { textFile } from './text-file.ts';

/** The calendar of a whole summit, of one session, or of what somebody speaks in. */
export const calendar: FileMaker = async (view) => {
  const { name, events } = contentOf(view);
  return textFile('text/calendar', makeCalendar(name, view.language, events));
};

function contentOf(view: View): { name: string; events: CalendarEvent[] } {
  const { route, language, summit } = view;
  if (route.kind !== 'calendar') throw new Error(`${route.path} is no calendar`);
  const { title } = summit.texts[language]!;
  if (route.session !== undefined) {
    const { session } = view;
    return { name: session.texts[language]!.title, events: eventsOf(view, [session]) };
  }
  // Who has the calendar already must be told of what does not take place.
  const sessions = [...view.sessionsOf(summit.id), ...view.takenOffFrom(summit.id)];
  if (route.person === undefined) {
    return { name: title, events: [wholeOf(view, summit), ...eventsOf(view, sessions)] };
  }
  const { id, name } = view.person;
  const own = sessions.filter(({ speakers }) => speakers.some(({ person }) => person === id));
  return { name: `${name} – ${title}`, events: eventsOf(view, own) };
}

/** The summit as an event of whole days. */
function wholeOf(view: View, summit: Summit): CalendarEvent {
  const { title, theme, summary } = summit.texts[view.language]!;
  const first = summit.days[0]!;
  const last = summit.days.at(-1)!;
  const start = instantAt(first.day, first.opens);
  const minutes = (Date.parse(instantAt(last.day, last.closes)) - Date.parse(start)) / 60_000;
  return {
    uid: uidOf(summit),
    ...(revisionOf(view.agendasOf(summit.id)) ?? { sequence: 0, changedAt: summit.updatedAt }),
    start,
    minutes,
    allDay: true,
    summary: title,
    description: inLines(theme, summary, helpSentence(view)),
    location: inLines(...venueOf(summit, view)),
    url: addressOf(view, summitPath(summit, 'overview', view.language)),
  };
}

/** Sessions as the released agendas have them; one without texts in the language of the file does not exist in it. */
function eventsOf(view: View, sessions: readonly Session[]): CalendarEvent[] {
  const { language, summit } = view;
  const agendas = view.agendasOf(summit.id);
  const help = helpSentence(view);
  return sessions.flatMap((session) => {
    const text = session.texts[language];
    const placed = placedIn(agendas, session.id);
    if (!text || !placed) return [];
    const { entry, cancelled, sequence, changedAt } = placed;
    const room = summit.rooms.find(({ id }) => id === entry.room)?.names[language];
    return {
      uid: uidOf(session),
      sequence,
      changedAt,
      start: entry.start,
      minutes: entry.minutes,
      summary: text.title,
      description: inLines(text.summary, speakersOf(view, session), help),
      location: inLines(room, ...venueOf(summit, view)),
      url: addressOf(view, pageOf(session, summit, view, cancelled)),
      free: session.kind === 'break',
      cancelled,
    };
  });
}

/** What tells more: its own page, the agenda for a break, the changes for what was taken off. */
function pageOf(
  session: Session,
  summit: Summit,
  { language }: View,
  cancelled: boolean,
): string | undefined {
  if (cancelled) return summitPath(summit, 'changes', language);
  return sessionPath(session, summit, language) ?? summitPath(summit, 'agenda', language);
}

const speakersOf = (view: View, { speakers }: Session): string =>
  speakers
    .map(({ person }) => view.get('people', person))
    .map(({ name, texts }) => [name, texts[view.language]?.role].filter(Boolean).join(', '))
    .join('\n');

const venueOf = ({ texts }: Summit, { language }: View) => [
  texts[language]?.venueName,
  texts[language]?.venueAddress,
];

const addressOf = (view: View, path: string | undefined) => path && publicAddress(view, path);

const inLines = (...parts: (string | undefined)[]): string | undefined =>
  parts.filter(Boolean).join('\n') || undefined;
