import { type SessionKind, sessionKinds, speakerRoles, wordOf } from '@bashke/content';
import type { CollectionConfig } from 'payload';
import { gatedAccess } from '../../access/document-access.ts';
import { isNobody } from '../../access/is-nobody.ts';
import { guidField } from '../../fields/give-identity.ts';
import { languageOptions } from '../../fields/languages.ts';
import { richText } from '../../fields/rich-text/config.ts';
import { documentSlug } from '../../fields/slug.ts';
import { line, prose } from '../../fields/text.ts';
import { titledDocuments } from '../../fields/titled-documents/config.ts';
import { isWebAddress } from '../../fields/validate.ts';
import { publishing } from '../../publishing/triggers.ts';
import { fillSeatsOfSession } from '../../registrations/hooks.ts';
import { placementPanel, publishingPanel } from '../../studio/fields.ts';
import { drafts } from '../drafts.ts';
import { menu } from '../menu.ts';
import { giveNumber } from './hooks/give-number.ts';

const bothOf = (key: Parameters<typeof wordOf>[0]) => ({ sq: wordOf(key, 'sq'), en: wordOf(key, 'en') });

const sessionPublishing = publishing('sessions');

/** What takes place at a summit. When and where is for the agenda to say. */
export const sessions: CollectionConfig = {
  slug: 'sessions',
  labels: { singular: { sq: 'Seancë', en: 'Session' }, plural: { sq: 'Seanca', en: 'Sessions' } },
  access: gatedAccess,
  ...drafts,
  hooks: {
    ...sessionPublishing,
    beforeChange: [giveNumber],
    afterChange: [...sessionPublishing.afterChange, fillSeatsOfSession],
  },
  admin: {
    group: menu.summit,
    useAsTitle: 'title',
    defaultColumns: ['title', 'summit', 'kind', '_status', 'updatedAt'],
    description: {
      sq: 'Orën dhe sallën e vendosni te programi i samitit.',
      en: 'You set the time and the room in the agenda of the summit.',
    },
  },
  fields: [
    publishingPanel,
    placementPanel,
    line({ name: 'title', label: { sq: 'Titulli', en: 'Title' }, max: 160 }),
    prose({
      name: 'summary',
      label: { sq: 'Përmbledhja', en: 'Summary' },
      max: 300,
      help: { sq: 'Një ose dy fjali për programin.', en: 'One or two sentences for the agenda.' },
    }),
    richText({ name: 'about', label: { sq: 'Përshkrimi', en: 'Description' } }),
    {
      name: 'speakers',
      type: 'array',
      label: { sq: 'Kush flet', en: 'Who speaks' },
      labels: { singular: { sq: 'Folës', en: 'Speaker' }, plural: { sq: 'Folës', en: 'Speakers' } },
      maxRows: 20,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'person',
              type: 'relationship',
              relationTo: 'people',
              label: { sq: 'Personi', en: 'Person' },
              required: true,
            },
            {
              name: 'role',
              type: 'select',
              label: { sq: 'Roli', en: 'Role' },
              required: true,
              defaultValue: 'speaker',
              options: speakerRoles.map((value) => ({ value, label: bothOf(`speaker.${value}`) })),
            },
          ],
        },
      ],
    },
    titledDocuments({
      name: 'materials',
      label: { sq: 'Materiale për shkarkim', en: 'Materials to download' },
      max: 20,
    }),
    {
      name: 'video',
      type: 'text',
      label: { sq: 'Videoja, pas seancës', en: 'Recording, afterwards' },
      validate: isWebAddress,
      maxLength: 2000,
      admin: {
        placeholder: 'https://www.youtube.com/watch?v=…',
        condition: (session) => (session as { doNotRecord?: boolean }).doNotRecord !== true,
      },
    },
    {
      name: 'summit',
      type: 'relationship',
      relationTo: 'summits',
      label: { sq: 'Samiti', en: 'Summit' },
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    documentSlug(),
    {
      name: 'kind',
      type: 'select',
      label: { sq: 'Lloji', en: 'Kind' },
      required: true,
      defaultValue: 'talk' satisfies SessionKind,
      options: sessionKinds.map((value) => ({ value, label: bothOf(`session.${value}`) })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'track',
      type: 'text',
      label: { sq: 'Tema e programit', en: 'Track' },
      maxLength: 64,
      admin: {
        position: 'sidebar',
        components: { Field: '/studio/agenda-editor/TrackField.tsx#TrackField' },
      },
    },
    {
      name: 'language',
      type: 'select',
      label: { sq: 'Gjuha', en: 'Language' },
      required: true,
      defaultValue: 'sq',
      options: languageOptions,
      admin: { position: 'sidebar' },
    },
    {
      name: 'minutes',
      type: 'number',
      label: { sq: 'Zgjat (minuta)', en: 'Length (minutes)' },
      required: true,
      defaultValue: 45,
      min: 5,
      max: 1440,
      admin: {
        position: 'sidebar',
        step: 5,
        description: {
          sq: 'Sa zë në program kur e vendosni.',
          en: 'How much of the agenda it takes when you place it.',
        },
      },
    },
    {
      name: 'capacity',
      type: 'number',
      label: { sq: 'Vende për të regjistruarit', en: 'Seats for those who register' },
      min: 0,
      max: 10_000,
      admin: {
        position: 'sidebar',
        step: 1,
        description: { sq: 'Bosh: kush të vijë.', en: 'Empty: whoever comes.' },
      },
    },
    {
      name: 'doNotRecord',
      type: 'checkbox',
      label: { sq: 'Nuk regjistrohet', en: 'Do not record' },
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
    guidField,
    {
      name: 'number',
      type: 'number',
      index: true,
      access: { create: isNobody, update: isNobody },
      admin: { hidden: true },
    },
  ],
};
