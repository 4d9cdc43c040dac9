import type { CollectionName, ParticipantRole } from '@bashke/content';
import { idOf, idsOf } from '../publishing/stored.ts';

/** Somebody in a document. */
export interface Appearance {
  participant: string;
  /** How they are named with it; absent for those who are heard or seen in a file. */
  role?: ParticipantRole;
}

/** Collections in whose documents there are people. */
export const collectionsWithPeople = ['recordings', 'media', 'episodes', 'resources'] as const;

interface Credit {
  participant?: unknown;
  role?: ParticipantRole | null;
}

/** Who is in a stored document: those whom a file holds, or those whom a work names. */
export function peopleIn(collection: CollectionName, row: object): Appearance[] {
  const people = 'people' in row && Array.isArray(row.people) ? (row.people as unknown[]) : [];
  if (collection === 'recordings' || collection === 'media') {
    return idsOf(people).map((participant) => ({ participant }));
  }
  if (collection !== 'episodes' && collection !== 'resources') return [];
  return (people as Credit[]).flatMap(({ participant, role }) => {
    const id = idOf(participant);
    return id === undefined || !role ? [] : [{ participant: id, role }];
  });
}
