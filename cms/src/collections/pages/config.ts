import type { CollectionConfig } from 'payload';
import { documentAccess } from '../../access/document-access.ts';
import { blocks } from '../../blocks/index.ts';
import { prose } from '../../fields/text.ts';
import { publishing } from '../../publishing/triggers.ts';
import { publishingPanel } from '../../studio/fields.ts';
import { drafts } from '../drafts.ts';
import { menu } from '../menu.ts';
import { requiredWhereSwitchedOn } from './required-where-switched-on.ts';
import { sidebarFields } from './sidebar.ts';

/** A page of a microsite. Its blocks are the same in every language; their texts are not. */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: { sq: 'Faqe', en: 'Page' }, plural: { sq: 'Faqe', en: 'Pages' } },
  access: documentAccess,
  ...drafts,
  hooks: publishing('pages'),
  admin: {
    group: menu.campaigns,
    useAsTitle: 'title',
    defaultColumns: ['title', 'campaign', 'kind', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: {
      sq: 'Faqet e fushatave. Blloqet janë të njëjta në çdo gjuhë; tekstet e tyre shkruhen në secilën.',
      en: 'The pages of campaigns. Blocks are the same in every language; their texts are written in each.',
    },
  },
  fields: [
    publishingPanel,
    {
      name: 'title',
      type: 'text',
      label: { sq: 'Titulli', en: 'Title' },
      localized: true,
      maxLength: 120,
      validate: requiredWhereSwitchedOn,
      admin: { placeholder: { sq: 'Çfarë është bullizmi kibernetik?', en: 'What is cyberbullying?' } },
    },
    prose({
      name: 'summary',
      label: { sq: 'Përmbledhja', en: 'Summary' },
      max: 300,
      help: {
        sq: 'Një ose dy fjali për listat, për motorët e kërkimit dhe për kur faqja shpërndahet.',
        en: 'One or two sentences for lists, search engines and shared links.',
      },
    }),
    {
      name: 'blocks',
      type: 'blocks',
      label: { sq: 'Blloqet', en: 'Blocks' },
      labels: { singular: { sq: 'Bllok', en: 'Block' }, plural: { sq: 'Blloqe', en: 'Blocks' } },
      maxRows: 60,
      blocks,
      admin: {
        initCollapsed: true,
        description: {
          sq: 'Faqja nga lart poshtë. Kur ndërroni gjuhën, blloqet mbeten dhe shkruani tekstet e tyre.',
          en: 'The page from top to bottom. When you change the language, the blocks stay and you write their texts.',
        },
      },
    },
    ...sidebarFields,
  ],
};
