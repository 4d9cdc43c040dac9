import { exampleIds, type Examples } from '../example.ts';

export const downloadsExamples: Examples<'downloads'> = {
  several: {
    language: 'sq',
    block: {
      id: 'downloads-several',
      type: 'downloads',
      heading: 'Merre me vete',
      items: [
        { title: 'Posteri i fushatës', text: 'Për klasën dhe korridorin.', file: exampleIds.document },
        { title: 'Letër për prindërit', file: exampleIds.document },
      ],
    },
  },
  single: {
    language: 'en',
    block: {
      id: 'downloads-single',
      type: 'downloads',
      items: [{ title: 'Campaign poster', file: exampleIds.document }],
    },
  },
};
