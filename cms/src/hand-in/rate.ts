import { isIP, isIPv4 } from 'node:net';
import type { PayloadRequest } from 'payload';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { sharedState } from '../publishing/shared-state.ts';

/** How often one address may begin a contribution in ten minutes. A whole class sits behind one address. */
const limiter = sharedState('hand-in/rate', () => new RateLimiterMemory({ points: 60, duration: 600 }));

/**
 * Counts a try and says whether it is still allowed. The address is the last one that a proxy added, which a visitor
 * cannot write; without a proxy all share one count.
 */
export async function mayBegin({ headers }: Pick<PayloadRequest, 'headers'>): Promise<boolean> {
  const address = headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim() ?? '';
  return limiter.consume(placeOf(address)).then(
    () => true,
    () => false,
  );
}

/** Whose address it is: a connection has 2⁶⁴ of version 6 for itself. What is no address counts as none. */
function placeOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain) || isIP(plain) === 0) return isIPv4(plain) ? plain : '';
  const [start = '', end] = plain.toLowerCase().split('::');
  const groups = start === '' ? [] : start.split(':');
  const missing = end === undefined ? 0 : 8 - groups.length - (end === '' ? 0 : end.split(':').length);
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(end?.split(':') ?? [])]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
