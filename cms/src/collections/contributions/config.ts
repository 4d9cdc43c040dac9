import type { CollectionConfig } from 'payload';
import { isNobody } from '../../access/is-nobody.ts';
import { isSafeguarding } from '../../access/is-safeguarding.ts';
import { languageOptions } from '../../fields/languages.ts';
import type { Words } from '../../fields/words.ts';
import { reviewEndpoints } from '../../moderation/endpoints.ts';
import { waitingFirst } from '../../moderation/queue.ts';
import { queueColumns, reviewPanel } from '../../studio/fields.ts';
import { menu } from '../menu.ts';
import { contributionKindNames, contributionKinds } from '../invitations/config.ts';

/** How far a contribution has come. One that was taken back is not there any more. */
export const contributionStates = [
  'draft',
  'waiting',
  'changes-asked',
  'accepted',
  'published',
  'declined',
] as const;
export type ContributionState = (typeof contributionStates)[number];

export const contributionStateNames = {
  draft: { sq: 'Po përgatitet', en: 'Being made' },
  waiting: { sq: 'Në pritje', en: 'Waiting' },
  'changes-asked': { sq: 'U kërkua një ndryshim', en: 'Change asked for' },
  accepted: { sq: 'U pranua', en: 'Accepted' },
  published: { sq: 'U publikua', en: 'Published' },
  declined: { sq: 'Nuk u përdor', en: 'Not used' },
} satisfies Record<ContributionState, Words>;

/** How far the intake of one file is. */
export const fileStates = ['uploading', 'queued', 'working', 'ready', 'refused'] as const;
export type FileState = (typeof fileStates)[number];

const fileStateNames = {
  uploading: { sq: 'Po ngarkohet', en: 'Uploading' },
  queued: { sq: 'Në radhë', en: 'Queued' },
  working: { sq: 'Po kontrollohet', en: 'Being checked' },
  ready: { sq: 'Gati', en: 'Ready' },
  refused: { sq: 'Nuk u pranua', en: 'Refused' },
} satisfies Record<FileState, Words>;

/** In the form the review panel stands in place of the fields; lists show and filter by them. */
const inQueue = { components: { Field: '/studio/review-queue/Nothing.tsx#Nothing' } };

/** What a young person hands in, until staff accept it. Nothing of it is public. */
export const contributions: CollectionConfig = {
  slug: 'contributions',
  labels: {
    singular: { sq: 'Kontribut', en: 'Contribution' },
    plural: { sq: 'Kontribute', en: 'Contributions' },
  },
  access: { create: isNobody, read: isSafeguarding, update: isNobody, delete: isNobody },
  disableDuplicate: true,
  endpoints: reviewEndpoints,
  defaultSort: 'submittedAt',
  admin: {
    group: menu.protection,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'kind', 'invitation', 'waiting', 'findings'],
    hideAPIURL: true,
    baseFilter: ({ req }) => waitingFirst(req),
    components: {
      beforeListTable: ['/studio/review-queue/QueueTabs.tsx#QueueTabs'],
      // There is one view alone, so there is nothing to change to.
      views: { edit: { default: { tab: { condition: () => false } } } },
    },
    description: {
      sq: 'Çfarë kanë dorëzuar të rinjtë. Asgjë nuk bëhet publike para se ta pranoni.',
      en: 'What young people have handed in. Nothing is public before you accept it.',
    },
  },
  fields: [
    reviewPanel,
    ...queueColumns,
    {
      name: 'title',
      type: 'text',
      label: { sq: 'Titulli', en: 'Title' },
      maxLength: 120,
      admin: inQueue,
    },
    {
      name: 'words',
      type: 'textarea',
      label: { sq: 'Disa fjalë', en: 'A few words' },
      maxLength: 1000,
      admin: inQueue,
    },
    {
      name: 'state',
      type: 'select',
      label: { sq: 'Gjendja', en: 'State' },
      required: true,
      defaultValue: 'draft' satisfies ContributionState,
      index: true,
      options: contributionStates.map((value) => ({ value, label: contributionStateNames[value] })),
      admin: inQueue,
    },
    {
      name: 'kind',
      type: 'select',
      label: { sq: 'Lloji', en: 'Kind' },
      options: contributionKinds.map((value) => ({ value, label: contributionKindNames[value] })),
      admin: inQueue,
    },
    {
      name: 'language',
      type: 'select',
      label: { sq: 'Gjuha', en: 'Language' },
      required: true,
      defaultValue: 'sq',
      options: languageOptions,
      admin: inQueue,
    },
    {
      name: 'invitation',
      type: 'relationship',
      relationTo: 'invitations',
      label: { sq: 'Ftesa', en: 'Invitation' },
      required: true,
      index: true,
      admin: inQueue,
    },
    {
      name: 'files',
      type: 'array',
      label: { sq: 'Skedarët', en: 'Files' },
      labels: { singular: { sq: 'Skedar', en: 'File' }, plural: { sq: 'Skedarë', en: 'Files' } },
      admin: inQueue,
      fields: [
        { name: 'upload', type: 'text', label: { sq: 'Ngarkimi', en: 'Upload' }, index: true, hidden: true },
        { name: 'name', type: 'text', label: { sq: 'Emri', en: 'Name' }, maxLength: 255 },
        { name: 'bytes', type: 'number', label: { sq: 'Bajte', en: 'Bytes' } },
        {
          name: 'state',
          type: 'select',
          label: { sq: 'Gjendja', en: 'State' },
          required: true,
          defaultValue: 'uploading' satisfies FileState,
          options: fileStates.map((value) => ({ value, label: fileStateNames[value] })),
        },
        {
          name: 'progress',
          type: 'number',
          label: { sq: 'Sa është kryer (%)', en: 'Done (%)' },
          min: 0,
          max: 100,
        },
        { name: 'refusal', type: 'json', label: { sq: 'Pse jo', en: 'Why not' } },
        { name: 'accepted', type: 'json', label: { sq: 'Çfarë bëri kontrolli', en: 'What the check did' } },
        { name: 'removed', type: 'json', label: { sq: 'Çfarë hoqëm', en: 'What was removed' } },
        { name: 'notes', type: 'json', label: { sq: 'Shënime', en: 'Notes' } },
        { name: 'alt', type: 'text', label: { sq: 'Çfarë tregon', en: 'What it shows' }, maxLength: 250 },
      ],
    },
    {
      name: 'message',
      type: 'textarea',
      label: { sq: 'Mesazhi për kontribuesin', en: 'Message to the contributor' },
      maxLength: 1000,
      admin: inQueue,
    },
    {
      name: 'submittedAt',
      type: 'date',
      label: { sq: 'Dorëzuar më', en: 'Handed in' },
      index: true,
      admin: inQueue,
    },
    {
      name: 'decidedAt',
      type: 'date',
      label: { sq: 'Vendosur më', en: 'Decided' },
      admin: inQueue,
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      label: { sq: 'Vendosi', en: 'Decided by' },
      admin: inQueue,
    },
    {
      name: 'becomes',
      type: 'relationship',
      relationTo: ['episodes', 'resources'],
      hasMany: true,
      maxDepth: 0,
      label: { sq: 'Çfarë doli prej tij', en: 'What it became' },
      admin: inQueue,
    },
    {
      name: 'originalsUntil',
      type: 'date',
      label: { sq: 'Origjinalet fshihen më', en: 'Originals are deleted on' },
      index: true,
      admin: inQueue,
    },
    {
      name: 'tokenHash',
      type: 'text',
      label: { sq: 'Çelësi', en: 'Key' },
      unique: true,
      index: true,
      hidden: true,
    },
  ],
};
