import type { Schedule } from './schedule.ts';
import type { ScheduleDay, ScheduleEvent, ScheduleLink } from './schedule-events.ts';

const generator = { name: 'Bashkë' };

/** A schedule as `schedule.json`. */
export function writeScheduleJson(schedule: Schedule): string {
  const { days } = schedule;
  const content = {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator,
    schedule: {
      version: schedule.version,
      base_url: schedule.base,
      conference: {
        acronym: schedule.acronym,
        title: schedule.title,
        description: schedule.description,
        start: days[0]!.date,
        end: days.at(-1)!.date,
        daysCount: days.length,
        timeslot_duration: schedule.slot,
        time_zone_name: schedule.timeZone,
        colors: schedule.colors,
        url: schedule.website,
        tracks: schedule.tracks,
        rooms: schedule.rooms,
        days: days.map(dayIn),
      },
    },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const dayIn = ({ date, start, end, rooms }: ScheduleDay, index: number) => ({
  index: index + 1,
  date,
  day_start: start,
  day_end: end,
  rooms: Object.fromEntries(
    Object.entries(Object.groupBy(rooms, ({ name }) => name)).map(([name, same = []]) => [
      name,
      same.flatMap(({ events }) => events.map(eventIn)),
    ]),
  ),
});

const eventIn = (event: ScheduleEvent) => ({
  guid: event.guid,
  id: event.id,
  date: event.date,
  start: event.start,
  end: event.end,
  duration: event.duration,
  room: event.room,
  slug: event.slug,
  url: event.url,
  title: event.title,
  subtitle: null,
  track: event.track ?? null,
  type: event.type,
  language: event.language,
  abstract: event.abstract,
  description: event.description,
  // Nobody but the speakers can give one.
  recording_license: '',
  do_not_record: event.doNotRecord,
  persons: event.persons,
  links: event.recording === undefined ? [] : [{ type: 'media', url: event.recording, title: event.title }],
  attachments: event.attachments.map(attachmentIn),
});

const attachmentIn = ({ url, title }: ScheduleLink) => ({ type: 'related', url, title });
