import type { BilingualPage } from '../../types.ts';

export const episodesPage: BilingualPage = {
  key: 'episodes',
  kind: 'page',
  cover: 'microphone',
  title: { sq: 'Episodet', en: 'Episodes' },
  slug: { sq: 'episodet', en: 'episodes' },
  summary: {
    sq: 'Dëgjo „Zëri ynë“ në shqip dhe „Out Loud“ në anglisht. Çdo episod ka tekstin e plotë.',
    en: 'Listen to “Zëri ynë” in Albanian and “Out Loud” in English. Every episode has its full text.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Dëgjo', en: 'Listen' },
      lead: {
        sq: 'Në autobus, në krevat, në klasë. Ose lexo: çdo fjalë është edhe me shkrim.',
        en: 'On the bus, in bed, in class. Or read: every word is there in writing, too.',
      },
      actions: [],
    },
    {
      type: 'episodes',
      heading: { sq: 'Zëri ynë', en: 'Zëri ynë (Our voice)' },
      intro: {
        sq: 'Çfarë ndodh në internet, çfarë bëjmë ne dhe kush na ndihmon.',
        en: 'What happens online, what we do about it and who helps us. In Albanian.',
      },
      source: 'latest',
      series: 'our-voice',
      limit: 12,
    },
    {
      type: 'episodes',
      heading: { sq: 'Out Loud: në anglisht', en: 'Out Loud' },
      intro: {
        sq: 'Për shokët larg dhe për këdo që do të provojë veten në anglisht.',
        en: 'In English, for friends far away.',
      },
      source: 'latest',
      series: 'out-loud',
      limit: 12,
    },
    {
      type: 'questions',
      heading: { sq: 'Për dëgjuesit', en: 'For listeners' },
      questions: [
        {
          question: { sq: 'A mund ta dëgjoj pa internet?', en: 'Can I listen offline?' },
          answer: {
            sq: 'Po. Shkarkoje episodin kur ke lidhje të mirë, ose abonohu në një aplikacion podkastesh me adresën e serisë.',
            en: 'Yes. Download the episode while your connection is good, or subscribe in a podcast app with the address of the series.',
          },
        },
        {
          question: { sq: 'Dikush e sheh çfarë dëgjoj?', en: 'Does anyone see what I listen to?' },
          answer: {
            sq: 'Jo nga kjo faqe. Këtu nuk ka gjurmues; vendi ku e le episodin ruhet vetëm në telefonin tënd.',
            en: 'Not through this site. There are no trackers; the place where you stopped stays on your phone.',
          },
        },
        {
          question: { sq: 'Pse zërat tingëllojnë si robotë?', en: 'Why do the voices sound like robots?' },
          answer: {
            sq: 'Sepse këto episode janë shembuj dhe zërat i bën një kompjuter. Vendi për zërin tënd është [këtu](page:take-part).',
            en: 'Because these episodes are examples, and a computer makes the voices. The place for yours is [here](page:take-part).',
          },
        },
      ],
    },
  ],
};
