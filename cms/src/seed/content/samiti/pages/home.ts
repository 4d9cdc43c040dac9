import type { BilingualPage } from '../../types.ts';

export const home: BilingualPage = {
  key: 'home',
  kind: 'page',
  home: true,
  title: { sq: 'Samiti i parë për Siguri Online', en: '1st Safe Online Summit' },
  slug: { sq: 'kryefaqja', en: 'home' },
  summary: {
    sq: 'Samiti i parë për Siguri Online, njëkohësisht Forumi i 11-të Kombëtar për Internet më të Sigurt: programi, folësit, vendi dhe regjistrimi.',
    en: 'The 1st Safe Online Summit, also the 11th National Forum on Safer Internet: agenda, speakers, venue and registration.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Dy ditë, një tryezë', en: 'Two days, one table' },
      lead: {
        sq: 'Samiti i parë për Siguri Online, 9–10 dhjetor 2026, Tiranë (shembull). Autoritetet, shoqëria civile, industria dhe ekspertët kundër bullizmit kibernetik ndaj fëmijëve dhe grupeve të tjera të cenueshme.',
        en: '1st Safe Online Summit, 9–10 December 2026, Tirana (example). Authorities, civil society, industry and experts against cyberbullying of children and other vulnerable groups.',
      },
      actions: [
        { label: { sq: 'Regjistrohuni', en: 'Register' }, target: { page: 'registration' } },
        {
          label: { sq: 'Shihni programin', en: 'See the agenda' },
          target: { summit: 'samiti', part: 'agenda' },
        },
      ],
    },
    {
      type: 'cards',
      heading: { sq: 'Për çfarë mblidhemi', en: 'What brings us together' },
      intro: {
        sq: 'Tri tema, nga ligji te tryeza e një mësueseje.',
        en: 'Three topics, from the law to a teacher’s desk.',
      },
      cards: [
        {
          heading: { sq: 'Zbatimi i DSA-së', en: 'Putting the DSA into practice' },
          text: {
            sq: 'Akti i Shërbimeve Digjitale në Shqipëri: kush bën çfarë, dhe kujt i drejtohet një prind.',
            en: 'The Digital Services Act in Albania: who does what, and whom a parent can turn to.',
          },
        },
        {
          heading: { sq: 'Ligji shqiptar dhe ai i BE-së', en: 'Albanian law and EU law' },
          text: {
            sq: 'Si përafrohet kuadri ligjor, dhe çfarë ndryshon për një fëmijë trembëdhjetëvjeçar.',
            en: 'How the legal framework is brought closer to that of the EU, and what changes for a child of thirteen.',
          },
        },
        {
          heading: { sq: 'Bullizmi kibernetik, çdo ditë', en: 'Cyberbullying, every day' },
          text: {
            sq: 'Shkolla, familja, linja e ndihmës, policia dhe platformat: si veprohet që herën e parë.',
            en: 'School, family, helpline, police and platforms: how to act the first time.',
          },
        },
      ],
    },
    {
      type: 'agenda',
      heading: { sq: 'Programi', en: 'Agenda' },
      intro: {
        sq: 'Dy ditë, tri salla, pesë tema. Programi është shembull; kur ndryshon diçka, ndryshimi shënohet.',
        en: 'Two days, three rooms, five topics. The agenda is an example; when something changes, the change is noted.',
      },
      summit: 'samiti',
    },
    {
      type: 'speakers',
      heading: { sq: 'Kush flet', en: 'Who speaks' },
      intro: {
        sq: 'Të gjithë folësit këtu janë të shpikur. Të rinjtë flasin me pseudonim.',
        en: 'All the speakers here are invented. Young people speak under an alias.',
      },
      summit: 'samiti',
      limit: 8,
    },
    {
      type: 'form',
      form: 'newsletter',
      heading: { sq: 'Ju shkruajmë kur ka risi', en: 'We write when there is news' },
      intro: {
        sq: 'Buletini i Qendrës: katër herë në vit, me programin, materialet dhe çfarë doli nga samiti.',
        en: 'The newsletter of the Centre: four times a year, with the agenda, the materials and what came of the summit.',
      },
    },
    {
      type: 'help',
      heading: {
        sq: 'Nëse ju ose dikush tjetër ka nevojë për ndihmë tani',
        en: 'If you or someone else needs help now',
      },
      intro: {
        sq: 'Samiti është për nesër. Për sot ka një numër dhe një adresë.',
        en: 'The summit is about tomorrow. For today there is a number and an address.',
      },
      services: ['alo-116', 'online-safety'],
    },
    {
      type: 'partners',
      heading: { sq: 'Kush e organizon dhe kush e mbështet', en: 'Who organises and who supports it' },
    },
  ],
};
