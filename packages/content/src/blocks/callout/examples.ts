import { paragraphs, type Examples } from '../example.ts';

export const calloutExamples: Examples<'callout'> = {
  tip: {
    language: 'sq',
    block: {
      id: 'callout-tip',
      type: 'callout',
      tone: 'tip',
      heading: 'Ruaj provat',
      body: paragraphs('Bëj një foto të ekranit para se të bllokosh. Do të të duhet kur ta raportosh.'),
    },
  },
  warning: {
    language: 'en',
    block: {
      id: 'callout-warning',
      type: 'callout',
      tone: 'warning',
      body: paragraphs('Do not pass the picture on, not even to show a friend how bad it is.'),
    },
  },
  danger: {
    language: 'sq',
    block: {
      id: 'callout-danger',
      type: 'callout',
      tone: 'danger',
      heading: 'Mos paguaj dhe mos dërgo asgjë tjetër',
      body: paragraphs('Kush të kërcënon, kërkon gjithmonë më shumë.', 'Telefono 116 111. Nuk je vetëm.'),
    },
  },
};
