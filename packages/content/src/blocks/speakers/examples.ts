import { exampleIds as ids, type Examples } from '../example.ts';

export const speakersExamples: Examples<'speakers'> = {
  all: {
    language: 'sq',
    block: {
      id: 'speakers-all',
      type: 'speakers',
      heading: 'Kush flet',
      summit: ids.summit,
      people: [],
      limit: 12,
    },
  },
  chosen: {
    language: 'en',
    block: {
      id: 'speakers-chosen',
      type: 'speakers',
      heading: 'Meet our speakers',
      intro: 'Some of those who speak.',
      summit: ids.summit,
      people: [ids.speaker],
      limit: 4,
    },
  },
  nobody: {
    language: 'en',
    block: { id: 'speakers-nobody', type: 'speakers', summit: ids.summitHeld, people: [], limit: 4 },
  },
};
