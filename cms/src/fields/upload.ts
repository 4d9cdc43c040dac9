import type { UploadField } from 'payload';
import type { Words } from './words.ts';

interface FileOptions {
  name: string;
  label: Words;
  required?: boolean;
  help?: Words;
}

/** Chooses an image among the media. The same in every language: its alternative text is what differs. */
export const picture = ({ name, label, required = false, help }: FileOptions): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  required,
  filterOptions: { kind: { equals: 'image' } },
  admin: { ...(help && { description: help }) },
});

/** Chooses a document among the media. */
export const document = ({ name, label, required = false, help }: FileOptions): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  required,
  filterOptions: { kind: { equals: 'document' } },
  admin: { ...(help && { description: help }) },
});
