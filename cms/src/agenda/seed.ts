import type { Payload } from 'payload';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { type Entry, entrySchema } from './placing.ts';
import { AgendaRefusal } from './refusal.ts';
import { releaseAgenda } from './release.ts';
import { keepWorking, releasedAgendas, turnOf, workingAgenda } from './store.ts';

/**
 * Makes these entries the whole agenda of a summit, and releases it. `start` is a time in Tirana, `2026-12-09T09:30`;
 * `room` the identity of a row of the summit's rooms. The summit and the sessions have to be published.
 * @returns the version that is public afterwards: the one before where nothing differs
 * @throws AgendaRefusal where it cannot be released
 */
export async function placeAndRelease(
  payload: Payload,
  summit: string,
  entries: readonly Entry[],
): Promise<number> {
  await oneAtATime(turnOf(summit), async () => {
    const working = await workingAgenda(payload, summit);
    await keepWorking(
      payload,
      summit,
      working,
      entries.map((entry) => entrySchema.parse(entry)),
    );
  });
  try {
    return await releaseAgenda(payload, summit);
  } catch (error) {
    if (!(error instanceof AgendaRefusal) || error.code !== 'no-change') throw error;
    return (await releasedAgendas(payload, summit))[0]?.version ?? 0;
  }
}
