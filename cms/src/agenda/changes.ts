import type { AgendaEntry, Placing } from '@bashke/content';

/** What differs between two agendas for one session: `from` is missing for what was added, `to` for what was taken off. */
export interface Change {
  session: string;
  from?: Placing;
  to?: Placing;
}

const placingOf = ({ start, minutes, room }: AgendaEntry): Placing => ({ start, minutes, room });

const isSame = (a: AgendaEntry, b: AgendaEntry): boolean =>
  Date.parse(a.start) === Date.parse(b.start) && a.minutes === b.minutes && a.room === b.room;

/** What somebody who knows the agenda before has to be told, by time: the new one, or the old one of what was taken off. */
export function changesBetween(previous: readonly AgendaEntry[], next: readonly AgendaEntry[]): Change[] {
  const before = new Map(previous.map((entry) => [entry.session, entry]));
  const after = new Map(next.map((entry) => [entry.session, entry]));
  const changes: Change[] = [];
  for (const [session, to] of after) {
    const from = before.get(session);
    if (from && isSame(from, to)) continue;
    changes.push({ session, ...(from && { from: placingOf(from) }), to: placingOf(to) });
  }
  for (const [session, from] of before) {
    if (!after.has(session)) changes.push({ session, from: placingOf(from) });
  }
  return changes.toSorted(
    (a, b) => whenOf(a) - whenOf(b) || (a.session < b.session ? -1 : a.session > b.session ? 1 : 0),
  );
}

const whenOf = ({ from, to }: Change): number => Date.parse((to ?? from)!.start);
