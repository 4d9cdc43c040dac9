import type { Participant, ParticipantRole } from '@bashke/content';
import { formatList } from '../i18n/format.ts';
import { fill, type WordKey } from '../i18n/index.ts';
import type { RenderLocals } from '../rendering/locals.ts';

/** Those of one role, in words. */
export interface PeopleGroup {
  label: string;
  /** Aliases in their order, each with its school where that may be said; then those who go unnamed. */
  names: string;
}

const order = ['host', 'guest', 'maker'] as const satisfies readonly ParticipantRole[];
const labels = {
  host: ['people.host', 'people.hosts'],
  guest: ['people.guest', 'people.guest'],
  maker: ['people.maker', 'people.makers'],
} as const satisfies Record<ParticipantRole, [one: WordKey, other: WordKey]>;

/** People by their role, as a page may show them. */
export function groupPeople(
  people: readonly Participant[],
  { view, words }: Pick<RenderLocals, 'view' | 'words'>,
): PeopleGroup[] {
  return order.flatMap((role) => {
    const members = people.filter((person) => person.role === role);
    if (members.length === 0) return [];
    const named = members.flatMap(({ alias, school }) => {
      if (alias === undefined) return [];
      return school === undefined ? alias : `${alias} (${school})`;
    });
    const count = members.length - named.length;
    const unnamed = fill(words[count === 1 ? 'people.unnamed-one' : 'people.unnamed-other'], { count });
    const label = words[labels[role][members.length === 1 ? 0 : 1]];
    return { label, names: formatList(view.language, count === 0 ? named : [...named, unnamed]) };
  });
}

/** The names that may be shown: aliases alone. */
export const publishedAliases = ({ people }: { people: readonly Participant[] }): string[] =>
  people.flatMap(({ alias }) => alias ?? []);
