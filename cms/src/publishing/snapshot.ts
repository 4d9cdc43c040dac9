import {
  type Campaign,
  type CollectionName,
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
import { env } from '../env.ts';
import { type Mapped, mapDocument, type MappingContext } from './mapping.ts';
import { type Reader, readAtOnce, type StoredRow } from './reader.ts';
import { missingReferences, type Reference } from './references.ts';
import { sharedState } from './shared-state.ts';

/** What a campaign shows at one moment. */
export interface Reading {
  /** What can be published. Without problems it is everything that the campaign shows. */
  snapshot: Snapshot;
  /** The SHA-256 of each document of the snapshot. Equal hashes mean equal documents. */
  hashes: ReadonlyMap<DocumentKey, string>;
  /** Everything that stands in the way of publishing. */
  problems: readonly Problem[];
  /** Every document that the campaign shows or would show if it were there. */
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

interface Kept {
  /** Day of change of the stored document and whatever else the mapping depended on. */
  state: string;
  /** When it was read, on the clock that writes days of change. */
  readAt: number;
  mapped: Mapped;
}

/** What is remembered of a campaign between two readings. */
interface Memory {
  kept: Map<DocumentKey, Kept>;
  lastReadAt: number;
}

const memories = sharedState('snapshots', () => new WeakMap<Payload, Map<string, Memory>>());

function memoryOf(payload: Payload, name: string): Memory {
  const ofPayload = memories.get(payload) ?? new Map<string, Memory>();
  memories.set(payload, ofPayload);
  const memory = ofPayload.get(name) ?? { kept: new Map(), lastReadAt: 0 };
  ofPayload.set(name, memory);
  return memory;
}

/** A document that changed this shortly before it was read may change again within the same millisecond. */
const UNSETTLED_MS = 20;

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
    const origins = new Map([[campaignId, originOf(stored as StoredCampaign, env.SITES_URL)]]);
    const context: MappingContext = {
      sites: env.SITES_URL,
      languages: (stored as { languages?: Campaign['languages'] }).languages ?? [],
      originOf: (campaign) => origins.get(campaign ?? ''),
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
    if (campaign.document) await collected.follow(campaign.references);
    await collected.followAll();
    memory.kept = collected.kept;
    return assemble(campaign, collected, new Date(readAt).toISOString());
  });
}

/** Gathers documents and, from their references, those that they show. */
class Collector {
  readonly kept = new Map<DocumentKey, Kept>();
  readonly asked = new Set<DocumentKey>();
  readonly #listed = new Set<string>();
  readonly #reader: Reader;
  readonly #memory: Memory;
  readonly #context: MappingContext;

  constructor(reader: Reader, memory: Memory, context: MappingContext) {
    this.#reader = reader;
    this.#memory = memory;
    this.#context = context;
  }

  /** Takes over what has not changed since it was read last, and reads the rest. */
  async add(collection: CollectionName, index: readonly StoredRow[]): Promise<void> {
    const stale: string[] = [];
    for (const row of index) {
      const key: DocumentKey = `${collection}/${row.id}`;
      const before = this.#memory.kept.get(key);
      const settled = before && Date.parse(row.updatedAt) < before.readAt - UNSETTLED_MS;
      if (settled && before.state === this.#stateOf(row)) this.kept.set(key, before);
      else stale.push(row.id);
    }
    const readAt = Date.now();
    for (const row of await this.#reader.read(collection, stale)) {
      const mapped = mapDocument(collection, row, this.#context);
      this.kept.set(`${collection}/${row.id}`, { state: this.#stateOf(row), readAt, mapped });
    }
  }

  /** Adds the documents that are referred to. Pages are there already: all of the campaign's are. */
  async follow(references: readonly Reference[]): Promise<void> {
    const wanted = new Map<CollectionName, string[]>();
    for (const { collection, id } of references) {
      const key: DocumentKey = `${collection}/${id}`;
      if (collection === 'pages' || this.asked.has(key)) continue;
      this.asked.add(key);
      wanted.set(collection, [...(wanted.get(collection) ?? []), id]);
    }
    for (const [collection, ids] of wanted) {
      await this.add(collection, await this.#reader.indexOf(collection, ids));
    }
  }

  /** Follows the references of everything that is there, until nothing new comes. */
  async followAll(): Promise<void> {
    let followed = -1;
    while (followed !== this.asked.size) {
      followed = this.asked.size;
      await this.#addListedSeries();
      await this.follow([...this.kept.values()].flatMap(({ mapped }) => mapped.references ?? []));
    }
  }

  /** The episodes of every series that a page lists: which of them it shows is for the page to say. */
  async #addListedSeries(): Promise<void> {
    const listed = [...this.kept.values()].flatMap(({ mapped }) =>
      mapped.document?.collection === 'pages'
        ? (mapped.references ?? []).flatMap(({ collection, id }) => (collection === 'series' ? [id] : []))
        : [],
    );
    const news = [...new Set(listed)].filter((id) => !this.#listed.has(id));
    for (const id of news) this.#listed.add(id);
    if (news.length === 0) return;
    await this.add('episodes', await this.#reader.index('episodes', { series: { in: news } }));
  }

  #stateOf({ updatedAt }: StoredRow): string {
    return `${updatedAt} ${this.#context.languages.join()}`;
  }
}

function assemble(
  campaign: Mapped,
  { kept, asked }: Pick<Collector, 'kept' | 'asked'>,
  readAt: string,
): Reading | BrokenReading {
  const others = [...kept].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { mapped }]) => mapped);
  const all = [campaign, ...others];
  const problems = all.flatMap((mapped): readonly Problem[] => mapped.problems);
  if (campaign.document?.collection !== 'campaigns') return { problems, wanted: [...kept.keys(), ...asked] };

  const right = all.flatMap((mapped) => (mapped.document ? [mapped] : []));
  const hashes = new Map(right.map(({ document, hash }) => [keyOf(document), hash]));
  const documents = right.map(({ document }) => document);
  const snapshot: Snapshot = {
    contract: contractVersion,
    readAt,
    campaign: campaign.document,
    documents: documents.filter(
      (document): document is Exclude<Document, Campaign> => document !== campaign.document,
    ),
  };
  const wanted = [...new Set([keyOf(snapshot.campaign), ...kept.keys(), ...asked])];
  if (problems.length > 0) return { snapshot, hashes, problems, wanted };

  const referencesTo = new Map(right.map(({ document, references }) => [document, references]));
  const missing = missingReferences(
    documents,
    (key) => hashes.has(key),
    (document) => referencesTo.get(document) ?? [],
  );
  return { snapshot, hashes, problems: [...missing, ...checkSite(new Site(snapshot))], wanted };
}
