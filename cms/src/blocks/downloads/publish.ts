import type { BlockOf } from '@bashke/content';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredDownloads extends StoredBlock {
  heading?: string | null;
  items?: { title?: string | null; text?: string | null; file?: unknown }[] | null;
}

export const publishDownloads = (block: StoredDownloads): Unchecked<BlockOf<'downloads'>> => ({
  id: block.id,
  type: 'downloads',
  heading: present(block.heading),
  items: (block.items ?? []).map((item) => ({
    title: present(item.title),
    text: present(item.text),
    file: idOf(item.file),
  })),
});
