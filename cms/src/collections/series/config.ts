import { type SeriesCategory, seriesCategories } from '@bashke/content';
import type { CollectionConfig } from 'payload';
import { gatedAccess } from '../../access/document-access.ts';
import { isNobody } from '../../access/is-nobody.ts';
import { languageOptions } from '../../fields/languages.ts';
import { picture } from '../../fields/picture.ts';
import { documentSlug } from '../../fields/slug.ts';
import { line, prose } from '../../fields/text.ts';
import type { Words } from '../../fields/words.ts';
import { publishing } from '../../publishing/triggers.ts';
import { publishingPanel } from '../../studio/fields.ts';
import { drafts } from '../drafts.ts';
import { menu } from '../menu.ts';
import { giveGuid } from './hooks/give-guid.ts';

const categories = {
  education: { sq: 'Arsim', en: 'Education' },
  'self-improvement': { sq: 'Arsim: zhvillim personal', en: 'Education: self-improvement' },
  kids: { sq: 'Fëmijë dhe familje', en: 'Kids & family' },
  'education-for-kids': {
    sq: 'Fëmijë dhe familje: arsim për fëmijë',
    en: 'Kids & family: education for kids',
  },
  parenting: { sq: 'Fëmijë dhe familje: prindërim', en: 'Kids & family: parenting' },
  culture: { sq: 'Shoqëri dhe kulturë', en: 'Society & culture' },
  technology: { sq: 'Teknologji', en: 'Technology' },
} satisfies Record<SeriesCategory, Words>;

/** A podcast: its name, cover and feed. */
export const series: CollectionConfig = {
  slug: 'series',
  labels: {
    singular: { sq: 'Seri podkasti', en: 'Podcast series' },
    plural: { sq: 'Seri podkastesh', en: 'Podcast series' },
  },
  access: gatedAccess,
  ...drafts,
  hooks: { ...publishing('series'), beforeChange: [giveGuid] },
  admin: {
    group: menu.lab,
    useAsTitle: 'title',
    defaultColumns: ['title', 'campaign', 'spokenLanguage', '_status'],
    description: {
      sq: 'Një podkast: emri, kopertina dhe adresa (feed) që lexojnë aplikacionet.',
      en: 'A podcast: its name, its cover and the feed that apps read.',
    },
  },
  fields: [
    publishingPanel,
    line({
      name: 'title',
      label: { sq: 'Titulli', en: 'Title' },
      max: 120,
      example: { sq: 'Zëri ynë', en: 'Our voice' },
    }),
    prose({
      name: 'summary',
      label: { sq: 'Përmbledhja', en: 'Summary' },
      max: 300,
      help: { sq: 'Një ose dy fjali për listat.', en: 'One or two sentences for lists.' },
    }),
    prose({
      name: 'description',
      label: { sq: 'Përshkrimi', en: 'Description' },
      max: 3000,
      help: {
        sq: 'Për çfarë flet seria. Linja e ndihmës shtohet vetvetiu.',
        en: 'What the series is about. The helpline is added automatically.',
      },
    }),
    picture({
      name: 'cover',
      label: { sq: 'Kopertina', en: 'Cover' },
      help: {
        sq: 'Katrore, 1400 deri 3000 pikselë. Pa të, kopertina vizatohet vetvetiu.',
        en: 'Square, 1400 to 3000 pixels. Without one, a cover is drawn automatically.',
      },
    }),
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
      name: 'spokenLanguage',
      type: 'select',
      label: { sq: 'Gjuha që flitet', en: 'Language spoken' },
      required: true,
      defaultValue: 'sq',
      options: languageOptions,
      admin: { position: 'sidebar' },
    },
    {
      name: 'category',
      type: 'select',
      label: { sq: 'Kategoria', en: 'Category' },
      required: true,
      defaultValue: 'kids' satisfies SeriesCategory,
      options: (Object.keys(seriesCategories) as SeriesCategory[]).map((value) => ({
        value,
        label: categories[value],
      })),
      admin: { position: 'sidebar' },
    },
    {
      ...line({
        name: 'author',
        label: { sq: 'Kush e publikon', en: 'Who publishes it' },
        max: 120,
        localized: false,
      }),
      required: true,
      defaultValue: 'Youth Media Lab Albania',
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
