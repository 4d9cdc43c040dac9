import type { BilingualPage } from '../../types.ts';

export const guideAnonymous: BilingualPage = {
  key: 'guide-anonymous',
  kind: 'page',
  cover: 'evidence',
  title: { sq: 'Si të mbetesh pa emër', en: 'How to stay anonymous' },
  slug: { sq: 'si-te-mbetesh-pa-emer', en: 'how-to-stay-anonymous' },
  summary: {
    sq: 'Një pseudonim i mirë, një sfond që nuk tregon gjë dhe pesë gjëra për t’i kontrolluar para se të dorëzosh.',
    en: 'A good alias, a background that tells nothing, and five things to check before you hand in.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Të dëgjohesh pa u gjetur', en: 'Be heard without being found' },
      lead: {
        sq: 'Mund të thuash gjëra të mëdha dhe prapë askush të mos e dijë se je ti. Ja si.',
        en: 'You can say big things and still nobody has to know that it is you. This is how.',
      },
      actions: [],
    },
    {
      type: 'cards',
      heading: { sq: 'Si zgjidhet një pseudonim', en: 'How to choose an alias' },
      cards: [
        {
          heading: { sq: 'Merr një send, një kafshë, një ngjyrë', en: 'Take a thing, an animal, a colour' },
          text: {
            sq: 'Kometa, Kaktus, Limon. Asgjë nga emri yt, as mbrapsht.',
            en: 'Comet, Cactus, Lemon. Nothing from your name, not even backwards.',
          },
        },
        {
          heading: { sq: 'I ri, jo ai i lojës', en: 'A new one, not the one from your game' },
          text: {
            sq: 'Nëse e përdor diku tjetër, të gjejnë me një kërkim.',
            en: 'If you use it anywhere else, one search is enough to find you.',
          },
        },
        {
          heading: { sq: 'Pa vit dhe pa numër klase', en: 'No year, no class' },
          text: {
            sq: '„Kaktus2012“ e tregon vitin kur ke lindur. „Kaktus“ jo.',
            en: '“Cactus2012” gives away the year you were born. “Cactus” does not.',
          },
        },
      ],
    },
    {
      type: 'steps',
      heading: { sq: 'Pesë kontrolle para se të dorëzosh', en: 'Five checks before you hand in' },
      steps: [
        {
          heading: { sq: 'Emrat', en: 'Names' },
          body: {
            sq: 'I yti, i shokut, i mësueses, i qenit. Thuaj „një shok“, „një mësuese“.',
            en: 'Yours, a friend’s, a teacher’s, the dog’s. Say “a friend”, “a teacher”.',
          },
        },
        {
          heading: { sq: 'Vendet', en: 'Places' },
          body: {
            sq: 'Shkolla, lagjja, rruga, dyqani i qoshes, stacioni.',
            en: 'School, neighbourhood, street, the shop on the corner, the bus stop.',
          },
        },
        {
          heading: { sq: 'Kohët', en: 'Times' },
          body: {
            sq: '„Nesër në pesë“ dhe „sot mbush trembëdhjetë“ thonë më shumë se ç’duket.',
            en: '“Tomorrow at five” and “I turn thirteen today” say more than it seems.',
          },
        },
        {
          heading: { sq: 'Sfondi', en: 'The background' },
          body: {
            sq: 'Dritarja, uniforma, një diplomë në mur. Në zë: dikush që të thërret në emër.',
            en: 'The window, a uniform, a certificate on the wall. In sound: somebody who calls your name.',
          },
        },
        {
          heading: { sq: 'Të tjerët', en: 'Other people' },
          body: {
            sq: 'Kush dëgjohet ose shihet duhet të thotë vetë „po“.',
            en: 'Whoever is heard or seen has to say “yes” themselves.',
          },
        },
      ],
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Po zëri?

          Kush të njeh mirë mund ta njohë zërin tënd. Nëse nuk do, lëre dikë tjetër të lexojë fjalët e tua, ose shkruaj dhe vizato. Edhe kjo është pjesëmarrje.

          ## Çfarë kontrollojmë ne

          Vendin, pajisjen dhe orën i heqim nga skedari. Pastaj një njeri nga ekipi e dëgjon dhe e lexon të gjithën para se të dalë. Nëse gjejmë diçka që tregon kush je, të shkruajmë te lidhja jote private.
        `,
        en: `
          ## What about my voice?

          People who know you well may recognise your voice. If you do not want that, let somebody else read your words, or write and draw. That is taking part, too.

          ## What we check

          We take place, device and time out of the file. Then somebody from the team listens to and reads all of it before it is published. If we find something that tells who you are, we write to you at your private link.
        `,
      },
    },
  ],
};
