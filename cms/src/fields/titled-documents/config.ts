import type { ArrayField } from 'payload';
import { document } from '../document.ts';
import { line } from '../text.ts';
import type { Words } from '../words.ts';

interface TitledDocumentsOptions {
  name: string;
  label: Words;
  /** Most documents, as in the contract. */
  max: number;
}

/** Documents to download, each with what it is called in each language. */
export const titledDocuments = ({ name, label, max }: TitledDocumentsOptions): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: { sq: 'Dokument', en: 'Document' }, plural: { sq: 'Dokumente', en: 'Documents' } },
  maxRows: max,
  fields: [
    line({
      name: 'titles',
      label: { sq: 'Titulli', en: 'Title' },
      max: 160,
      example: { sq: 'Mësimi i parë: plani për mësuesit', en: 'The first lesson: plan for teachers' },
    }),
    document({ name: 'file', label: { sq: 'Dokumenti', en: 'Document' }, required: true }),
  ],
});
