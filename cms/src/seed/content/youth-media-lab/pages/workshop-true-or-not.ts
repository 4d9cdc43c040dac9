import type { BilingualPage } from '../../types.ts';
import { exampleWorkshop } from './example-workshop.ts';

export const workshopTrueOrNot: BilingualPage = {
  key: 'workshop-true-or-not',
  kind: 'page',
  cover: 'flag',
  title: { sq: 'Punëtori: e vërtetë apo jo?', en: 'Workshop: true or not?' },
  slug: { sq: 'punetori-e-vertete-apo-jo', en: 'workshop-true-or-not' },
  summary: {
    sq: 'Tri kontrolle për çdo postim që të kërkon të nxitosh. Për moshën 11–17 vjeç. Shembull.',
    en: 'Three checks for every post that wants you to hurry. For ages 11 to 17. An example.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'E vërtetë apo jo?', en: 'True or not?' },
      lead: {
        sq: 'Nuk të themi çfarë të besosh. Mësojmë bashkë si ta gjesh vetë.',
        en: 'We do not tell you what to believe. We practise finding out.',
      },
      actions: [{ label: { sq: 'Merr pjesë', en: 'Take part' }, target: { page: 'take-part' } }],
    },
    exampleWorkshop,
    {
      type: 'cards',
      heading: { sq: 'Tri kontrolle', en: 'Three checks' },
      cards: [
        {
          heading: { sq: 'Kush e thotë?', en: 'Who says so?' },
          text: {
            sq: 'Kërko një emër, një vend, një institucion. „E dëgjoi kushëriri“ nuk është burim.',
            en: 'Look for a name, a place, an institution. “Somebody’s cousin heard it” is not a source.',
          },
        },
        {
          heading: { sq: 'Nga kur është?', en: 'How old is it?' },
          text: {
            sq: 'Një foto e vjetër mund të jetë e vërtetë dhe prapë të të gënjejë për sot.',
            en: 'An old picture can be real and still mislead you about today.',
          },
        },
        {
          heading: { sq: 'Çfarë do prej meje?', en: 'What does it want from me?' },
          text: {
            sq: 'Që të zemërohesh? Të frikësohesh? Ta dërgosh menjëherë? Prit dhjetë minuta.',
            en: 'To make you angry? Afraid? To have you send it at once? Take ten minutes.',
          },
        },
      ],
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Loja: tri të vërteta dhe një e rreme

          1. Çdo grup sjell katër pamje të ekranit, pa emra njerëzish: tri të vërteta, një të rreme.
          2. Grupi tjetër ka dhjetë minuta dhe tri kontrollet.
          3. Fiton kush e shpjegon më mirë si e gjeti, jo kush e gjen i pari.

          ## Po nëse e kam dërguar tashmë?

          Fshije dhe shkruaje në grup: „Gabova, kjo nuk qenka e vërtetë.“ Pas kësaj të besojnë më shumë, jo më pak.
        `,
        en: `
          ## The game: three true and one false

          1. Every group brings four screenshots, without names of people: three true, one false.
          2. The other group has ten minutes and the three checks.
          3. Whoever explains best how they found it wins, not whoever is first.

          ## What if I have shared it already?

          Delete it and write in the chat: “I was wrong, this is not true.” People will trust you more afterwards, not less.
        `,
      },
    },
    {
      type: 'episodes',
      heading: { sq: 'Dëgjo (në anglisht)', en: 'Listen' },
      source: 'chosen',
      episodes: ['three-checks'],
      limit: 1,
    },
  ],
};
