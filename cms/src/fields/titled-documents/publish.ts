import type { TitledDocument } from '@bashke/content';
import { idOf, type Unchecked } from '../../publishing/stored.ts';
import { namesOf } from '../../publishing/texts.ts';

/** A row as it was read in all languages. */
export interface StoredTitledDocument {
  file?: unknown;
  titles?: unknown;
}

/** Documents to download by the contract's names. */
export const publishTitledDocuments = (
  documents: readonly StoredTitledDocument[] | null | undefined,
): Unchecked<TitledDocument>[] =>
  (documents ?? []).map(({ file, titles }) => ({ file: idOf(file), titles: namesOf(titles) }));
