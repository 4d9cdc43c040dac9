import type { Language } from '@bashke/content';
import ical from 'ical-generator';

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
  summary: string;
  description?: string | undefined;
  location?: string | undefined;
  url?: string | undefined;
  cancelled?: boolean | undefined;
}

/** A calendar of these events in Tirana's time (RFC 5545), in a language. */
export function makeCalendar(name: string, _language: Language, events: readonly CalendarEvent[]): string {
  return ical({
    name,
    events: events.map(({ uid, start, summary }) => ({ id: uid, start, summary })),
  }).toString();
}
