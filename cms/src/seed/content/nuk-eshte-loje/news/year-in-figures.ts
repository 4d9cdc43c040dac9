import type { BilingualPage } from '../../types.ts';

export const newsYearInFigures: BilingualPage = {
  key: 'news-year-in-figures',
  kind: 'news',
  date: '2025-12-18',
  cover: 'classroom',
  title: { sq: '170 shkolla, 7\u00a0421 nxënës: faleminderit', en: '170 schools, 7,421 pupils: thank you' },
  slug: { sq: 'viti-2025-ne-shifra', en: 'the-year-2025-in-figures' },
  summary: {
    sq: 'Fushata e vitit 2025 mbërriti në 12 qarqe. Pas çdo shifre qëndron një mësues që e ndali orën për të biseduar.',
    en: 'The 2025 campaign reached 12 regions. Behind every figure is a teacher who stopped the lesson to talk.',
  },
  blocks: [
    {
      type: 'facts',
      facts: [
        {
          value: { sq: '170', en: '170' },
          label: { sq: 'shkolla', en: 'schools' },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2025,
        },
        {
          value: { sq: '7\u00a0421', en: '7,421' },
          label: { sq: 'nxënës', en: 'pupils' },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2025,
        },
        {
          value: { sq: '12', en: '12' },
          label: { sq: 'qarqe', en: 'regions' },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2025,
        },
      ],
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          Shifrat janë të bukura kur mbajmë mend çfarë ka pas tyre: një klasë që shkroi rregullat e veta, një prind që dëgjoi, një nxënës që tha „mjaft“.

          Faleminderit mësuesve, psikologëve të shkollave, prindërve dhe, më shumë se të gjithëve, nxënësve.

          Në vitin 2026 vazhdojmë: [mësimi i parë](page:first-lesson) pret edhe klasën tuaj.
        `,
        en: `
          Figures are good to look at when we remember what lies behind them: a class that wrote its own rules, a parent who listened, a pupil who said “enough”.

          Thank you to the teachers, the school psychologists, the parents and, above all, the pupils.

          In 2026 we carry on: the [first lesson](page:first-lesson) is waiting for your class too.
        `,
      },
    },
  ],
};
