import type { CollectionConfig } from 'payload';
import { gatedAccess } from '../../access/document-access.ts';
import { isPageOfCampaign } from '../../fields/page-of-campaign.ts';
import { creditedPeople } from '../../fields/people.ts';
import { picture } from '../../fields/picture.ts';
import { documentSlug } from '../../fields/slug.ts';
import { line, prose } from '../../fields/text.ts';
import { followedByContributions } from '../../moderation/follow.ts';
import { checkEndpoint } from '../../moderation/check-document.ts';
import { publishing } from '../../publishing/triggers.ts';
import { publishingPanel, safeguardingPanel } from '../../studio/fields.ts';
import { drafts } from '../drafts.ts';
import { menu } from '../menu.ts';

const published = publishing('resources');
const followed = followedByContributions('resources');

/** A picture or a short film that young people made. */
export const resources: CollectionConfig = {
  slug: 'resources',
  labels: {
    singular: { sq: 'Krijim i të rinjve', en: 'Young people’s work' },
    plural: { sq: 'Krijime të të rinjve', en: 'Young people’s works' },
  },
  access: gatedAccess,
  ...drafts,
  endpoints: [checkEndpoint('resources')],
  hooks: {
    afterChange: [...published.afterChange, followed.afterChange],
    beforeDelete: [followed.beforeDelete],
    afterDelete: [...published.afterDelete, followed.afterDelete],
  },
  admin: {
    group: menu.lab,
    useAsTitle: 'title',
    defaultColumns: ['title', 'campaign', 'publishedAt', '_status'],
    description: {
      sq: 'Vizatime, posterë dhe video të shkurtra që kanë bërë të rinjtë.',
      en: 'Drawings, posters and short videos that young people made.',
    },
  },
  fields: [
    publishingPanel,
    safeguardingPanel,
    line({ name: 'title', label: { sq: 'Titulli', en: 'Title' }, max: 120 }),
    prose({
      name: 'summary',
      label: { sq: 'Përmbledhja', en: 'Summary' },
      max: 300,
      help: { sq: 'Një ose dy fjali për listat.', en: 'One or two sentences for lists.' },
    }),
    prose({ name: 'about', label: { sq: 'Ç’thonë krijuesit', en: 'What its makers say' }, max: 2000 }),
    picture({
      name: 'picture',
      label: { sq: 'Fotografia ose vizatimi', en: 'Picture or drawing' },
      help: { sq: 'Ose kjo, ose një video.', en: 'Either this or a video.' },
    }),
    {
      name: 'recording',
      type: 'relationship',
      relationTo: 'recordings',
      label: { sq: 'Videoja', en: 'Video' },
    },
    creditedPeople(['maker']),
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      label: { sq: 'Fushata', en: 'Campaign' },
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    documentSlug(),
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
      name: 'workshop',
      type: 'relationship',
      relationTo: 'pages',
      label: { sq: 'Punëtoria nga vjen', en: 'Workshop it came from' },
      filterOptions: isPageOfCampaign,
      admin: { position: 'sidebar' },
    },
  ],
};
