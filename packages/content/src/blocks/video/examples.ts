import { exampleIds, paragraphs, type Examples } from '../example.ts';

export const videoExamples: Examples<'video'> = {
  full: {
    language: 'sq',
    block: {
      id: 'video-full',
      type: 'video',
      title: 'Mësimi i parë: çfarë është bullizmi kibernetik',
      url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      length: '3:05',
      picture: exampleIds.picture,
      transcript: paragraphs('Një vajzë ul telefonin dhe merr frymë thellë.'),
    },
  },
  bare: {
    language: 'en',
    block: { id: 'video-bare', type: 'video', title: 'The first lesson', url: 'https://vimeo.com/76979871' },
  },
};
