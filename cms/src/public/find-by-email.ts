import type { Payload } from 'payload';
import type { Message, Subscriber } from '../payload-types.ts';
import { sameAddress } from './same-address.ts';

interface Found {
  subscribers: Subscriber;
  messages: Message;
}

/** All records of an address, in whatever capitals it was written. */
export async function findByEmail<C extends keyof Found>(
  payload: Payload,
  collection: C,
  email: string,
): Promise<Found[C][]> {
  const { docs } = await payload.find({
    collection,
    // `like` finds whatever holds it, in any capitals.
    where: { email: { like: email } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
  });
  return (docs as Found[C][]).filter((found) => sameAddress(found.email, email));
}

/** The record that a private link opens. */
export async function findByTokenHash<C extends keyof Found>(
  payload: Payload,
  collection: C,
  tokenHash: string,
): Promise<Found[C] | undefined> {
  const { docs } = await payload.find({
    collection,
    where: { tokenHash: { equals: tokenHash } },
    limit: 1,
    pagination: false,
    depth: 0,
  });
  return docs[0] as Found[C] | undefined;
}
