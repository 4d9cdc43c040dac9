import type { BlockOf } from '@bashke/content';
import { idOf, idsOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredSpeakers extends StoredBlock {
  heading?: string | null;
  intro?: string | null;
  summit?: unknown;
  people?: unknown[] | null;
  limit?: number | null;
}

export const publishSpeakers = (block: StoredSpeakers): Unchecked<BlockOf<'speakers'>> => ({
  id: block.id,
  type: 'speakers',
  heading: present(block.heading),
  intro: present(block.intro),
  summit: idOf(block.summit),
  people: idsOf(block.people),
  limit: block.limit ?? undefined,
});
