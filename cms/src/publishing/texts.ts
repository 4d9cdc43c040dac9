import { type Language, languages } from '@bashke/content';
import { inLanguage, present } from './stored.ts';

/** The texts of one language, or `undefined` where the document does not exist in it. */
type MakeText<D, T> = (document: D, language: Language) => T | undefined;

/** The texts of a document that was read in all languages; `make` is given it in one language after the other. */
export function textsOf<D, T>(document: unknown, make: MakeText<D, T>): Partial<Record<Language, T>> {
  const texts: Partial<Record<Language, T>> = {};
  for (const language of languages) {
    // What the database holds has the shape of the collection; the contract checks every value of it.
    const text = make(inLanguage(document, language) as D, language);
    if (text !== undefined) texts[language] = text;
  }
  return texts;
}

/** The names of a part of a document in the languages that it has some in. */
export const namesOf = (names: unknown): Partial<Record<Language, string>> =>
  textsOf({ names }, (texts: { names?: string | null }) => present(texts.names));

/** The texts, or `undefined` when none of them was written: the document then does not exist in that language. */
export const unlessEmpty = <T extends object>(texts: T): T | undefined =>
  Object.values(texts).some((text) => text !== undefined) ? texts : undefined;
