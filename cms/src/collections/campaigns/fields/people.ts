import { partnerRoles } from '@bashke/content';
import type { Field } from 'payload';
import type { Words } from '../../../fields/words.ts';

const roles = {
  organiser: { sq: 'Organizator', en: 'Organiser' },
  partner: { sq: 'Partner', en: 'Partner' },
  'co-funder': { sq: 'Bashkëfinancues', en: 'Co-funder' },
} satisfies Record<(typeof partnerRoles)[number], Words>;

/** Who helps and who stands behind the campaign. */
export const peopleFields: Field[] = [
  {
    name: 'helpServices',
    type: 'relationship',
    relationTo: 'help-services',
    hasMany: true,
    required: true,
    maxRows: 12,
    label: { sq: 'Shërbimet e ndihmës', en: 'Help services' },
    admin: {
      description: {
        sq: 'I pari me numër telefoni bëhet linja e ndihmës në çdo faqe. Nevojitet edhe një linjë raportimi me adresë në internet.',
        en: 'The first with a telephone number becomes the helpline on every page. A hotline with a web address is needed too.',
      },
    },
  },
  {
    name: 'partners',
    type: 'array',
    maxRows: 60,
    label: { sq: 'Organizatorë dhe partnerë', en: 'Organisers and partners' },
    labels: { singular: { sq: 'Partner', en: 'Partner' }, plural: { sq: 'Partnerë', en: 'Partners' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'role',
            type: 'select',
            label: { sq: 'Roli', en: 'Role' },
            required: true,
            defaultValue: 'partner',
            options: partnerRoles.map((value) => ({ value, label: roles[value] })),
            admin: { width: '35%' },
          },
          {
            name: 'organisation',
            type: 'relationship',
            relationTo: 'organisations',
            label: { sq: 'Organizata', en: 'Organisation' },
            required: true,
            admin: { width: '65%' },
          },
        ],
      },
    ],
  },
];
