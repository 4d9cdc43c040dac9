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
  return limiter.consume(address).then(
    () => true,
    () => false,
  );
}
