import { type Agenda as ReleasedAgenda, type AgendaEntry, agendaEntrySchema } from '@bashke/content';
import type { Payload } from 'payload';
import { z } from 'zod';
import { type Entry, entrySchema, inOrder } from './placing.ts';
import type { Agenda } from '../payload-types.ts';

/** The agenda that staff work on. */
export interface WorkingAgenda {
  /** Missing until something is placed for the first time. */
  id: string | undefined;
  /** Changes with every change. */
  revision: string;
  entries: Entry[];
}

/** An agenda as it was released. */
export interface Released {
  version: number;
  releasedAt: string;
  releasedBy: string | undefined;
  entries: AgendaEntry[];
  /** Titles of what it changed, for what is gone since. */
  changes: ReleasedAgenda['changes'];
}

async function find(payload: Payload, summit: string, version: object): Promise<Agenda[]> {
  const { docs } = await payload.find({
    collection: 'agendas',
    where: { and: [{ summit: { equals: summit } }, { version }] },
    sort: '-version',
    depth: 0,
    pagination: false,
  });
  return docs;
}

/** The agenda of a summit that staff work on; empty until something is placed. */
export async function workingAgenda(payload: Payload, summit: string): Promise<WorkingAgenda> {
  const [found] = await find(payload, summit, { equals: 0 });
  if (!found) return { id: undefined, revision: 'none', entries: [] };
  const entries = z.array(entrySchema).parse(found.entries ?? []);
  return { id: String(found.id), revision: found.updatedAt, entries };
}

/** Stores what staff work on. Call it in the summit's turn alone. */
export async function keepWorking(
  payload: Payload,
  summit: string,
  { id }: Pick<WorkingAgenda, 'id'>,
  entries: readonly Entry[],
): Promise<void> {
  const data = { entries: inOrder(entries) };
  if (id === undefined) {
    await payload.create({
      collection: 'agendas',
      data: { summit, version: 0, ...data, changes: [] },
      depth: 0,
    });
  } else {
    await payload.update({ collection: 'agendas', id, data, depth: 0 });
  }
}

/** Every agenda of a summit that was released, the last one first. */
export async function releasedAgendas(payload: Payload, summit: string): Promise<Released[]> {
  const found = await find(payload, summit, { greater_than: 0 });
  return found.map(({ version, releasedAt, releasedBy, entries, changes }) => ({
    version,
    releasedAt: releasedAt ?? '',
    releasedBy: typeof releasedBy === 'string' ? releasedBy : undefined,
    entries: z.array(agendaEntrySchema).parse(entries ?? []),
    changes: (changes ?? []) as ReleasedAgenda['changes'],
  }));
}

/** The line in which changes to the agenda of a summit wait. */
export const turnOf = (summit: string): string => `agenda ${summit}`;
