import type { Examples } from '../example.ts';

export const factsExamples: Examples<'facts'> = {
  several: {
    language: 'sq',
    block: {
      id: 'facts-several',
      type: 'facts',
      heading: 'Fushata në shifra',
      facts: [
        { value: '7 421', label: 'nxënës u përfshinë', source: 'CRCA/ECPAT Albania', year: 2025 },
        {
          value: '170',
          label: 'shkolla',
          source: 'CRCA/ECPAT Albania',
          year: 2025,
          url: 'https://isigurt.al/',
        },
        { value: '12', label: 'qarqe të vendit', source: 'CRCA/ECPAT Albania', year: 2025 },
      ],
    },
  },
  single: {
    language: 'en',
    block: {
      id: 'facts-single',
      type: 'facts',
      facts: [{ value: '2015', label: 'the year the Centre was founded', source: 'iSIGURT.al', year: 2015 }],
    },
  },
};
