import type { BlockContent, Words } from '../../types.ts';

/** Says that the workshop of a page is invented. */
export const exampleWorkshop: BlockContent<Words> = {
  type: 'callout',
  tone: 'tip',
  heading: { sq: 'Kjo punëtori është shembull', en: 'This workshop is an example' },
  body: {
    sq: 'E shpikëm që të shohësh si duket një punëtori. Ditën dhe vendin e punëtorive të vërteta t’i thotë ai që të ftoi, jo kjo faqe.',
    en: 'We invented it so that you can see what a workshop is like. Day and place of real workshops come from whoever invited you, not from this page.',
  },
};
