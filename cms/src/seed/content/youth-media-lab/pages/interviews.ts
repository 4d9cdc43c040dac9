import type { BilingualPage } from '../../types.ts';

export const interviewsPage: BilingualPage = {
  key: 'interviews',
  kind: 'page',
  cover: 'bubbles',
  title: { sq: 'Intervistat', en: 'Interviews' },
  slug: { sq: 'intervistat', en: 'interviews' },
  summary: {
    sq: '„Tri pyetje“: të rinjtë pyesin, dikush përgjigjet, pa nxitim.',
    en: '“Tri pyetje” (Three questions): young people ask, somebody answers, without hurry.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Tri pyetje, një bisedë', en: 'Three questions, one conversation' },
      lead: {
        sq: 'Kush pyet, mëson. Kush përgjigjet, e di që më parë ku do të dëgjohet.',
        en: 'Whoever asks, learns. Whoever answers knows beforehand where it will be heard.',
      },
      actions: [
        {
          label: { sq: 'Si bëhet një pyetje e mirë', en: 'How to ask a good question' },
          target: { page: 'guide-questions' },
        },
      ],
    },
    {
      type: 'episodes',
      heading: { sq: 'Tri pyetje', en: 'Tri pyetje (Three questions)' },
      source: 'latest',
      series: 'three-questions',
      limit: 12,
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Kë mund të intervistosh

          Një shok që di diçka që ti nuk e di. Gjyshen që e mësoi telefonin pas të shtatëdhjetave. Një mësuese, një programues, dikë që përgjigjet në linjën e ndihmës.

          ## Premtimi ynë para çdo interviste

          - Pyesim nëse do të flasë, dhe presim përgjigjen.
          - Tregojmë ku do të dëgjohet dhe për sa kohë.
          - Emrat, rrugët dhe oraret i heqim.
          - E dëgjojmë bashkë para se të dalë.
          - Nëse ndërron mendje, e heqim pa pyetur pse.
        `,
        en: `
          ## Whom you can interview

          A friend who knows something you do not. A grandmother who learned to use a phone after seventy. A teacher, a programmer, someone who answers at a helpline.

          ## Our promise before every interview

          - We ask whether they want to talk, and wait for the answer.
          - We say where it will be heard, and for how long.
          - We take names, streets and times out.
          - We listen to it together before it is published.
          - If they change their mind, we remove it without asking why.
        `,
      },
    },
    {
      type: 'quote',
      text: {
        sq: 'Mendoja se një intervistë është të dish çfarë të pyesësh. Është të dish kur të heshtësh.',
        en: 'I thought interviewing was knowing what to ask. It is knowing when to be quiet.',
      },
      by: { sq: 'Penel', en: 'Penel' },
      role: { sq: 'pseudonimi i një të reje të shpikur', en: 'alias of an invented young person' },
    },
  ],
};
