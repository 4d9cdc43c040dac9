import type { CollectionConfig } from 'payload';
import { isConfirmedForStaff } from '../../access/is-confirmed-for-staff.ts';
import { isNobody } from '../../access/is-nobody.ts';
import { isStaff } from '../../access/is-staff.ts';
import { forgetLetters } from '../../mail/forget.ts';
import { senderFields } from '../../public/sender-fields.ts';
import { menu } from '../menu.ts';

/** Those who receive the newsletter, once they have confirmed their address. */
export const subscribers: CollectionConfig = {
  slug: 'subscribers',
  labels: { singular: { sq: 'Abonent', en: 'Subscriber' }, plural: { sq: 'Abonentë', en: 'Subscribers' } },
  access: { create: isNobody, read: isConfirmedForStaff, update: isNobody, delete: isStaff },
  hooks: { afterDelete: [forgetLetters] },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    group: menu.post,
    useAsTitle: 'email',
    defaultColumns: ['email', 'language', 'confirmedAt', 'createdAt'],
    hideAPIURL: true,
    description: {
      sq: 'Kush e merr buletinin. Pa konfirmim, adresa fshihet pas shtatë ditësh.',
      en: 'Who receives the newsletter. Without confirmation an address is deleted after seven days.',
    },
  },
  fields: [
    { name: 'email', type: 'email', required: true, index: true, label: { sq: 'E-maili', en: 'E-mail' } },
    ...senderFields,
  ],
};
