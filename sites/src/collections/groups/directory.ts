import {
  type Facet,
  facets,
  type FormWord,
  type Group,
  groupPath,
  type Language,
  type Member,
  type View,
  wordOf,
} from '@bashke/content';

/** A value that members are found by, as the directory offers it. */
export interface FacetValue {
  value: string;
  word: string;
  count: number;
  /** The address of the members with this value, as the file must write it. */
  href: string;
  /** The file shows these members. */
  current: boolean;
}

/** The name of a value: `facetWord('county', 'vlore', 'sq')` → `Vlorë`. */
export const facetWord = (facet: Facet, value: string, language: Language): string =>
  // Every value of every facet has its word; a test goes through them.
  wordOf(`${facet}.${value}` as FormWord, language);

/** The members of a group that have texts in the language of the file, in the order of their names. */
export const membersShown = (view: View, group: string): Member[] =>
  view.membersOf(group).filter(({ texts }) => texts[view.language]);

/** Where the directory of a group is, whole or by one value: on this microsite or on that of the group's campaign. */
export function directoryHref(
  view: View,
  group: Group,
  by?: { facet: Facet; value: string },
): string | undefined {
  const path = groupPath(group, view.language, by);
  if (path === undefined) return undefined;
  return group.campaign === view.campaign.id ? view.href(path) : `${group.origin}/${path}`;
}

/** The values of a facet that at least one of the members has, in the contract's order. */
export function valuesOf(
  view: View,
  group: Group,
  members: readonly Member[],
  facet: Facet,
  by?: { facet: Facet; value: string },
): FacetValue[] {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(member[facet], (counts.get(member[facet]) ?? 0) + 1);
  return Object.keys(facets[facet]).flatMap((value) => {
    const count = counts.get(value);
    const href = directoryHref(view, group, { facet, value });
    if (count === undefined || href === undefined) return [];
    const current = by?.facet === facet && by.value === value;
    return [{ value, word: facetWord(facet, value, view.language), count, href, current }];
  });
}

/** How many have signed the statement, and on which day the last one did; `undefined` where nobody has. */
export function signaturesOf(members: readonly Member[]): { count: number; last: string } | undefined {
  const days = members.flatMap(({ signed }) => signed ?? []).toSorted();
  const last = days.at(-1);
  return last === undefined ? undefined : { count: days.length, last };
}

/** What members are in one line: kind, field, county. */
export const factsOf = ({ kind, sector, county }: Member, language: Language): string[] => [
  facetWord('kind', kind, language),
  facetWord('sector', sector, language),
  facetWord('county', county, language),
];

/** The first words of a text, whole ones, in so many characters; `…` says that there is more. */
export function beginningOf(text: string, max: number): string {
  const line = text.replaceAll(/\s+/g, ' ');
  if (line.length <= max) return line;
  const cut = Array.from(line).slice(0, max).join('');
  const end = cut.lastIndexOf(' ');
  const sentence = cut.search(/[.!?](?=[^.!?]*$)/);
  if (sentence > max / 2 && cut[sentence + 1] === ' ') return cut.slice(0, sentence + 1);
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}

/** Members in the order in which they joined, the newest first. */
export const newestFirst = (members: readonly Member[]): Member[] =>
  members.toSorted((one, other) => (one.joined === other.joined ? 0 : one.joined < other.joined ? 1 : -1));
