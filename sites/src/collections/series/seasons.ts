import type { Episode } from '@bashke/content';

/** Episodes of one season; `undefined` for those of none. */
export interface Season {
  season: number | undefined;
  episodes: Episode[];
}

/** Episodes by season, the latest season first, those of none at the end; within one they keep their order. */
export function seasonsOf(episodes: readonly Episode[]): Season[] {
  const bySeason = Map.groupBy(episodes, ({ season }) => season);
  return [...bySeason]
    .map(([season, members]) => ({ season, episodes: members }))
    .toSorted((one, other) => (other.season ?? 0) - (one.season ?? 0));
}
