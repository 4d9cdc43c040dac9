import type { Examples } from '../example.ts';

export const shareExamples: Examples<'share'> = {
  albanian: {
    language: 'sq',
    block: {
      id: 'share-albanian',
      type: 'share',
      heading: 'Përcille fjalën',
      text: 'Bullizmi kibernetik nuk është lojë. Ti mund ta ndalosh.',
    },
  },
  english: {
    language: 'en',
    block: {
      id: 'share-english',
      type: 'share',
      heading: 'Pass it on',
      text: 'Cyberbullying is not a game. You can stop it.',
    },
  },
};
