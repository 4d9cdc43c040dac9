import type { Language } from '../../language.ts';
import { cardPathOf, folderOf, folders, type Route } from '../../routes.ts';
import { type Facet, facets, type Member } from '../members/schema.ts';
import type { Group } from './schema.ts';

/** What the pages of a group are made of. */
export interface GroupParts {
  group: Group;
  /** In the order of their names. */
  members: readonly Member[];
}

/** The folders of the pages by one value, inside that of their group, by language. */
const facetFolders = {
  kind: { sq: 'sipas-llojit', en: 'by-kind' },
  sector: { sq: 'sipas-fushes', en: 'by-field' },
  county: { sq: 'sipas-qarkut', en: 'by-county' },
} as const satisfies Record<Facet, Record<Language, string>>;

/** Whatever has an address part in the languages that it exists in. */
interface Addressed {
  texts: Partial<Record<Language, { slug: string }>>;
}

const stemOf = (group: Addressed, language: Language): string | undefined => {
  const text = group.texts[language];
  return text && `${folderOf(language)}${folders.groups[language]}/${text.slug}`;
};

/** The directory of a group, whole or by one value; `undefined` where the group has no texts in the language. */
export function groupPath(
  group: Group,
  language: Language,
  by?: { facet: Facet; value: string },
): string | undefined {
  const stem = stemOf(group, language);
  if (stem === undefined || !by) return stem && `${stem}.html`;
  const values: Readonly<Record<string, Readonly<Record<Language, string>>>> = facets[by.facet];
  const value = values[by.value]?.[language];
  return value && `${stem}/${facetFolders[by.facet][language]}/${value}.html`;
}

/** The page of a member, in languages that both have texts in. */
export function memberPath(member: Addressed, group: Addressed, language: Language): string | undefined {
  const stem = stemOf(group, language);
  const text = member.texts[language];
  return stem !== undefined && text ? `${stem}/${text.slug}.html` : undefined;
}

/** Every file of a group in a language. Values that no member has, have no page. */
export function groupRoutes({ group, members }: GroupParts, language: Language): Route[] {
  const path = groupPath(group, language);
  if (path === undefined) return [];
  const at = { language, group: group.id };
  const routes: Route[] = [
    { kind: 'group', path, ...at },
    { kind: 'card', path: cardPathOf(path, language), ...at },
  ];
  const shown = members.filter(({ texts }) => texts[language]);
  for (const facet of Object.keys(facets) as Facet[]) {
    for (const value of Object.keys(facets[facet])) {
      if (!shown.some((member) => member[facet] === value)) continue;
      const by = { facet, value };
      routes.push({ kind: 'group', path: groupPath(group, language, by)!, ...at, by });
    }
  }
  for (const member of shown) {
    routes.push({ kind: 'member', path: memberPath(member, group, language)!, ...at, member: member.id });
  }
  return routes;
}
