import type { BilingualPage } from '../../types.ts';

export const yourRights: BilingualPage = {
  key: 'your-rights',
  kind: 'page',
  cover: 'evidence',
  title: { sq: 'Çfarë bëjmë me atë që na jep', en: 'What we do with what you hand in' },
  slug: { sq: 'cfare-bejme-me-te', en: 'what-we-do-with-it' },
  summary: {
    sq: 'Kush e dëgjon, çfarë heqim, për çfarë thua „po“ dhe si e merr mbrapsht. Me fjalë të thjeshta.',
    en: 'Who listens to it, what we take out, what you say yes to, and how to take it back. In plain words.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Është e jotja. Edhe pasi na e jep.', en: 'It is yours. Even after you hand it in.' },
      lead: {
        sq: 'Këtu e ke të gjithën, me fjalë të thjeshta. Nëse diçka nuk kuptohet, faji është yni: na pyet.',
        en: 'All of it is here, in plain words. If something is unclear, that is our fault: ask us.',
      },
      actions: [],
    },
    {
      type: 'steps',
      heading: { sq: 'Çfarë ndodh me të', en: 'What happens to it' },
      steps: [
        {
          heading: { sq: 'E pastrojmë', en: 'We clean it' },
          body: {
            sq: 'Pa e vënë re ti, telefoni shkruan në skedar vendin, orën dhe modelin e vet. I heqim dhe të tregojmë çfarë hoqëm.',
            en: 'Without your noticing, a phone writes place, time and its own model into a file. We take them out, and show you what we removed.',
          },
        },
        {
          heading: { sq: 'E mbyllim me çelës', en: 'We lock it away' },
          body: {
            sq: 'Derisa ta kontrollojmë, nuk është në internet. E sheh vetëm ekipi që mbron të rinjtë.',
            en: 'Until it has been checked it is not on the internet. Only the team that protects young people can see it.',
          },
        },
        {
          heading: { sq: 'E dëgjon një njeri', en: 'A person listens to it' },
          body: {
            sq: 'Kërkon gjëra që tregojnë kush je: emra, shkolla, numra, vende, orare. Nëse gjen diçka, të shkruan dhe ti e ndryshon.',
            en: 'They look for things that tell who you are: names, schools, numbers, places, times. If they find something, they write to you and you change it.',
          },
        },
        {
          heading: {
            sq: 'Publikohet, kur ka çdo „po“ që duhet',
            en: 'It is published, once every “yes” is there',
          },
          body: {
            sq: 'Pa „po“-në tënde, dhe pa atë të prindit ose të kujdestarit ligjor kur je nën 16 vjeç, nuk publikohet. Këtë e kontrollon edhe vetë sistemi.',
            en: 'Without your “yes”, and that of a parent or guardian when you are under 16, it is not published. The system itself checks that, too.',
          },
        },
      ],
    },
    {
      type: 'cards',
      heading: { sq: 'Katër pyetje, katër përgjigje të tuat', en: 'Four questions, four answers of yours' },
      intro: {
        sq: 'Mund t’i thuash „po“ njërës dhe „jo“ tjetrës. „Jo“ është gjithmonë në rregull.',
        en: 'You can say yes to one and no to another. “No” is always fine.',
      },
      cards: [
        {
          heading: { sq: 'Zëri', en: 'Voice' },
          text: { sq: 'A mund të dëgjohet zëri yt?', en: 'May your voice be heard?' },
        },
        {
          heading: { sq: 'Fytyra', en: 'Face' },
          text: {
            sq: 'A mund të shihesh?',
            en: 'May you be seen?',
          },
        },
        {
          heading: { sq: 'Pseudonimi', en: 'Alias' },
          text: {
            sq: 'A ta shkruajmë pseudonimin, apo ta lëmë pa emër fare?',
            en: 'Shall we write your alias, or no name at all?',
          },
        },
        {
          heading: { sq: 'Shkolla', en: 'School' },
          text: {
            sq: 'Zakonisht nuk e shkruajmë. Vetëm nëse ti dhe shkolla e doni.',
            en: 'We usually do not write it. Only if you and the school want it.',
          },
        },
      ],
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Për sa kohë

          „Po“-ja jote ka një afat, që e sheh kur e jep. Pas asaj dite pjesa hiqet vetë, pa pasur nevojë ta kërkosh. Skedarin e parë, ashtu siç na e dhe, e fshijmë më herët: na duhet vetëm derisa pjesa të jetë gati.

          ## Si e merr mbrapsht

          1. Hap lidhjen tënde private.
          2. Shtyp „Merre mbrapsht“.
          3. Kaq. Nuk të pyesim pse.

          Brenda pak sekondash nuk është më në asnjë nga faqet tona: as në podkast, as në kërkim, as te kopjet e vjetra. Të mbetet një dëftesë me datë, ku nuk shkruhet asgjë për ty.

          **Një gjë që nuk e bëjmë dot:** nëse dikush e kishte ruajtur më parë në telefonin e vet, atë kopje nuk ia marrim dot. Nëse e shpërndan për të të lënduar, na shkruaj ose raportoje në [iSIGURT.al](https://isigurt.al/).

          ## E humba lidhjen

          Shkruaj ti, ose le të shkruajë një i rritur, te [lab@shembull.al](mailto:lab@shembull.al) me titullin e pjesës. Ekipi mund ta heqë edhe pa lidhje.
        `,
        en: `
          ## For how long

          Your “yes” has an end date, which you see when you give it. After that day the piece is taken down by itself; you do not have to ask. The first file, as you gave it to us, we delete earlier: we need it only until the piece is ready.

          ## How to take it back

          1. Open your private link.
          2. Press “Take it back”.
          3. That is all. We do not ask why.

          Within seconds it is on none of our sites any more: not in the podcast, not in the search, not in older copies. You keep a dated receipt that says nothing about you.

          **One thing we cannot do:** if somebody had saved it on their own phone before, we cannot take that copy away. If they spread it to hurt you, write to us or report it at [iSIGURT.al](https://isigurt.al/).

          ## I have lost my link

          Write, or ask an adult to write, to [lab@shembull.al](mailto:lab@shembull.al) with the title of the piece. The team can remove it without the link.
        `,
      },
    },
    {
      type: 'questions',
      heading: { sq: 'Edhe pak pyetje', en: 'A few more questions' },
      questions: [
        {
          question: { sq: 'Pse më pyesni për moshën?', en: 'Why do you ask how old I am?' },
          answer: {
            sq: 'Për të ditur nëse duhet edhe „po“-ja e një të rrituri. Pyesim vetëm në cilin grup moshe je; ditëlindjen jo.',
            en: 'To know whether an adult has to say yes as well. We ask for an age group only, never for your birthday.',
          },
        },
        {
          question: {
            sq: 'Po nëse një shok në regjistrim ndërron mendje?',
            en: 'What if a friend in the recording changes their mind?',
          },
          answer: {
            sq: 'Atëherë pjesa hiqet, edhe nëse ti do që të mbetet. Mund ta regjistroni sërish pa të.',
            en: 'Then the piece is removed, even if you want it to stay. You can record it again without them.',
          },
        },
        {
          question: { sq: 'A e shohin prindërit çfarë dorëzoj?', en: 'Do my parents see what I hand in?' },
          answer: {
            sq: 'Nëse je nën 16 vjeç, ai që jep „po“-në për ty e sheh për çfarë po e jep. Nëse kjo nuk është e sigurt për ty, mos e dorëzo ende: fol me ne ose me [116 111](tel:116111).',
            en: 'If you are under 16, the adult who says yes for you sees what it is for. If that is not safe for you, do not hand it in yet: talk to us or to [116 111](tel:116111).',
          },
        },
        {
          question: { sq: 'A e përdor kush për reklama?', en: 'Does anyone use it for advertising?' },
          answer: {
            sq: 'Jo. As ne, as partnerët.',
            en: 'No. Neither we nor our partners.',
          },
        },
      ],
    },
    {
      type: 'help',
      heading: { sq: 'Diçka të shqetëson?', en: 'Is something worrying you?' },
      services: ['alo-116', 'online-safety'],
    },
  ],
};
