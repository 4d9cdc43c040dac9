import type { Field } from 'payload';
import { languageOptions } from '../fields/languages.ts';

/** What is kept of whoever sent a form: where from, in which language, and the link that is theirs alone. */
export const senderFields: Field[] = [
  {
    name: 'campaign',
    type: 'relationship',
    relationTo: 'campaigns',
    label: { sq: 'Fushata', en: 'Campaign' },
    index: true,
    maxDepth: 0,
    admin: { position: 'sidebar' },
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    label: { sq: 'Gjuha', en: 'Language' },
    options: languageOptions,
    admin: { position: 'sidebar' },
  },
  {
    name: 'confirmedAt',
    type: 'date',
    label: { sq: 'E konfirmoi adresën', en: 'Address confirmed' },
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime', displayFormat: 'd.M.yyyy HH:mm' } },
  },
  { name: 'tokenHash', type: 'text', index: true, hidden: true },
];
