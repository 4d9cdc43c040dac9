import { type Theme, themes } from '@bashke/content';
import type { Field } from 'payload';
import { picture } from '../../../fields/picture.ts';
import type { Words } from '../../../fields/words.ts';

const names = {
  loje: {
    sq: 'Lojë: forma të mëdha e të gjalla, për fëmijë e të rinj',
    en: 'Game: bold shapes, for children and young people',
  },
  bashke: { sq: 'Bashkë: e ngrohtë, e thurur', en: 'Together: warm, woven' },
  raport: { sq: 'Raport: e bardhë, e qetë, me shifra', en: 'Report: white, calm, with figures' },
  ze: {
    sq: 'Zë: e errët, plot gjallëri, me valë zëri; për podkaste',
    en: 'Voice: dark, vivid, with sound waves; for podcasts',
  },
  forum: { sq: 'Forum: e qetë, si një revistë; për samite', en: 'Forum: calm, editorial; for summits' },
} satisfies Record<Theme, Words>;

/** How the microsite looks. */
export const lookFields: Field[] = [
  {
    name: 'theme',
    type: 'select',
    label: { sq: 'Tema', en: 'Theme' },
    required: true,
    defaultValue: 'bashke' satisfies Theme,
    options: themes.map((value) => ({ value, label: names[value] })),
  },
  picture({
    name: 'logo',
    label: { sq: 'Logoja', en: 'Logo' },
    help: { sq: 'Tregohet pranë titullit.', en: 'Shown beside the title.' },
  }),
  picture({
    name: 'card',
    label: { sq: 'Kartela për rrjetet sociale', en: 'Social card' },
    help: {
      sq: '1200 × 630 pikselë. Pa të, çdo faqeje i vizatohet kartela e saj.',
      en: '1200 × 630 pixels. Without one, every page gets a card drawn for it.',
    },
  }),
];
