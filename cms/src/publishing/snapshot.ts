import {
  type Campaign,
  checkSite,
  contractVersion,
  type Document,
  type DocumentKey,
  keyOf,
  type Problem,
  Site,
  type Snapshot,
} from '@bashke/content';
import type { Payload } from 'payload';
import { originOf, type StoredCampaign } from '../collections/campaigns/publish.ts';
import { ConsentBook } from '../consent/book.ts';
import { nowOf } from '../consent/clock-door.ts';
import { dayAt } from '../consent/day.ts';
import { gate, type Read } from '../consent/gate.ts';
import { env } from '../env.ts';
import { Collector, type CollectorContext, memoryOf } from './collector.ts';
import { hashOf, type Mapped, mapDocument } from './mapping.ts';
import { type Reader, readAtOnce } from './reader.ts';
import { missingReferences, referencesOf } from './references.ts';

/** What a campaign shows at one moment. */
export interface Reading {
  /** What can be published. Without problems it is everything that the campaign shows. */
  snapshot: Snapshot;
  /** The SHA-256 of each document of the snapshot. Equal hashes mean equal documents. */
  hashes: ReadonlyMap<DocumentKey, string>;
  /** Everything that stands in the way of publishing. */
  problems: readonly Problem[];
  /** What is left out for want of a consent, or shown without a name. Nothing of it stands in the way. */
  notices: readonly Problem[];
  /** Every document that the campaign shows or would show if it were there, or if those in it consented. */
  wanted: readonly DocumentKey[];
}

/** A campaign that cannot be shown at all: its own document is not right, so there is no snapshot. */
export interface BrokenReading {
  snapshot?: undefined;
  problems: readonly Problem[];
  wanted: readonly DocumentKey[];
}

export interface ReadOptions {
  /** Reads drafts where there are some, and documents that were never published. */
  drafts?: boolean;
}

/**
 * Reads everything that a campaign shows and checks it against the contract.
 * @returns `undefined` when the campaign is not published, so that nothing of it may be on the web.
 */
export async function readSnapshot(
  payload: Payload,
  campaignId: string,
  { drafts = false }: ReadOptions = {},
): Promise<Reading | BrokenReading | undefined> {
  const memory = memoryOf(payload, `${campaignId}/${drafts ? 'drafts' : 'published'}`);
  const readAt = Math.max(Date.now(), memory.lastReadAt + 1);
  memory.lastReadAt = readAt;
  return readAtOnce(payload, drafts, async (reader) => {
    const [stored] = await reader.read('campaigns', [campaignId]);
    if (!stored) return undefined;
    const campaigns = [...(await reader.origins()), stored as StoredCampaign];
    const origins = new Map(campaigns.map((each) => [String(each.id), originOf(each, env.SITES_URL)]));
    const context: CollectorContext = {
      sites: env.SITES_URL,
      studio: env.STUDIO_URL,
      languages: (stored as { languages?: Campaign['languages'] }).languages ?? [],
      originOf: (campaign) => origins.get(campaign ?? ''),
      origins: [...origins].join(),
    };
    const campaign = mapDocument('campaigns', stored, context);
    const collected = new Collector(reader, memory, context);
    await collected.add('pages', await reader.index('pages', { campaign: { equals: campaignId } }));
    await collected.add('series', await reader.index('series', { campaign: { equals: campaignId } }));
    await collected.add(
      'episodes',
      await reader.index('episodes', { 'series.campaign': { equals: campaignId } }),
    );
    await collected.add('resources', await reader.index('resources', { campaign: { equals: campaignId } }));
    await collected.add('summits', await reader.index('summits', { campaign: { equals: campaignId } }));
    await collected.add('groups', await reader.index('groups', { campaign: { equals: campaignId } }));
    if (campaign.document) await collected.follow(campaign.references);
    await collected.followAll();
    memory.kept = collected.kept;
    const gated = await gateCollected(reader, campaign, collected, {
      campaign: campaignId,
      day: dayAt(nowOf(payload)),
    });
    return assemble(campaign, collected, gated, new Date(readAt).toISOString());
  });
}

/** What of the collected documents those in them allow to be shown. */
async function gateCollected(
  reader: Reader,
  campaign: Mapped,
  { kept, asked }: Pick<Collector, 'kept' | 'asked'>,
  where: { campaign: string; day: string },
): Promise<Gate> {
  const ids = new Set(
    [...kept.values()].flatMap(({ people }) => people.map(({ participant }) => participant)),
  );
  const { participants, consents } = await reader.people([...ids]);
  const erased = await reader.erased([...asked].filter((key) => !kept.has(key)));
  const others = [...kept].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const read: Read[] = [];
  const hashes = new Map<Document, string>();
  for (const { mapped, people, title } of [
    { mapped: campaign, people: [], title: undefined },
    ...others.map(([, each]) => each),
  ]) {
    if (!mapped.document) continue;
    read.push({ document: mapped.document, people, title });
    hashes.set(mapped.document, mapped.hash);
  }
  const { documents, notices } = gate(read, new ConsentBook(participants, consents, where), erased);
  return {
    documents,
    notices,
    hashes: new Map(documents.map((document) => [keyOf(document), hashes.get(document) ?? hashOf(document)])),
    isUntouched: (document) => hashes.has(document),
  };
}

/** What may be shown, and why other things may not. */
interface Gate {
  documents: readonly Document[];
  notices: readonly Problem[];
  hashes: Map<DocumentKey, string>;
  /** Whether a document is as it was collected. */
  isUntouched: (document: Document) => boolean;
}

function assemble(
  campaign: Mapped,
  { kept, asked }: Pick<Collector, 'kept' | 'asked'>,
  { documents, notices, hashes, isUntouched }: Gate,
  readAt: string,
): Reading | BrokenReading {
  const all = [campaign, ...[...kept.values()].map(({ mapped }) => mapped)];
  const problems = all.flatMap((mapped): readonly Problem[] => mapped.problems);
  const own = documents.find((document) => document.collection === 'campaigns');
  if (!own) return { problems, wanted: [...kept.keys(), ...asked] };

  const snapshot: Snapshot = {
    contract: contractVersion,
    readAt,
    campaign: own,
    documents: documents.filter((document): document is Exclude<Document, Campaign> => document !== own),
  };
  const hosts = snapshot.documents.flatMap((document): DocumentKey[] =>
    'origin' in document && 'campaign' in document ? [`campaigns/${document.campaign}`] : [],
  );
  const wanted = [...new Set([keyOf(own), ...hosts, ...kept.keys(), ...asked])];
  if (problems.length > 0) return { snapshot, hashes, problems, notices, wanted };

  const referencesTo = new Map(all.map(({ document, references }) => [document, references]));
  const missing = missingReferences(
    documents,
    (key) => hashes.has(key),
    (document) => (isUntouched(document) ? referencesTo.get(document) : undefined) ?? referencesOf(document),
  );
  return { snapshot, hashes, problems: [...missing, ...checkSite(new Site(snapshot))], notices, wanted };
}
