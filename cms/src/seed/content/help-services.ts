import type { HelpServiceContent } from './types.ts';

/** Where to call and where to report. Numbers, hours and costs are demo content: staff keep them true. */
export const helpServices = {
  'alo-116': {
    kind: 'helpline',
    phone: '116111',
    phoneText: '116 111',
    languages: ['sq'],
    testing: false,
    name: { sq: 'ALO 116 111', en: 'ALO 116 111' },
    audience: {
      sq: 'Për çdo fëmijë dhe të ri, si dhe për prindërit e mësuesit',
      en: 'For every child and young person, and for parents and teachers',
    },
    hours: { sq: 'Çdo ditë, 24 orë', en: 'Every day, 24 hours' },
    cost: { sq: 'Telefonata është falas', en: 'The call is free' },
    about: {
      sq: 'Linja kombëtare e ndihmës për fëmijët. Dikush të dëgjon, të beson dhe gjen bashkë me ty hapin e radhës. Nuk ke pse ta thuash emrin.',
      en: 'The national child helpline. Somebody listens, believes you and works out the next step with you. You do not have to give your name.',
    },
  },
  'online-safety': {
    kind: 'hotline',
    url: 'https://isigurt.al/',
    languages: ['sq', 'en'],
    testing: false,
    name: {
      sq: 'iSIGURT.al: siguria e fëmijëve në internet',
      en: 'iSIGURT.al: child online safety',
    },
    audience: {
      sq: 'Për këdo që has diçka që dëmton një fëmijë në internet',
      en: 'For anyone who comes across something online that harms a child',
    },
    hours: { sq: 'Raporto në çdo kohë', en: 'Report at any time' },
    cost: { sq: 'Falas', en: 'Free' },
    about: {
      sq: 'Linja kombëtare e raportimit. Këtu raportohen bullizmi, kërcënimet, shantazhi me foto dhe abuzimi seksual i fëmijëve. Çdo raportim trajtohet me konfidencialitet.',
      en: 'The national hotline for reporting bullying, threats, blackmail with pictures and child sexual abuse. Every report is treated in confidence.',
    },
  },
  'hate-speech': {
    kind: 'hotline',
    url: 'https://isigurt.al/',
    languages: ['sq', 'en'],
    testing: false,
    name: { sq: 'Linja kombëtare kundër gjuhës së urrejtjes', en: 'National Hotline on Hate Speech' },
    audience: {
      sq: 'Për këdo që sheh ose përjeton urrejtje në internet',
      en: 'For anyone who sees or faces hate online',
    },
    hours: { sq: 'Raporto në çdo kohë', en: 'Report at any time' },
    cost: { sq: 'Falas', en: 'Free' },
    about: {
      sq: 'Këtu raportohen postime, komente e video që nxisin urrejtje ose dhunë ndaj njerëzve për shkak të asaj që janë.',
      en: 'For reporting posts, comments and videos that stir up hatred or violence against people because of who they are.',
    },
  },
  'gender-based-violence': {
    kind: 'hotline',
    url: 'https://isigurt.al/',
    languages: ['sq', 'en'],
    testing: true,
    name: {
      sq: 'Linja kundër dhunës me bazë gjinore në internet',
      en: 'Hotline on online gender-based violence',
    },
    audience: {
      sq: 'Për vajzat dhe gratë, dhe për këdo që është dëshmitar',
      en: 'For girls and women, and for anyone who witnesses it',
    },
    about: {
      sq: 'Këtu raportohen ndjekja, kërcënimet, presioni dhe fotot e shpërndara pa leje.',
      en: 'For reporting stalking, threats, pressure, and pictures shared without permission.',
    },
  },
  'violent-extremism': {
    kind: 'hotline',
    url: 'https://isigurt.al/',
    languages: ['sq', 'en'],
    testing: true,
    name: {
      sq: 'Linja kundër ekstremizmit të dhunshëm në internet',
      en: 'Hotline on online violent extremism',
    },
    audience: {
      sq: 'Për të rinjtë, familjet, mësuesit dhe këdo që shqetësohet',
      en: 'For young people, families, teachers and anyone who is worried',
    },
    about: {
      sq: 'Këtu raportohen përmbajtjet dhe mesazhet që lavdërojnë dhunën ose i nxisin të tjerët drejt saj.',
      en: 'For reporting content and messages that praise violence or draw others into it.',
    },
  },
} satisfies Record<string, HelpServiceContent>;

export type HelpServiceKey = keyof typeof helpServices;
