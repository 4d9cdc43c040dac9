import { endOf, instantAt } from '@bashke/calendar';
import {
  type Agenda,
  type AgendaEntry,
  cardPathOf,
  type Language,
  type Session,
  sessionPath,
  type Summit,
  summitPath,
  type View,
} from '@bashke/content';
import { largestPlain } from '../../elements/picture.ts';
import { wrongKind } from '../../rendering/links.ts';

/** A summit as search engines read it: its place, who holds it, and the sessions of the agenda that was released last. */
export function summitData(view: View, summit: Summit): object {
  const { language } = view;
  const [agenda] = view.agendasOf(summit.id);
  return {
    ...summitCore(view, summit),
    alternateName: summit.texts[language]?.secondName,
    description: summit.texts[language]?.summary,
    image: imageOf(view, summit),
    inLanguage: summit.spokenLanguages,
    maximumAttendeeCapacity: summit.registration?.capacity,
    organizer: organisersOf(view),
    subEvent: view.sessionsOf(summit.id).flatMap((session) => {
      const entry = entryOf(agenda, session);
      if (!entry || session.kind === 'break' || !session.texts[language]) return [];
      return [sessionCore(view, session, summit, entry)];
    }),
  };
}

/** What identifies a summit: what search engines ask of every event, and of the whole that a session is part of. */
export function summitCore(view: View, summit: Summit): object {
  const { language } = view;
  const first = summit.days[0]!;
  const last = summit.days.at(-1)!;
  return {
    '@type': 'Event',
    '@id': `${summit.origin}/#${summit.guid}`,
    name: summit.texts[language]?.title,
    url: addressOf(summit, summitPath(summit, 'overview', language)),
    startDate: instantAt(first.day, first.opens),
    endDate: instantAt(last.day, last.closes),
    ...attendance(summit),
    location: placesOf(summit, language),
  };
}

/** What identifies a session at its summit. */
export function sessionCore(view: View, session: Session, summit: Summit, entry: AgendaEntry): object {
  const { language } = view;
  return {
    '@type': 'Event',
    '@id': `${summit.origin}/#${session.guid}`,
    name: session.texts[language]?.title,
    description: session.texts[language]?.summary,
    url: addressOf(summit, sessionPath(session, summit, language)),
    startDate: entry.start,
    endDate: endOf(entry.start, entry.minutes),
    ...attendance(summit),
    location: placesOf(summit, language, entry.room),
    inLanguage: session.language,
  };
}

/** Where an agenda has a session. */
export const entryOf = (agenda: Agenda | undefined, { id }: Session): AgendaEntry | undefined =>
  agenda?.entries.find(({ session }) => session === id);

const addressOf = ({ origin }: Summit, path: string | undefined): string | undefined =>
  path && `${origin}/${path}`;

const schema = 'https://schema.org';

function attendance({ livestream, texts }: Summit): object {
  const hasVenue = Object.values(texts).some((text) => text.venueName !== undefined);
  const mode = hasVenue ? (livestream ? 'Mixed' : 'Offline') : 'Online';
  return {
    eventStatus: `${schema}/EventScheduled`,
    // Of a summit without a venue and without a stream nobody knows yet.
    eventAttendanceMode: hasVenue || livestream ? `${schema}/${mode}EventAttendanceMode` : undefined,
  };
}

/** The venue, or a room of it, and the stream. */
function placesOf(summit: Summit, language: Language, room?: string): object[] {
  const text = summit.texts[language];
  const roomName = summit.rooms.find(({ id }) => id === room)?.names[language];
  const venue = text?.venueName && {
    '@type': 'Place',
    name: text.venueName,
    address: text.venueAddress?.replaceAll(/\s*\n\s*/g, ', '),
    hasMap: summit.map,
  };
  const place =
    venue && roomName
      ? { '@type': 'Place', name: roomName, address: venue.address, containedInPlace: venue }
      : venue;
  return [
    ...(place ? [place] : []),
    ...(summit.livestream ? [{ '@type': 'VirtualLocation', url: summit.livestream }] : []),
  ];
}

function organisersOf(view: View): object[] {
  return view.campaign.partners
    .filter(({ role }) => role === 'organiser')
    .map(({ organisation }) => {
      const { texts, url } = view.get('organisations', organisation);
      return { '@type': 'Organization', name: texts[view.language]?.name, url };
    });
}

/** The picture of staff, or the social card. */
function imageOf(view: View, summit: Summit): string | undefined {
  const { cover, origin } = summit;
  if (cover === undefined) {
    const path = summitPath(summit, 'overview', view.language);
    return path && `${origin}/${cardPathOf(path, view.language)}`;
  }
  const media = view.get('media', cover);
  if (media.kind !== 'image') throw wrongKind('image');
  return `${origin}/media/${largestPlain(media).file}`;
}
