import type { Payload, Where } from 'payload';
import { z } from 'zod';
import { isIdentity } from '../database.ts';
import type { Registration } from '../payload-types.ts';
import { linkTokenOf } from '../public/link-token.ts';
import { hashOf, isToken } from '../public/tokens.ts';
import { idOf } from '../publishing/stored.ts';
import { type Claim, type Wish, wishStates } from './seats.ts';

const wishesSchema = z.array(z.object({ session: z.string(), state: z.enum(wishStates), since: z.string() }));

/** The sessions that somebody chose. */
export const wishesOf = ({ sessions }: Pick<Registration, 'sessions'>): Wish[] =>
  wishesSchema.parse(sessions ?? []);

/** The identity of the summit that a registration is for. */
export const summitOf = ({ summit }: Pick<Registration, 'summit'>): string => idOf(summit) ?? '';

/** A registration as far as seats go. */
export const claimOf = (
  registration: Pick<Registration, 'id' | 'state' | 'confirmedAt' | 'sessions'>,
): Claim => ({
  id: String(registration.id),
  state: registration.state,
  since: registration.confirmedAt ?? undefined,
  sessions: wishesOf(registration),
});

/** The private link of a registration, the same in every mail about it. */
export const tokenOf = (payload: Payload, id: string): string => linkTokenOf(payload, `registrations/${id}`);

/** What is written besides a change, so that links stay good when the secret of the studio was changed. */
export const tokenHashOf = (payload: Payload, id: string): string => hashOf(tokenOf(payload, id));

/** The registration that a private link belongs to. */
export async function findByToken(payload: Payload, token: string): Promise<Registration | undefined> {
  if (!isToken(token)) return undefined;
  const { docs } = await payload.find({
    collection: 'registrations',
    where: { tokenHash: { equals: hashOf(token) } },
    depth: 0,
    limit: 1,
  });
  return docs[0];
}

/** A registration by its identity. */
export async function findById(payload: Payload, id: string): Promise<Registration | undefined> {
  if (!isIdentity(payload.db, id)) return undefined;
  const found = await payload.findByID({ collection: 'registrations', id, depth: 0, disableErrors: true });
  return found ?? undefined;
}

/** Those of an address, however its letters are written; of one summit where that is given. */
export async function findByEmail(payload: Payload, email: string, summit?: string): Promise<Registration[]> {
  const address: Where = { email: { like: email } };
  const { docs } = await payload.find({
    collection: 'registrations',
    where: summit === undefined ? address : { and: [{ summit: { equals: summit } }, address] },
    depth: 0,
    pagination: false,
  });
  return docs.filter((found) => found.email.toLowerCase() === email.toLowerCase());
}

/** All registrations of a summit as far as seats go. */
export async function claimsOf(payload: Payload, summit: string): Promise<Claim[]> {
  const { docs } = await payload.find({
    collection: 'registrations',
    where: { summit: { equals: summit } },
    select: { state: true, confirmedAt: true, sessions: true },
    depth: 0,
    pagination: false,
  });
  return docs.map(claimOf);
}
