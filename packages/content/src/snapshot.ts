import { z } from 'zod';
import { blockSchemas } from './blocks/index.ts';
import type { Campaign } from './collections/campaigns/schema.ts';
import { type Document, type DocumentKey, documentSchemas, keyOf } from './collections/index.ts';
import { contractVersion } from './contract.ts';
import { type Language, languages } from './language.ts';
import { type Place, type Problem, ProblemError } from './problems/problem.ts';
import { unknownNodeIn } from './rich-text/schema.ts';
import { instant } from './text.ts';

/** Everything one microsite shows, as plain data, read at one moment. */
export interface Snapshot {
  contract: number;
  /** When it was read, ISO 8601. Of two snapshots of a campaign the later one wins. Never shown on a page. */
  readAt: string;
  campaign: Campaign;
  /** Every other document that the microsite may show, each once. */
  documents: Exclude<Document, Campaign>[];
}

const envelopeSchema = z.strictObject({
  contract: z.unknown(),
  readAt: instant,
  campaign: z.unknown(),
  documents: z.array(z.unknown()),
});

/**
 * Checks plain data against the contract, document by document.
 * @throws ProblemError with every problem of every document.
 */
export function parseSnapshot(data: unknown): Snapshot {
  const contract =
    typeof data === 'object' && data !== null && 'contract' in data ? data.contract : undefined;
  requireContract(contract);
  const envelope = envelopeSchema.parse(data);
  const problems: Problem[] = [];
  const campaign = parseDocument(envelope.campaign, problems);
  const documents = envelope.documents.map((document) => parseDocument(document, problems));
  if (problems.length > 0) throw new ProblemError(problems);
  return {
    contract: contractVersion,
    readAt: envelope.readAt,
    campaign: campaign as Campaign,
    documents: documents as Snapshot['documents'],
  };
}

/** @throws ProblemError when the other side speaks another version of the contract. */
export function requireContract(studio: unknown): void {
  if (studio === contractVersion) return;
  throw new ProblemError([
    { code: 'contract-mismatch', params: { studio: String(studio ?? '–'), publisher: contractVersion } },
  ]);
}

const stubSchema = z.looseObject({ collection: z.string(), id: z.string() });

/**
 * Checks one document. What is wrong is added to `problems`, each with the field that mends it.
 * @returns the document, or `undefined` when it has a problem.
 */
export function parseDocument(data: unknown, problems: Problem[]): Document | undefined {
  const stub = stubSchema.safeParse(data);
  const schema = stub.success && documentSchemas[stub.data.collection as keyof typeof documentSchemas];
  if (!stub.success || !schema) {
    const collection = stub.success ? stub.data.collection : '–';
    problems.push({ code: 'invalid', params: { field: collection } });
    return undefined;
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const { collection, id } = stub.data;
  const found = result.error.issues.map((issue) =>
    problemOf(issue, { collection, id, title: titleOf(stub.data) }, stub.data),
  );
  problems.push(...found);
  return undefined;
}

/** The name by which an editor knows a document: its title or name, Albanian first. */
export function titleOf(document: Record<string, unknown>): string {
  const texts = document['texts'] as Record<string, Record<string, unknown> | undefined> | undefined;
  for (const language of languages) {
    const name = texts?.[language]?.['title'] ?? texts?.[language]?.['name'] ?? texts?.[language]?.['alt'];
    if (typeof name === 'string' && name !== '') return name;
  }
  return String(document['name'] ?? document['fileName'] ?? document['slug'] ?? document['id']);
}

/** A zod issue as a problem; `texts.<language>` of the path becomes the place's language. */
function problemOf(issue: z.core.$ZodIssue, at: Place, data: unknown): Problem {
  let field = issue.path.filter((part) => typeof part !== 'symbol') as (string | number)[];
  let language: Language | undefined;
  if (field[0] === 'texts' && languages.includes(field[1] as Language)) {
    language = field[1] as Language;
    field = field.slice(2);
  }
  const place: Place = { ...at, ...(language && { language }), field };
  const params = { field: field.join(' › ') };
  const value = issue.path.reduce<unknown>(
    (part, name) => (part as Record<PropertyKey, unknown>)?.[name],
    data,
  );
  if (field.at(-1) === 'type' && field[0] === 'blocks' && !(String(value) in blockSchemas)) {
    return { code: 'unknown-block', params: { number: Number(field[1]) + 1, type: String(value) }, place };
  }
  const node = issue.code === 'invalid_union' ? unknownNodeIn(value) : undefined;
  if (node !== undefined) return { code: 'unknown-node', params: { ...params, type: node }, place };
  if (issue.code === 'unrecognized_keys') {
    const name = issue.keys[0] ?? '';
    return { code: 'unknown-field', params: { field: [...field, name].join(' › ') }, place };
  }
  if (value === undefined || value === null || value === '' || issue.code === 'too_small') {
    return { code: 'missing', params, place };
  }
  if (issue.code === 'too_big') {
    return {
      code: issue.origin === 'array' ? 'too-many' : 'too-long',
      params: { ...params, maximum: Number(issue.maximum) },
      place,
    };
  }
  if (issue.code === 'custom' && issue.params?.['code'] === 'video-unknown') {
    return { code: 'video-unknown', params, place };
  }
  return { code: 'invalid', params, place };
}

/**
 * A snapshot on its way to the publisher. Documents that the publisher holds already are only
 * named by their hash, so that a small change is a small parcel.
 */
export const parcelSchema = z.strictObject({
  contract: z.unknown(),
  readAt: instant,
  campaign: z.string(),
  /** Every document of the snapshot, the campaign included: key and hash. */
  entries: z.array(z.tuple([z.string(), z.string()])),
  /** Documents by hash: those that the publisher may not hold. */
  bodies: z.record(z.string(), z.unknown()),
});
export interface Parcel {
  contract: unknown;
  readAt: string;
  /** The key of the campaign. */
  campaign: DocumentKey;
  entries: [DocumentKey, string][];
  bodies: Record<string, unknown>;
}

/** A document with the hash of its content. Equal hashes mean equal documents. */
export interface HashedDocument {
  document: Document;
  hash: string;
}

/** Packs a snapshot, leaving out the bodies of documents whose hash is in `held`. */
export function packSnapshot(
  snapshot: Pick<Snapshot, 'readAt'> & { campaign: HashedDocument; documents: readonly HashedDocument[] },
  held: { has(hash: string): boolean },
): Parcel {
  const all = [snapshot.campaign, ...snapshot.documents];
  return {
    contract: contractVersion,
    readAt: snapshot.readAt,
    campaign: keyOf(snapshot.campaign.document),
    entries: all.map(({ document, hash }) => [keyOf(document), hash]),
    bodies: Object.fromEntries(
      all.filter(({ hash }) => !held.has(hash)).map(({ document, hash }) => [hash, document]),
    ),
  };
}
