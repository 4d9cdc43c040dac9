import type { BlockOf } from '@bashke/content';
import { present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredPartners extends StoredBlock {
  heading?: string | null;
  intro?: string | null;
  roles?: string[] | null;
}

export const publishPartners = (block: StoredPartners): Unchecked<BlockOf<'partners'>> => ({
  id: block.id,
  type: 'partners',
  heading: present(block.heading),
  intro: present(block.intro),
  roles: block.roles ?? [],
});
