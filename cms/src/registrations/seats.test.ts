import { describe, expect, it } from 'vitest';
import { type Claim, giveSeats, movesOf, type Seats, takenOf, type Wish } from './seats.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 9, minute)).toISOString();

const wish = (session: string, state: Wish['state'], minute = 0): Wish => ({
  session,
  state,
  since: at(minute),
});
const claim = (id: string, state: Claim['state'], minute: number, ...sessions: Wish[]): Claim => ({
  id,
  state,
  since: state === 'unconfirmed' ? undefined : at(minute),
  sessions,
});
const seats = (summit: number | undefined, sessions: Record<string, number | undefined> = {}): Seats => ({
  summit,
  sessions: new Map(Object.entries(sessions)),
});
const statesOf = (claims: readonly Claim[]) => claims.map(({ id, state }) => `${id} ${state}`).join(', ');
const wishesOf = (claims: readonly Claim[]) =>
  claims.map(({ id, sessions }) => `${id} ${sessions.map(({ state }) => state).join('+')}`).join(', ');

describe('seats of a summit', () => {
  it('go to those who confirmed first, whatever the order of the records', () => {
    const claims = [claim('c', 'waiting', 3), claim('a', 'waiting', 1), claim('b', 'waiting', 2)];
    expect(statesOf(giveSeats(claims, seats(2)))).toBe('c waiting, a seated, b seated');
  });

  it('do not go to whoever has not confirmed, or has cancelled', () => {
    const claims = [claim('a', 'unconfirmed', 0), claim('b', 'cancelled', 1), claim('c', 'waiting', 2)];
    expect(statesOf(giveSeats(claims, seats(5)))).toBe('a unconfirmed, b cancelled, c seated');
  });

  it.each([
    [0, 'a waiting, b waiting'],
    [1, 'a seated, b waiting'],
    [undefined, 'a seated, b seated'],
  ])('a capacity of %s', (capacity, states) => {
    const claims = [claim('a', 'waiting', 1), claim('b', 'waiting', 2)];
    expect(statesOf(giveSeats(claims, seats(capacity)))).toBe(states);
  });

  it('stay with those who have them when the capacity is lowered', () => {
    const claims = [claim('a', 'seated', 1), claim('b', 'seated', 2), claim('c', 'waiting', 3)];
    const given = giveSeats(claims, seats(1));
    expect(statesOf(given)).toBe('a seated, b seated, c waiting');
    expect(given).toEqual(claims);
  });

  it('are told apart by identity where two confirmed in the same moment', () => {
    const claims = [claim('b', 'waiting', 1), claim('a', 'waiting', 1)];
    expect(statesOf(giveSeats(claims, seats(1)))).toBe('b waiting, a seated');
  });
});

describe('seats of a session', () => {
  it('are for those who have one at the summit', () => {
    const claims = [
      claim('a', 'waiting', 1, wish('s', 'interested', 1)),
      claim('b', 'seated', 2, wish('s', 'interested', 2)),
    ];
    expect(wishesOf(giveSeats(claims, seats(1, { s: 1 })))).toBe('a waiting, b seated');
  });

  it('come with the seat at the summit, where one is free', () => {
    const claims = [
      claim('a', 'waiting', 1, wish('s', 'waiting', 1), wish('t', 'waiting', 1)),
      claim('b', 'seated', 0, wish('s', 'seated', 0)),
    ];
    const [given] = giveSeats(claims, seats(2, { s: 1, t: 1 }));
    expect(given?.state).toBe('seated');
    expect(given?.sessions.map(({ state }) => state)).toEqual(['waiting', 'seated']);
    expect(movesOf(claims[0]!, given!)).toEqual({ summit: true, seated: ['t'], waiting: [] });
  });

  it('are not counted where whoever comes has a place', () => {
    const claims = [claim('a', 'seated', 1, wish('s', 'waiting', 1), wish('t', 'interested', 1))];
    const given = giveSeats(claims, seats(undefined, { s: undefined, t: undefined }));
    expect(wishesOf(given)).toBe('a interested+interested');
    expect(movesOf(claims[0]!, given[0]!)).toEqual({ summit: false, seated: ['s'], waiting: [] });
  });

  it('are given to those who chose it first when a session gets a capacity', () => {
    const claims = [
      claim('late', 'seated', 1, wish('s', 'interested', 9)),
      claim('early', 'seated', 2, wish('s', 'interested', 2)),
    ];
    const given = giveSeats(claims, seats(undefined, { s: 1 }));
    expect(wishesOf(given)).toBe('late waiting, early seated');
    expect(movesOf(claims[0]!, given[0]!)).toEqual({ summit: false, seated: [], waiting: ['s'] });
    expect(movesOf(claims[1]!, given[1]!)).toBeUndefined();
  });

  it('do not change while the session is not public', () => {
    const claims = [claim('a', 'seated', 1, wish('s', 'waiting', 1), wish('s2', 'off', 1))];
    expect(giveSeats(claims, seats(5, { other: 5 }))).toEqual(claims);
  });

  it('are free again for the next when the seat at the summit is given up', () => {
    const claims = [
      claim('a', 'cancelled', 1, wish('s', 'seated', 1)),
      claim('b', 'seated', 2, wish('s', 'waiting', 2)),
    ];
    expect(wishesOf(giveSeats(claims, seats(5, { s: 1 })))).toBe('a seated, b seated');
    expect(takenOf(claims)).toEqual({ summit: 1, sessions: new Map() });
  });
});

