import type { UploadField } from 'payload';
import type { Words } from './words.ts';

interface DocumentOptions {
  name: string;
  label: Words;
  required?: boolean;
  help?: Words;
}

/** Chooses a document among the media. */
export const document = ({ name, label, required = false, help }: DocumentOptions): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  required,
  filterOptions: { kind: { equals: 'document' } },
  admin: { ...(help && { description: help }) },
});
