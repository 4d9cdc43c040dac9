import type { Payload, Where } from 'payload';
import { contributionStates, type ContributionState } from '../collections/contributions/config.ts';

/** How many contributions there are in each state. */
export async function countStates(payload: Payload): Promise<Record<ContributionState, number>> {
  const counts = await Promise.all(
    contributionStates.map(async (state) => {
      const where = { state: { equals: state } };
      return [state, (await payload.count({ collection: 'contributions', where })).totalDocs] as const;
    }),
  );
  return Object.fromEntries(counts) as Record<ContributionState, number>;
}

/** When the contribution that waits longest was handed in. */
export async function oldestWaiting(payload: Payload): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'contributions',
    where: { state: { equals: 'waiting' } },
    sort: 'submittedAt',
    select: { submittedAt: true },
    depth: 0,
    limit: 1,
  });
  return docs[0]?.submittedAt ?? undefined;
}

/** Whole days since a moment. */
export const daysSince = (moment: string, now = Date.now()): number =>
  Math.max(0, Math.floor((now - Date.parse(moment)) / (24 * 3_600_000)));

/** What the list shows while nothing was asked for: what waits. */
export const waitingFirst = ({ query }: { query: Record<string, unknown> }): Where | null =>
  query['where'] || query['search'] ? null : { state: { equals: 'waiting' } };
