import type { BlockOf } from '@bashke/content';
import { idsOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredHelp extends StoredBlock {
  heading?: string | null;
  intro?: string | null;
  services?: unknown[] | null;
}

export const publishHelp = (block: StoredHelp): Unchecked<BlockOf<'help'>> => ({
  id: block.id,
  type: 'help',
  heading: present(block.heading),
  intro: present(block.intro),
  services: idsOf(block.services),
});
