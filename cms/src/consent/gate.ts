import {
  type Document,
  type DocumentKey,
  type Episode,
  keyOf,
  type Participant,
  type Place,
  type Problem,
  type Resource,
  titleOf,
} from '@bashke/content';
import type { ConsentUse } from '../collections/consents/config.ts';
import type { ConsentBook } from './book.ts';
import type { Appearance } from './people.ts';
import { prune } from './prune.ts';

/** A document that was read, and who is in it. */
export interface Read {
  document: Document;
  people: readonly Appearance[];
  /** Its name in the studio, where the document itself carries none. */
  title?: string | undefined;
}

export interface Gated {
  /** What may be shown. A document that nothing was taken from is the same object. */
  documents: Document[];
  /** What is not shown as it is, and for want of which consent. */
  notices: Problem[];
  /** What is left out. */
  withheld: Set<DocumentKey>;
}

/** Which consents everybody in a file has to have given. */
function usesOf(document: Document): ConsentUse[] {
  if (document.collection === 'media') return ['face'];
  if (document.collection !== 'recordings') return [];
  return document.kind === 'video' ? ['voice', 'face'] : ['voice'];
}

/** What a document is nothing without. */
function needsOf(document: Document): DocumentKey[] {
  if (document.collection === 'episodes') return [`recordings/${document.recording}`];
  if (document.collection !== 'resources') return [];
  return [
    ...(document.picture === undefined ? [] : [`media/${document.picture}` as const]),
    ...(document.recording === undefined ? [] : [`recordings/${document.recording}` as const]),
  ];
}

interface Lack {
  participant: string;
  use: ConsentUse;
}

const noticeOf = ({ participant, use }: Lack, place: Place): Problem => ({
  code: 'consent-missing',
  // Who it is, is looked up for whoever reads the notice: what is recorded holds no names.
  params: { participant, use },
  place,
});

const placeOf = ({ document, title }: Read): Place => ({
  collection: document.collection,
  id: document.id,
  title: title ?? titleOf(document),
});

/**
 * Leaves out everything that shows somebody without their consent: files first, then what is nothing without them,
 * then every mention of what is left out. Works name their people as far as those allow it.
 * @param erased documents that were taken back for good; mentions of them go without a word
 */
export function gate(read: readonly Read[], book: ConsentBook, erased: ReadonlySet<DocumentKey>): Gated {
  const lacks = new Map<DocumentKey, Lack[]>();
  for (const { document, people } of read) {
    const found = people.flatMap(({ participant }) =>
      usesOf(document)
        .filter((use) => !book.allows(participant, use))
        .map((use) => ({ participant, use })),
    );
    if (found.length > 0) lacks.set(keyOf(document), found);
  }

  const notices: Problem[] = [];
  const withheld = new Set<DocumentKey>(lacks.keys());
  const explained = new Set<DocumentKey>();
  for (const each of read) {
    const needs = needsOf(each.document);
    const missing = needs.filter((key) => withheld.has(key));
    if (missing.length > 0 || needs.some((key) => erased.has(key))) withheld.add(keyOf(each.document));
    for (const key of missing) {
      explained.add(key);
      notices.push(...lacks.get(key)!.map((lack) => noticeOf(lack, placeOf(each))));
    }
  }
  for (const each of read) {
    const key = keyOf(each.document);
    // What a work is withheld for is said of the work.
    if (explained.has(key)) continue;
    notices.push(...(lacks.get(key) ?? []).map((lack) => noticeOf(lack, placeOf(each))));
  }

  const isGone = (key: DocumentKey) => withheld.has(key) || erased.has(key);
  const documents = read
    .filter(({ document }) => !withheld.has(keyOf(document)))
    .map((each) => {
      const pruned = prune(each.document, isGone);
      if (pruned.collection !== 'episodes' && pruned.collection !== 'resources') return pruned;
      return withPeople(pruned, each, book, notices);
    });
  return { documents, notices, withheld };
}

/** A work with its people as far as they may be named, and voices of those alone who are. */
function withPeople(
  work: Episode | Resource,
  read: Read,
  book: ConsentBook,
  notices: Problem[],
): Episode | Resource {
  const people = read.people
    .filter(({ participant }) => book.knows(participant))
    .map(({ participant, role }): Participant => {
      const named = (use: 'alias' | 'school', value: string | undefined) => {
        if (value === undefined) return {};
        if (book.allows(participant, use)) return { [use]: value };
        notices.push(noticeOf({ participant, use }, placeOf(read)));
        return {};
      };
      return {
        role: role!,
        ...named('alias', book.aliasOf(participant)),
        ...named('school', book.schoolOf(participant)),
      };
    });
  const named = people.length > 0 ? { ...work, people } : work;
  if (named.collection !== 'episodes') return named;
  const voices = new Set(people.flatMap(({ alias }) => alias ?? []));
  if (named.cues.every(({ voice }) => voice === undefined || voices.has(voice))) return named;
  const cues = named.cues.map(({ voice, ...cue }) =>
    voice !== undefined && voices.has(voice) ? { ...cue, voice } : cue,
  );
  return { ...named, cues };
}
