import { exampleIds as ids, type Examples } from '../example.ts';

export const membersExamples: Examples<'members'> = {
  everything: {
    language: 'sq',
    block: {
      id: 'members-everything',
      type: 'members',
      heading: 'Anëtarët e Aleancës',
      intro: 'Organizata, ekspertë dhe institucione nga e gjithë Shqipëria.',
      group: ids.group,
      show: ['figures', 'map', 'list'],
      limit: 12,
    },
  },
  map: {
    language: 'en',
    block: {
      id: 'members-map',
      type: 'members',
      heading: 'Where they work',
      group: ids.group,
      show: ['map'],
      limit: 12,
    },
  },
  elsewhere: {
    language: 'en',
    block: {
      id: 'members-elsewhere',
      type: 'members',
      group: ids.groupElsewhere,
      show: ['list'],
      limit: 3,
    },
  },
};
