import type { Payload } from 'payload';
import type { Contribution } from '../payload-types.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';

export type ContributionFile = NonNullable<Contribution['files']>[number];

/**
 * Changes the files of a contribution, one change after the other: uploads and the intake finish when they like.
 * A contribution that was taken back meanwhile is left alone.
 */
export async function changeFiles(
  payload: Payload,
  contribution: string,
  change: (files: readonly ContributionFile[]) => ContributionFile[],
): Promise<void> {
  await oneAtATime(`contribution ${contribution}`, async () => {
    const stored = await payload.findByID({
      collection: 'contributions',
      id: contribution,
      depth: 0,
      disableErrors: true,
      showHiddenFields: true,
    });
    if (!stored) return;
    const files = change(stored.files ?? []);
    await payload.update({ collection: 'contributions', id: contribution, data: { files }, depth: 0 });
  });
}
