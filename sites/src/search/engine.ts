import MiniSearch from 'minisearch';
import { fold } from '../i18n/fold.ts';
import type { SearchRecord } from './record.ts';

/** Finds records by words: by their beginning, with a letter wrong, with or without the marks of ë and ç. */
export function makeEngine(records: readonly SearchRecord[]): (query: string) => SearchRecord[] {
  const index = new MiniSearch<SearchRecord>({
    idField: 'path',
    fields: ['title', 'headings', 'summary', 'words'],
    processTerm: (term) => fold(term),
    searchOptions: {
      boost: { title: 4, headings: 2, summary: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(records);
  const byPath = new Map(records.map((record) => [record.path, record]));
  return (query) => index.search(query).flatMap(({ id }) => byPath.get(String(id)) ?? []);
}
