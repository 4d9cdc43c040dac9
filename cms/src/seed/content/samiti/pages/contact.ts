import type { BilingualPage } from '../../types.ts';

export const contact: BilingualPage = {
  key: 'contact',
  kind: 'page',
  title: { sq: 'Na shkruani', en: 'Write to us' },
  slug: { sq: 'kontakti', en: 'contact' },
  summary: {
    sq: 'Për folës, media, grupe të rinjsh dhe për çdo gjë që nuk e gjetët në faqet e samitit.',
    en: 'For speakers, media, groups of young people, and for anything that you did not find on the pages of the summit.',
  },
  blocks: [
    {
      type: 'callout',
      tone: 'warning',
      heading: { sq: 'Kjo nuk është linja e ndihmës', en: 'This is not a helpline' },
      body: {
        sq: 'Nëse një fëmijë është në rrezik, mos prisni përgjigjen tonë: telefononi në [116 111](tel:116111) ose raportoni në [iSIGURT.al](https://isigurt.al/).',
        en: 'If a child is at risk, do not wait for our answer: call [116 111](tel:116111) or report at [iSIGURT.al](https://isigurt.al/).',
      },
    },
    {
      type: 'form',
      form: 'contact',
      heading: { sq: 'Shkruajini ekipit të samitit', en: 'Write to the summit team' },
      intro: {
        sq: 'Zakonisht përgjigjemi brenda dy ditësh pune (shembull).',
        en: 'We usually answer within two working days (example).',
      },
    },
    {
      type: 'questions',
      heading: { sq: 'Ndoshta e kemi përgjigjen', en: 'Perhaps we have the answer' },
      questions: [
        {
          question: { sq: 'Dua të flas në samit.', en: 'I would like to speak at the summit.' },
          answer: {
            sq: 'Na tregoni temën në pesë rreshta dhe për kë është. Propozimet i lexojmë bashkë me Youth Media Lab: edhe të rinjtë kanë votë.',
            en: 'Tell us the topic in five lines, and whom it is for. We read proposals together with the Youth Media Lab: young people have a vote, too.',
          },
        },
        {
          question: {
            sq: 'A mund të vijë një klasë?',
            en: 'Can a school class come?',
          },
          answer: {
            sq: 'Po, ditën e parë pasdite, me mësuesin ose mësuesen. Na shkruani sa veta jeni, pa emra nxënësish.',
            en: 'Yes, on the first afternoon, with their teacher. Write how many you are, without names of pupils.',
          },
        },
      ],
    },
  ],
};
