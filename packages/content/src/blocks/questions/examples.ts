import { paragraphs, type Examples } from '../example.ts';

export const questionsExamples: Examples<'questions'> = {
  several: {
    language: 'sq',
    block: {
      id: 'questions-several',
      type: 'questions',
      heading: 'Pyetje që bëhen shpesh',
      questions: [
        { question: 'A është falas 116 111?', answer: paragraphs('Po, telefonata është falas.') },
        { question: 'A duhet ta them emrin?', answer: paragraphs('Jo. Mund të flasësh pa e thënë emrin.') },
      ],
    },
  },
  single: {
    language: 'en',
    block: {
      id: 'questions-single',
      type: 'questions',
      questions: [{ question: 'Is it free?', answer: paragraphs('Yes, the call is free.') }],
    },
  },
};
