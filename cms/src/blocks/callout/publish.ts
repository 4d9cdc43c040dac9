import type { BlockOf } from '@bashke/content';
import { lexicalToRichText } from '../../fields/rich-text/publish.ts';
import { present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredCallout extends StoredBlock {
  tone?: string | null;
  heading?: string | null;
  body?: unknown;
}

export const publishCallout = (block: StoredCallout): Unchecked<BlockOf<'callout'>> => ({
  id: block.id,
  type: 'callout',
  tone: present(block.tone),
  heading: present(block.heading),
  body: lexicalToRichText(block.body),
});
