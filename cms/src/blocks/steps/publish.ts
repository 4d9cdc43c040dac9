import type { BlockOf } from '@bashke/content';
import { lexicalToRichText } from '../../fields/rich-text/publish.ts';
import { present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredSteps extends StoredBlock {
  heading?: string | null;
  intro?: string | null;
  steps?: { heading?: string | null; body?: unknown }[] | null;
}

export const publishSteps = (block: StoredSteps): Unchecked<BlockOf<'steps'>> => ({
  id: block.id,
  type: 'steps',
  heading: present(block.heading),
  intro: present(block.intro),
  steps: (block.steps ?? []).map((step) => ({
    heading: present(step.heading),
    body: lexicalToRichText(step.body),
  })),
});
