import { exampleIds, type Examples } from '../example.ts';

export const quoteExamples: Examples<'quote'> = {
  alias: {
    language: 'sq',
    block: {
      id: 'quote-alias',
      type: 'quote',
      text: 'Kur e tregova, gjysma e peshës u zhduk.',
      by: 'Era',
      role: 'nxënëse (shembull)',
    },
  },
  person: {
    language: 'en',
    block: {
      id: 'quote-person',
      type: 'quote',
      text: 'Listen first. Ask second. Never start with the phone.',
      person: exampleIds.person,
    },
  },
};
