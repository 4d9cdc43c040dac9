import type { Examples } from '../example.ts';

export const partnersExamples: Examples<'partners'> = {
  all: {
    language: 'sq',
    block: { id: 'partners-all', type: 'partners', heading: 'Kush qëndron pas fushatës', roles: [] },
  },
  chosen: {
    language: 'en',
    block: {
      id: 'partners-chosen',
      type: 'partners',
      heading: 'Organised by',
      intro: 'With the support of many more.',
      roles: ['organiser'],
    },
  },
};
