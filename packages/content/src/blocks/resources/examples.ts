import { exampleIds, type Examples } from '../example.ts';

export const resourcesExamples: Examples<'resources'> = {
  latest: {
    language: 'sq',
    block: {
      id: 'resources-latest',
      type: 'resources',
      heading: 'Krijime të të rinjve',
      intro: 'Vizatime, afishe dhe filma të shkurtër nga punëtoritë tona.',
      source: 'latest',
      resources: [],
      limit: 6,
    },
  },
  chosen: {
    language: 'en',
    block: {
      id: 'resources-chosen',
      type: 'resources',
      source: 'chosen',
      resources: [exampleIds.resource, exampleIds.film],
      limit: 10,
    },
  },
};
