import type { Language } from '@bashke/content';
import type { Words } from '../../fields/words.ts';

/** What the panel says about the texts of a document. */
export const safeguardingWords = {
  heading: { sq: 'Mbrojtja', en: 'Safeguarding' },
  none: {
    sq: 'Në tekstet e ruajtura nuk u gjet asgjë që tregon kush është një fëmijë.',
    en: 'Nothing in the saved texts was found that tells who a child is.',
  },
  one: {
    sq: 'Një vend mund të tregojë kush është një fëmijë:',
    en: 'One place may tell who a child is:',
  },
  some: {
    sq: '{count} vende mund të tregojnë kush është një fëmijë:',
    en: '{count} places may tell who a child is:',
  },
  help: {
    sq: 'Shikoni secilin para se ta publikoni. Kontrolli përsëritet sa herë që ruhet.',
    en: 'Look at each before you publish. The check is made again with every save.',
  },
} as const satisfies Record<string, Words>;

/** Names of the fields, as in the form. */
export const fieldWords = {
  title: { sq: 'Titulli', en: 'Title' },
  summary: { sq: 'Përmbledhja', en: 'Summary' },
  about: { sq: 'Ç’thonë krijuesit', en: 'What its makers say' },
  notes: { sq: 'Shënimet', en: 'Notes' },
  chapters: { sq: 'Kapitulli', en: 'Chapter' },
  cues: { sq: 'Transkripti, rreshti', en: 'Transcript, row' },
  people: { sq: 'Pseudonimi i personit', en: 'Alias of person' },
} as const satisfies Record<string, Words>;

export const languageWords = {
  sq: { sq: 'shqip', en: 'Albanian' },
  en: { sq: 'anglisht', en: 'English' },
} as const satisfies Record<Language, Words>;
