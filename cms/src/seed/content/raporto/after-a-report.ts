import type { BilingualPage } from '../types.ts';

export const afterAReport: BilingualPage = {
  key: 'after-a-report',
  kind: 'page',
  title: { sq: 'Çfarë ndodh pas raportimit', en: 'What happens after a report' },
  slug: { sq: 'pas-raportit', en: 'after-a-report' },
  summary: {
    sq: 'Rruga e një raportimi: kush e lexon, si vlerësohet, ku përcillet dhe çfarë mund të presësh.',
    en: 'The path of a report: who reads it, how it is assessed, where it goes, and what you can expect.',
  },
  blocks: [
    {
      type: 'steps',
      heading: { sq: 'Rruga e një raportimi', en: 'The path of a report' },
      steps: [
        {
          heading: { sq: 'Dikush e lexon', en: 'Somebody reads it' },
          body: {
            sq: 'Një njeri, jo një makinë. Shikon çfarë ke dërguar dhe nëse dikush është në rrezik.',
            en: 'A person, not a machine. They look at what you sent and whether anyone is in danger.',
          },
        },
        {
          heading: { sq: 'Vlerësohet', en: 'It is assessed' },
          body: {
            sq: 'A është gjuhë urrejtjeje, krim, bullizëm kibernetik apo mendim i ashpër? Çdo rast shihet më vete.',
            en: 'Is it hate speech, a crime, cyberbullying or a harsh opinion? Every case is looked at on its own.',
          },
        },
        {
          heading: { sq: 'Shkon aty ku duhet', en: 'It goes where it should' },
          body: {
            sq: 'Te platforma, që ta heqë. Te policia, kur ka krim. Te shërbimet sociale ose linja e ndihmës, kur një fëmijë ka nevojë për mbrojtje.',
            en: 'To the platform, to take it down. To the police, when there is a crime. To social services or the helpline, when a child needs protection.',
          },
        },
        {
          heading: { sq: 'Numërohet, pa emra', en: 'It is counted, without names' },
          body: {
            sq: 'Çdo vit, shifrat botohen në raportin vjetor dygjuhësh. Askush nuk identifikohet.',
            en: 'Every year the figures are published in the bilingual annual report. Nobody can be identified.',
          },
        },
      ],
    },
    {
      type: 'callout',
      tone: 'warning',
      heading: { sq: 'Ta themi hapur', en: 'To be frank' },
      body: {
        sq: 'Jo çdo postim hiqet, dhe jo gjithmonë shpejt. Platformat kanë rregullat e tyre. Por çdo raportim shihet dhe i bën të dukshme gjërat që përsëriten.',
        en: 'Not every post is taken down, and not always quickly. Platforms have rules of their own. But every report is looked at, and makes visible what keeps coming back.',
      },
    },
    {
      type: 'page-list',
      heading: { sq: 'Lexo edhe', en: 'Read next' },
      source: 'chosen',
      pages: ['how-to-report', 'what-counts'],
      limit: 2,
    },
  ],
};
