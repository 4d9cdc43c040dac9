import { commitments } from './statement.ts';
import type { GroupContent } from './types.ts';

/** The Alliance, and the groups that are older than it. */
export const groups = {
  alliance: {
    campaign: 'aleanca',
    open: true,
    confirms: true,
    name: {
      sq: 'Aleanca Kombëtare kundër Bullizmit Kibernetik',
      en: 'National Alliance against Cyberbullying',
    },
    slug: { sq: 'aleanca', en: 'alliance' },
    summary: {
      sq: 'Rrjet joformal organizatash, ekspertësh dhe institucionesh. Anëtarët në këtë faqe janë shembuj.',
      en: 'An informal network of organisations, experts and institutions. The members on this page are examples.',
    },
    statement: commitments,
    criteria: {
      sq: `
        Mund të hyjë kush punon për sigurinë e njerëzve në hapësirën digjitale dhe e nënshkruan deklaratën:

        - **organizata** që punojnë me fëmijë, të rinj, familje ose grupe të cenueshme, media dhe kompani;
        - **institucione** qendrore dhe vendore: arsim, mbrojtje sociale, polici, siguri kibernetike, universitete;
        - **ekspertë** të pavarur: psikologë, juristë, mësues, studiues, gazetarë, inxhinierë.

        Çdo anëtar konfirmon një herë në vit se është ende pjesë. Kush nuk konfirmon, del nga lista; kthehet kur të dojë.
      `,
      en: `
        Those can join who work for people’s safety in the digital space and sign the statement:

        - **organisations** that work with children, young people, families or vulnerable groups, media and companies;
        - **institutions**, national and local: education, social protection, police, cyber security, universities;
        - independent **experts**: psychologists, lawyers, teachers, researchers, journalists, engineers.

        Every member confirms once a year that it still belongs. Those who do not are taken off the list, and can come back whenever they wish.
      `,
    },
  },
  committee: {
    campaign: 'aleanca',
    open: false,
    confirms: false,
    name: {
      sq: 'Komiteti Kombëtar për Internet të Sigurt',
      en: 'National Committee on Internet Safety',
    },
    slug: { sq: 'komiteti-kombetar', en: 'national-committee' },
    summary: {
      sq: 'AKCESK, iSIGURT, institucione publike dhe industria, bashkë për një internet më të mirë e më të sigurt. Anëtarët e tjerë këtu janë shembuj.',
      en: 'AKCESK, iSIGURT, public institutions and industry, together for a better and safer internet. The other members here are examples.',
    },
  },
  friends: {
    campaign: 'aleanca',
    open: false,
    confirms: false,
    name: { sq: 'Miqtë e Fëmijëve', en: 'Friends of Children' },
    slug: { sq: 'miqte-e-femijeve', en: 'friends-of-children' },
    summary: {
      sq: 'Grupi parlamentar për një kuadër ligjor më të mirë kundër krimeve në internet ndaj fëmijëve dhe të rinjve. Anëtarët këtu janë shembuj.',
      en: 'The parliamentary group for a better legal framework on online crimes against children and young people. The members here are examples.',
    },
  },
} satisfies Record<string, GroupContent>;

export type GroupKey = keyof typeof groups;
