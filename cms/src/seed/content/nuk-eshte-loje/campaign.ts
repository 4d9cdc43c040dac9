import type { CampaignContent } from '../types.ts';
import { about } from './about.ts';
import { firstLesson } from './first-lesson.ts';
import { forChildren } from './for-children.ts';
import { forParents } from './for-parents.ts';
import { forTeachers } from './for-teachers.ts';
import { home } from './home.ts';
import { inYourCommunity } from './in-your-community.ts';
import { news } from './news-list.ts';
import { newsAlliance } from './news/alliance-founded.ts';
import { newsCampaign } from './news/campaign-begins.ts';
import { newsFirstLesson } from './news/first-lesson-held.ts';
import { newsGuidelines } from './news/guidelines.ts';
import { newsLetter } from './news/letter-to-parents.ts';
import { newsSaferInternetDay } from './news/safer-internet-day.ts';
import { newsYearInFigures } from './news/year-in-figures.ts';
import { newsYouthMediaLab } from './news/youth-media-lab.ts';
import { whatItIs } from './what-it-is.ts';
import { whatToDo } from './what-to-do.ts';

/** The flagship: „Bullizmi kibernetik nuk është lojë“. */
export const nukEshteLoje: CampaignContent = {
  slug: 'bullizmi-nuk-eshte-loje',
  status: 'running',
  theme: 'loje',
  languages: ['sq', 'en'],
  starts: '2026-01-20',
  title: { sq: 'Bullizmi kibernetik nuk është lojë', en: 'Cyberbullying is not a game' },
  slogan: { sq: 'Ndalo. Ruaj. Fol.', en: 'Stop. Save. Speak.' },
  summary: {
    sq: 'Fushata kombëtare kundër bullizmit kibernetik: çfarë të bësh kur ndodh, për fëmijë, prindër dhe mësues, në shqip dhe në anglisht.',
    en: 'The national campaign against cyberbullying: what to do when it happens, for children, parents and teachers, in Albanian and English.',
  },
  postalAddress: { sq: 'Tiranë, Shqipëri', en: 'Tirana, Albania' },
  helpServices: ['alo-116', 'online-safety', 'hate-speech', 'gender-based-violence', 'violent-extremism'],
  partners: [
    { role: 'organiser', organisation: 'isigurt' },
    { role: 'organiser', organisation: 'crca' },
    { role: 'partner', organisation: 'alo-116' },
    { role: 'partner', organisation: 'education-authorities' },
    { role: 'co-funder', organisation: 'european-union' },
  ],
  hashtags: ['NukËshtëLojë', 'NotAGame'],
  contact: { email: 'fushata@shembull.al' },
  navigation: [
    { label: { sq: 'Çfarë është', en: 'What it is' }, target: { page: 'what-it-is' } },
    { label: { sq: 'Për fëmijët', en: 'For children' }, target: { page: 'for-children' } },
    { label: { sq: 'Për prindërit', en: 'For parents' }, target: { page: 'for-parents' } },
    {
      label: { sq: 'Për mësuesit', en: 'For teachers' },
      target: { page: 'for-teachers' },
      children: [
        { label: { sq: 'Mësimi i parë', en: 'The first lesson' }, target: { page: 'first-lesson' } },
      ],
    },
    { label: { sq: 'Çfarë të bësh', en: 'What to do' }, target: { page: 'what-to-do' } },
    {
      label: { sq: 'Rreth fushatës', en: 'About' },
      target: { page: 'about' },
      children: [
        {
          label: { sq: 'Në komunitetin tuaj', en: 'In your community' },
          target: { page: 'in-your-community' },
        },
        { label: { sq: 'Lajme', en: 'News' }, target: { page: 'news' } },
        { label: { sq: 'iSIGURT.al', en: 'iSIGURT.al' }, target: { url: 'https://isigurt.al/' } },
      ],
    },
  ],
  pages: [
    home,
    whatItIs,
    forChildren,
    forParents,
    forTeachers,
    whatToDo,
    firstLesson,
    inYourCommunity,
    news,
    about,
    newsCampaign,
    newsSaferInternetDay,
    newsFirstLesson,
    newsAlliance,
    newsGuidelines,
    newsYouthMediaLab,
    newsYearInFigures,
    newsLetter,
  ],
};
