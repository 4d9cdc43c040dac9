import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import type { ActionPage, FormAction } from '../forms/definition.ts';
import { sendLetter } from '../mail/send.ts';
import type { Registration } from '../payload-types.ts';
import { cancelledLetter, stateLetter } from './letters.ts';
import { inLine, settle, type Step } from './line.ts';
import { type Behind, cancelPage, confirmPage, leaveAction, leavePage, statePage } from './pages.ts';
import type { Claim } from './seats.ts';
import { findById, findByToken, summitOf } from './store.ts';
import { type PublicSummit, readSummit } from './summit.ts';

/** What a private link leads to; `undefined` where the registration or its summit is gone. */
async function behind(payload: Payload, token: string): Promise<Behind | undefined> {
  const registration = await findByToken(payload, token);
  const known = registration && (await readSummit(payload, summitOf(registration)));
  return registration && known && { payload, registration, known };
}

type Work = (behind: Behind) => Promise<Registration | undefined>;

/** An action that only looks when it is opened, and does its work in the summit's line. */
const action = (look: (behind: Behind) => ActionPage | Promise<ActionPage>, work: Work): FormAction => ({
  async look(payload, token) {
    const found = await behind(payload, token);
    return found && look(found);
  },
  async act(payload, token) {
    const registration = await findByToken(payload, token);
    if (!registration) return undefined;
    return inLine(summitOf(registration), async () => {
      // Whoever was before in the line may have changed it.
      const found = await behind(payload, token);
      if (!found) return undefined;
      const isOver = nowOf(payload) >= found.known.ends;
      const after = isOver ? undefined : await work(found);
      return statePage(after ? { ...found, registration: after } : found);
    });
  },
});

/** A moment after everybody else's, so that whoever is first in the line is first in turn. */
function turnAfter(all: readonly Claim[], now: number): string {
  const turns = all.flatMap(({ since }) => (since === undefined ? [] : [Date.parse(since) + 1]));
  return new Date(turns.reduce((latest, turn) => Math.max(latest, turn), now)).toISOString();
}

const confirm: Work = async ({ payload, registration, known }) => {
  if (registration.state !== 'unconfirmed') return registration;
  const isOnAgenda = (id: string) => known.agendas[0]?.entries.some(({ session }) => session === id) ?? false;
  const step: Step = {
    id: String(registration.id),
    claim: (claim, all) => {
      const since = turnAfter(all, nowOf(payload));
      return {
        ...claim,
        state: 'waiting',
        since,
        sessions: claim.sessions.map(({ session }) => ({
          session,
          state: isOnAgenda(session) ? 'interested' : 'off',
          since,
        })),
      };
    },
  };
  const after = await settle(payload, known, step);
  if (after) await sendLetter(payload, await stateLetter({ payload, registration: after, known }));
  return after;
};

/** Gives up the seat and everything that was written besides name and address. */
async function cancel(
  { payload, registration, known }: Behind,
  by: 'self' | 'staff',
): Promise<Registration | undefined> {
  if (registration.state === 'cancelled') return registration;
  const wasConfirmed = registration.state !== 'unconfirmed';
  const after = await settle(payload, known, {
    id: String(registration.id),
    claim: (claim) => ({ ...claim, state: 'cancelled', sessions: [] }),
    data: { access: null, dietary: null, organisation: null, role: null },
  });
  if (after && wasConfirmed) {
    await sendLetter(payload, cancelledLetter({ payload, registration: after, known }, by));
  }
  return after;
}

const leave =
  (place: number): Work =>
  async ({ payload, registration, known }) => {
    if (registration.state !== 'seated' && registration.state !== 'waiting') return registration;
    return settle(payload, known, {
      id: String(registration.id),
      claim: (claim) => ({
        ...claim,
        sessions: claim.sessions.map((wish, at) =>
          at === place && wish.state !== 'off' ? { ...wish, state: 'left' } : wish,
        ),
      }),
    });
  };

/** Sessions that can be chosen at most; the contract's form takes no more. */
const MOST_SESSIONS = 60;

/** What the link of a registration can do. */
export const registrationActions: Readonly<Record<string, FormAction>> = {
  confirm: action(confirmPage, confirm),
  see: action(statePage, async ({ registration }) => registration),
  cancel: action(cancelPage, (found) => cancel(found, 'self')),
  ...Object.fromEntries(
    Array.from({ length: MOST_SESSIONS }, (_, place) => [
      leaveAction(place),
      action((found) => leavePage(found, place), leave(place)),
    ]),
  ),
};

/**
 * Cancels a registration for the organisers, with word to the person.
 * @returns `undefined` where there is none, or its summit is not public (any more)
 */
export async function cancelForStaff(payload: Payload, id: string): Promise<Registration | undefined> {
  const registration = await findById(payload, id);
  if (!registration) return undefined;
  return inLine(summitOf(registration), async () => {
    const [now, known]: [Registration | undefined, PublicSummit | undefined] = await Promise.all([
      findById(payload, id),
      readSummit(payload, summitOf(registration)),
    ]);
    return now && known && cancel({ payload, registration: now, known }, 'staff');
  });
}
