import { about } from './pages/about.ts';
import { youthCampaigns } from './pages/campaigns.ts';
import { episodesPage } from './pages/episodes.ts';
import { forAdults } from './pages/for-adults.ts';
import { guideAnonymous } from './pages/guide-anonymous.ts';
import { guideQuestions } from './pages/guide-questions.ts';
import { home } from './pages/home.ts';
import { interviewsPage } from './pages/interviews.ts';
import { takePart } from './pages/take-part.ts';
import { tools } from './pages/tools.ts';
import { workshopFirstPodcast } from './pages/workshop-first-podcast.ts';
import { workshopNoFaces } from './pages/workshop-no-faces.ts';
import { workshopTrueOrNot } from './pages/workshop-true-or-not.ts';
import { workshops } from './pages/workshops.ts';
import { yourRights } from './pages/your-rights.ts';
import type { BilingualPage, CampaignContent } from '../types.ts';

/** Where young people make material for young people. */
export const youthMediaLab: Omit<CampaignContent, 'pages'> & { pages: BilingualPage[] } = {
  slug: 'youth-media-lab',
  status: 'running',
  theme: 'ze',
  languages: ['sq', 'en'],
  starts: '2026-04-21',
  title: { sq: 'Youth Media Lab Albania', en: 'Youth Media Lab Albania' },
  slogan: { sq: 'Zëri është yti', en: 'The voice is yours' },
  summary: {
    sq: 'Podkaste, intervista, punëtori dhe fushata që i bëjnë vetë fëmijët dhe të rinjtë në Shqipëri. Me pseudonim, me pëlqim, me zë.',
    en: 'Podcasts, interviews, workshops and campaigns made by children and young people in Albania. By alias, with consent, out loud.',
  },
  postalAddress: { sq: 'Tiranë, Shqipëri', en: 'Tirana, Albania' },
  helpServices: ['alo-116', 'online-safety', 'hate-speech'],
  partners: [
    { role: 'organiser', organisation: 'isigurt' },
    { role: 'organiser', organisation: 'crca' },
    { role: 'partner', organisation: 'alo-116' },
    { role: 'co-funder', organisation: 'european-union' },
  ],
  hashtags: ['YouthMediaLabAlbania', 'ZëriYnë'],
  contact: { email: 'lab@shembull.al' },
  navigation: [
    { label: { sq: 'Episodet', en: 'Episodes' }, target: { page: 'episodes' } },
    { label: { sq: 'Intervistat', en: 'Interviews' }, target: { page: 'interviews' } },
    {
      label: { sq: 'Punëtoritë', en: 'Workshops' },
      target: { page: 'workshops' },
      children: [
        {
          label: { sq: 'Podkasti i parë', en: 'Your first podcast' },
          target: { page: 'workshop-first-podcast' },
        },
        { label: { sq: 'E vërtetë apo jo?', en: 'True or not?' }, target: { page: 'workshop-true-or-not' } },
        {
          label: { sq: 'Pamje pa fytyra', en: 'Pictures without faces' },
          target: { page: 'workshop-no-faces' },
        },
      ],
    },
    {
      label: { sq: 'Mjetet', en: 'Tools' },
      target: { page: 'tools' },
      children: [
        {
          label: { sq: 'Si të pyesësh mirë', en: 'Asking a good question' },
          target: { page: 'guide-questions' },
        },
        {
          label: { sq: 'Si të mbetesh pa emër', en: 'Staying anonymous' },
          target: { page: 'guide-anonymous' },
        },
      ],
    },
    { label: { sq: 'Fushatat', en: 'Campaigns' }, target: { page: 'campaigns' } },
    {
      label: { sq: 'Merr pjesë', en: 'Take part' },
      target: { page: 'take-part' },
      children: [
        { label: { sq: 'Çfarë bëjmë me të', en: 'What we do with it' }, target: { page: 'your-rights' } },
      ],
    },
    {
      label: { sq: 'Rreth Lab-it', en: 'About' },
      target: { page: 'about' },
      children: [
        { label: { sq: 'Për mësuesit', en: 'For teachers' }, target: { page: 'for-adults' } },
        { label: { sq: 'iSIGURT.al', en: 'iSIGURT.al' }, target: { url: 'https://isigurt.al/' } },
      ],
    },
  ],
  pages: [
    home,
    episodesPage,
    interviewsPage,
    workshops,
    workshopFirstPodcast,
    workshopTrueOrNot,
    workshopNoFaces,
    tools,
    guideQuestions,
    guideAnonymous,
    youthCampaigns,
    takePart,
    yourRights,
    about,
    forAdults,
  ],
};
