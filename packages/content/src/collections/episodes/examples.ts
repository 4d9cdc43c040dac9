import { exampleIds as ids, paragraphs } from '../../blocks/example.ts';
import type { Cue, Episode } from './schema.ts';

const usual = {
  collection: 'episodes',
  series: ids.series,
  kind: 'full',
  publishedAt: '2026-02-10T07:00:00.000Z',
  updatedAt: '2026-02-10T07:00:00.000Z',
  spokenLanguage: 'sq',
} as const;

const cues: Cue[] = [
  { start: 0, end: 4.2, voice: 'Zog Mali', text: 'Përshëndetje! Ky është „Zëri ynë“.' },
  {
    start: 4.2,
    end: 11,
    voice: 'Hëna 7',
    text: 'Sot flasim për grupin e klasës\nqë befas u kthye kundër njërit.',
  },
  { start: 11.5, end: 19.25, voice: 'Zog Mali', text: 'E para: nuk je vetëm <dhe> ke të drejtë & zë.' },
  { start: 20, end: 31, text: 'Merr 116 111, falas, në çdo orë.' },
];

/** Many lines of one voice. */
const manyCues = (count: number): Cue[] =>
  Array.from({ length: count }, (_, index) => ({
    start: index * 6,
    end: index * 6 + 5.5,
    text: `Rreshti ${index + 1} i një bisede të gjatë, të qetë dhe të qartë.`,
  }));

/** A whole episode; a long one without people; a trailer without a transcript; one of another campaign. */
export const exampleEpisodes: Episode[] = [
  {
    ...usual,
    id: ids.episode,
    guid: '0a4b6a0c-7a9e-4a36-9a5e-0c8f0d9f1a01',
    season: 1,
    number: 2,
    recording: 'recording-example',
    people: [
      { role: 'host', alias: 'Zog Mali' },
      { role: 'guest', alias: 'Hëna 7', school: 'Shkolla e shembullit' },
      { role: 'guest' },
    ],
    workshop: ids.news,
    cues,
    texts: {
      sq: {
        title: 'Kur grupi i klasës kthehet kundër dikujt',
        slug: 'kur-grupi-kthehet',
        summary: 'Tri gjëra që mund të bësh sot, edhe nëse nuk je ti ai që po lëndohet.',
        notes: paragraphs('Episodi u regjistrua në punëtorinë e parë.', 'Zërat janë të sintetizuar.'),
        chapters: [
          { start: 0, title: 'Përshëndetje' },
          { start: 11.5, title: 'Çfarë mund të bësh' },
          { start: 20, title: 'Kush të dëgjon' },
        ],
      },
      en: {
        title: 'When the class chat turns on someone',
        slug: 'when-the-chat-turns',
        summary: 'Three things you can do today, even when you are not the one who is hurt.',
        chapters: [
          { start: 0, title: 'Hello' },
          { start: 11.5, title: 'What you can do' },
          { start: 20, title: 'Who listens' },
        ],
      },
    },
  },
  {
    ...usual,
    id: ids.longEpisode,
    guid: '0a4b6a0c-7a9e-4a36-9a5e-0c8f0d9f1a02',
    kind: 'bonus',
    publishedAt: '2026-03-10T07:00:00.000Z',
    recording: 'recording-long',
    people: [],
    cues: manyCues(400),
    texts: {
      sq: {
        title: 'Një bisedë shumë e gjatë për të drejtat, përgjegjësitë dhe miqësitë e të rinjve në internet',
        slug: 'nje-bisede-shume-e-gjate',
        summary: 'Një orë e dy minuta, pa kapituj.',
        chapters: [],
      },
      en: {
        title: 'A very long talk about rights, responsibilities and friendships online',
        slug: 'a-very-long-talk',
        summary: 'An hour and two minutes, without chapters.',
        chapters: [],
      },
    },
  },
  {
    ...usual,
    id: ids.trailer,
    guid: '0a4b6a0c-7a9e-4a36-9a5e-0c8f0d9f1a03',
    kind: 'trailer',
    publishedAt: '2026-01-10T07:00:00.000Z',
    recording: 'recording-trailer',
    people: [{ role: 'host', alias: 'Zog Mali' }],
    cues: [],
    texts: {
      sq: { title: 'Së shpejti', slug: 'se-shpejti', summary: 'Çfarë po përgatitim.', chapters: [] },
    },
  },
  {
    ...usual,
    id: ids.episodeElsewhere,
    series: 'series-elsewhere',
    guid: '0a4b6a0c-7a9e-4a36-9a5e-0c8f0d9f1a04',
    recording: 'recording-elsewhere',
    people: [{ role: 'host', alias: 'Re e Bardhë' }],
    cues: [],
    texts: {
      sq: {
        title: 'Një episod i një fushate tjetër',
        slug: 'nje-episod-tjeter',
        summary: 'Dëgjohet këtu; faqja e tij është te fushata e vet.',
        chapters: [],
      },
    },
  },
];
