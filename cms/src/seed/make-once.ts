import type { CollectionSlug, Payload } from 'payload';

/** Makes a document that has no drafts, unless it is there. @returns whether it was made */
export async function makeOnce(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  data: object,
  locale: 'sq' | 'en' = 'sq',
): Promise<boolean> {
  const found = await payload.findByID({ collection, id, depth: 0, disableErrors: true });
  if (found) return false;
  // The data of several collections go through one door; each is checked by its own collection.
  await payload.create({ collection, locale, depth: 0, data: { ...data, id } as never });
  return true;
}
