import type { Language } from '@bashke/content';
import type { Payload, RequiredDataFromCollectionSlug, Where } from 'payload';

/** The collections whose documents are drafts first and then published. */
export type DraftedCollection =
  | 'campaigns'
  | 'pages'
  | 'help-services'
  | 'organisations'
  | 'people'
  | 'series'
  | 'episodes'
  | 'resources'
  | 'summits'
  | 'sessions'
  | 'groups'
  | 'members';

/** A document of the demo content on its way into the studio. */
export interface SeededDocument<C extends DraftedCollection = DraftedCollection> {
  collection: C;
  id: string;
  /** The languages that it exists in, the default first. */
  languages: readonly Language[];
  /** Everything that it holds, with its texts in one language. */
  write: (language: Language) => Omit<RequiredDataFromCollectionSlug<C>, 'id' | '_status'>;
  /** Fields that name documents which refer back to this one: they are written once those are there. */
  awaiting?: readonly string[];
  /** True for what stays a draft. */
  unpublished?: boolean;
}

/**
 * Whether a seed has anything to do: a document that was ever published is the editors', in the trash too. One
 * that never was is missing or the rest of a seed that was broken off.
 */
async function stateOf(
  payload: Payload,
  { collection, id, unpublished }: SeededDocument,
): Promise<'kept' | 'begun' | 'missing'> {
  const is = async (where: Where) => {
    const found = await payload.count({
      collection,
      where: { and: [{ id: { equals: id } }, where] },
      trash: true,
    });
    return found.totalDocs > 0;
  };
  if (!(await is({}))) return 'missing';
  if (unpublished) return 'kept';
  if (await is({ _status: { equals: 'published' } })) return 'kept';
  const wasPublished: Where = {
    and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }],
  };
  const { totalDocs } = await payload.countVersions({ collection, where: wasPublished });
  return totalDocs > 0 ? 'kept' : 'begun';
}

/**
 * Makes the documents that are missing, all of them as drafts before the first is published: they refer to each
 * other in circles, and only what is there can be chosen.
 * @param beforePublishing makes what has no drafts and refers to them
 * @returns how many were made.
 */
export async function seedDrafted(
  payload: Payload,
  documents: readonly SeededDocument[],
  beforePublishing: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const made: SeededDocument[] = [];
  for (const document of documents) {
    const state = await stateOf(payload, document);
    if (state === 'kept') continue;
    await begin(payload, document, state);
    made.push(document);
  }
  for (const document of made) await complete(payload, document);
  await beforePublishing();
  for (const document of made) if (!document.unpublished) await publish(payload, document);
  return made.length;
}

const optionsFor = ({ collection }: SeededDocument, locale: Language) =>
  ({ collection, locale, draft: true, depth: 0 }) as const;

/** Makes the draft, without what it awaits. */
async function begin(payload: Payload, document: SeededDocument, state: 'begun' | 'missing'): Promise<void> {
  const { id, languages, write, awaiting = [] } = document;
  for (const [index, language] of languages.entries()) {
    const fields = Object.entries({ ...write(language), id }).filter(([name]) => !awaiting.includes(name));
    // `write` gives the data of this collection; what is left of it no longer says so.
    const data = Object.fromEntries(fields) as never;
    const options = optionsFor(document, language);
    if (index === 0 && state === 'missing') await payload.create({ ...options, data });
    else await payload.update({ ...options, id, data });
  }
}

/** Adds to the draft what it awaited. */
async function complete(payload: Payload, document: SeededDocument): Promise<void> {
  const { id, languages, write, awaiting = [] } = document;
  if (awaiting.length === 0) return;
  for (const language of languages) {
    const fields = Object.entries(write(language)).filter(([name]) => awaiting.includes(name));
    await payload.update({
      ...optionsFor(document, language),
      id,
      data: Object.fromEntries(fields) as never,
    });
  }
}

/** Publishes the draft, checked in every language. */
async function publish(payload: Payload, { collection, id, languages }: SeededDocument): Promise<void> {
  for (const locale of languages) {
    await payload.update({ collection, id, locale, depth: 0, data: { _status: 'published' } });
  }
}
