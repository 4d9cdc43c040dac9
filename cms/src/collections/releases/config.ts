import type { CollectionConfig, NumberField } from 'payload';
import { isNobody } from '../../access/is-nobody.ts';
import { isStaff } from '../../access/is-staff.ts';
import type { Words } from '../../fields/words.ts';
import { reasonNames } from '../../publishing/words.ts';
import { menu } from '../menu.ts';

/** How far a publish has come, or how it ended. */
export const releaseStates = ['queued', 'running', 'live', 'failed', 'superseded', 'offline'] as const;
export type ReleaseState = (typeof releaseStates)[number];

const states = {
  queued: { sq: 'Në radhë', en: 'Queued' },
  running: { sq: 'Po publikohet', en: 'Being published' },
  live: { sq: 'Publik', en: 'Live' },
  failed: { sq: 'Dështoi', en: 'Failed' },
  superseded: { sq: 'I zëvendësuar nga një më i ri', en: 'Replaced by a later one' },
  offline: { sq: 'I hequr nga interneti', en: 'Taken off the web' },
} satisfies Record<ReleaseState, Words>;

const count = (name: string, label: Words): NumberField => ({ name, type: 'number', label });

/** A record of every publish. The studio writes it; nobody changes it. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: { sq: 'Publikim', en: 'Release' }, plural: { sq: 'Publikime', en: 'Releases' } },
  access: { create: isNobody, read: isStaff, update: isNobody, delete: isNobody },
  disableDuplicate: true,
  defaultSort: '-startedAt',
  lockDocuments: false,
  admin: {
    group: menu.campaigns,
    useAsTitle: 'release',
    defaultColumns: ['startedAt', 'campaign', 'state', 'by', 'why', 'duration', 'rendered'],
    description: {
      sq: 'Çdo publikim: kush, kur, pse, sa zgjati dhe si mbaroi.',
      en: 'Every release: who, when, why, how long it took and how it ended.',
    },
  },
  fields: [
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      label: { sq: 'Fushata', en: 'Campaign' },
      required: true,
      index: true,
    },
    {
      name: 'state',
      type: 'select',
      label: { sq: 'Gjendja', en: 'State' },
      required: true,
      defaultValue: 'queued',
      index: true,
      options: releaseStates.map((value) => ({ value, label: states[value] })),
    },
    { name: 'by', type: 'relationship', relationTo: 'users', label: { sq: 'Nga kush', en: 'By whom' } },
    {
      name: 'why',
      type: 'select',
      label: { sq: 'Pse', en: 'Why' },
      options: Object.entries(reasonNames).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'startedAt',
      type: 'date',
      label: { sq: 'Filloi', en: 'Started' },
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd.M.yyyy HH:mm:ss' } },
    },
    count('duration', { sq: 'Zgjati (milisekonda)', en: 'Took (milliseconds)' }),
    {
      name: 'error',
      type: 'textarea',
      label: { sq: 'Çfarë duhet ndrequr', en: 'What to fix' },
    },
    {
      type: 'row',
      fields: [
        count('pages', { sq: 'Faqe', en: 'Pages' }),
        count('rendered', { sq: 'Skedarë të ribërë', en: 'Files rebuilt' }),
        count('changed', { sq: 'Skedarë të ndryshuar', en: 'Files changed' }),
        count('files', { sq: 'Skedarë gjithsej', en: 'Files in all' }),
        count('bytes', { sq: 'Bajte', en: 'Bytes' }),
      ],
    },
    {
      name: 'release',
      type: 'text',
      label: { sq: 'Dosja', en: 'Folder' },
      index: true,
    },
    {
      name: 'problems',
      type: 'json',
      label: { sq: 'Problemet', en: 'Problems' },
      admin: { hidden: true },
    },
    {
      name: 'notices',
      type: 'json',
      label: { sq: 'Çfarë mbeti jashtë', en: 'What was left out' },
      admin: { hidden: true },
    },
    {
      name: 'documents',
      type: 'json',
      label: { sq: 'Dokumentet që tregon', en: 'Documents it shows' },
      admin: { hidden: true },
    },
  ],
};
