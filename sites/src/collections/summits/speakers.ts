import type { Person, SessionKind, Summit, View } from '@bashke/content';

const weight: Record<SessionKind, number> = {
  keynote: 0,
  ceremony: 1,
  panel: 2,
  discussion: 2,
  talk: 3,
  workshop: 3,
  break: 4,
};

/** Who speaks at a summit: those of keynotes and openings first, else by their names. */
export function speakersFirst(view: View, summit: Summit): Person[] {
  const best = new Map<string, number>();
  for (const { kind, speakers } of view.sessionsOf(summit.id)) {
    for (const { person } of speakers) {
      best.set(person, Math.min(best.get(person) ?? Infinity, weight[kind]));
    }
  }
  return view.speakersOf(summit.id).toSorted((one, other) => best.get(one.id)! - best.get(other.id)!);
}
