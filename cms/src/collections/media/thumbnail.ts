import type { GetAdminThumbnail } from 'payload';
import type { Media } from '../../payload-types.ts';
import { variantsOf } from './names.ts';

/** The smallest size of a picture, for lists; a document has none. */
export const thumbnailOf: GetAdminThumbnail = ({ doc }) => {
  const small = variantsOf(doc as unknown as Media).find(({ format }) => format === 'webp');
  return small ? `/api/media/file/${small.file}` : null;
};
