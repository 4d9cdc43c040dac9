import type { CollectionConfig } from 'payload';
import { isConfirmedForStaff } from '../../access/is-confirmed-for-staff.ts';
import { isNobody } from '../../access/is-nobody.ts';
import { isStaff } from '../../access/is-staff.ts';
import { forgetLetters } from '../../mail/forget.ts';
import { senderFields } from '../../public/sender-fields.ts';
import { menu } from '../menu.ts';

/** What visitors wrote through a contact form, once they have confirmed their address. */
export const messages: CollectionConfig = {
  slug: 'messages',
  labels: { singular: { sq: 'Mesazh', en: 'Message' }, plural: { sq: 'Mesazhe', en: 'Messages' } },
  access: { create: isNobody, read: isConfirmedForStaff, update: isStaff, delete: isStaff },
  hooks: { afterDelete: [forgetLetters] },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    group: menu.post,
    useAsTitle: 'email',
    defaultColumns: ['email', 'message', 'answered', 'campaign', 'createdAt'],
    hideAPIURL: true,
    description: {
      sq: 'Mesazhet nga formularët e kontaktit. Fshihen pas një viti.',
      en: 'Messages from contact forms. They are deleted after a year.',
    },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      maxLength: 120,
      label: { sq: 'Emri', en: 'Name' },
      access: { update: isNobody },
    },
    {
      name: 'email',
      type: 'email',
      required: true,
      index: true,
      label: { sq: 'E-maili', en: 'E-mail' },
      access: { update: isNobody },
    },
    {
      name: 'message',
      type: 'textarea',
      required: true,
      maxLength: 3000,
      label: { sq: 'Mesazhi', en: 'Message' },
      access: { update: isNobody },
    },
    {
      name: 'answered',
      type: 'checkbox',
      defaultValue: false,
      label: { sq: 'U dha përgjigje', en: 'Answered' },
      admin: { position: 'sidebar' },
    },
    ...senderFields.map(
      (field) => ({ ...field, access: { update: isNobody } }) as (typeof senderFields)[number],
    ),
  ],
};
