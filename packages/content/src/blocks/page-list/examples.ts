import { exampleIds, type Examples } from '../example.ts';

export const pageListExamples: Examples<'page-list'> = {
  news: {
    language: 'sq',
    block: {
      id: 'page-list-news',
      type: 'page-list',
      heading: 'Lajmet e fundit',
      source: 'news',
      pages: [],
      limit: 3,
    },
  },
  chosen: {
    language: 'en',
    block: {
      id: 'page-list-chosen',
      type: 'page-list',
      source: 'chosen',
      pages: [exampleIds.home, exampleIds.news],
      limit: 10,
    },
  },
};
