import type { Place } from '../../agenda/placing.ts';
import { DAY_MINUTES, dayOfWall, minutesOf, STEP, timeOfWall, wallAt } from '../../agenda/wall.ts';

/** Days and rooms in their order: what a session can be moved between. */
export interface Frame {
  days: readonly string[];
  rooms: readonly string[];
}

/** Steps that Shift makes of one. */
const LEAP = 6;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The place that a key moves a session to; `undefined` for a key that moves nothing. */
export function moveBy(place: Place, key: string, shift: boolean, frame: Frame): Place | undefined {
  const step = shift ? STEP * LEAP : STEP;
  switch (key) {
    case 'ArrowUp':
      return later(place, -step);
    case 'ArrowDown':
      return later(place, step);
    case 'ArrowLeft':
      return along(place, -1, frame);
    case 'ArrowRight':
      return along(place, 1, frame);
    case 'PageUp':
      return onDay(place, -1, frame);
    case 'PageDown':
      return onDay(place, 1, frame);
    case '+':
    case '=':
      return longer(place, STEP);
    case '-':
    case '−':
      return longer(place, -STEP);
    default:
      return undefined;
  }
}

/** The same day at another time, in whole steps: the first move brings an odd time into them. */
function later(place: Place, minutes: number): Place {
  const day = dayOfWall(place.start);
  const now = minutesOf(timeOfWall(place.start));
  const wanted = now + minutes;
  const stepped = (minutes > 0 ? Math.floor(wanted / STEP) : Math.ceil(wanted / STEP)) * STEP;
  return { ...place, start: wallAt(day, clamp(stepped, 0, DAY_MINUTES - STEP)) };
}

/** Another length. */
export const longer = (place: Place, minutes: number): Place => ({
  ...place,
  minutes: clamp(place.minutes + minutes, STEP, DAY_MINUTES),
});

/** The next room, and after the last room of a day the first one of the next day. */
function along(place: Place, by: 1 | -1, { days, rooms }: Frame): Place {
  const day = Math.max(0, days.indexOf(dayOfWall(place.start)));
  const room = rooms.indexOf(place.room);
  const column = clamp(day * rooms.length + (room < 0 ? 0 : room + by), 0, days.length * rooms.length - 1);
  return {
    ...place,
    start: `${days[Math.floor(column / rooms.length)]}T${timeOfWall(place.start)}`,
    room: rooms[column % rooms.length] ?? place.room,
  };
}

function onDay(place: Place, by: 1 | -1, { days }: Frame): Place {
  const now = days.indexOf(dayOfWall(place.start));
  const day = days[now < 0 ? 0 : clamp(now + by, 0, days.length - 1)];
  return { ...place, start: `${day}T${timeOfWall(place.start)}` };
}
