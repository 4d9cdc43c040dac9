import { dayOf, instantAt, timeOf, withOffset } from '@bashke/calendar';
import {
  type AgendaEntry,
  type Language,
  languages,
  type RichText,
  type Session,
  type Summit,
  type TitledDocument,
  type View,
} from '@bashke/content';
import { documentTitle } from '../elements/document-title.ts';
import { largestPlain } from '../elements/picture.ts';
import { plainText } from '../elements/rich-text/serialise.ts';
import { publicAddress, wrongKind } from '../rendering/links.ts';
import { helpSentence } from './help-sentence.ts';
import { plain, plainLine } from './plain.ts';
import { eventNumber, personGuid, personNumber, roomGuid } from './schedule-ids.ts';

/** Something to read or see elsewhere. */
export interface ScheduleLink {
  url: string;
  title: string;
}

export interface SchedulePerson {
  id: number;
  guid: string;
  name: string;
  url: string | undefined;
  biography: string | undefined;
  avatar: string | undefined;
}

/** A session as schedule apps know it, in the one language in which they show it. */
export interface ScheduleEvent {
  id: number;
  guid: string;
  /** With the offset of Tirana. */
  date: string;
  /** `09:30`. */
  start: string;
  end: string;
  /** `01:30`. */
  duration: string;
  room: string;
  slug: string;
  url: string;
  title: string;
  type: string;
  track: string | undefined;
  language: Language;
  abstract: string;
  description: string;
  doNotRecord: boolean;
  recording: string | undefined;
  persons: SchedulePerson[];
  attachments: ScheduleLink[];
}

export interface ScheduleRoom {
  name: string;
  guid: string;
  events: ScheduleEvent[];
}

export interface ScheduleDay {
  /** `2026-10-24`. */
  date: string;
  start: string;
  end: string;
  /** Those in which something takes place. */
  rooms: ScheduleRoom[];
}

/** A day of a conference ends when nobody is up any more. */
const dayChange = '04:00';

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The day of the conference that an instant belongs to. */
const conferenceDay = (start: string): string =>
  timeOf(start) < dayChange ? shifted(dayOf(start), -1) : dayOf(start);

/** The days of a summit with its agenda, and any other day on which a session was put. */
export function daysOf(view: View, summit: Summit): ScheduleDay[] {
  const [agenda] = view.agendasOf(summit.id);
  const sessions = new Map(view.sessionsOf(summit.id).map((session) => [session.id, session]));
  const placed = (agenda?.entries ?? [])
    .toSorted((one, other) => Date.parse(one.start) - Date.parse(other.start))
    .flatMap((entry) => {
      const session = sessions.get(entry.session);
      const event = session && eventOf(view, summit, session, entry);
      return event ? [{ event, room: entry.room, day: conferenceDay(entry.start) }] : [];
    });
  const days = new Set([...summit.days.map(({ day }) => day), ...placed.map(({ day }) => day)]);
  return [...days].toSorted().map((date) => ({
    date,
    start: instantAt(date, dayChange),
    end: instantAt(shifted(date, 1), dayChange),
    rooms: summit.rooms.flatMap(({ id }) => {
      const events = placed.filter(({ room, day }) => room === id && day === date).map(({ event }) => event);
      return events.length === 0
        ? []
        : [{ name: roomName(view, summit, id), guid: roomGuid(summit, id), events }];
    }),
  }));
}

/** The languages of a text that is shown in one alone: that of the file before any other of the microsite. */
const preferred = ({ language, campaign }: View): Language[] => [
  language,
  ...languages.filter((each) => each !== language && campaign.languages.includes(each)),
];

/** A name in the language of the file, or in the other one: what takes place is listed, whatever it is written in. */
export const nameIn = (view: View, names: Partial<Record<Language, string | undefined>>): string =>
  preferred(view)
    .map((language) => names[language])
    .find((name) => name !== undefined) ?? '';

/** Two rooms of one name are one: apps know rooms by their names. */
export const roomName = (view: View, summit: Summit, room: string): string =>
  nameIn(view, summit.rooms.find(({ id }) => id === room)?.names ?? {});

/** The name of a conference in schedules: the JSON schema knows no hyphens, the XML schema takes either. */
export const acronymOf = ({ acronym }: Summit): string => acronym.replaceAll('-', '_');

function eventOf(
  view: View,
  summit: Summit,
  session: Session,
  entry: AgendaEntry,
): ScheduleEvent | undefined {
  const language = preferred(view).find((each) => session.texts[each] !== undefined);
  const text = language && session.texts[language];
  if (!text) return undefined;
  const { start, minutes } = entry;
  const page = view.placeOf('sessions', session.id, language) ?? view.summitPlace(summit.id, 'agenda');
  const track = summit.tracks.find(({ id }) => id === session.track);
  const number = String(session.number).padStart(3, '0');
  return {
    id: eventNumber(summit, session),
    guid: session.guid,
    date: withOffset(start),
    start: timeOf(start),
    end: withOffset(Date.parse(start) + minutes * 60_000),
    duration: inHours(minutes),
    room: roomName(view, summit, entry.room),
    slug: `${acronymOf(summit)}-${number}-${text.slug}`,
    url: publicAddress(view, page!),
    title: plainLine(text.title),
    type: session.kind,
    track: track && plainLine(nameIn(view, track.names)),
    language: session.language,
    abstract: plain(text.summary ?? ''),
    description: [...linesOf(text.about ?? []), helpSentence(view)].join('\n\n'),
    doNotRecord: session.doNotRecord || session.kind === 'break',
    recording: session.doNotRecord ? undefined : session.video,
    persons: session.speakers.map(({ person }) => personOf(view, summit, person)),
    attachments: session.materials.map((document) => attachmentOf(view, document)),
  };
}

function personOf(view: View, summit: Summit, id: string): SchedulePerson {
  const { name, picture, texts } = view.get('people', id);
  const page = view.speakerPlace(summit.id, id);
  const biography = texts[view.language]?.about;
  return {
    id: personNumber(id),
    guid: personGuid(id),
    name: plainLine(name),
    url: page && publicAddress(view, page),
    biography: biography && plain(biography),
    avatar: picture && pictureAddress(view, picture),
  };
}

function pictureAddress(view: View, id: string): string | undefined {
  const media = view.get('media', id);
  return media.kind === 'image' ? publicAddress(view, `media/${largestPlain(media).file}`) : undefined;
}

function attachmentOf(view: View, { file: id, titles }: TitledDocument): ScheduleLink {
  const media = view.get('media', id);
  if (media.kind !== 'document') throw wrongKind('document');
  return {
    url: publicAddress(view, `media/${media.file}`),
    title: plainLine(nameIn(view, titles) || documentTitle(media.fileName)),
  };
}

/** `90` → `01:30`. */
const inHours = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** The words of running text, a paragraph each. */
const linesOf = (text: RichText): string[] =>
  text
    .flatMap((node) => {
      if (node.type === 'rule') return [];
      if (node.type === 'list') return node.items.map(({ children }) => `– ${plainText(children)}`);
      return plainText(node.children);
    })
    .map(plainLine);
