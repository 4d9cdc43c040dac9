import type { BlockOf } from '@bashke/content';
import { lexicalToRichText } from '../../fields/rich-text/publish.ts';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredVideo extends StoredBlock {
  title?: string | null;
  url?: string | null;
  length?: string | null;
  picture?: unknown;
  transcript?: unknown;
}

export const publishVideo = (block: StoredVideo): Unchecked<BlockOf<'video'>> => ({
  id: block.id,
  type: 'video',
  title: present(block.title),
  url: present(block.url),
  length: present(block.length),
  picture: idOf(block.picture),
  transcript: lexicalToRichText(block.transcript),
});
