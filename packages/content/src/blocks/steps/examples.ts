import { paragraphs, type Examples } from '../example.ts';

export const stepsExamples: Examples<'steps'> = {
  explained: {
    language: 'sq',
    block: {
      id: 'steps-explained',
      type: 'steps',
      heading: 'Çfarë të bësh kur ndodh',
      intro: 'Një hap në një kohë.',
      steps: [
        { heading: 'Mos u përgjigj', body: paragraphs('Përgjigjja është ajo që ai pret.') },
        { heading: 'Ruaje provën', body: paragraphs('Foto ekrani, data, emri i llogarisë.') },
        { heading: 'Blloko dhe raporto' },
        { heading: 'Fol me dikë', body: paragraphs('Një i rritur që i beson, ose 116 111.') },
      ],
    },
  },
  single: {
    language: 'en',
    block: { id: 'steps-single', type: 'steps', heading: 'First of all', steps: [{ heading: 'Breathe' }] },
  },
};
