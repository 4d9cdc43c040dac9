import type { BilingualPage } from '../types.ts';

export const news: BilingualPage = {
  key: 'news',
  kind: 'page',
  title: { sq: 'Lajme', en: 'News' },
  slug: { sq: 'lajme', en: 'news' },
  summary: {
    sq: 'Çfarë ka ndodhur në fushatë: shkolla, partnerë, udhëzues dhe ajo që bëjnë vetë të rinjtë.',
    en: 'What has happened in the campaign: schools, partners, guidelines and what young people are doing themselves.',
  },
  blocks: [
    { type: 'page-list', source: 'news', limit: 24 },
    {
      type: 'callout',
      tone: 'tip',
      heading: { sq: 'Keni një lajm nga shkolla juaj?', en: 'Do you have news from your school?' },
      body: {
        sq: 'Na e tregoni. Pa emra dhe pa fytyra fëmijësh: mjafton çfarë bëtë dhe çfarë mësuat. [Ja si të na gjeni](page:about).',
        en: 'Tell us. No names and no faces of children, please: what you did and what you learned is enough. [How to reach us](page:about).',
      },
    },
  ],
};
