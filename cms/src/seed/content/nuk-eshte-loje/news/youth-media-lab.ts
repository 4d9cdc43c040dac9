import type { BilingualPage } from '../../types.ts';

export const newsYouthMediaLab: BilingualPage = {
  key: 'news-youth-media-lab',
  kind: 'news',
  date: '2026-04-21',
  cover: 'microphone',
  title: {
    sq: 'Mikrofoni u takon të rinjve: hapet Youth Media Lab',
    en: 'Over to young people: the Youth Media Lab opens',
  },
  slug: { sq: 'hapet-youth-media-lab', en: 'youth-media-lab-opens' },
  summary: {
    sq: 'Një vend ku fëmijët dhe të rinjtë bëjnë vetë podkaste, intervista dhe fushata për moshatarët e tyre.',
    en: 'A place where children and young people make podcasts, interviews and campaigns for their peers.',
  },
  blocks: [
    {
      type: 'image',
      picture: 'microphone',
      width: 'wide',
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          Youth Media Lab Albania është hapësirë për fëmijë dhe të rinj që duan të krijojnë vetë, jo vetëm të shohin. Këtu mësohet duke punuar: punëtori, mjete, podkaste, intervista dhe fushata që i drejtojnë vetë të rinjtë.

          ## Çfarë mësohet

          - Si të krijosh me përgjegjësi, pa lënduar askënd.
          - Si ta njohësh një lajm të rremë.
          - Si të mbrohesh dhe si ta mbrosh tjetrin në internet.

          ## Ti vendos çfarë dihet për ty

          Publikisht dihet vetëm pseudonimi që zgjedh ti, jo emri. Pa pëlqimin tënd, dhe pa atë të prindit ose të kujdestarit ligjor kur duhet, nuk publikohet asgjë. Pëlqimin mund ta tërheqësh kur të duash.
        `,
        en: `
          Youth Media Lab Albania is a space for children and young people who want to make things, not only watch. You learn by doing: workshops, tools, podcasts, interviews and campaigns led by young people.

          ## What you learn

          - How to create responsibly, without hurting anyone.
          - How to recognise fake news.
          - How to protect yourself and others online.

          ## You decide what is known about you

          Only the alias you choose is public, not your name. Without your consent, and that of a parent or guardian where it is needed, nothing is published. You can withdraw your consent at any time.
        `,
      },
    },
  ],
};
