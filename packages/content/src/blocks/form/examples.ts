import { exampleIds as ids, type Examples } from '../example.ts';

export const formExamples: Examples<'form'> = {
  registration: {
    language: 'sq',
    block: {
      id: 'form-registration',
      type: 'form',
      form: 'registration',
      heading: 'Regjistrohuni për samitin',
      intro: 'Pjesëmarrja është falas.',
      summit: ids.summit,
    },
  },
  application: {
    language: 'sq',
    block: { id: 'form-application', type: 'form', form: 'application', group: ids.group },
  },
  newsletter: {
    language: 'en',
    block: { id: 'form-newsletter', type: 'form', form: 'newsletter', heading: 'Four times a year' },
  },
  contact: {
    language: 'en',
    block: {
      id: 'form-contact',
      type: 'form',
      form: 'contact',
      intro: 'We answer within two working days.',
    },
  },
  closed: {
    language: 'en',
    block: { id: 'form-closed', type: 'form', form: 'registration', summit: ids.summitHeld },
  },
};
