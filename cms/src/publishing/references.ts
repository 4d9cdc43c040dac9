import {
  type Campaign,
  type CollectionName,
  type Document,
  type DocumentKey,
  type Language,
  languages,
  type Problem,
  titleOf,
} from '@bashke/content';

/** A place in a document that names another one. */
export interface Reference {
  collection: Exclude<CollectionName, 'campaigns'>;
  id: string;
  language?: Language;
  /** Where it stands, as the studio names its fields. */
  field: (string | number)[];
}

/** The fields of the contract that hold identities, and what they name. */
const named: Readonly<Record<string, Reference['collection']>> = {
  picture: 'media',
  cover: 'media',
  logo: 'media',
  card: 'media',
  media: 'media',
  file: 'media',
  page: 'pages',
  pages: 'pages',
  services: 'help-services',
  helpServices: 'help-services',
  organisation: 'organisations',
  person: 'people',
  recording: 'recordings',
  series: 'series',
  episodes: 'episodes',
  resources: 'resources',
  summit: 'summits',
  sessions: 'sessions',
  group: 'groups',
  people: 'people',
};

/** What a field of the contract names, when it is one that holds identities. */
export const collectionNamed = (field: string): Reference['collection'] | undefined =>
  Object.hasOwn(named, field) ? named[field] : undefined;

/** Every reference of a document, in the order of its fields. Files and agendas refer to nothing. */
export function referencesOf(document: Document): Reference[] {
  const { collection } = document;
  if (collection === 'media' || collection === 'recordings' || collection === 'agendas') return [];
  const found: Reference[] = [];
  const { texts, ...rest } = document;
  walk(rest, { field: [] }, found);
  for (const language of languages) walk(texts[language], { language, field: [] }, found);
  return found;
}

type At = Pick<Reference, 'language' | 'field'>;

function walk(value: unknown, at: At, found: Reference[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    const here = { ...at, field: [...at.field, Array.isArray(value) ? Number(name) : name] };
    const collection = collectionNamed(name);
    if (collection && typeof part === 'string') found.push({ collection, id: part, ...here });
    else if (collection && Array.isArray(part) && part.every((each) => typeof each === 'string')) {
      found.push(...part.map((id) => ({ collection, id, ...here })));
    } else walk(part, here, found);
  }
}

/** The navigation and the help services of a campaign have checks of their own, which say more. */
const isCheckedElsewhere = (document: Document, { collection, field }: Reference): boolean =>
  document.collection === 'campaigns' &&
  (['pages', 'summits', 'groups'].includes(collection) || field[0] === 'helpServices');

/** What is named but not there: nothing of its kind is published under that identity. */
export function missingReferences(
  documents: readonly (Document | Campaign)[],
  isThere: (key: DocumentKey) => boolean,
  referencesTo: (document: Document) => readonly Reference[] = referencesOf,
): Problem[] {
  return documents.flatMap((document) =>
    referencesTo(document)
      .filter((reference) => !isThere(`${reference.collection}/${reference.id}`))
      .filter((reference) => !isCheckedElsewhere(document, reference))
      .map(({ collection, language, field }) => ({
        code: 'reference-missing' as const,
        params: { collection, field: field.join(' › ') },
        place: {
          collection: document.collection,
          id: document.id,
          title: titleOf(document),
          ...(language && { language }),
          field,
        },
      })),
  );
}
