import type { CollectionConfig } from 'payload';
import { participantHooks } from '../../consent/hooks.ts';
import type { Words } from '../../fields/words.ts';
import { isSafeguarding } from '../../access/is-safeguarding.ts';
import { isStaff } from '../../access/is-staff.ts';
import { menu } from '../menu.ts';

/** Ages are asked for as bands, never as a date. */
export const ageBands = ['under-13', '13-15', '16-17', 'adult'] as const;
export type AgeBand = (typeof ageBands)[number];

const bands = {
  'under-13': { sq: 'Nën 13 vjeç', en: 'Under 13' },
  '13-15': { sq: '13–15 vjeç', en: '13 to 15' },
  '16-17': { sq: '16–17 vjeç', en: '16 or 17' },
  adult: { sq: '18 vjeç ose më shumë', en: '18 or older' },
} satisfies Record<AgeBand, Words>;

/** Somebody who is in a contribution. Never a real name, never a date of birth. */
export const participants: CollectionConfig = {
  slug: 'participants',
  labels: {
    singular: { sq: 'Pjesëmarrës', en: 'Participant' },
    plural: { sq: 'Pjesëmarrës', en: 'Participants' },
  },
  access: { create: isSafeguarding, read: isStaff, update: isSafeguarding, delete: isSafeguarding },
  disableDuplicate: true,
  hooks: participantHooks,
  admin: {
    group: menu.protection,
    useAsTitle: 'alias',
    defaultColumns: ['alias', 'ageBand', 'contribution', 'createdAt'],
    description: {
      sq: 'Kush është në një kontribut: vetëm pseudonimi dhe mosha e përafërt. Asnjëherë emri i vërtetë.',
      en: 'Who is in a contribution: only an alias and an age band. Never the real name.',
    },
  },
  fields: [
    {
      name: 'alias',
      type: 'text',
      label: { sq: 'Pseudonimi', en: 'Alias' },
      required: true,
      minLength: 2,
      maxLength: 30,
    },
    {
      name: 'ageBand',
      type: 'select',
      label: { sq: 'Mosha e përafërt', en: 'Age band' },
      required: true,
      options: ageBands.map((value) => ({ value, label: bands[value] })),
      access: { read: isSafeguarding },
    },
    {
      name: 'school',
      type: 'text',
      label: { sq: 'Shkolla', en: 'School' },
      maxLength: 120,
      access: { read: isSafeguarding },
      admin: {
        description: {
          sq: 'Vetëm nëse do të tregohet. Pa pëlqim për të, nuk del askund.',
          en: 'Only if it is to be shown. Without consent for it, it appears nowhere.',
        },
      },
    },
    {
      name: 'contribution',
      type: 'relationship',
      relationTo: 'contributions',
      label: { sq: 'Kontributi', en: 'Contribution' },
      index: true,
      maxDepth: 0,
      admin: { position: 'sidebar' },
    },
  ],
};
