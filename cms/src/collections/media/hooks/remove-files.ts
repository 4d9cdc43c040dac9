import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload } from 'payload';
import { afterCommit } from '../../../database.ts';
import type { Media } from '../../../payload-types.ts';
import { namesOf } from '../names.ts';
import { removeFile } from '../store.ts';

/** Removes the files of a media document that is gone for good. */
export const removeFiles: CollectionAfterDeleteHook<Media> = ({ doc, req }) => removeWhenSaved(req, doc);

/** Removes the files that a new upload has taken the place of. */
export const removeReplacedFiles: CollectionAfterChangeHook<Media> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  delete req.context.kept;
  if (operation === 'update' && previousDoc?.storedFile && previousDoc.storedFile !== doc.storedFile) {
    await removeWhenSaved(req, previousDoc);
  }
};

async function removeWhenSaved(req: Parameters<typeof afterCommit>[0], doc: Media): Promise<void> {
  const { payload } = req;
  const names = namesOf(doc);
  const { storedFile: file } = doc;
  if (file) await afterCommit(req, () => removeUnused(payload, { file, names }));
}

/** Removes the files of an upload unless another document, in the trash or not, holds the same one. */
export async function removeUnused(
  payload: Payload,
  { file, names }: { file: string; names: string[] },
): Promise<void> {
  const { totalDocs } = await payload.count({
    collection: 'media',
    where: { storedFile: { equals: file } },
    trash: true,
  });
  if (totalDocs > 0) return;
  for (const name of names) await removeFile(name);
}
