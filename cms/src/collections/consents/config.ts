import type { CollectionConfig } from 'payload';
import { isNobody } from '../../access/is-nobody.ts';
import { isSafeguarding } from '../../access/is-safeguarding.ts';
import { consentEndpoints } from '../../consent/endpoints.ts';
import { consentHooks } from '../../consent/hooks.ts';
import { day } from '../../fields/day.ts';
import type { Words } from '../../fields/words.ts';
import { withdrawPanel } from '../../studio/fields.ts';
import { menu } from '../menu.ts';

/** What of a person may be published. */
export const consentUses = ['voice', 'face', 'alias', 'school'] as const;
export type ConsentUse = (typeof consentUses)[number];
/** Who said yes. `paper`: a form that staff photographed. */
export const consentGivers = ['self', 'guardian', 'paper'] as const;
export type ConsentGiver = (typeof consentGivers)[number];
/** What the guardian of somebody under 16 says. */
export const guardianStates = ['not-needed', 'waiting', 'approved', 'refused'] as const;
export type GuardianState = (typeof guardianStates)[number];

const uses = {
  voice: { sq: 'Zëri', en: 'Voice' },
  face: { sq: 'Fytyra', en: 'Face' },
  alias: { sq: 'Pseudonimi', en: 'Alias' },
  school: { sq: 'Shkolla', en: 'School' },
} satisfies Record<ConsentUse, Words>;
const givers = {
  self: { sq: 'Vetë personi', en: 'The person' },
  guardian: { sq: 'Kujdestari ligjor', en: 'The guardian' },
  paper: { sq: 'Formular në letër', en: 'A paper form' },
} satisfies Record<ConsentGiver, Words>;
const guardians = {
  'not-needed': { sq: 'Nuk duhet', en: 'Not needed' },
  waiting: { sq: 'Po pritet', en: 'Waiting' },
  approved: { sq: 'Miratoi', en: 'Approved' },
  refused: { sq: 'Nuk miratoi', en: 'Refused' },
} satisfies Record<GuardianState, Words>;

/** One record per person and use. `consent/` says when it is valid. */
export const consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: { sq: 'Pëlqim', en: 'Consent' }, plural: { sq: 'Pëlqime', en: 'Consents' } },
  access: { create: isSafeguarding, read: isSafeguarding, update: isSafeguarding, delete: isSafeguarding },
  disableDuplicate: true,
  endpoints: consentEndpoints,
  hooks: consentHooks,
  admin: {
    group: menu.protection,
    useAsTitle: 'use',
    defaultColumns: ['participant', 'use', 'until', 'guardian', 'withdrawnAt'],
    description: {
      sq: 'Kush ka dhënë pëlqim, për çfarë, për cilat fushata dhe deri kur. Pa pëlqim të vlefshëm asgjë nuk publikohet.',
      en: 'Who has consented to what, for which campaigns and until when. Nothing is published without a valid consent.',
    },
  },
  fields: [
    withdrawPanel,
    {
      name: 'participant',
      type: 'relationship',
      relationTo: 'participants',
      label: { sq: 'Pjesëmarrësi', en: 'Participant' },
      required: true,
      index: true,
      maxDepth: 0,
    },
    {
      name: 'use',
      type: 'select',
      label: { sq: 'Për çfarë', en: 'For what' },
      required: true,
      options: consentUses.map((value) => ({ value, label: uses[value] })),
    },
    {
      name: 'campaigns',
      type: 'relationship',
      relationTo: 'campaigns',
      hasMany: true,
      required: true,
      label: { sq: 'Për cilat fushata', en: 'For which campaigns' },
      maxDepth: 0,
    },
    {
      ...day({ name: 'until', label: { sq: 'Deri më (dita e fundit)', en: 'Until (last day)' } }),
      required: true,
      index: true,
    },
    {
      name: 'givenBy',
      type: 'select',
      label: { sq: 'Kush e dha', en: 'Given by' },
      required: true,
      options: consentGivers.map((value) => ({ value, label: givers[value] })),
    },
    { name: 'givenAt', type: 'date', label: { sq: 'Dhënë më', en: 'Given on' }, required: true },
    {
      name: 'guardian',
      type: 'select',
      label: { sq: 'Miratimi i kujdestarit ligjor', en: 'The guardian’s approval' },
      required: true,
      defaultValue: 'not-needed' satisfies GuardianState,
      options: guardianStates.map((value) => ({ value, label: guardians[value] })),
    },
    {
      name: 'guardianAt',
      type: 'date',
      label: { sq: 'Kujdestari ligjor u përgjigj më', en: 'The guardian answered on' },
      admin: { readOnly: true },
    },
    {
      name: 'guardianTokenHash',
      type: 'text',
      label: { sq: 'Çelësi i kujdestarit ligjor', en: 'The guardian’s key' },
      index: true,
      hidden: true,
    },
    {
      name: 'form',
      type: 'text',
      label: { sq: 'Formulari i fotografuar', en: 'The photographed form' },
      hidden: true,
    },
    {
      name: 'withdrawnAt',
      type: 'date',
      label: { sq: 'Tërhequr më', en: 'Withdrawn on' },
      access: { create: isNobody, update: isNobody },
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      // Campaigns whose releases may rely on it; `consent/reconcile.ts` keeps it.
      name: 'reliedOn',
      type: 'json',
      label: { sq: 'Ku mbështetet publikimi', en: 'Where publishing relies on it' },
      access: { create: isNobody, update: isNobody },
      hidden: true,
    },
  ],
};
