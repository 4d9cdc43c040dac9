import type { BlockOf } from '@bashke/content';
import { publishTarget, type StoredTarget } from '../../fields/target/publish.ts';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredCard {
  heading?: string | null;
  text?: string | null;
  target?: StoredTarget | null;
  picture?: unknown;
}

interface StoredCards extends StoredBlock {
  heading?: string | null;
  intro?: string | null;
  cards?: StoredCard[] | null;
}

const publishCard = (card: StoredCard): Unchecked<BlockOf<'cards'>['cards'][number]> => ({
  heading: present(card.heading),
  text: present(card.text),
  target: publishTarget(card.target),
  picture: idOf(card.picture),
});

export const publishCards = (block: StoredCards): Unchecked<BlockOf<'cards'>> => ({
  id: block.id,
  type: 'cards',
  heading: present(block.heading),
  intro: present(block.intro),
  cards: (block.cards ?? []).map(publishCard),
});
