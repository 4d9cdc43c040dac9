import type { BilingualPage } from '../../types.ts';

export const registration: BilingualPage = {
  key: 'registration',
  kind: 'page',
  title: { sq: 'Regjistrohuni për samitin', en: 'Register for the summit' },
  slug: { sq: 'regjistrimi', en: 'register' },
  summary: {
    sq: 'Një formular, një e-mail për ta konfirmuar, dhe vendi është juaji. Pjesëmarrja është falas.',
    en: 'One form, one e-mail to confirm, and the seat is yours. Taking part is free of charge.',
  },
  blocks: [
    {
      type: 'form',
      form: 'registration',
      heading: { sq: 'Të dhënat tuaja', en: 'Your details' },
      intro: {
        sq: 'Samiti është shembull: askush nuk ju pret te dera më 9 dhjetor. Formulari punon si i vërtetë; provojeni me të dhëna të shpikura.',
        en: 'The summit is an example: nobody will be waiting at the door on 9 December. The form works like a real one; try it with invented details.',
      },
      summit: 'samiti',
    },
    {
      type: 'steps',
      heading: { sq: 'Çfarë ndodh më pas', en: 'What happens next' },
      steps: [
        {
          heading: { sq: 'Konfirmoni adresën', en: 'Confirm your address' },
          body: {
            sq: 'Ju vjen një e-mail me një lidhje. Vendin e merrni kur e konfirmoni, jo më parë.',
            en: 'You receive an e-mail with a link. You get the seat when you confirm it, not before.',
          },
        },
        {
          heading: { sq: 'Vend ose listë pritjeje', en: 'A seat or the waiting list' },
          body: {
            sq: 'Nëse salla është plot, hyni në listën e pritjes. Kur dikush heq dorë, i pari në listë merr vendin dhe një e-mail.',
            en: 'If the hall is full you are put on the waiting list. When someone cancels, the first on the list gets the seat and an e-mail.',
          },
        },
        {
          heading: { sq: 'Në kalendar', en: 'In your calendar' },
          body: {
            sq: 'E-maili sjell edhe një skedar kalendari. Në faqet e programit zgjidhni seancat tuaja; zgjedhja mbetet në pajisjen tuaj.',
            en: 'The e-mail brings a calendar file, too. On the agenda pages you can pick sessions of your own; the choice stays on your device.',
          },
        },
        {
          heading: { sq: 'Nuk vini dot? Lirojeni vendin', en: 'Can’t come? Pass the seat on' },
          body: {
            sq: 'Lidhja për ta anuluar është në çdo e-mail. Nuk keni pse jepni arsye.',
            en: 'The link to cancel is in every e-mail. You need not give a reason.',
          },
        },
      ],
    },
    {
      type: 'questions',
      heading: { sq: 'Pyetje për regjistrimin', en: 'Questions about registration' },
      questions: [
        {
          question: {
            sq: 'A duhen regjistruar edhe punëtoritë?',
            en: 'Do workshops need registration as well?',
          },
          answer: {
            sq: 'Po: në to vendet janë të pakta. Shënojini në formular; nëse janë plot, hyni në listën e pritjes së punëtorisë dhe vendi në samit ju mbetet.',
            en: 'Yes: they have few seats. Tick them in the form; if a workshop is full you go on its waiting list, and keep your seat at the summit.',
          },
        },
        {
          question: {
            sq: 'Kush i sheh nevojat që shkruaj?',
            en: 'Who sees the needs that I write down?',
          },
          answer: {
            sq: 'Vetëm organizatorët, që t’i përgatisin: një vend pranë daljes, gjuha e shenjave, ushqimi. Në kartën që mbani në qafë nuk shkruhen.',
            en: 'The organisers alone, to prepare for them: a seat near the exit, sign language, food. They are not written on your badge.',
          },
        },
        {
          question: { sq: 'Sa kohë i ruani të dhënat?', en: 'How long do you keep the data?' },
          answer: {
            sq: 'Deri tridhjetë ditë pas samitit; pastaj fshihen vetvetiu, bashkë me e-mailet.',
            en: 'Until thirty days after the summit; then they are deleted automatically, together with the e-mails.',
          },
        },
        {
          question: {
            sq: 'A mund të regjistroj një fëmijë?',
            en: 'Can I register a child?',
          },
          answer: {
            sq: 'Jo me këtë formular. Të rinjtë vijnë përmes shkollës ose të Youth Media Lab, me një të rritur përgjegjës dhe me pëlqim. [Na shkruani](page:contact).',
            en: 'Not with this form. Young people come through their school or the Youth Media Lab, with an adult in charge and with consent. [Write to us](page:contact).',
          },
        },
      ],
    },
  ],
};
