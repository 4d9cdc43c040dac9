import type { CollectionConfig } from 'payload';
import { gatedAccess } from '../../access/document-access.ts';
import { richText } from '../../fields/rich-text/config.ts';
import { documentSlug } from '../../fields/slug.ts';
import { line, prose } from '../../fields/text.ts';
import { publishing } from '../../publishing/triggers.ts';
import { publishingPanel } from '../../studio/fields.ts';
import { drafts } from '../drafts.ts';
import { menu } from '../menu.ts';

/** What members belong to: the Alliance, a committee, a parliamentary group. */
export const groups: CollectionConfig = {
  slug: 'groups',
  labels: { singular: { sq: 'Grup', en: 'Group' }, plural: { sq: 'Grupe', en: 'Groups' } },
  access: gatedAccess,
  ...drafts,
  hooks: publishing('groups'),
  admin: {
    group: menu.alliance,
    useAsTitle: 'name',
    defaultColumns: ['name', 'campaign', 'open', 'confirms', '_status'],
    description: {
      sq: 'Aleanca, komitete, grupe: secili me anëtarët e vet.',
      en: 'The Alliance, committees, groups: each with members of its own.',
    },
  },
  fields: [
    publishingPanel,
    line({
      name: 'name',
      label: { sq: 'Emri', en: 'Name' },
      max: 120,
      example: {
        sq: 'Aleanca Kombëtare kundër Bullizmit Kibernetik',
        en: 'National Alliance against Cyberbullying',
      },
    }),
    prose({
      name: 'summary',
      label: { sq: 'Përmbledhja', en: 'Summary' },
      max: 300,
      help: { sq: 'Një ose dy fjali për listat.', en: 'One or two sentences for lists.' },
    }),
    richText({
      name: 'statement',
      label: { sq: 'Deklarata', en: 'Statement' },
      help: { sq: 'Çfarë nënshkruan çdo anëtar.', en: 'What every member signs.' },
    }),
    richText({
      name: 'criteria',
      label: { sq: 'Kriteret', en: 'Criteria' },
      help: { sq: 'Kush mund të bëhet anëtar.', en: 'Who can become a member.' },
    }),
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      label: { sq: 'Fushata', en: 'Campaign' },
      required: true,
      index: true,
      admin: {
        position: 'sidebar',
        description: {
          sq: 'Në faqen e saj janë anëtarët; fushata të tjera mund t’i tregojnë.',
          en: 'Its microsite has the members; other campaigns can show them.',
        },
      },
    },
    documentSlug('name'),
    {
      name: 'open',
      type: 'checkbox',
      label: { sq: 'Pranon kërkesa', en: 'Takes applications' },
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
    {
      name: 'confirms',
      type: 'checkbox',
      label: { sq: 'Anëtarët konfirmojnë çdo vit', en: 'Members confirm every year' },
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description: {
          sq: 'U shkruajmë me e-mail. Kush nuk përgjigjet, hiqet nga lista pas një paralajmërimi.',
          en: 'We ask them by e-mail. Those who do not answer are taken off the list, after a warning.',
        },
      },
    },
  ],
};
