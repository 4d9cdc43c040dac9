import { paragraphs, type Examples } from '../example.ts';

export const stepsExamples: Examples<'steps'> = {
  explained: {
    language: 'sq',
    block: {
      id: 'steps-explained',
      type: 'steps',
      heading: 'Çfarë të bësh kur ndodh',
      intro: 'Hap pas hapi.',
      steps: [
        { heading: 'Mos u përgjigj', body: paragraphs('Kush lëndon pret një përgjigje.') },
        { heading: 'Ruaj provat', body: paragraphs('Foto e ekranit, data, emri i profilit.') },
        { heading: 'Blloko dhe raporto' },
        { heading: 'Fol me dikë', body: paragraphs('Me një të rritur të cilit i beson, ose me 116 111.') },
      ],
    },
  },
  single: {
    language: 'en',
    block: { id: 'steps-single', type: 'steps', heading: 'First of all', steps: [{ heading: 'Breathe' }] },
  },
};
