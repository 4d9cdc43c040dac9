import type { Language } from '@bashke/content';
import type { Words } from '../../fields/words.ts';

/** What the panel says about the texts of a document. */
export const safeguardingWords = {
  heading: { sq: 'Mbrojtja', en: 'Safeguarding' },
  none: {
    sq: 'Në tekstet e ruajtura nuk u gjet asgjë që tregon kush është fëmija.',
    en: 'Nothing was found in the saved texts that tells who a child is.',
  },
  one: {
    sq: 'Një vend në tekst mund të tregojë kush është fëmija:',
    en: 'One passage may tell who a child is:',
  },
  some: {
    sq: '{count} vende në tekst mund të tregojnë kush është fëmija:',
    en: '{count} passages may tell who a child is:',
  },
  help: {
    sq: 'Shikoni secilin para se të publikoni. Kontrolli përsëritet sa herë që ruani.',
    en: 'Look at each one before you publish. The check runs again with every save.',
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
