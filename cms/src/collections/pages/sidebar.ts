import type { Page } from '@bashke/content';
import type { Condition, Field } from 'payload';
import { day } from '../../fields/day.ts';
import { languagesField } from '../../fields/languages.ts';
import { picture } from '../../fields/picture.ts';
import { pageSlug } from '../../fields/slug.ts';
import type { Words } from '../../fields/words.ts';

const kinds = {
  page: { sq: 'Faqe', en: 'Page' },
  news: { sq: 'Lajm', en: 'News' },
} satisfies Record<Page['kind'], Words>;

const isNews: Condition = (data) => data?.['kind'] === 'news';

/** What places a page: its campaign, address, languages and kind. */
export const sidebarFields: Field[] = [
  {
    name: 'campaign',
    type: 'relationship',
    relationTo: 'campaigns',
    label: { sq: 'Fushata', en: 'Campaign' },
    required: true,
    index: true,
    admin: { position: 'sidebar' },
  },
  pageSlug(),
  languagesField({
    sq: 'Faqja nuk ekziston në një gjuhë të çaktivizuar.',
    en: 'The page does not exist in a language that is switched off.',
  }),
  {
    name: 'kind',
    type: 'select',
    label: { sq: 'Lloji', en: 'Kind' },
    required: true,
    defaultValue: 'page' satisfies Page['kind'],
    options: Object.entries(kinds).map(([value, label]) => ({ value, label })),
    admin: {
      position: 'sidebar',
      description: {
        sq: 'Lajmet kanë datë dhe dalin në listat e lajmeve.',
        en: 'News carry a date and appear in news lists.',
      },
    },
  },
  {
    ...day({ name: 'date', label: { sq: 'Data e lajmit', en: 'Date of the news' } }),
    admin: {
      position: 'sidebar',
      condition: isNews,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' },
    },
  },
  {
    name: 'home',
    type: 'checkbox',
    label: { sq: 'Faqja kryesore', en: 'Home page' },
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: {
        sq: 'E para që hapet. Çdo fushatë ka vetëm një.',
        en: 'The first one to open. Every campaign has exactly one.',
      },
    },
  },
  {
    name: 'discreet',
    type: 'checkbox',
    label: { sq: 'Faqe që nuk bie në sy', en: 'Discreet page' },
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: {
        sq: 'Skeda e shfletuesit merr titull dhe ikonë asnjanëse: për faqet që dikujt mund t’i duhet t’i fshehë shpejt.',
        en: 'The tab of the browser gets a neutral title and icon: for pages that somebody may have to hide quickly.',
      },
    },
  },
  {
    ...picture({
      name: 'cover',
      label: { sq: 'Fotografia për listat', en: 'Picture for lists' },
    }),
    admin: { position: 'sidebar' },
  },
];
