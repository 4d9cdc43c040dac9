import type { UploadField } from 'payload';
import type { Words } from './words.ts';

interface PictureOptions {
  name: string;
  label: Words;
  required?: boolean;
  help?: Words;
}

/** Chooses an image among the media. The same in every language: its alternative text is what differs. */
export const picture = ({ name, label, required = false, help }: PictureOptions): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  required,
  filterOptions: { kind: { equals: 'image' } },
  admin: { ...(help && { description: help }) },
});
