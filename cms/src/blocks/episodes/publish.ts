import type { BlockOf } from '@bashke/content';
import { idOf, idsOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredEpisodes extends StoredBlock {
  heading?: string | null;
  intro?: string | null;
  source?: string | null;
  series?: unknown;
  episodes?: unknown[] | null;
  limit?: number | null;
}

/** What was chosen before `source` changed stays in the studio and is not part of the list. */
export const publishEpisodes = (block: StoredEpisodes): Unchecked<BlockOf<'episodes'>> => ({
  id: block.id,
  type: 'episodes',
  heading: present(block.heading),
  intro: present(block.intro),
  source: present(block.source),
  series: block.source === 'latest' ? idOf(block.series) : undefined,
  episodes: block.source === 'chosen' ? idsOf(block.episodes) : [],
  limit: block.limit ?? undefined,
});
