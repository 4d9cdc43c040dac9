import type { Payload, Where } from 'payload';
import { applicationStates, type ApplicationState } from '../collections/applications/config.ts';

/** How many applications there are in each state. */
export async function countStates(payload: Payload): Promise<Record<ApplicationState, number>> {
  const counts = await Promise.all(
    applicationStates.map(async (state) => {
      const where = { state: { equals: state } };
      return [state, (await payload.count({ collection: 'applications', where })).totalDocs] as const;
    }),
  );
  return Object.fromEntries(counts) as Record<ApplicationState, number>;
}

/** When the address of the application that waits longest was confirmed. */
export async function oldestWaiting(payload: Payload): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'applications',
    where: { state: { equals: 'waiting' } },
    sort: 'confirmedAt',
    select: { confirmedAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs[0]?.confirmedAt ?? undefined;
}

/** What the list shows while nothing was asked for: what waits. */
export const waitingFirst = ({ query }: { query: Record<string, unknown> }): Where | null =>
  query['where'] || query['search'] ? null : { state: { equals: 'waiting' } };
