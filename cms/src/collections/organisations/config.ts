import { organisationKinds } from '@bashke/content';
import type { CollectionConfig } from 'payload';
import { documentAccess } from '../../access/document-access.ts';
import { picture } from '../../fields/picture.ts';
import { line, prose } from '../../fields/text.ts';
import { isWebAddress } from '../../fields/validate.ts';
import type { Words } from '../../fields/words.ts';
import { publishing } from '../../publishing/triggers.ts';
import { showingPanel } from '../../studio/fields.ts';
import { drafts } from '../drafts.ts';
import { menu } from '../menu.ts';

const kinds = {
  'civil-society': { sq: 'Shoqëri civile', en: 'Civil society' },
  'public-institution': { sq: 'Institucion publik', en: 'Public institution' },
  industry: { sq: 'Industri', en: 'Industry' },
  education: { sq: 'Arsim', en: 'Education' },
  media: { sq: 'Media', en: 'Media' },
  international: { sq: 'Organizatë ndërkombëtare', en: 'International organisation' },
  'european-union': { sq: 'Bashkimi Evropian', en: 'European Union' },
} satisfies Record<(typeof organisationKinds)[number], Words>;

/** Those who stand behind campaigns. */
export const organisations: CollectionConfig = {
  slug: 'organisations',
  labels: {
    singular: { sq: 'Organizatë', en: 'Organisation' },
    plural: { sq: 'Organizata', en: 'Organisations' },
  },
  access: documentAccess,
  ...drafts,
  hooks: publishing('organisations'),
  admin: {
    group: menu.shared,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', '_status', 'updatedAt'],
    description: {
      sq: 'Shkruhen një herë dhe tregohen në çdo fushatë që i zgjedh.',
      en: 'Written once and shown in every campaign that chooses them.',
    },
  },
  fields: [
    showingPanel,
    line({
      name: 'name',
      label: { sq: 'Emri', en: 'Name' },
      max: 120,
      required: true,
      help: { sq: 'Siç e shkruan vetë organizata.', en: 'As the organisation writes it itself.' },
    }),
    prose({
      name: 'about',
      label: { sq: 'Çfarë bën', en: 'What it does' },
      max: 400,
      help: { sq: 'Një ose dy fjali për lexuesin.', en: 'One or two sentences for the reader.' },
    }),
    {
      name: 'kind',
      type: 'select',
      label: { sq: 'Lloji', en: 'Kind' },
      required: true,
      options: organisationKinds.map((value) => ({ value, label: kinds[value] })),
      admin: {
        position: 'sidebar',
        description: {
          sq: '„Bashkimi Evropian“ tregohet me stemën e BE-së dhe fjalët që kërkon financimi i saj.',
          en: '“European Union” is shown with the EU emblem and the words that its funding requires.',
        },
      },
    },
    {
      name: 'url',
      type: 'text',
      label: { sq: 'Faqja në internet', en: 'Website' },
      validate: isWebAddress,
      maxLength: 2000,
      admin: { placeholder: 'https://…' },
    },
    picture({
      name: 'logo',
      label: { sq: 'Logoja', en: 'Logo' },
      help: {
        sq: 'Sa më e madhe, me sfond të tejdukshëm.',
        en: 'As large as possible, on a transparent background.',
      },
    }),
  ],
};
