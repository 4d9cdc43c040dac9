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
      singular: { sq: 'Lidhje', en: 'Entry' },
      plural: { sq: 'Lidhje', en: 'Entries' },
    },
    admin: {
      description: {
        sq: 'Lidhjet në krye të çdo faqeje. Çdo gjuhë ka menynë e vet; faqet duhet të jenë të publikuara në atë gjuhë.',
        en: 'The links at the top of every page. Each language has its own menu; the pages must be published in that language.',
      },
    },
    fields: [
      ...linkFields({ max: 40 }),
      {
        name: 'children',
        type: 'array',
        maxRows: 12,
        label: { sq: 'Nënlidhje', en: 'Entries below' },
        labels: {
          singular: { sq: 'Nënlidhje', en: 'Entry below' },
          plural: { sq: 'Nënlidhje', en: 'Entries below' },
        },
        fields: linkFields({ max: 40 }),
      },
    ],
  },
];
