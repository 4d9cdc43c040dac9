import type { BlockOf } from '@bashke/content';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredQuote extends StoredBlock {
  text?: string | null;
  person?: unknown;
  by?: string | null;
  role?: string | null;
}

export const publishQuote = (block: StoredQuote): Unchecked<BlockOf<'quote'>> => ({
  id: block.id,
  type: 'quote',
  text: present(block.text),
  person: idOf(block.person),
  by: present(block.by),
  role: present(block.role),
});
