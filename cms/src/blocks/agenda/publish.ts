import type { BlockOf } from '@bashke/content';
import { idOf, idsOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredAgenda extends StoredBlock {
  heading?: string | null;
  intro?: string | null;
  summit?: unknown;
  sessions?: unknown[] | null;
}

export const publishAgendaBlock = (block: StoredAgenda): Unchecked<BlockOf<'agenda'>> => ({
  id: block.id,
  type: 'agenda',
  heading: present(block.heading),
  intro: present(block.intro),
  summit: idOf(block.summit),
  sessions: idsOf(block.sessions),
});
