import type { SummitDay } from '@bashke/content';
import type { Place } from '../../agenda/placing.ts';
import { DAY_MINUTES, dayOfWall, minutesOf, timeOfWall } from '../../agenda/wall.ts';

/** Minutes of a day that a grid shows, from and to whole hours. */
export interface Range {
  from: number;
  to: number;
}

/** Something with a place, as the grid of a day shows it. */
export interface Laid<T> {
  item: T;
  /** Minutes since midnight. */
  from: number;
  minutes: number;
  /** Which of how many lanes: what is at the same time stands side by side. */
  lane: number;
  lanes: number;
}

const HOUR = 60;

/** Opening hours of a day, wide enough for everything that is placed on it. */
export function rangeOf({ day, opens, closes }: SummitDay, places: readonly Place[]): Range {
  const here = places.filter(({ start }) => dayOfWall(start) === day);
  const starts = here.map(({ start }) => minutesOf(timeOfWall(start)));
  const ends = here.map(({ minutes }, index) => (starts[index] ?? 0) + minutes);
  return {
    from: Math.floor(Math.min(minutesOf(opens), ...starts) / HOUR) * HOUR,
    to: Math.min(DAY_MINUTES, Math.ceil(Math.max(minutesOf(closes), ...ends) / HOUR) * HOUR),
  };
}

/** What is in one room on one day, in lanes. */
export function layOut<T extends { place: Place }>(items: readonly T[]): Laid<T>[] {
  const sorted = items
    .map((item) => ({ item, from: minutesOf(timeOfWall(item.place.start)), minutes: item.place.minutes }))
    .toSorted((a, b) => a.from - b.from || b.minutes - a.minutes);
  const laid: Laid<T>[] = [];
  let cluster: Laid<T>[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const each of cluster) each.lanes = ends.length;
    cluster = [];
    ends = [];
  };
  for (const { item, from, minutes } of sorted) {
    if (ends.every((end) => end <= from)) close();
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = from + minutes;
    const each = { item, from, minutes, lane, lanes: 1 };
    cluster.push(each);
    laid.push(each);
  }
  close();
  return laid;
}

/** The first gap of a room that is long enough, or else when the doors open. */
export function firstGap(
  { day, opens, closes }: SummitDay,
  taken: readonly Place[],
  minutes: number,
): number {
  let at = minutesOf(opens);
  const busy = taken
    .filter(({ start }) => dayOfWall(start) === day)
    .map(({ start, minutes: long }) => ({ from: minutesOf(timeOfWall(start)), long }))
    .toSorted((a, b) => a.from - b.from);
  for (const { from, long } of busy) {
    if (from >= at + minutes) break;
    at = Math.max(at, from + long);
  }
  return at + minutes <= minutesOf(closes) ? at : minutesOf(opens);
}
