import type { PersonContent } from '../../types.ts';

/** Those who make rules, apply them, build the internet, study it and report on it. */
export const lawAndIndustry = {
  'genti-skica': {
    name: 'Genti Skica',
    role: { sq: 'ekspert i politikave digjitale (shembull)', en: 'digital policy expert (example)' },
    about: {
      sq: 'Lexon rregullore që të tjerët të mos kenë nevojë. Pyetja e tij e preferuar: „Ky nen, kujt i bie në tryezë të hënën në mëngjes?“',
      en: 'Reads regulations so that others do not have to. His favourite question: “Whose desk does this article land on, Monday morning?”',
    },
  },
  'elira-boceti': {
    name: 'Elira Boceti',
    role: {
      sq: 'këshilltare juridike në një ministri (shembull)',
      en: 'legal adviser at a ministry (example)',
    },
    about: {
      sq: 'Krahason tekstin shqip me atë të BE-së, rresht për rresht, dhe shënon anash se cilin fëmijë ka parasysh çdo rresht.',
      en: 'Compares the Albanian text with that of the EU, line by line, and notes in the margin which child each line has in mind.',
    },
  },
  'sonila-figura': {
    name: 'Sonila Figura',
    role: { sq: 'avokate për të drejtat e fëmijëve (shembull)', en: 'children’s rights lawyer (example)' },
  },
  'blerim-shembulli': {
    name: 'Blerim Shembulli',
    role: {
      sq: 'deputet, grupi „Miqtë e Fëmijëve“ (shembull)',
      en: 'member of parliament, group “Friends of Children” (example)',
    },
  },
  'anna-sample': {
    name: 'Anna Sample',
    role: {
      sq: 'eksperte e së drejtës digjitale të BE-së (shembull)',
      en: 'expert in the digital law of the EU (example)',
    },
    about: {
      sq: 'Ka shoqëruar vende të ndryshme në përafrimin me të drejtën e BE-së. Flet anglisht, me përkthim në shqip.',
      en: 'She has accompanied several countries on their way towards EU law. She speaks English, with interpretation into Albanian.',
    },
  },
  'ilir-rasti': {
    name: 'Ilir Rasti',
    role: {
      sq: 'hetues i krimeve në internet, polici (shembull)',
      en: 'online crime investigator, police (example)',
    },
    about: {
      sq: 'Shpjegon me fjalë të thjeshta çfarë prove ruhet, si ruhet dhe çfarë nuk duhet t’i kërkohet kurrë një fëmije.',
      en: 'He explains in plain words which evidence to keep, how to keep it, and what must never be asked of a child.',
    },
  },
  'vjosa-mostra': {
    name: 'Vjosa Mostra',
    role: { sq: 'specialiste e sigurisë kibernetike (shembull)', en: 'cyber security specialist (example)' },
    organisation: 'akcesk',
    about: {
      sq: 'Punon që siguria kibernetike të mos mbetet fjalë për inxhinierë. Në shkolla fillon gjithnjë nga një dry dhe një çelës.',
      en: 'She works to keep cyber security from being a word for engineers. At schools she always begins with a lock and a key.',
    },
  },
  'valbona-skica': {
    name: 'Valbona Skica',
    role: {
      sq: 'përgjegjëse për sigurinë në shkolla (shembull)',
      en: 'responsible for safety in schools (example)',
    },
    organisation: 'education-authorities',
  },
  'sokol-maketi': {
    name: 'Sokol Maketi',
    role: {
      sq: 'drejtues i politikave publike, kompani telekomunikacioni (shembull)',
      en: 'head of public policy, telecommunications company (example)',
    },
    about: {
      sq: 'Përfaqëson ata që e sjellin internetin në shtëpi. Beson se një rregull i mirë është ai që kuptohet edhe nga operatori i telefonit.',
      en: 'He speaks for those who bring the internet into homes. He thinks that a good rule is one the person at the service desk understands, too.',
    },
  },
  'tom-specimen': {
    name: 'Tom Specimen',
    role: {
      sq: 'përgjegjës për sigurinë e përdoruesve, platformë në internet (shembull)',
      en: 'trust and safety lead, online platform (example)',
    },
  },
  'kaltrina-boceti': {
    name: 'Kaltrina Boceti',
    role: { sq: 'studiuese, universitet (shembull)', en: 'researcher, university (example)' },
  },
  'luan-figura': {
    name: 'Luan Figura',
    role: { sq: 'gazetar (shembull)', en: 'journalist (example)' },
  },
  'suela-trilli': {
    name: 'Suela Trilli',
    role: { sq: 'kryeredaktore e një portali (shembull)', en: 'editor-in-chief of a news site (example)' },
  },
  'petrit-boceti': {
    name: 'Petrit Boceti',
    role: {
      sq: 'këshilltar, linja në provë kundër ekstremizmit të dhunshëm (shembull)',
      en: 'adviser, hotline on violent extremism, in test (example)',
    },
    organisation: 'isigurt',
  },
} satisfies Record<string, PersonContent>;
