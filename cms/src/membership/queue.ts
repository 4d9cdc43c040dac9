import type { Payload } from 'payload';
import { type RoundState, roundStates } from './round.ts';

/** How many members there are in each state of asking. */
export async function countRounds(payload: Payload): Promise<Record<RoundState, number>> {
  const counts = await Promise.all(
    roundStates.map(async (state) => {
      const where = { 'confirmation.state': { equals: state } };
      return [state, (await payload.count({ collection: 'members', where })).totalDocs] as const;
    }),
  );
  return Object.fromEntries(counts) as Record<RoundState, number>;
}
