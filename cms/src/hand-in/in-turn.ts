import type { Payload } from 'payload';
import type { Contribution } from '../payload-types.ts';
import { findByToken } from './find.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';

/**
 * Does what a contributor asks for on the contribution as it is by then: one request after the other, so that many at
 * once get past no limit, and nothing is written to what was handed in or taken back meanwhile.
 * @throws HandInRefusal `link-unknown`
 */
export async function inTurn<T>(
  payload: Payload,
  token: unknown,
  work: (contribution: Contribution) => Promise<T>,
): Promise<T> {
  const { id } = await findByToken(payload, token);
  return oneAtATime(`hand-in ${id}`, async () => work(await findByToken(payload, token)));
}
