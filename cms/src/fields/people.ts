import { participantRoles, type ParticipantRole } from '@bashke/content';
import type { ArrayField, RelationshipField } from 'payload';
import { isSafeguarding } from '../access/is-safeguarding.ts';
import type { Words } from './words.ts';

const roleNames = {
  host: { sq: 'Drejton', en: 'Host' },
  guest: { sq: 'I ftuar ose e ftuar', en: 'Guest' },
  maker: { sq: 'Krijues ose krijuese', en: 'Maker' },
} satisfies Record<ParticipantRole, Words>;

/** Who is named with a work: alias and school come from the participant, and only with their consent. */
export const creditedPeople = (roles: readonly ParticipantRole[] = participantRoles): ArrayField => ({
  name: 'people',
  type: 'array',
  label: { sq: 'Kush përmendet', en: 'Who is named' },
  labels: { singular: { sq: 'Person', en: 'Person' }, plural: { sq: 'Persona', en: 'People' } },
  maxRows: 12,
  admin: {
    description: {
      sq: 'Vetëm me pseudonim. Pa pëlqim, personi tregohet pa emër.',
      en: 'By alias only. Without consent a person is shown without a name.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'participant',
          type: 'relationship',
          relationTo: 'participants',
          label: { sq: 'Pjesëmarrësi', en: 'Participant' },
          required: true,
          maxDepth: 0,
        },
        {
          name: 'role',
          type: 'select',
          label: { sq: 'Roli', en: 'Role' },
          required: true,
          defaultValue: roles[0]!,
          options: roles.map((value) => ({ value, label: roleNames[value] })),
        },
      ],
    },
  ],
});

/**
 * Whose voice or face is in a file: it is shown only while each of them consents. Of what young people handed in, those
 * alone change it who protect them: with nobody in it, a file would ask for no consent.
 */
export const recordedPeople = (label: Words, help: Words): RelationshipField => ({
  name: 'people',
  type: 'relationship',
  relationTo: 'participants',
  hasMany: true,
  maxDepth: 0,
  label,
  access: {
    update: ({ req, doc }) =>
      isSafeguarding({ req }) || !(doc as { contribution?: unknown } | undefined)?.contribution,
  },
  admin: { description: help },
});
