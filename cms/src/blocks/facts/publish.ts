import type { BlockOf } from '@bashke/content';
import { present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredFact {
  value?: string | null;
  label?: string | null;
  source?: string | null;
  year?: number | null;
  url?: string | null;
}

interface StoredFacts extends StoredBlock {
  heading?: string | null;
  facts?: StoredFact[] | null;
}

const publishFact = (fact: StoredFact): Unchecked<BlockOf<'facts'>['facts'][number]> => ({
  value: present(fact.value),
  label: present(fact.label),
  source: present(fact.source),
  year: fact.year ?? undefined,
  url: present(fact.url),
});

export const publishFacts = (block: StoredFacts): Unchecked<BlockOf<'facts'>> => ({
  id: block.id,
  type: 'facts',
  heading: present(block.heading),
  facts: (block.facts ?? []).map(publishFact),
});
