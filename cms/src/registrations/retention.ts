import type { Payload, Where } from 'payload';
import { KEEP_DAYS } from '../collections/summits/fields/registration.ts';
import { nowOf } from '../consent/clock-door.ts';
import { dayAt, startOf } from '../consent/day.ts';
import type { Summit } from '../payload-types.ts';
import { dayOf } from '../publishing/stored.ts';
import { DAY_MS, UNCONFIRMED_DAYS } from './keep.ts';
import { fillSeats } from './line.ts';
import { findByEmail, summitOf, wishesOf } from './store.ts';

/** Deletes registrations that nobody confirmed, and those of summits that were long enough ago. */
export async function expireRegistrations(payload: Payload): Promise<void> {
  const before = new Date(nowOf(payload) - UNCONFIRMED_DAYS * DAY_MS).toISOString();
  await deleteWhere(payload, {
    and: [{ state: { equals: 'unconfirmed' } }, { createdAt: { less_than: before } }],
  });
  // Summits that are drafts again, or in the bin, had registrations too.
  const { docs } = await payload.find({
    collection: 'summits',
    select: { days: true, registration: true },
    depth: 0,
    pagination: false,
    trash: true,
  });
  for (const summit of docs) {
    if (isLongAgo(summit, nowOf(payload))) await deleteWhere(payload, { summit: { equals: summit.id } });
  }
}

/** Data is kept for the days after the last one that staff chose. */
function isLongAgo({ days, registration }: Pick<Summit, 'days' | 'registration'>, now: number): boolean {
  const last = (days ?? [])
    .flatMap(({ day }) => dayOf(day) ?? [])
    .toSorted()
    .at(-1);
  if (last === undefined) return false;
  const keepDays = registration?.keepDays ?? KEEP_DAYS;
  return dayAt(now - keepDays * DAY_MS) > last && now > startOf(last);
}

/** Nobody moves up into seats that become free like this: their hooks are told so. */
const deleteWhere = (payload: Payload, where: Where) =>
  payload.delete({ collection: 'registrations', where, depth: 0, context: { leavesSeats: true } });

/** Everything that is kept of an address. */
export async function findRegistrations(payload: Payload, email: string): Promise<object[]> {
  const found = await findByEmail(payload, email);
  return Promise.all(
    found.map(async (registration) => {
      const { state, language, createdAt, confirmedAt, ...written } = registration;
      const { name, organisation, role, access, dietary } = written;
      const summit = await payload.findByID({
        collection: 'summits',
        id: summitOf(registration),
        depth: 0,
        locale: language,
        select: { title: true },
        disableErrors: true,
        trash: true,
      });
      return {
        summit: summit?.title ?? summitOf(registration),
        name,
        organisation,
        role,
        email: written.email,
        access,
        dietary,
        sessions: await sessionsOf(payload, registration),
        state,
        language,
        createdAt,
        confirmedAt,
      };
    }),
  );
}

/** The sessions that were chosen, by their titles where there are some. */
async function sessionsOf(payload: Payload, registration: Parameters<typeof wishesOf>[0]) {
  const wishes = wishesOf(registration);
  const { docs } = await payload.find({
    collection: 'sessions',
    where: { id: { in: wishes.map(({ session }) => session) } },
    select: { title: true },
    depth: 0,
    pagination: false,
    trash: true,
  });
  return wishes.map(({ session, state, since }) => ({
    session: docs.find(({ id }) => String(id) === session)?.title ?? session,
    state,
    since,
  }));
}

/** Erases what is kept of an address. Whoever waited for the seats gets them. @returns how many records went */
export async function eraseRegistrations(payload: Payload, email: string): Promise<number> {
  const found = await findByEmail(payload, email);
  for (const { id } of found) {
    await payload.delete({ collection: 'registrations', id, depth: 0, context: { leavesSeats: true } });
  }
  for (const summit of new Set(found.map(summitOf))) await fillSeats(payload, summit);
  return found.length;
}
