import { exampleIds, type Examples } from '../example.ts';

export const helpExamples: Examples<'help'> = {
  all: {
    language: 'sq',
    block: {
      id: 'help-all',
      type: 'help',
      heading: 'Merr ndihmë',
      intro: 'Zgjidh si do të flasësh.',
      services: [],
    },
  },
  chosen: {
    language: 'en',
    block: { id: 'help-chosen', type: 'help', heading: 'Talk to someone', services: [exampleIds.helpline] },
  },
};
