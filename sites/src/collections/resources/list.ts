import type { Resource, View } from '@bashke/content';

/** A resource with its page in the language of the file: a path, or a whole address on another microsite. */
export interface PlacedResource {
  resource: Resource;
  place: string;
}

/** Those that have a page in the language of the file. Where one has none, a visitor could not read it. */
export const placeResources = (view: View, resources: readonly Resource[]): PlacedResource[] =>
  resources.flatMap((resource) => {
    const place = view.placeOf('resources', resource.id);
    return place !== undefined && resource.texts[view.language] ? [{ resource, place }] : [];
  });

/** Up to three of the campaign's others, the newest first. */
export const othersOf = (view: View): PlacedResource[] =>
  placeResources(
    view,
    view.every('resources').filter(({ id }) => id !== view.resource.id),
  ).slice(0, 3);
