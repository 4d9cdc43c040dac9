import type { RegistrationState } from '../collections/registrations/config.ts';

/**
 * How a session that was chosen stands. `interested`: whoever comes has a place. `left`: the person does not want it any
 * more; `off`: it was taken off the agenda.
 */
export const wishStates = ['interested', 'waiting', 'seated', 'left', 'off'] as const;
export type WishState = (typeof wishStates)[number];

/** A session that somebody chose, and since when. */
export interface Wish {
  session: string;
  state: WishState;
  /** ISO 8601; who asked first is seated first. */
  since: string;
}

/** A registration as far as seats go. */
export interface Claim {
  id: string;
  state: RegistrationState;
  /** When the address was confirmed, ISO 8601. */
  since: string | undefined;
  sessions: readonly Wish[];
}

/** Seats of a summit and of its public sessions; `undefined`: as many as come. */
export interface Seats {
  summit: number | undefined;
  sessions: ReadonlyMap<string, number | undefined>;
}

/** Nobody's order depends on the order in which a database answers. */
const byTurn = (one: { since: string; id: string }, other: { since: string; id: string }): number =>
  one.since < other.since ? -1 : one.since > other.since ? 1 : one.id < other.id ? -1 : 1;

/** The first of those who wait, as many as there are seats for. Who has a seat keeps it, whatever the capacity. */
function nextUp(
  waiting: readonly { id: string; since: string }[],
  seated: number,
  capacity: number | undefined,
): Set<string> {
  const free = capacity === undefined ? waiting.length : Math.max(0, capacity - seated);
  return new Set(
    waiting
      .toSorted(byTurn)
      .slice(0, free)
      .map(({ id }) => id),
  );
}

/**
 * Gives every free seat of a summit and its sessions to whoever has been waiting longest. Seats in sessions are for those
 * who have one at the summit. Sessions that are not public stay as they are.
 * @returns the claims as they stand afterwards, in the same order; those that did not change are the same objects
 */
export function giveSeats(claims: readonly Claim[], { summit, sessions }: Seats): Claim[] {
  const waiting = claims.flatMap(({ id, state, since }) =>
    state === 'waiting' ? [{ id, since: since ?? '' }] : [],
  );
  const seated = claims.filter(({ state }) => state === 'seated').length;
  const moved = nextUp(waiting, seated, summit);
  let given = claims.map((claim): Claim => (moved.has(claim.id) ? { ...claim, state: 'seated' } : claim));
  for (const [session, capacity] of sessions) given = giveSessionSeats(given, session, capacity);
  return given;
}

function giveSessionSeats(claims: Claim[], session: string, capacity: number | undefined): Claim[] {
  const wishOf = (claim: Claim) => claim.sessions.find((wish) => wish.session === session);
  const seated = claims.filter(
    (claim) => claim.state === 'seated' && wishOf(claim)?.state === 'seated',
  ).length;
  const hoping = claims.flatMap((claim) => {
    const wish = wishOf(claim);
    const hopes = wish && (wish.state === 'waiting' || wish.state === 'interested');
    return claim.state === 'seated' && hopes ? [{ id: claim.id, since: wish.since }] : [];
  });
  const moved = capacity === undefined ? new Set<string>() : nextUp(hoping, seated, capacity);
  const stateOf = (claim: Claim, { state }: Wish): WishState => {
    if (state !== 'waiting' && state !== 'interested') return state;
    if (capacity === undefined) return 'interested';
    return moved.has(claim.id) ? 'seated' : 'waiting';
  };
  return claims.map((claim): Claim => {
    const wish = wishOf(claim);
    if (!wish || (claim.state !== 'seated' && claim.state !== 'waiting')) return claim;
    const state = stateOf(claim, wish);
    if (state === wish.state) return claim;
    return { ...claim, sessions: claim.sessions.map((each) => (each === wish ? { ...wish, state } : each)) };
  });
}

/** What a person has to be told of: what they got, and what they have to wait for now. */
export interface Moves {
  /** A seat at the summit. */
  summit: boolean;
  /** Sessions that they can come to now. */
  seated: string[];
  /** Sessions that were open to all and have no seat left for them. */
  waiting: string[];
}

/** How one claim moved; `undefined` when there is nothing to tell. */
export function movesOf(before: Claim, after: Claim): Moves | undefined {
  const summit = before.state === 'waiting' && after.state === 'seated';
  const moves: Moves = { summit, seated: [], waiting: [] };
  for (const [index, wish] of after.sessions.entries()) {
    const was = before.sessions[index]?.state;
    const isIn = wish.state === 'seated' || wish.state === 'interested';
    if (was === 'waiting' && isIn) moves.seated.push(wish.session);
    if (was === 'interested' && wish.state === 'waiting') moves.waiting.push(wish.session);
  }
  return summit || moves.seated.length > 0 || moves.waiting.length > 0 ? moves : undefined;
}

/** How many seats are taken, for the public: who waits or is only interested does not count. */
export function takenOf(claims: readonly Claim[]): { summit: number; sessions: Map<string, number> } {
  const sessions = new Map<string, number>();
  const seated = claims.filter(({ state }) => state === 'seated');
  for (const wish of seated.flatMap((claim) => claim.sessions)) {
    if (wish.state === 'seated') sessions.set(wish.session, (sessions.get(wish.session) ?? 0) + 1);
  }
  return { summit: seated.length, sessions };
}
