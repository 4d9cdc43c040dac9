import type { Episode, View } from '@bashke/content';

/** An episode beside another, as a page of this file's language. */
export interface Neighbour {
  path: string;
  title: string;
}

/** The episodes of the same series just before and after one, of those that have a page in this language. */
export function neighboursOf(
  view: View,
  { id, series }: Episode,
): { previous: Neighbour | undefined; next: Neighbour | undefined } {
  const pages = view.episodesOf(series).flatMap((episode) => {
    const path = view.placeOf('episodes', episode.id);
    const title = episode.texts[view.language]?.title;
    return path === undefined || title === undefined ? [] : { id: episode.id, path, title };
  });
  const at = pages.findIndex((page) => page.id === id);
  // Newest first: what came before stands after it.
  return { previous: pages[at + 1], next: at > 0 ? pages[at - 1] : undefined };
}
