import type { Language } from '@bashke/content';
import { weekdayInWords } from '../../agenda/day.ts';
import type { Place } from '../../agenda/placing.ts';
import type { AgendaView } from '../../agenda/view.ts';
import { dayOfWall, minutesOf, timeAt, timeOfWall } from '../../agenda/wall.ts';
import type { Words } from '../../fields/words.ts';

const roomGone: Words = { sq: 'sallë që nuk është më', en: 'a room that is gone' };

/** From when to when, `09:00–09:45`. */
export function hoursOf({ start, minutes }: Pick<Place, 'start' | 'minutes'>): string {
  const time = timeOfWall(start);
  return `${time}–${timeAt(minutesOf(time) + minutes)}`;
}

/** How a room is called; one that is gone has no name any more. */
export const roomName = ({ rooms }: Pick<AgendaView, 'rooms'>, room: string, language: Language): string =>
  rooms.find(({ id }) => id === room)?.name ?? roomGone[language];

/** When and where, in a line: `e mërkurë, 9 dhjetor, 09:00–09:45, Salla e madhe`. */
export const describePlace = (view: Pick<AgendaView, 'rooms'>, place: Place, language: Language): string =>
  [
    weekdayInWords(dayOfWall(place.start), language),
    hoursOf(place),
    roomName(view, place.room, language),
  ].join(', ');
