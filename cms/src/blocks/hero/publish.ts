import type { BlockOf } from '@bashke/content';
import { publishLink, type StoredLink } from '../../fields/link/publish.ts';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredHero extends StoredBlock {
  heading?: string | null;
  lead?: string | null;
  actions?: StoredLink[] | null;
  picture?: unknown;
}

export const publishHero = (block: StoredHero): Unchecked<BlockOf<'hero'>> => ({
  id: block.id,
  type: 'hero',
  heading: present(block.heading),
  lead: present(block.lead),
  actions: (block.actions ?? []).map(publishLink),
  picture: idOf(block.picture),
});
