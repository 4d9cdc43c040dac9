import type { CollectionConfig, Field } from 'payload';
import { isAuthor } from '../../access/is-author.ts';
import { isNobody } from '../../access/is-nobody.ts';
import { isStaff } from '../../access/is-staff.ts';
import { applicationEndpoints } from '../../applications/endpoints.ts';
import { waitingFirst } from '../../applications/queue.ts';
import type { Words } from '../../fields/words.ts';
import { forgetLetters } from '../../mail/forget.ts';
import { senderFields } from '../../public/sender-fields.ts';
import { applicationPanel } from '../../studio/fields.ts';
import { countyOptions, kindOptions, sectorOptions } from '../members/options.ts';
import { menu } from '../menu.ts';

export const applicationStates = ['unconfirmed', 'waiting', 'asked', 'accepted', 'declined'] as const;
export type ApplicationState = (typeof applicationStates)[number];

export const applicationStateNames = {
  unconfirmed: { sq: 'E pakonfirmuar', en: 'Not confirmed' },
  waiting: { sq: 'Në pritje', en: 'Waiting' },
  asked: { sq: 'U kërkua diçka', en: 'Something was asked' },
  accepted: { sq: 'U pranua', en: 'Accepted' },
  declined: { sq: 'Nuk u pranua', en: 'Declined' },
} satisfies Record<ApplicationState, Words>;

const fields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 120, label: { sq: 'Emri', en: 'Name' } },
  {
    name: 'kind',
    type: 'select',
    required: true,
    label: { sq: 'Lloji', en: 'Kind' },
    options: kindOptions,
  },
  {
    name: 'sector',
    type: 'select',
    required: true,
    label: { sq: 'Fusha', en: 'Field' },
    options: sectorOptions,
  },
  {
    name: 'county',
    type: 'select',
    required: true,
    label: { sq: 'Qarku', en: 'County' },
    options: countyOptions,
  },
  { name: 'url', type: 'text', maxLength: 300, label: { sq: 'Faqja në internet', en: 'Website' } },
  {
    name: 'about',
    type: 'textarea',
    required: true,
    maxLength: 600,
    label: { sq: 'Çfarë bën', en: 'What it does' },
  },
  {
    name: 'contact',
    type: 'text',
    required: true,
    maxLength: 120,
    label: { sq: 'Personi i kontaktit', en: 'Contact' },
  },
  { name: 'email', type: 'email', required: true, index: true, label: { sq: 'E-maili', en: 'E-mail' } },
  { name: 'signedAt', type: 'date', label: { sq: 'E nënshkroi deklaratën', en: 'Signed the statement' } },
  {
    name: 'group',
    type: 'relationship',
    relationTo: 'groups',
    required: true,
    index: true,
    maxDepth: 0,
    label: { sq: 'Grupi', en: 'Group' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'unconfirmed' satisfies ApplicationState,
    label: { sq: 'Gjendja', en: 'State' },
    options: applicationStates.map((value) => ({ value, label: applicationStateNames[value] })),
    admin: { position: 'sidebar' },
  },
  /** What staff asked for or why it was declined: the applicant was sent it. */
  { name: 'note', type: 'textarea', maxLength: 1000, admin: { hidden: true } },
  /** What the applicant answered. */
  { name: 'answer', type: 'textarea', maxLength: 1000, admin: { hidden: true } },
  { name: 'decidedAt', type: 'date', admin: { hidden: true } },
  { name: 'decidedBy', type: 'relationship', relationTo: 'users', maxDepth: 0, admin: { hidden: true } },
  { name: 'member', type: 'relationship', relationTo: 'members', maxDepth: 0, admin: { hidden: true } },
  ...senderFields,
];

/** In the form the panel stands in place of the fields; lists show and filter by them. */
const inQueue = (field: Field): Field =>
  ({
    ...field,
    admin: {
      ...('admin' in field ? field.admin : undefined),
      components: { Field: '/studio/review-queue/Nothing.tsx#Nothing' },
    },
    // Every kind of field has a component of its own in the form.
  }) as Field;

/** Those who want to become members of a group. Only staff read them, and nothing of them is public. */
export const applications: CollectionConfig = {
  slug: 'applications',
  labels: { singular: { sq: 'Kërkesë', en: 'Application' }, plural: { sq: 'Kërkesa', en: 'Applications' } },
  access: { create: isNobody, read: isStaff, update: isNobody, delete: isAuthor },
  endpoints: applicationEndpoints,
  hooks: { afterDelete: [forgetLetters] },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: 'confirmedAt',
  admin: {
    group: menu.alliance,
    useAsTitle: 'name',
    defaultColumns: ['name', 'group', 'state', 'kind', 'county', 'createdAt'],
    listSearchableFields: ['name', 'email', 'contact'],
    hideAPIURL: true,
    baseFilter: ({ req }) => waitingFirst(req),
    components: {
      beforeListTable: ['/studio/application-queue/ApplicationTabs.tsx#ApplicationTabs'],
      // There is one view alone, so there is nothing to change to.
      views: { edit: { default: { tab: { condition: () => false } } } },
    },
    description: {
      sq: 'Kush do të bëhet anëtar. Asgjë nuk bëhet publike para se ta pranoni.',
      en: 'Who wants to become a member. Nothing is public before you accept it.',
    },
  },
  fields: [applicationPanel, ...fields.map(inQueue)],
};
