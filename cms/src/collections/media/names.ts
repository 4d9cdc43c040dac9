import { imageVariantSchema } from '@bashke/content';
import { z } from 'zod';
import type { Media } from '../../payload-types.ts';

const variantsSchema = z.array(imageVariantSchema).catch([]);

/** The sizes of a picture, smallest first in each format; empty for a document. */
export const variantsOf = (doc: Pick<Media, 'variants'>) => variantsSchema.parse(doc.variants ?? []);

/** Every file of a media document in the store, the full one first. */
export function namesOf(doc: Pick<Media, 'storedFile' | 'variants'>): string[] {
  return [...(doc.storedFile ? [doc.storedFile] : []), ...variantsOf(doc).map(({ file }) => file)];
}
