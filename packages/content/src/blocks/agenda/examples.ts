import { exampleIds as ids, type Examples } from '../example.ts';

export const agendaExamples: Examples<'agenda'> = {
  days: {
    language: 'sq',
    block: {
      id: 'agenda-days',
      type: 'agenda',
      heading: 'Dy ditë, një qëllim',
      summit: ids.summit,
      sessions: [],
    },
  },
  chosen: {
    language: 'en',
    block: {
      id: 'agenda-chosen',
      type: 'agenda',
      heading: 'Do not miss',
      intro: 'Two sessions to begin with.',
      summit: ids.summit,
      sessions: [ids.keynote, ids.panel],
    },
  },
  unreleased: {
    language: 'sq',
    block: { id: 'agenda-unreleased', type: 'agenda', summit: ids.summitHeld, sessions: [] },
  },
};
