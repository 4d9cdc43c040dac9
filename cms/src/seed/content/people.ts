import { speakers } from './samiti/speakers/index.ts';
import type { PersonContent } from './types.ts';

/** Invented people: each role says so, so that nobody takes their words for those of a real person. */
export const people = {
  teacher: {
    name: 'Mira',
    role: { sq: 'mësuese (personazh i shpikur)', en: 'teacher (an invented character)' },
    organisation: 'education-authorities',
  },
  parent: {
    name: 'Agron',
    role: { sq: 'baba (personazh i shpikur)', en: 'father (an invented character)' },
  },
  adviser: {
    name: 'Drita',
    role: {
      sq: 'këshilltare në linjën e ndihmës (personazh i shpikur)',
      en: 'helpline adviser (an invented character)',
    },
    organisation: 'alo-116',
  },
  ...speakers,
} satisfies Record<string, PersonContent>;

export type PersonKey = keyof typeof people;
