import type { BlockOf } from '@bashke/content';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredForm extends StoredBlock {
  form?: string | null;
  heading?: string | null;
  intro?: string | null;
  summit?: unknown;
  group?: unknown;
}

/** What was chosen for another form before stays in the studio and is not part of this one. */
export const publishForm = (block: StoredForm): Unchecked<BlockOf<'form'>> => ({
  id: block.id,
  type: 'form',
  form: present(block.form),
  heading: present(block.heading),
  intro: present(block.intro),
  summit: block.form === 'registration' ? idOf(block.summit) : undefined,
  group: block.form === 'application' ? idOf(block.group) : undefined,
});
