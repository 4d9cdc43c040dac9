import { exampleIds, type Examples } from '../example.ts';

export const imageExamples: Examples<'image'> = {
  content: {
    language: 'sq',
    block: {
      id: 'image-content',
      type: 'image',
      picture: exampleIds.picture,
      caption: 'Duar që mbajnë njëra-tjetrën.',
      width: 'content',
    },
  },
  wide: {
    language: 'en',
    block: {
      id: 'image-wide',
      type: 'image',
      picture: exampleIds.picture,
      caption: 'Hands together.',
      width: 'wide',
    },
  },
  full: {
    language: 'en',
    block: { id: 'image-full', type: 'image', picture: exampleIds.decoration, width: 'full' },
  },
};