/** Numbers that look random and are the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

const sessionIds = ['s', 't', 'u'];

/** Something that happens at a summit before seats are given: somebody confirms, cancels, leaves a session, or seats change. */
function happen(claims: Claim[], now: Seats, minute: number, pick: (below: number) => number): Seats {
  const who = pick(claims.length);
  const each = claims[who]!;
  const sessions = new Map(now.sessions);
  switch (pick(5)) {
    case 0:
    case 1:
      if (each.state !== 'unconfirmed' && each.state !== 'cancelled') break;
      claims[who] = claim(
        each.id,
        'waiting',
        minute,
        ...sessionIds.filter(() => pick(2) === 0).map((id) => wish(id, 'interested', minute)),
      );
      break;
    case 2:
      claims[who] = { ...each, state: 'cancelled' };
      break;
    case 3: {
      const left = pick(sessionIds.length);
      const leave = (one: Wish, index: number): Wish => (index === left ? { ...one, state: 'left' } : one);
      claims[who] = { ...each, sessions: each.sessions.map(leave) };
      break;
    }
    default:
      if (pick(2) === 0) return { ...now, summit: pick(8) === 0 ? undefined : pick(15) };
      sessions.set(sessionIds[pick(3)]!, pick(4) === 0 ? undefined : pick(6));
  }
  return { ...now, sessions };
}

/** Who sits and who waits for one thing, with the turn of each. */
function bench(claims: readonly Claim[], session?: string) {
  const turns = claims.flatMap((each): { id: string; state: string; since: string }[] => {
    if (session === undefined) return [{ id: each.id, state: each.state, since: each.since ?? '' }];
    const chosen = each.sessions.find((one) => one.session === session);
    return chosen && each.state === 'seated'
      ? [{ id: each.id, state: chosen.state, since: chosen.since }]
      : [];
  });
  const those = (state: string) => turns.filter((turn) => turn.state === state);
  return { seated: those('seated'), waiting: those('waiting') };
}

describe('whatever happens', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('in story %i', (seed) => {
    const pick = numbersFrom(seed);
    let claims = Array.from({ length: 20 }, (_, n) =>
      claim(`p${String(n).padStart(2, '0')}`, 'unconfirmed', 0),
    );
    let now: Seats = seats(pick(12), { s: pick(5), t: undefined, u: pick(5) });
    for (let minute = 1; minute <= 120; minute += 1) {
      now = happen(claims, now, minute, pick);
      const before = claims;
      claims = giveSeats(before, now);
      for (const session of [undefined, ...sessionIds]) {
        const capacity = session === undefined ? now.summit : now.sessions.get(session);
        const [was, is] = [bench(before, session), bench(claims, session)];
        const held = new Set(was.seated.map(({ id }) => id));
        const newly = is.seated.filter(({ id }) => !held.has(id));
        // Nobody loses a seat.
        expect(is.seated.length).toBe(was.seated.length + newly.length);
        if (capacity === undefined) {
          expect(is.waiting).toEqual([]);
          continue;
        }
        // Never more than there are seats, but for those who had one.
        if (newly.length > 0) expect(is.seated.length).toBeLessThanOrEqual(capacity);
        // Nobody waits while a seat is free.
        if (is.waiting.length > 0) expect(is.seated.length).toBeGreaterThanOrEqual(capacity);
        // Nobody is passed over.
        const last = newly
          .map(({ since }) => since)
          .toSorted()
          .at(-1);
        if (last) for (const { since } of is.waiting) expect(since >= last).toBe(true);
      }
      // Given once, there is nothing more to give.
      expect(giveSeats(claims, now)).toEqual(claims);
    }
  });
});
