import type { CollectionAfterDeleteHook, Payload } from 'payload';
import { afterCommit } from '../../../database.ts';
import type { Recording } from '../../../payload-types.ts';
import { removeFile } from '../../media/store.ts';
import { namesOf } from '../names.ts';

/** Removes the files of a recording that is gone. */
export const removeFiles: CollectionAfterDeleteHook<Recording> = async ({ doc, req }) => {
  const { payload } = req;
  await afterCommit(req, () => removeUnused(payload, doc));
};

/** Removes the files of a recording unless another one was made from the same upload. */
async function removeUnused(payload: Payload, recording: Recording): Promise<void> {
  const { hash } = recording;
  const where = { hash: { equals: hash } };
  if (hash && (await payload.count({ collection: 'recordings', where })).totalDocs > 0) return;
  for (const name of namesOf(recording)) await removeFile(name);
}
