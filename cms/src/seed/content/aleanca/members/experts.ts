import type { MemberContent } from '../types.ts';

/** Independent experts of the Alliance. All are invented. */
export const experts = {
  elda: {
    kind: 'expert',
    sector: 'health',
    county: 'tirane',
    joined: '2026-02-17',
    name: { sq: 'Elda Mostra, psikologe', en: 'Elda Mostra, psychologist' },
    about: {
      sq: 'Mbështet fëmijët që janë lënduar në internet, dhe ata që kanë lënduar të tjerët.',
      en: 'Supports children who were hurt online, and those who hurt others.',
    },
  },
  gazmend: {
    kind: 'expert',
    sector: 'justice',
    county: 'tirane',
    joined: '2026-02-17',
    confirmed: '2026-11-12',
    name: { sq: 'Gazmend Prova, jurist', en: 'Gazmend Prova, lawyer' },
    about: {
      sq: 'Ua shpjegon shkollave çfarë u lejon ligji, çfarë u kërkon dhe çfarë thjesht nuk e thotë.',
      en: 'Explains to schools what the law allows, what it demands, and what it simply does not say.',
    },
  },
  zana: {
    kind: 'expert',
    sector: 'research',
    county: 'elbasan',
    joined: '2026-03-31',
    name: { sq: 'Zana Skica, studiuese', en: 'Zana Skica, researcher' },
    about: {
      sq: 'Pyet fëmijët për atë që i ndihmoi, jo vetëm për atë që i lëndoi.',
      en: 'Asks children what helped them, and not only what hurt them.',
    },
  },
  fatos: {
    kind: 'expert',
    sector: 'technology',
    county: 'vlore',
    joined: '2026-06-16',
    name: { sq: 'Fatos Modeli, inxhinier sigurie', en: 'Fatos Modeli, security engineer' },
    about: {
      sq: 'Ndihmon shkollat e vogla të mbyllin dritaret që i kanë lënë hapur pa dashje: fjalëkalime, llogari, kamera.',
      en: 'Helps small schools close the windows that they left open by mistake: passwords, accounts, cameras.',
    },
  },
  nora: {
    kind: 'expert',
    sector: 'media',
    county: 'durres',
    joined: '2026-07-07',
    name: { sq: 'Nora Figura, gazetare', en: 'Nora Figura, journalist' },
    about: {
      sq: 'Shkruan për fëmijët pa i treguar, dhe u mëson kolegëve si bëhet.',
      en: 'Writes about children without exposing them, and teaches colleagues how that is done.',
    },
  },
  kujtim: {
    kind: 'expert',
    sector: 'education',
    county: 'berat',
    joined: '2026-09-22',
    name: { sq: 'Kujtim Boceti, trajner mësuesish', en: 'Kujtim Boceti, teacher trainer' },
    about: {
      sq: 'Me mësuesit provon bisedën e vështirë derisa të bëhet e zakonshme.',
      en: 'Practises the difficult conversation with teachers until it becomes an ordinary one.',
    },
  },
} satisfies Record<string, MemberContent>;
