import type { CollectionConfig } from 'payload';
import { isNobody } from '../../access/is-nobody.ts';
import { isStaff } from '../../access/is-staff.ts';
import type { Words } from '../../fields/words.ts';
import { senderFields } from '../../public/sender-fields.ts';
import { registrationEndpoints } from '../../registrations/endpoints.ts';
import { registrationHooks } from '../../registrations/hooks.ts';
import { registrationPanel } from '../../studio/fields.ts';
import { menu } from '../menu.ts';

/** `unconfirmed` holds no seat: the address is not known to be theirs yet. */
export const registrationStates = ['unconfirmed', 'seated', 'waiting', 'cancelled'] as const;
export type RegistrationState = (typeof registrationStates)[number];

export const registrationStateNames = {
  unconfirmed: { sq: 'E pakonfirmuar', en: 'Not confirmed' },
  seated: { sq: 'Ka vend', en: 'Has a seat' },
  waiting: { sq: 'Në listën e pritjes', en: 'On the waiting list' },
  cancelled: { sq: 'E anuluar', en: 'Cancelled' },
} satisfies Record<RegistrationState, Words>;

/** Those who want to come to a summit. Only staff read them, and nothing of them is public. */
export const registrations: CollectionConfig = {
  slug: 'registrations',
  labels: {
    singular: { sq: 'Regjistrim', en: 'Registration' },
    plural: { sq: 'Regjistrime', en: 'Registrations' },
  },
  access: { create: isNobody, read: isStaff, update: isNobody, delete: isStaff },
  disableDuplicate: true,
  lockDocuments: false,
  hooks: registrationHooks,
  endpoints: registrationEndpoints,
  defaultSort: '-createdAt',
  admin: {
    group: menu.summit,
    useAsTitle: 'name',
    defaultColumns: ['name', 'organisation', 'state', 'summit', 'createdAt'],
    listSearchableFields: ['name', 'email', 'organisation'],
    hideAPIURL: true,
    description: {
      sq: 'Kush vjen në samit. Fshihen vetvetiu pas samitit.',
      en: 'Who is coming to a summit. Deleted automatically afterwards.',
    },
  },
  fields: [
    registrationPanel,
    { name: 'name', type: 'text', required: true, maxLength: 120, label: { sq: 'Emri', en: 'Name' } },
    { name: 'organisation', type: 'text', maxLength: 120, label: { sq: 'Organizata', en: 'Organisation' } },
    { name: 'role', type: 'text', maxLength: 120, label: { sq: 'Detyra', en: 'Role' } },
    { name: 'email', type: 'email', required: true, index: true, label: { sq: 'E-maili', en: 'E-mail' } },
    { name: 'access', type: 'textarea', maxLength: 500, label: { sq: 'Nevoja', en: 'Needs' } },
    { name: 'dietary', type: 'text', maxLength: 200, label: { sq: 'Nuk ha', en: 'Does not eat' } },
    {
      name: 'summit',
      type: 'relationship',
      relationTo: 'summits',
      required: true,
      index: true,
      maxDepth: 0,
      label: { sq: 'Samiti', en: 'Summit' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'unconfirmed' satisfies RegistrationState,
      label: { sq: 'Gjendja', en: 'State' },
      options: registrationStates.map((value) => ({ value, label: registrationStateNames[value] })),
      admin: { position: 'sidebar' },
    },
    /** `Wish`es of registrations/seats.ts. */
    { name: 'sessions', type: 'json', defaultValue: [], admin: { hidden: true } },
    ...senderFields,
  ],
};
