import type { BlockOf } from '@bashke/content';
import { present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredShare extends StoredBlock {
  heading?: string | null;
  text?: string | null;
}

export const publishShare = (block: StoredShare): Unchecked<BlockOf<'share'>> => ({
  id: block.id,
  type: 'share',
  heading: present(block.heading),
  text: present(block.text),
});
