import type { Payload } from 'payload';
import type { Contribution } from '../payload-types.ts';
import { HandInRefusal } from './refusal.ts';
import { hashOf, isToken } from '../public/tokens.ts';

/** The contribution that a private link opens. @throws HandInRefusal `link-unknown` */
export async function findByToken(payload: Payload, token: unknown): Promise<Contribution> {
  if (!isToken(token)) throw new HandInRefusal('link-unknown');
  const { docs } = await payload.find({
    collection: 'contributions',
    where: { tokenHash: { equals: hashOf(token) } },
    depth: 0,
    limit: 1,
    showHiddenFields: true,
  });
  const [found] = docs;
  if (!found) throw new HandInRefusal('link-unknown');
  return found;
}

/** True while the contributor may change what they hand in. */
export const isOpen = ({ state }: Pick<Contribution, 'state'>): boolean =>
  state === 'draft' || state === 'changes-asked';

/** @throws HandInRefusal `not-now` while it is being read or after it was decided */
export function requireOpen(contribution: Contribution): void {
  if (!isOpen(contribution)) throw new HandInRefusal('not-now');
}
