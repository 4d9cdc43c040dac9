import { exampleIds, type Examples } from '../example.ts';

export const cardsExamples: Examples<'cards'> = {
  linked: {
    language: 'sq',
    block: {
      id: 'cards-linked',
      type: 'cards',
      heading: 'Nga t’ia nisësh',
      intro: 'Zgjidh atë që të përket ty.',
      cards: [
        {
          heading: 'Për fëmijët',
          text: 'Ti mund ta ndalosh.',
          target: { kind: 'page', page: exampleIds.news },
          picture: exampleIds.picture,
        },
        {
          heading: 'Për prindërit',
          text: 'Dëgjoni së pari.',
          target: { kind: 'page', page: exampleIds.home },
        },
        { heading: 'Për mësuesit', target: { kind: 'url', url: 'https://isigurt.al/' } },
      ],
    },
  },
  plain: {
    language: 'en',
    block: {
      id: 'cards-plain',
      type: 'cards',
      cards: [
        { heading: 'A place to talk' },
        { heading: 'A place to report', text: 'Confidential and free.' },
      ],
    },
  },
};
