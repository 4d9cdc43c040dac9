import type { BilingualPage } from '../types.ts';

export const home: BilingualPage = {
  key: 'home',
  kind: 'page',
  home: true,
  cover: 'flag',
  title: {
    sq: 'Raporto krimet dhe gjuhën e urrejtjes në internet',
    en: 'Report online hate crimes and speech',
  },
  slug: { sq: 'kryefaqja', en: 'home' },
  summary: {
    sq: 'Fushata kombëtare e vitit 2023: çfarë është gjuha e urrejtjes, si raportohet dhe çfarë ndodh pas raportimit.',
    en: 'The national campaign of 2023: what hate speech is, how to report it, and what happens after a report.',
  },
  blocks: [
    {
      type: 'hero',
      heading: {
        sq: 'Raporto krimet dhe gjuhën e urrejtjes në internet',
        en: 'Report online hate crimes and speech',
      },
      lead: {
        sq: 'Fushata u zhvillua në vitin 2023. Raportimi vazhdon çdo ditë: nëse sheh urrejtje, mjaftojnë pak minuta që të mos e lësh të kalojë.',
        en: 'The campaign ran in 2023. Reporting goes on every day: when you see hate, a few minutes are enough not to let it pass.',
      },
      actions: [
        { label: { sq: 'Si raportohet', en: 'How to report' }, target: { page: 'how-to-report' } },
        {
          label: { sq: 'Çfarë quhet gjuhë urrejtjeje', en: 'What counts as hate speech' },
          target: { page: 'what-counts' },
        },
      ],
      picture: 'flag',
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Pse ka rëndësi një raportim

          Urrejtja në internet rrallë mbetet në internet. Ajo i largon njerëzit nga biseda, i bën të heshtin dhe, kur askush nuk kundërshton, duket normale. Një raportim e ndryshon këtë: dikush e lexon, dikush vepron dhe mbetet një gjurmë.
        `,
        en: `
          ## Why one report matters

          Hate online seldom stays online. It drives people out of the conversation, makes them fall silent and, when nobody objects, begins to look normal. A report changes that: somebody reads it, somebody acts, and it is on record.
        `,
      },
    },
    {
      type: 'cards',
      heading: { sq: 'Nga t’ia nisësh', en: 'Where to begin' },
      cards: [
        {
          heading: { sq: 'Çfarë quhet gjuhë urrejtjeje', en: 'What counts as hate speech' },
          text: {
            sq: 'Ku mbaron mendimi i ashpër dhe ku fillon urrejtja.',
            en: 'Where a harsh opinion ends and hate begins.',
          },
          target: { page: 'what-counts' },
        },
        {
          heading: { sq: 'Si raportohet', en: 'How to report' },
          text: {
            sq: 'Pesë hapa, me provat që duhen.',
            en: 'Five steps, with the evidence you need.',
          },
          target: { page: 'how-to-report' },
        },
        {
          heading: { sq: 'Çfarë ndodh pas raportimit', en: 'What happens after a report' },
          text: {
            sq: 'Kush e lexon, ku përcillet dhe çfarë mund të presësh.',
            en: 'Who reads it, where it goes, and what you can expect.',
          },
          target: { page: 'after-a-report' },
        },
      ],
    },
    {
      type: 'help',
      heading: { sq: 'Raporto ose fol me dikë', en: 'Report, or talk to someone' },
      services: ['hate-speech', 'online-safety', 'alo-116'],
    },
    {
      type: 'partners',
      heading: { sq: 'Kush e organizoi fushatën', en: 'Who organised the campaign' },
    },
  ],
};
