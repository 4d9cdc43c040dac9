import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import { sendLetter } from '../mail/send.ts';
import type { Registration } from '../payload-types.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { movesLetter } from './letters.ts';
import { type Claim, giveSeats, movesOf } from './seats.ts';
import { claimsOf, findById, tokenHashOf } from './store.ts';
import { type PublicSummit, readSummit } from './summit.ts';
import { forgetTaken } from './taken.ts';

/** Everything that changes who sits where at a summit waits in one line: a seat is given to one person. */
export const inLine = <T>(summit: string, work: () => Promise<T>): Promise<T> =>
  oneAtATime(`registrations ${summit}`, work);

/** What one person does that may free a seat or ask for one. */
export interface Step {
  id: string;
  /** How the claim stands by it, before seats are given; all others are given to read. */
  claim: (claim: Claim, all: readonly Claim[]) => Claim;
  /** What is written besides. */
  data?: Partial<Pick<Registration, 'access' | 'dietary' | 'organisation' | 'role'>>;
}

/**
 * Takes a step, gives the seats that are free then, writes it down, and sends word to everybody else who moved. Call it
 * in the summit's line alone. Once a summit is over nobody moves up.
 * @returns the registration of the step as it stands then
 */
export async function settle(
  payload: Payload,
  known: PublicSummit,
  step?: Step,
): Promise<Registration | undefined> {
  const stored = await claimsOf(payload, known.summit.id);
  const stepped = stored.map((claim) => (claim.id === step?.id ? step.claim(claim, stored) : claim));
  const given = nowOf(payload) < known.ends ? giveSeats(stepped, known.seats) : stepped;
  try {
    for (const [index, after] of given.entries()) {
      const before = stored[index]!;
      if (after === before) continue;
      const registration = await write(payload, after, after.id === step?.id ? step.data : undefined);
      const moves = after.id === step?.id ? undefined : movesOf(before, after);
      if (moves) await sendLetter(payload, await movesLetter({ payload, registration, known }, moves));
    }
  } finally {
    forgetTaken(payload, known.summit.id);
  }
  return step && findById(payload, step.id);
}

const write = (payload: Payload, claim: Claim, data: Step['data'] = {}): Promise<Registration> =>
  payload.update({
    collection: 'registrations',
    id: claim.id,
    data: {
      ...data,
      state: claim.state,
      confirmedAt: claim.since ?? null,
      sessions: [...claim.sessions] as unknown[],
      tokenHash: tokenHashOf(payload, claim.id),
    },
    depth: 0,
  });

/** Gives the seats of a summit that are free: after a capacity was raised, a registration deleted. */
export const fillSeats = (payload: Payload, summit: string): Promise<void> =>
  inLine(summit, async () => {
    const known = await readSummit(payload, summit);
    if (known) await settle(payload, known);
  });
