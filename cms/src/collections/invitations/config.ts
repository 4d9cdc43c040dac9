import type { CollectionConfig } from 'payload';
import { isAdmin } from '../../access/is-admin.ts';
import { isNobody } from '../../access/is-nobody.ts';
import { isStaff } from '../../access/is-staff.ts';
import { day } from '../../fields/day.ts';
import { isPageOfCampaign } from '../../fields/page-of-campaign.ts';
import { line, prose } from '../../fields/text.ts';
import type { Words } from '../../fields/words.ts';
import { invitationPanel } from '../../studio/fields.ts';
import { menu } from '../menu.ts';
import { giveCode } from './give-code.ts';

/** What can be handed in. */
export const contributionKinds = ['audio', 'picture', 'video'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

export const contributionKindNames = {
  audio: { sq: 'Regjistrim zanor', en: 'Sound recording' },
  picture: { sq: 'Fotografi ose vizatim', en: 'Picture or drawing' },
  video: { sq: 'Video e shkurtër', en: 'Short video' },
} satisfies Record<ContributionKind, Words>;

/** The way in for young people: a link to print, with a workshop, a question, an end and a number of uses. */
export const invitations: CollectionConfig = {
  slug: 'invitations',
  labels: { singular: { sq: 'Ftesë', en: 'Invitation' }, plural: { sq: 'Ftesa', en: 'Invitations' } },
  access: { create: isStaff, read: isStaff, update: isStaff, delete: isAdmin },
  disableDuplicate: true,
  hooks: { beforeChange: [giveCode] },
  admin: {
    group: menu.lab,
    useAsTitle: 'title',
    defaultColumns: ['title', 'campaign', 'until', 'used', 'uses'],
    description: {
      sq: 'Një lidhje dhe një kod QR për një punëtori: përmes tyre të rinjtë dorëzojnë pa llogari dhe pa e-mail.',
      en: 'A link and a QR code for a workshop: young people use them to hand in, without an account or e-mail.',
    },
  },
  fields: [
    invitationPanel,
    line({
      name: 'title',
      label: { sq: 'Punëtoria', en: 'Workshop' },
      max: 120,
      required: true,
      example: { sq: 'Zëri i klasës', en: 'The voice of the class' },
    }),
    prose({
      name: 'ask',
      label: { sq: 'Çfarë kërkojmë', en: 'What we ask for' },
      max: 600,
      required: true,
      help: {
        sq: 'Shkruajeni siç do t’ia thoshit dikujt që është 13 vjeç.',
        en: 'Write it as you would say it to a 13-year-old.',
      },
    }),
    {
      name: 'kinds',
      type: 'select',
      hasMany: true,
      required: true,
      label: { sq: 'Çfarë mund të dorëzohet', en: 'What can be handed in' },
      defaultValue: [...contributionKinds],
      options: contributionKinds.map((value) => ({ value, label: contributionKindNames[value] })),
    },
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      required: true,
      label: { sq: 'Fushata', en: 'Campaign' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'series',
      type: 'relationship',
      relationTo: 'series',
      label: { sq: 'Seria e podkastit', en: 'Podcast series' },
      filterOptions: isPageOfCampaign,
      admin: {
        position: 'sidebar',
        description: {
          sq: 'Regjistrimet e pranuara bëhen episode të kësaj serie.',
          en: 'Accepted recordings become episodes of this series.',
        },
      },
    },
    {
      name: 'workshop',
      type: 'relationship',
      relationTo: 'pages',
      label: { sq: 'Faqja e punëtorisë', en: 'Page of the workshop' },
      filterOptions: isPageOfCampaign,
      admin: { position: 'sidebar' },
    },
    {
      ...day({
        name: 'until',
        label: { sq: 'E hapur deri më (dita e fundit)', en: 'Open until (last day)' },
      }),
      required: true,
    },
    {
      name: 'uses',
      type: 'number',
      label: { sq: 'Sa herë mund të përdoret', en: 'How many times it can be used' },
      required: true,
      defaultValue: 30,
      min: 1,
      max: 1000,
      admin: { position: 'sidebar' },
    },
    {
      name: 'used',
      type: 'number',
      label: { sq: 'Përdorur', en: 'Used' },
      defaultValue: 0,
      access: { create: isNobody, update: isNobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'consentMonths',
      type: 'number',
      label: { sq: 'Pëlqimi vlen (muaj)', en: 'Consent lasts (months)' },
      required: true,
      defaultValue: 24,
      min: 1,
      max: 60,
      admin: { position: 'sidebar' },
    },
    {
      name: 'closed',
      type: 'checkbox',
      label: { sq: 'E mbyllur', en: 'Closed' },
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description: {
          sq: 'Me këtë ftesë askush nuk mund të nisë më një kontribut.',
          en: 'Nobody can begin a contribution with it any more.',
        },
      },
    },
    {
      name: 'code',
      type: 'text',
      label: { sq: 'Kodi', en: 'Code' },
      unique: true,
      index: true,
      access: { create: isNobody, update: isNobody },
      admin: { hidden: true },
    },
  ],
};
