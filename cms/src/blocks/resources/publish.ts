import type { BlockOf } from '@bashke/content';
import { idsOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredResources extends StoredBlock {
  heading?: string | null;
  intro?: string | null;
  source?: string | null;
  resources?: unknown[] | null;
  limit?: number | null;
}

/** What was chosen before `source` changed stays in the studio and is not part of the list. */
export const publishResources = (block: StoredResources): Unchecked<BlockOf<'resources'>> => ({
  id: block.id,
  type: 'resources',
  heading: present(block.heading),
  intro: present(block.intro),
  source: present(block.source),
  resources: block.source === 'chosen' ? idsOf(block.resources) : [],
  limit: block.limit ?? undefined,
});
