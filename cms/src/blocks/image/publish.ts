import type { BlockOf } from '@bashke/content';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredImage extends StoredBlock {
  picture?: unknown;
  caption?: string | null;
  width?: string | null;
}

export const publishImage = (block: StoredImage): Unchecked<BlockOf<'image'>> => ({
  id: block.id,
  type: 'image',
  picture: idOf(block.picture),
  caption: present(block.caption),
  width: present(block.width),
});
