import type { BlockOf, Episode, View } from '@bashke/content';

/**
 * The episodes that a block shows: those with texts in the language of the page. A series that may not be shown any
 * more has none.
 * @throws ProblemError when a chosen one is gone.
 */
export function shownEpisodes(
  view: View,
  { source, series, episodes, limit }: BlockOf<'episodes'>,
): Episode[] {
  const latest = () => (series === undefined ? view.every('episodes') : view.episodesOf(series));
  const listed = source === 'chosen' ? episodes.map((id) => view.get('episodes', id)) : latest();
  return listed.filter(({ texts }) => texts[view.language]).slice(0, limit);
}

/** Whether a block may show any; unlike `shownEpisodes` it leaves it to the block to find that one is gone. */
export const mayShowEpisodes = (view: View, block: BlockOf<'episodes'>): boolean =>
  block.source === 'chosen' ? block.episodes.length > 0 : shownEpisodes(view, block).length > 0;
