import type { Block, BlockOf, View } from '@bashke/content';
import type { WordKey } from '../../i18n/index.ts';

/** Where a form is sent, or the sentence that stands in its place. Whether its time is over is seen by the visitor's clock. */
export type FormState = { action: string } | { sentence: WordKey };

/** What becomes of a form block. */
export function formState(view: View, { form, summit, group }: BlockOf<'form'>): FormState {
  if (form === 'registration' && summit !== undefined) {
    const { state, registration } = view.get('summits', summit);
    if (state === 'held') return { sentence: 'form.held' };
    if (!registration) return { sentence: 'form.no-registration' };
  }
  if (form === 'application' && group !== undefined && !view.get('groups', group).open) {
    return { sentence: 'form.no-application' };
  }
  const { forms } = view.campaign;
  return forms === undefined ? { sentence: 'form.unavailable' } : { action: `${forms}/${form}` };
}

/** The origin that the forms of a page are sent to; `undefined` where it has none that can be filled in. */
export function formOrigin(view: View, blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    if (block.type !== 'form') continue;
    const state = formState(view, block);
    if ('action' in state) return new URL(state.action).origin;
  }
  return undefined;
}
