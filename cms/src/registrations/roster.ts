import { type Language, localeOf } from '@bashke/content';
import type { Payload } from 'payload';
import type { Registration } from '../payload-types.ts';
import type { Wish } from './seats.ts';
import { wishesOf } from './store.ts';

/** Somebody who has registered, as staff see them on lists. */
export interface Listed {
  registration: Registration;
  wishes: Wish[];
}

/** Everybody who has registered for a summit, in the order of their names. */
export async function readRoster(payload: Payload, summit: string, language: Language): Promise<Listed[]> {
  const { docs } = await payload.find({
    collection: 'registrations',
    where: { summit: { equals: summit } },
    depth: 0,
    pagination: false,
  });
  const { compare } = new Intl.Collator(localeOf[language]);
  return docs
    .toSorted((one, other) => compare(one.name, other.name))
    .map((registration) => ({ registration, wishes: wishesOf(registration) }));
}

/** Those of a state. Who waits stands in the order in which they move up. */
export const those = (roster: readonly Listed[], state: Registration['state']): Listed[] => {
  const found = roster.filter(({ registration }) => registration.state === state);
  if (state !== 'waiting') return found;
  return found.toSorted((one, other) => (turnOf(one) < turnOf(other) ? -1 : 1));
};

const turnOf = ({ registration: { confirmedAt, id } }: Listed): string => `${confirmedAt ?? ''} ${id}`;
