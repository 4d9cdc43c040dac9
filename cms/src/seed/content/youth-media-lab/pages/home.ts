import type { BilingualPage } from '../../types.ts';

export const home: BilingualPage = {
  key: 'home',
  kind: 'page',
  home: true,
  cover: 'microphone',
  title: { sq: 'Youth Media Lab Albania', en: 'Youth Media Lab Albania' },
  slug: { sq: 'kryefaqja', en: 'home' },
  summary: {
    sq: 'Hapësira ku fëmijët dhe të rinjtë bëjnë vetë podkaste, intervista dhe fushata për moshatarët e tyre.',
    en: 'The space where children and young people make podcasts, interviews and campaigns for their peers.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Mikrofonin e ke ti', en: 'You have the microphone' },
      lead: {
        sq: 'Këtu dëgjon të rinj që flasin për internetin siç është. Dhe kur të kesh diçka për të thënë, të dëgjojmë ty.',
        en: 'Hear young people talk about the internet as it is. And when you have something to say, we listen to you.',
      },
      actions: [
        { label: { sq: 'Dëgjo episodet', en: 'Listen to the episodes' }, target: { page: 'episodes' } },
        { label: { sq: 'Merr pjesë', en: 'Take part' }, target: { page: 'take-part' } },
      ],
      picture: 'microphone',
    },
    {
      type: 'episodes',
      heading: { sq: 'Të fundit në „Zëri ynë“', en: 'The latest of “Our voice”' },
      intro: {
        sq: 'Dy minuta secili. Mund ta lexosh edhe tekstin, pa e hapur zërin.',
        en: 'Two minutes each, in Albanian. You can read the words instead, with the sound off.',
      },
      source: 'latest',
      series: 'our-voice',
      limit: 3,
    },
    {
      type: 'cards',
      heading: { sq: 'Çfarë bëhet këtu', en: 'What happens here' },
      cards: [
        {
          heading: { sq: 'Punëtori', en: 'Workshops' },
          text: {
            sq: 'Mësohet duke bërë: podkasti i parë, lajmi që kontrollohet, pamja pa fytyra.',
            en: 'You learn by doing: a first podcast, news that is checked, pictures without faces.',
          },
          target: { page: 'workshops' },
          picture: 'classroom',
        },
        {
          heading: { sq: 'Mjete', en: 'Tools' },
          text: {
            sq: 'Si të regjistrosh me telefon, si të pyesësh mirë dhe si të mbetesh pa emër.',
            en: 'How to record with a phone, how to ask well, and how to stay anonymous.',
          },
          target: { page: 'tools' },
          picture: 'guide',
        },
        {
          heading: { sq: 'Fushata të të rinjve', en: 'Youth-led campaigns' },
          text: {
            sq: 'Një ide, tri hapa dhe të rinj që e drejtojnë vetë.',
            en: 'One idea, three steps, and young people who lead it themselves.',
          },
          target: { page: 'campaigns' },
          picture: 'bubbles',
        },
      ],
    },
    {
      type: 'resources',
      heading: { sq: 'Bërë në Lab', en: 'Made in the Lab' },
      intro: {
        sq: 'Posterë, komikë dhe video të shkurtra. Vetëm forma, asnjë fytyrë.',
        en: 'Posters, comics and short videos. Only shapes, not one face.',
      },
      source: 'latest',
      limit: 3,
    },
    {
      type: 'steps',
      heading: { sq: 'Tri gjëra që i vendos ti', en: 'Three things that you decide' },
      steps: [
        {
          heading: { sq: 'Si quhesh', en: 'What you are called' },
          body: {
            sq: 'Zgjedh një pseudonim. Emrin e vërtetë nuk e kërkojmë.',
            en: 'You choose an alias. We do not ask for your real name.',
          },
        },
        {
          heading: { sq: 'Çfarë publikohet', en: 'What is published' },
          body: {
            sq: 'Zëri, fytyra, pseudonimi, shkolla: për secilën thua po ose jo.',
            en: 'Voice, face, alias, school: you say yes or no to each.',
          },
        },
        {
          heading: { sq: 'Deri kur', en: 'Until when' },
          body: {
            sq: 'Mund ta marrësh mbrapsht kur të duash, [me një buton](page:your-rights) dhe pa dhënë arsye.',
            en: 'You can take it back whenever you like, [with one button](page:your-rights) and without giving a reason.',
          },
        },
      ],
    },
    {
      type: 'help',
      heading: { sq: 'Do të flasësh pa mikrofon?', en: 'Want to talk without a microphone?' },
      intro: {
        sq: 'Disa gjëra nuk janë për podkast. Këta të dëgjojnë vetëm ty.',
        en: 'Some things are not for a podcast. These people listen to you alone.',
      },
      services: ['alo-116', 'online-safety'],
    },
    {
      type: 'partners',
      heading: { sq: 'Kush qëndron pas Lab-it', en: 'Who is behind the Lab' },
    },
    {
      type: 'share',
      heading: {
        sq: 'Tregoja dikujt që ka diçka për të thënë',
        en: 'Tell somebody who has something to say',
      },
      text: {
        sq: 'Youth Media Lab Albania: podkaste dhe fushata që i bëjnë vetë të rinjtë.',
        en: 'Youth Media Lab Albania: podcasts and campaigns that young people make themselves.',
      },
    },
  ],
};
