import type { Field } from 'payload';
import { linkFields } from '../../../fields/link/config.ts';

/** The main navigation, in each language its own. */
export const navigationFields: Field[] = [
  {
    name: 'navigation',
    type: 'array',
    localized: true,
    maxRows: 8,
    label: { sq: 'Menyja', en: 'Navigation' },
    labels: {
      singular: { sq: 'Hyrje', en: 'Entry' },
      plural: { sq: 'Hyrje', en: 'Entries' },
    },
    admin: {
      description: {
        sq: 'Hyrjet në krye të çdo faqeje. Çdo gjuhë ka menynë e vet; faqet duhet të jenë të publikuara në atë gjuhë.',
        en: 'What stands at the top of every page. Each language has its own; the pages must be published in that language.',
      },
    },
    fields: [
      ...linkFields({ max: 40 }),
      {
        name: 'children',
        type: 'array',
        maxRows: 12,
        label: { sq: 'Nënhyrje', en: 'Entries below' },
        labels: {
          singular: { sq: 'Nënhyrje', en: 'Entry below' },
          plural: { sq: 'Nënhyrje', en: 'Entries below' },
        },
        fields: linkFields({ max: 40 }),
      },
    ],
  },
];
