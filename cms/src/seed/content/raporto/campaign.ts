import type { CampaignContent } from '../types.ts';
import { about } from './about.ts';
import { afterAReport } from './after-a-report.ts';
import { home } from './home.ts';
import { howToReport } from './how-to-report.ts';
import { whatCounts } from './what-counts.ts';

/** The campaign of 2023, kept as an archive. */
export const raporto: CampaignContent = {
  slug: 'raporto-gjuhen-e-urrejtjes',
  status: 'archived',
  theme: 'raport',
  languages: ['sq', 'en'],
  starts: '2023-03-01',
  ends: '2023-05-31',
  title: {
    sq: 'Raporto krimet dhe gjuhën e urrejtjes në internet',
    en: 'Report online hate crimes and speech',
  },
  slogan: { sq: 'Mos e lër të kalojë', en: 'Do not let it pass' },
  summary: {
    sq: 'Fushata kombëtare e vitit 2023 për raportimin e krimeve dhe të gjuhës së urrejtjes në internet. Raportimi vazhdon.',
    en: 'The national campaign of 2023 on reporting online hate crimes and speech. Reporting goes on.',
  },
  helpServices: ['alo-116', 'hate-speech', 'online-safety'],
  partners: [
    { role: 'organiser', organisation: 'crca' },
    { role: 'organiser', organisation: 'isigurt' },
    { role: 'partner', organisation: 'akcesk' },
    { role: 'partner', organisation: 'alo-116' },
  ],
  hashtags: ['RaportoUrrejtjen'],
  contact: { email: 'fushata@shembull.al' },
  navigation: [
    { label: { sq: 'Çfarë është', en: 'What counts' }, target: { page: 'what-counts' } },
    { label: { sq: 'Si raportohet', en: 'How to report' }, target: { page: 'how-to-report' } },
    { label: { sq: 'Pas raportimit', en: 'After a report' }, target: { page: 'after-a-report' } },
    {
      label: { sq: 'Rreth fushatës', en: 'About' },
      target: { page: 'about' },
      children: [{ label: { sq: 'iSIGURT.al', en: 'iSIGURT.al' }, target: { url: 'https://isigurt.al/' } }],
    },
  ],
  pages: [home, whatCounts, howToReport, afterAReport, about],
};
