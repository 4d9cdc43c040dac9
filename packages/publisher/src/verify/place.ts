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

function documentOf(site: Site, route: Route | undefined): Document | undefined {
  if (!route) return undefined;
  if ('page' in route && route.page !== undefined) return site.find('pages', route.page);
  if ('episode' in route && route.episode !== undefined) return site.find('episodes', route.episode);
  if ('series' in route && route.series !== undefined) return site.find('series', route.series);
  if ('resource' in route && route.resource !== undefined) return site.find('resources', route.resource);
  return undefined;
}
