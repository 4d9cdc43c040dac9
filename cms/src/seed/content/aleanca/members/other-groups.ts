import type { MemberContent } from '../types.ts';

/**
 * The National Committee on Internet Safety. The sources name AKCESK and iSIGURT and say that public institutions and
 * the industry belong to it; when each joined they do not say.
 */
export const committeeMembers = {
  akcesk: {
    kind: 'institution',
    sector: 'technology',
    county: 'tirane',
    joined: '2023-02-01',
    real: true,
    name: { sq: 'AKCESK', en: 'AKCESK' },
    about: {
      sq: 'Autoriteti Kombëtar për Certifikimin Elektronik dhe Sigurinë Kibernetike. Data e hyrjes është shembull.',
      en: 'The National Authority for Electronic Certification and Cyber Security. The date of joining is an example.',
    },
  },
  isigurt: {
    kind: 'organisation',
    sector: 'child-protection',
    county: 'tirane',
    joined: '2023-02-01',
    real: true,
    name: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
    about: {
      sq: 'Qendra për Internet të Sigurt në Shqipëri. Data e hyrjes është shembull.',
      en: 'The Safer Internet Centre Albania. The date of joining is an example.',
    },
    link: 'https://isigurt.al/',
  },
  ministria: {
    kind: 'institution',
    sector: 'education',
    county: 'tirane',
    joined: '2023-02-01',
    name: { sq: 'Ministri për arsimin', en: 'A ministry for education' },
    about: {
      sq: 'Sjell në komitet shkollat publike.',
      en: 'Brings public schools to the committee.',
    },
  },
  policia: {
    kind: 'institution',
    sector: 'justice',
    county: 'tirane',
    joined: '2023-02-01',
    name: { sq: 'Drejtori policie kundër krimit në internet', en: 'A police directorate for online crime' },
    about: {
      sq: 'Heton dhe u tregon të tjerëve cilat prova i duhen.',
      en: 'Investigates, and tells the others which evidence it needs.',
    },
  },
  sociale: {
    kind: 'institution',
    sector: 'child-protection',
    county: 'tirane',
    joined: '2023-03-01',
    name: { sq: 'Shërbim social për fëmijët', en: 'A social service for children' },
    about: {
      sq: 'Ndërhyn kur një fëmijë është në rrezik.',
      en: 'Steps in when a child is at risk.',
    },
  },
  telekom: {
    kind: 'organisation',
    sector: 'technology',
    county: 'tirane',
    joined: '2023-03-01',
    name: { sq: 'Kompani telekomunikacioni', en: 'A telecommunications company' },
    about: {
      sq: 'Përfaqëson industrinë që e sjell internetin në shtëpi.',
      en: 'Stands for the industry that brings the internet into homes.',
    },
  },
} satisfies Record<string, MemberContent>;

/** The parliamentary group „Miqtë e Fëmijëve“. All members are invented. */
export const friends = {
  blerim: {
    kind: 'expert',
    sector: 'justice',
    county: 'tirane',
    joined: '2025-10-01',
    name: { sq: 'Blerim Shembulli, deputet', en: 'Blerim Shembulli, member of parliament' },
    about: {
      sq: 'Ndjek ndryshimet e ligjit penal për krimet në internet ndaj fëmijëve.',
      en: 'Follows changes to criminal law on online crimes against children.',
    },
  },
  mirela: {
    kind: 'expert',
    sector: 'education',
    county: 'korce',
    joined: '2025-10-01',
    name: { sq: 'Mirela Tipari, deputete', en: 'Mirela Tipari, member of parliament' },
    about: {
      sq: 'Pyet çdo vit sa psikologë ka në shkolla.',
      en: 'Asks every year how many psychologists there are in schools.',
    },
  },
  skerdi: {
    kind: 'expert',
    sector: 'technology',
    county: 'kukes',
    joined: '2025-11-01',
    name: { sq: 'Skerdi Maketi, deputet', en: 'Skerdi Maketi, member of parliament' },
    about: {
      sq: 'Lexon projektligjet me një pyetje: a e kupton këtë një prind?',
      en: 'Reads bills with one question: would a parent understand this?',
    },
  },
  aurora: {
    kind: 'expert',
    sector: 'equality-and-disability',
    county: 'vlore',
    joined: '2025-11-01',
    name: { sq: 'Aurora Skica, deputete', en: 'Aurora Skica, member of parliament' },
    about: {
      sq: 'Kërkon që çdo ligj për internetin të dëgjojë edhe fëmijët me aftësi të kufizuara.',
      en: 'Asks of every law on the internet that children with disabilities be heard, too.',
    },
  },
} satisfies Record<string, MemberContent>;
