import type { BlockOf } from '@bashke/content';
import { idsOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredPageList extends StoredBlock {
  heading?: string | null;
  source?: string | null;
  pages?: unknown[] | null;
  limit?: number | null;
}

/** Pages that were chosen before `source` became `news` stay in the studio and are not part of the list. */
export const publishPageList = (block: StoredPageList): Unchecked<BlockOf<'page-list'>> => ({
  id: block.id,
  type: 'page-list',
  heading: present(block.heading),
  source: present(block.source),
  pages: block.source === 'chosen' ? idsOf(block.pages) : [],
  limit: block.limit ?? undefined,
});
