import type { Agenda } from '@bashke/content';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';

/** An agenda as the database holds it. */
export interface StoredAgenda {
  id: string;
  summit?: unknown;
  version?: number | null;
  releasedAt?: string | null;
  entries?: unknown;
  changes?: unknown;
}

/** A released agenda by the contract's names. Its entries were written by them. */
export const publishAgenda = (agenda: StoredAgenda): Unchecked<Agenda> => ({
  collection: 'agendas',
  id: agenda.id,
  summit: idOf(agenda.summit),
  version: agenda.version ?? undefined,
  releasedAt: present(agenda.releasedAt),
  entries: agenda.entries ?? [],
  changes: agenda.changes ?? [],
});
