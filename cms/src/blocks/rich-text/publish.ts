import type { BlockOf } from '@bashke/content';
import { lexicalToRichText } from '../../fields/rich-text/publish.ts';
import type { Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredRichText extends StoredBlock {
  body?: unknown;
}

export const publishRichText = (block: StoredRichText): Unchecked<BlockOf<'rich-text'>> => ({
  id: block.id,
  type: 'rich-text',
  body: lexicalToRichText(block.body),
});
