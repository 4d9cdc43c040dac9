import type { Payload } from 'payload';
import { placeAndRelease } from '../agenda/seed.ts';
import { type AgendaContent, agendas, type PlacingContent, type SessionKey } from './content/index.ts';
import { roomId, sessionId, summitId } from './identities.ts';
import { SUMMIT } from './summit-documents.ts';

/**
 * Releases the agendas of the summit that were not released yet, one after the other, so that there is something
 * among the changes. A summit that is not public any more is the editors'.
 * @returns how many were released
 */
export async function seedAgendas(payload: Payload): Promise<number> {
  const summit = summitId(SUMMIT);
  if (!(await isPublic(payload, summit))) return 0;
  const where = { summit: { equals: summit }, version: { greater_than: 0 } };
  const { totalDocs: released } = await payload.count({ collection: 'agendas', where });
  const missing = agendas.slice(released);
  for (const agenda of missing) await placeAndRelease(payload, summit, entriesOf(agenda));
  return missing.length;
}

/** Whether the public knows the summit. */
export async function isPublic(payload: Payload, summit: string): Promise<boolean> {
  const where = { id: { equals: summit }, _status: { equals: 'published' } } as const;
  return (await payload.count({ collection: 'summits', where })).totalDocs > 0;
}

const entriesOf = (agenda: AgendaContent) =>
  (Object.entries(agenda) as [SessionKey, PlacingContent][]).map(([session, [day, time, minutes, room]]) => ({
    session: sessionId(session),
    start: `${day}T${time}`,
    minutes,
    room: roomId(SUMMIT, room),
  }));
