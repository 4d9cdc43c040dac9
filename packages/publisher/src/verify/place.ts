import { type Document, type Place, type Route, type Site, titleOf } from '@bashke/content';

/** The document that an editor opens to mend a file: the one it is of, or the campaign. */
export function placeOf(site: Site, route: Route | undefined): Place {
  const document = documentOf(site, route) ?? site.campaign;
  const language = route && 'language' in route ? route.language : undefined;
  return {
    collection: document.collection,
    id: document.id,
    title: titleOf(document),
    ...(language && { language }),
  };
}

/** The names by which routes know documents, those of parts before those of what they are parts of. */
const named = [
  ['episode', 'episodes'],
  ['series', 'series'],
  ['resource', 'resources'],
  ['session', 'sessions'],
  ['person', 'people'],
  ['summit', 'summits'],
  ['member', 'members'],
  ['group', 'groups'],
] as const;

function documentOf(site: Site, route: Route | undefined): Document | undefined {
  if (!route) return undefined;
  if (route.kind === 'page' || (route.kind === 'card' && route.page !== undefined)) {
    return site.find('pages', route.page!);
  }
  const names: Readonly<Record<string, unknown>> = { ...route };
  const [name, collection] = named.find(([each]) => typeof names[each] === 'string') ?? [];
  return collection && site.find(collection, String(names[name]));
}
