import type { BilingualPage } from '../../types.ts';
import { exampleWorkshop } from './example-workshop.ts';

export const workshops: BilingualPage = {
  key: 'workshops',
  kind: 'page',
  cover: 'classroom',
  title: { sq: 'Punëtoritë', en: 'Workshops' },
  slug: { sq: 'punetorite', en: 'workshops' },
  summary: {
    sq: 'Tri punëtori ku del me diçka që e ke bërë vetë: një episod, një kontroll, një poster.',
    en: 'Three workshops from which you leave with something of your own: an episode, a check, a poster.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Mësohet duke bërë', en: 'Learn by doing' },
      lead: {
        sq: 'Nuk të duhet asgjë: as përvojë, as pajisje. Eja siç je, ik me diçka tënden.',
        en: 'You need nothing: no experience, no equipment. Come as you are, leave with something of yours.',
      },
      actions: [{ label: { sq: 'Merr pjesë', en: 'Take part' }, target: { page: 'take-part' } }],
    },
    {
      type: 'page-list',
      heading: { sq: 'Zgjidh një', en: 'Choose one' },
      source: 'chosen',
      pages: ['workshop-first-podcast', 'workshop-true-or-not', 'workshop-no-faces'],
      limit: 3,
    },
    exampleWorkshop,
    {
      type: 'questions',
      heading: { sq: 'Para se të vish', en: 'Before you come' },
      questions: [
        {
          question: {
            sq: 'A duhet të flas para të gjithëve?',
            en: 'Do I have to speak in front of everyone?',
          },
          answer: {
            sq: 'Jo. Dikush flet, dikush pyet, dikush vizaton ose monton. Rolin e zgjedh ti.',
            en: 'No. Some speak, some ask, some draw or edit. You choose your part.',
          },
        },
        {
          question: { sq: 'A fotografohet njeri?', en: 'Does anyone take photographs?' },
          answer: {
            sq: 'Jo pa të pyetur. Nëse thua jo, askush nuk të pyet pse.',
            en: 'Not without asking you. If you say no, nobody asks why.',
          },
        },
        {
          question: { sq: 'Po sikur të mos dua ta publikoj?', en: 'What if I do not want to publish it?' },
          answer: {
            sq: 'Atëherë e merr me vete. Një punëtori vlen edhe kur prej saj nuk del asgjë në internet.',
            en: 'Then you take it home. A workshop is worth it even when nothing of it goes online.',
          },
        },
      ],
    },
  ],
};
