import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Schedule } from './schedule.ts';
import type { ScheduleDay, ScheduleEvent } from './schedule-events.ts';

/** A schedule as `schedule.xml`. */
export function writeScheduleXml(schedule: Schedule): string {
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' });
  const root = document.ele('schedule');
  root.ele('generator', { name: 'Bashkë' });
  leaf(root, 'url', schedule.url);
  leaf(root, 'version', schedule.version);
  writeConference(root.ele('conference'), schedule);
  for (const [index, day] of schedule.days.entries()) writeDay(root, day, index + 1);
  return `${document.end({ prettyPrint: true })}\n`;
}

const leaf = (parent: XMLBuilder, name: string, text: string | number): void => {
  parent.ele(name).txt(String(text));
};

function writeConference(conference: XMLBuilder, schedule: Schedule): void {
  const { days, colors } = schedule;
  leaf(conference, 'acronym', schedule.acronym);
  leaf(conference, 'title', schedule.title);
  leaf(conference, 'start', days[0]!.date);
  leaf(conference, 'end', days.at(-1)!.date);
  leaf(conference, 'days', days.length);
  leaf(conference, 'timeslot_duration', schedule.slot);
  leaf(conference, 'base_url', schedule.base);
  leaf(conference, 'url', schedule.website);
  leaf(conference, 'time_zone_name', schedule.timeZone);
  conference.ele('color', colors);
  for (const track of schedule.tracks) conference.ele('track', track);
}

function writeDay(root: XMLBuilder, { date, start, end, rooms }: ScheduleDay, index: number): void {
  const day = root.ele('day', { index, date, start, end });
  for (const { name, guid, events } of rooms) {
    const room = day.ele('room', { name, guid });
    for (const event of events) writeEvent(room.ele('event', { guid: event.guid, id: event.id }), event);
  }
}

function writeEvent(element: XMLBuilder, event: ScheduleEvent): void {
  for (const name of ['room', 'title', 'type', 'date', 'start', 'duration', 'abstract', 'slug'] as const) {
    leaf(element, name, event[name]);
  }
  leaf(element, 'track', event.track ?? '');
  leaf(element, 'language', event.language);
  leaf(element, 'description', event.description);
  const persons = element.ele('persons');
  for (const { id, guid, name } of event.persons) persons.ele('person', { id, guid }).txt(name);
  const recording = element.ele('recording');
  // Nobody but the speakers can give one.
  leaf(recording, 'license', '');
  leaf(recording, 'optout', String(event.doNotRecord));
  if (event.recording !== undefined) leaf(recording, 'link', event.recording);
  const links = element.ele('links');
  if (event.recording !== undefined)
    links.ele('link', { href: event.recording, type: 'media' }).txt(event.title);
  const attachments = element.ele('attachments');
  for (const { url, title } of event.attachments) {
    attachments.ele('attachment', { href: url, type: 'related' }).txt(title);
  }
  leaf(element, 'url', event.url);
}
