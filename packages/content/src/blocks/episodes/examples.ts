import { exampleIds, type Examples } from '../example.ts';

export const episodesExamples: Examples<'episodes'> = {
  latest: {
    language: 'sq',
    block: {
      id: 'episodes-latest',
      type: 'episodes',
      heading: 'Episodet e fundit',
      intro: 'Dëgjo të rinj që flasin për jetën në internet.',
      source: 'latest',
      series: exampleIds.series,
      episodes: [],
      limit: 3,
    },
  },
  chosen: {
    language: 'en',
    block: {
      id: 'episodes-chosen',
      type: 'episodes',
      heading: 'Listen to these first',
      source: 'chosen',
      episodes: [exampleIds.episode, exampleIds.longEpisode],
      limit: 10,
    },
  },
  elsewhere: {
    language: 'sq',
    block: {
      id: 'episodes-elsewhere',
      type: 'episodes',
      source: 'chosen',
      episodes: [exampleIds.episodeElsewhere],
      limit: 10,
    },
  },
};
