import { blockSchema } from '@bashke/content';
import { publishBlock } from './index.ts';
import type { StoredBlock } from './stored.ts';

/** The contract's block of a stored one, as it arrives after a journey as JSON. @throws when the contract refuses it. */
export const published = (block: StoredBlock & Record<string, unknown>): unknown =>
  JSON.parse(JSON.stringify(blockSchema.parse(publishBlock({ id: 'b1', ...block }))));

/** The fields that the contract complains about, as paths. */
export function refused(block: StoredBlock & Record<string, unknown>): string[] {
  const result = blockSchema.safeParse(publishBlock({ id: 'b1', ...block }));
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.')).toSorted();
}
