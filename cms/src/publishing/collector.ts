import type { CollectionName, DocumentKey } from '@bashke/content';
import type { Payload, Where } from 'payload';
import { type Appearance, peopleIn } from '../consent/people.ts';
import { type Mapped, mapDocument, type MappingContext } from './mapping.ts';
import type { Reader, StoredRow } from './reader.ts';
import type { Reference } from './references.ts';
import { sharedState } from './shared-state.ts';

/** A document that was read. */
export interface Kept {
  /** Day of change of the stored document and whatever else the mapping depended on. */
  state: string;
  /** When it was read, on the clock that writes days of change. */
  readAt: number;
  mapped: Mapped;
  /** Who is in it. Whether they consent is asked anew each time: that changes without the document. */
  people: readonly Appearance[];
  /** Its name in the studio, of those that carry none to the public. */
  title?: string | undefined;
}

/** What is remembered of a campaign between two readings. */
export interface Memory {
  kept: Map<DocumentKey, Kept>;
  lastReadAt: number;
}

const memories = sharedState('snapshots', () => new WeakMap<Payload, Map<string, Memory>>());

/** What is remembered under a name; nothing at first. */
export function memoryOf(payload: Payload, name: string): Memory {
  const ofPayload = memories.get(payload) ?? new Map<string, Memory>();
  memories.set(payload, ofPayload);
  const memory = ofPayload.get(name) ?? { kept: new Map(), lastReadAt: 0 };
  ofPayload.set(name, memory);
  return memory;
}

/** A document that changed this shortly before it was read may change again within the same millisecond. */
const UNSETTLED_MS = 20;

/** What collecting depends on besides the documents. */
export interface CollectorContext extends MappingContext {
  /** Where the public finds every campaign, in one text: where it differs, a document is mapped anew. */
  origins: string;
}

/** Documents that belong to others and come along with them, all of them. */
const wholes: readonly {
  owner: 'series' | 'summits' | 'groups';
  part: CollectionName;
  field: string;
  where?: Where;
}[] = [
  { owner: 'series', part: 'episodes', field: 'series' },
  { owner: 'summits', part: 'sessions', field: 'summit' },
  // The one that staff work on is not released.
  { owner: 'summits', part: 'agendas', field: 'summit', where: { version: { greater_than: 0 } } },
  { owner: 'groups', part: 'members', field: 'group' },
];

/** Gathers documents and, from their references, those that they show. */
export class Collector {
  readonly kept = new Map<DocumentKey, Kept>();
  readonly asked = new Set<DocumentKey>();
  readonly #listed = new Set<string>();
  readonly #reader: Reader;
  readonly #memory: Memory;
  readonly #context: CollectorContext;

  constructor(reader: Reader, memory: Memory, context: CollectorContext) {
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
      const { title } = row as { title?: unknown };
      this.kept.set(`${collection}/${row.id}`, {
        state: this.#stateOf(row),
        readAt,
        mapped,
        people: peopleIn(collection, row),
        ...(collection === 'recordings' && typeof title === 'string' && { title }),
      });
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
      await this.#addWhole();
      await this.follow([...this.kept.values()].flatMap(({ mapped }) => mapped.references ?? []));
    }
  }

  /** What belongs to what is shown: which of it a page shows is for the page to say. */
  async #addWhole(): Promise<void> {
    for (const { owner, part, field, where } of wholes) {
      const news = this.#ownersOf(owner).filter((id) => !this.#listed.has(`${part}/${id}`));
      for (const id of news) this.#listed.add(`${part}/${id}`);
      if (news.length === 0) continue;
      const ofThem: Where = { [field]: { in: news } };
      await this.add(part, await this.#reader.index(part, where ? { and: [ofThem, where] } : ofThem));
    }
  }

  /** The summits and groups that are there, and the series that a page lists. */
  #ownersOf(owner: (typeof wholes)[number]['owner']): string[] {
    const documents = [...this.kept.values()].flatMap(({ mapped }) => mapped.document ?? []);
    if (owner !== 'series') {
      return documents.filter(({ collection }) => collection === owner).map(({ id }) => id);
    }
    const listed = [...this.kept.values()].flatMap(({ mapped }) =>
      mapped.document?.collection === 'pages'
        ? (mapped.references ?? []).flatMap(({ collection, id }) => (collection === 'series' ? [id] : []))
        : [],
    );
    return [...new Set(listed)];
  }

  #stateOf({ updatedAt }: StoredRow): string {
    return `${updatedAt} ${this.#context.languages.join()} ${this.#context.origins}`;
  }
}
