import type { Agenda, AgendaEntry } from '@bashke/content';
import { dayOf } from './time.ts';

/** How often something was moved, and when it was moved last, as calendars want to know it. */
export interface Revision {
  /** The version of the agenda that last changed it. */
  sequence: number;
  /** When that version was released. */
  changedAt: string;
}

/** A session in the agendas that were released. */
export interface Placed extends Revision {
  /** Where the last agenda has it; one that was taken off, where it was last. */
  entry: AgendaEntry;
  cancelled: boolean;
}

/** The identity by which calendars find a summit or a session again: it never changes. */
export const uidOf = ({ guid }: { guid: string }): string => `${guid}@bashke`;

const oldestFirst = (agendas: readonly Agenda[]) =>
  agendas.toSorted((one, other) => one.version - other.version);

const isSame = (one: AgendaEntry | undefined, other: AgendaEntry | undefined) =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    Date.parse(one.start) === Date.parse(other.start) &&
    one.minutes === other.minutes &&
    one.room === other.room);

/**
 * Where a session is, and since which agenda; `undefined` for one that no agenda ever had.
 *
 * @param agendas every released one of its summit, in any order
 */
export function placedIn(agendas: readonly Agenda[], session: string): Placed | undefined {
  let placed: Placed | undefined;
  for (const { version, releasedAt, entries } of oldestFirst(agendas)) {
    const entry = entries.find((each) => each.session === session);
    const before = placed?.cancelled ? undefined : placed?.entry;
    if (isSame(entry, before)) continue;
    placed = {
      sequence: version,
      changedAt: releasedAt,
      entry: entry ?? placed!.entry,
      cancelled: entry === undefined,
    };
  }
  return placed;
}

/**
 * Since which agenda a summit takes place on its days: a release that keeps its first and last day leaves the summit as
 * it was. `undefined` before the first release.
 */
export function revisionOf(agendas: readonly Agenda[]): Revision | undefined {
  let found: (Revision & { days: string }) | undefined;
  for (const { version, releasedAt, entries } of oldestFirst(agendas)) {
    const all = entries.map(({ start }) => dayOf(start)).toSorted();
    const days = `${all[0]} ${all.at(-1)}`;
    if (found?.days !== days) found = { sequence: version, changedAt: releasedAt, days };
  }
  return found && { sequence: found.sequence, changedAt: found.changedAt };
}
