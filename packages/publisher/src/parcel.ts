import {
  contractVersion,
  type Document,
  keyOf,
  parcelSchema,
  parseDocument,
  type Problem,
  ProblemError,
  requireContract,
  type Snapshot,
} from '@bashke/content';
import type { DocumentStore } from './documents.ts';

/** What a parcel held: a snapshot that is right by the contract, or the hashes of bodies that are needed first. */
export type Unpacked = { snapshot: Snapshot; hashes: string[] } | { unknown: string[] };

/** A parcel that is not one: an error of the sender's program, nothing that an editor could mend. */
export class MalformedParcel extends Error {
  override name = 'MalformedParcel';
}

/**
 * Makes a snapshot of a parcel. Only bodies that are not held yet are checked.
 *
 * @throws ProblemError for another version of the contract, or with every problem of every document
 * @throws MalformedParcel when the data are no parcel
 */
export function unpackParcel(data: unknown, documents: DocumentStore): Unpacked {
  const contract =
    typeof data === 'object' && data !== null && 'contract' in data ? data.contract : undefined;
  requireContract(contract);
  const parsed = parcelSchema.safeParse(data);
  if (!parsed.success) throw new MalformedParcel(`This is no parcel: ${parsed.error.message}`);
  const { readAt, campaign: campaignKey, entries, bodies } = parsed.data;

  const unknown = entries
    .map(([, hash]) => hash)
    .filter((hash) => !documents.get(hash) && !Object.hasOwn(bodies, hash));
  if (unknown.length > 0) return { unknown: [...new Set(unknown)] };

  const problems: Problem[] = [];
  const found: Document[] = [];
  for (const [key, hash] of entries) {
    const held = documents.get(hash);
    const document = held ?? parseDocument(bodies[hash], problems);
    if (!document) continue;
    if (keyOf(document) !== key) {
      throw new MalformedParcel(`The parcel names ${key}, but its body is ${keyOf(document)}.`);
    }
    if (!held) documents.put(hash, document);
    found.push(document);
  }
  if (problems.length > 0) throw new ProblemError(problems);

  const campaign = found.find((document) => keyOf(document) === campaignKey);
  if (campaign?.collection !== 'campaigns') {
    throw new MalformedParcel(`The parcel names ${campaignKey} as its campaign, but does not hold it.`);
  }
  const others = found.filter((document) => document.collection !== 'campaigns');
  return {
    snapshot: { contract: contractVersion, readAt, campaign, documents: others },
    hashes: entries.map(([, hash]) => hash),
  };
}
