import { timeZone } from '@bashke/content';
import { tzOffset } from '@date-fns/tz';
import { type WallTime } from './wall.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const offsetAt = (time: number): number => tzOffset(timeZone, new Date(time));

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * The moment at which clocks in Tirana show a wall time, with their offset: `2026-12-09T09:30:00+01:00`. A time that
 * comes twice, when clocks go back, is the first one.
 * @returns `undefined` for a time that clocks leap over
 */
export function instantAt(wall: WallTime): string | undefined {
  const shown = Date.parse(`${wall}:00Z`);
  const offsets = new Set([offsetAt(shown - DAY_MS), offsetAt(shown + DAY_MS)]);
  const moments = [...offsets]
    .map((offset) => ({ offset, time: shown - offset * MINUTE_MS }))
    .filter(({ offset, time }) => offsetAt(time) === offset)
    .toSorted((a, b) => a.time - b.time);
  const [first] = moments;
  if (!first) return undefined;
  const ahead = Math.abs(first.offset);
  const sign = first.offset < 0 ? '-' : '+';
  return `${wall}:00${sign}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** What clocks in Tirana show at a moment. */
export function wallOf(instant: string | number): WallTime {
  const time = new Date(instant).getTime();
  return new Date(time + offsetAt(time) * MINUTE_MS).toISOString().slice(0, 16);
}
