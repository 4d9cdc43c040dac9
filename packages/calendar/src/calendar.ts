import { type Language, timeZone } from '@bashke/content';
import ical, {
  escape,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { tzlib_get_ical_block as blockOf } from 'timezones-ical-library';
import { endOf, inTirana, isToldTwice } from './time.ts';

/** Something that takes place, as calendars know it. */
export interface CalendarEvent {
  /** Never changes: by it a calendar finds the event again. */
  uid: string;
  /** Goes up with every change of time or place. */
  sequence: number;
  /** When it was changed last, ISO 8601: the same event gives the same bytes. */
  changedAt: string;
  /** ISO 8601 with offset. */
  start: string;
  minutes: number;
  /** It takes whole days, from that of `start` to that on which it ends; whoever has it in the calendar stays free. */
  allDay?: boolean | undefined;
  summary: string;
  /** The last line is the help line: every calendar carries it. */
  description?: string | undefined;
  location?: string | undefined;
  url?: string | undefined;
  /** It does not take the time of whoever has it in the calendar: a break. */
  free?: boolean | undefined;
  cancelled?: boolean | undefined;
}

/** Seconds after which a calendar that was subscribed to asks again. */
const refresh = 60 * 60;

/** A calendar of these events in Tirana's time (RFC 5545), in a language. */
export function makeCalendar(name: string, language: Language, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    prodId: { company: 'iSIGURT.al', product: 'Bashkë', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // The library writes the name as it is given.
    name: escape(plain(name, ' '), false),
    ttl: refresh,
    // Without a zone of its own: the library would write its marks of time, which are in UTC, in that zone.
    timezone: { name: null, generator: zoneOf },
    events: events.map(eventOf),
  });
  return `${calendar.toString()}\r\n`;
}

const zoneOf = (zone: string): string => [blockOf(zone)].flat()[0]!;

function eventOf(event: CalendarEvent): ICalEventData {
  const { uid, sequence, changedAt, start, minutes, summary, description, location, url } = event;
  const isFree = event.allDay || event.free || event.cancelled;
  return {
    id: uid,
    sequence,
    stamp: new Date(changedAt),
    ...(event.allDay ? wholeDays(start, minutes) : hours(start, minutes)),
    summary: plain(summary, ' '),
    ...(description !== undefined && { description: plain(description, '\n') }),
    ...(location !== undefined && { location: plain(location, ', ') }),
    ...(url !== undefined && { url: addressIn(url) }),
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: isFree ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  };
}

type Times = Pick<ICalEventData, 'allDay' | 'start' | 'end' | 'timezone'>;

/** In Tirana's time; in UTC where that does not say which of two hours is meant. */
function hours(start: string, minutes: number): Times {
  const end = endOf(start, minutes);
  const isClear = !isToldTwice(start) && !isToldTwice(end);
  return { start: inTirana(start), end: inTirana(end), timezone: isClear ? timeZone : 'UTC' };
}

/** The day after the last ends it. */
function wholeDays(start: string, minutes: number): Times {
  const after = inTirana(Date.parse(endOf(start, minutes)) - 1);
  after.setDate(after.getDate() + 1);
  return { allDay: true, start: inTirana(start), end: after, timezone: timeZone };
}

/** A text without what no calendar may hold: control characters, halves of characters. */
const plain = (text: string, between: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\s*(?:\r\n?|\n|\p{Zl}|\p{Zp})\s*/gu, between)
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)\p{Cc}/gu, '')
    .trim();

/** Addresses are no texts and know no escaping, yet the library escapes them as texts. */
const addressIn = (url: string): string =>
  new URL(url).href.replaceAll(/[,;\\]/g, (sign) => encodeURIComponent(sign));
