import { episodeKinds } from '@bashke/content';
import type { CollectionConfig } from 'payload';
import { gatedAccess } from '../../access/document-access.ts';
import { isNobody } from '../../access/is-nobody.ts';
import { languageOptions } from '../../fields/languages.ts';
import { creditedPeople } from '../../fields/people.ts';
import { richText } from '../../fields/rich-text/config.ts';
import { documentSlug } from '../../fields/slug.ts';
import { line, prose } from '../../fields/text.ts';
import type { Words } from '../../fields/words.ts';
import { followedByContributions } from '../../moderation/follow.ts';
import { checkEndpoint } from '../../moderation/check-document.ts';
import { publishing } from '../../publishing/triggers.ts';
import { safeguardingPanel, showingPanel } from '../../studio/fields.ts';
import { drafts } from '../drafts.ts';
import { menu } from '../menu.ts';
import { areCues } from './cues.ts';
import { giveGuid } from '../../fields/give-identity.ts';

const kinds = {
  full: { sq: 'Episod', en: 'Episode' },
  trailer: { sq: 'Trailer', en: 'Trailer' },
  bonus: { sq: 'Episod shtesë', en: 'Bonus episode' },
} satisfies Record<(typeof episodeKinds)[number], Words>;

const published = publishing('episodes');
const followed = followedByContributions('episodes');

/** An episode of a podcast. */
export const episodes: CollectionConfig = {
  slug: 'episodes',
  labels: { singular: { sq: 'Episod', en: 'Episode' }, plural: { sq: 'Episode', en: 'Episodes' } },
  access: gatedAccess,
  ...drafts,
  endpoints: [checkEndpoint('episodes')],
  hooks: {
    beforeChange: [giveGuid],
    afterChange: [...published.afterChange, followed.afterChange],
    beforeDelete: [followed.beforeDelete],
    afterDelete: [...published.afterDelete, followed.afterDelete],
  },
  admin: {
    group: menu.lab,
    useAsTitle: 'title',
    defaultColumns: ['title', 'series', 'number', 'publishedAt', '_status'],
    description: {
      sq: 'Episodet e podkasteve: zëri, kapitujt dhe transkripti.',
      en: 'The episodes of podcasts: sound, chapters and transcript.',
    },
  },
  fields: [
    showingPanel,
    safeguardingPanel,
    line({ name: 'title', label: { sq: 'Titulli', en: 'Title' }, max: 120 }),
    prose({
      name: 'summary',
      label: { sq: 'Përmbledhja', en: 'Summary' },
      max: 300,
      help: { sq: 'Një ose dy fjali për listat.', en: 'One or two sentences for lists.' },
    }),
    {
      name: 'recording',
      type: 'relationship',
      relationTo: 'recordings',
      label: { sq: 'Incizimi', en: 'Recording' },
      required: true,
      filterOptions: { kind: { equals: 'audio' } },
    },
    creditedPeople(['host', 'guest']),
    richText({ name: 'notes', label: { sq: 'Shënimet', en: 'Notes' } }),
    {
      name: 'chapters',
      type: 'array',
      localized: true,
      maxRows: 40,
      label: { sq: 'Kapitujt', en: 'Chapters' },
      labels: { singular: { sq: 'Kapitull', en: 'Chapter' }, plural: { sq: 'Kapituj', en: 'Chapters' } },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'start',
              type: 'number',
              label: { sq: 'Fillon (sekonda)', en: 'Begins (seconds)' },
              required: true,
              min: 0,
              defaultValue: 0,
            },
            {
              name: 'title',
              type: 'text',
              label: { sq: 'Titulli', en: 'Title' },
              required: true,
              maxLength: 80,
            },
          ],
        },
      ],
    },
    {
      name: 'cues',
      type: 'json',
      label: { sq: 'Transkripti', en: 'Transcript' },
      defaultValue: [],
      validate: areCues,
      admin: {
        components: { Field: '/studio/transcript-editor/TranscriptEditor.tsx#TranscriptEditor' },
      },
    },
    {
      name: 'series',
      type: 'relationship',
      relationTo: 'series',
      label: { sq: 'Seria', en: 'Series' },
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
      defaultValue: 'full',
      options: episodeKinds.map((value) => ({ value, label: kinds[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'spokenLanguage',
      type: 'select',
      label: { sq: 'Gjuha që flitet', en: 'Language spoken' },
      required: true,
      defaultValue: 'sq',
      options: languageOptions,
      admin: { position: 'sidebar' },
    },
    {
      name: 'publishedAt',
      type: 'date',
      label: { sq: 'Data e publikimit', en: 'Date of publication' },
      required: true,
      defaultValue: () => new Date().toISOString(),
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'd.M.yyyy HH:mm' },
      },
    },
    {
      name: 'season',
      type: 'number',
      label: { sq: 'Sezoni', en: 'Season' },
      min: 1,
      admin: { position: 'sidebar', step: 1 },
    },
    {
      name: 'number',
      type: 'number',
      label: { sq: 'Numri', en: 'Number' },
      min: 1,
      admin: { position: 'sidebar', step: 1 },
    },
    {
      name: 'workshop',
      type: 'relationship',
      relationTo: 'pages',
      label: { sq: 'Punëtoria nga vjen', en: 'Workshop it came from' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'guid',
      type: 'text',
      label: { sq: 'Identiteti në katalogë', en: 'Identity in directories' },
      access: { create: isNobody, update: isNobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: { sq: 'Nuk ndryshon kurrë.', en: 'Never changes.' },
      },
    },
  ],
};
