import type { PersonContent } from '../../types.ts';

/** Those who work with children, and young people themselves. */
export const practice = {
  'lindita-shembulli': {
    name: 'Lindita Shembulli',
    role: { sq: 'drejtuese e linjës së ndihmës (shembull)', en: 'head of the helpline (example)' },
    organisation: 'alo-116',
    about: {
      sq: 'Drejton ekipin që u përgjigjet fëmijëve në 116 111. Ka nisur vetë në telefon, me turnet e natës, dhe prej andej di se pyetja e parë e një fëmije rrallë është pyetja e vërtetë.',
      en: 'Leads the team that answers children at 116 111. She began on the phone herself, on night shifts, and knows from there that a child’s first question is rarely the real one.',
    },
  },
  'mimoza-figura': {
    name: 'Mimoza Figura',
    role: { sq: 'psikologe shkolle (shembull)', en: 'school psychologist (example)' },
    about: {
      sq: 'Punon në dy shkolla publike. U mëson të rriturve të heshtin pesë sekonda më gjatë nga sa u vjen natyrshëm.',
      en: 'Works at two public schools. She teaches adults to stay silent five seconds longer than comes naturally.',
    },
  },
  'anila-prova': {
    name: 'Anila Prova',
    role: {
      sq: 'drejtoreshë e një shkolle nëntëvjeçare (shembull)',
      en: 'head of a nine-year school (example)',
    },
    about: {
      sq: 'Në shkollën e saj çdo rast ka një emër përgjegjës, një afat dhe një fletë. „Plani nuk është dosje“, thotë, „plani është kush ngrihet nga karrigia“.',
      en: 'At her school every case has a person in charge, a date and a sheet of paper. “A plan is not a folder,” she says, “a plan is who gets up from the chair.”',
    },
  },
  'besnik-trilli': {
    name: 'Besnik Trilli',
    role: { sq: 'mësues i TIK-ut (shembull)', en: 'ICT teacher (example)' },
  },
  'fatmira-skica': {
    name: 'Fatmira Skica',
    role: {
      sq: 'kryetare e një këshilli prindërish (shembull)',
      en: 'chair of a parents’ council (example)',
    },
  },
  'ermal-prova': {
    name: 'Ermal Prova',
    role: {
      sq: 'punonjës për mbrojtjen e fëmijës, shërbimet sociale (shembull)',
      en: 'child protection worker, social services (example)',
    },
    about: {
      sq: 'Prej vitesh është personi të cilit i telefonojnë shkolla dhe linja e ndihmës kur një fëmijë nuk duhet të kthehet i vetëm në shtëpi.',
      en: 'For years he has been the person whom schools and the helpline call when a child should not go home alone.',
    },
  },
  'rozafa-shembulli': {
    name: 'Rozafa Shembulli',
    role: {
      sq: 'drejtuese e një organizate për fëmijët me aftësi të kufizuara (shembull)',
      en: 'director of an organisation for children with disabilities (example)',
    },
    about: {
      sq: 'Ka bashkërenduar shkrimin e udhëzuesve për fëmijët me aftësi të kufizuara dhe prindërit e tyre: çdo fjali u provua me ata që do ta lexojnë.',
      en: 'She coordinated the writing of the guidelines for children with disabilities and their parents: every sentence was tried out with those who will read it.',
    },
  },
  'bardhyl-rasti': {
    name: 'Bardhyl Rasti',
    role: { sq: 'lexues prove i udhëzuesve (shembull)', en: 'test reader of guidelines (example)' },
    about: {
      sq: 'Bardhyli i lexon tekstet para të tjerëve. Kur një fjalë është e vështirë, ai e thotë. Pastaj fjala ndryshon.',
      en: 'Bardhyl reads texts before others do. When a word is hard, he says so. Then the word changes.',
    },
  },
  'jonida-maketi': {
    name: 'Jonida Maketi',
    role: {
      sq: 'koordinatore e linjës në provë kundër dhunës me bazë gjinore (shembull)',
      en: 'coordinator of the hotline on gender-based violence, in test (example)',
    },
    organisation: 'isigurt',
  },
  'dritan-modeli': {
    name: 'Dritan Modeli',
    role: { sq: 'analist i raportimeve (shembull)', en: 'analyst of reports (example)' },
    organisation: 'isigurt',
    about: {
      sq: 'Numëron me kujdes dhe shkruan pa zhurmë. Pas çdo shifre kërkon dy gjëra: kush nuk është numëruar dhe pse.',
      en: 'He counts with care and writes without noise. Behind every figure he looks for two things: who was not counted, and why.',
    },
  },
  'edlira-mostra': {
    name: 'Edlira Mostra',
    role: { sq: 'trajnere në Youth Media Lab (shembull)', en: 'trainer at the Youth Media Lab (example)' },
    organisation: 'isigurt',
    about: {
      sq: 'Hap mikrofonin dhe del nga dhoma. Me të rinjtë bën podkaste ku askush nuk e thotë emrin dhe të gjithë thonë atë që mendojnë.',
      en: 'She switches on the microphone and leaves the room. With young people she makes podcasts in which nobody says their name and everybody says what they think.',
    },
  },
  'teuta-modeli': {
    name: 'Teuta Modeli',
    role: { sq: 'koordinatore e samitit (shembull)', en: 'coordinator of the summit (example)' },
    organisation: 'isigurt',
    about: {
      sq: 'Mban orën, mikrofonin dhe radhën e pyetjeve. Me linjat e raportimit punon që kur ato morën thirrjen e parë.',
      en: 'Keeps the clock, the microphone and the order of questions. She has worked with the hotlines since they took their first call.',
    },
  },
  'arben-mostra': {
    name: 'Arben Mostra',
    role: { sq: 'drejtues programi (shembull)', en: 'programme director (example)' },
    organisation: 'crca',
    about: {
      sq: 'Merret me të drejtat e fëmijëve në hapësirën digjitale dhe me njerëzit që duhet të ulen në të njëjtën tryezë për to.',
      en: 'Works on children’s rights in the digital space, and on bringing to one table those who have to sit at it.',
    },
  },
  era: {
    name: 'Era',
    role: { sq: 'nxënëse, flet me pseudonim (shembull)', en: 'pupil, speaks under an alias (example)' },
  },
  lis: {
    name: 'Lis',
    role: { sq: 'nxënës, flet me pseudonim (shembull)', en: 'pupil, speaks under an alias (example)' },
  },
  vesa: {
    name: 'Vesa',
    role: { sq: 'studente, flet me pseudonim (shembull)', en: 'student, speaks under an alias (example)' },
  },
} satisfies Record<string, PersonContent>;
