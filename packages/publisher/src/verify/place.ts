import { type Place, type Route, type Site, titleOf } from '@bashke/content';

/** The document that an editor opens to mend a file: its page, or the campaign. */
export function placeOf(site: Site, route: Route | undefined): Place {
  const page = route && 'page' in route && route.page ? site.find('pages', route.page) : undefined;
  const document = page ?? site.campaign;
  const language = route && 'language' in route ? route.language : undefined;
  return {
    collection: document.collection,
    id: document.id,
    title: titleOf(document),
    ...(language && { language }),
  };
}
