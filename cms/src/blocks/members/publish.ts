import { type BlockOf, blockSchemas } from '@bashke/content';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredMembers extends StoredBlock {
  heading?: string | null;
  intro?: string | null;
  group?: unknown;
  show?: string[] | null;
  limit?: number | null;
}

/** In the order of the page, whatever the order of choosing. */
const order: readonly string[] = blockSchemas.members.shape.show.element.options;

export const publishMembers = (block: StoredMembers): Unchecked<BlockOf<'members'>> => ({
  id: block.id,
  type: 'members',
  heading: present(block.heading),
  intro: present(block.intro),
  group: idOf(block.group),
  show: (block.show ?? []).toSorted((one, other) => order.indexOf(one) - order.indexOf(other)),
  limit: block.limit ?? undefined,
});
