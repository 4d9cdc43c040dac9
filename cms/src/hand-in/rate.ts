import type { PayloadRequest } from 'payload';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { visitorOf } from '../public/visitor.ts';
import { sharedState } from '../publishing/shared-state.ts';

/** How often one address may begin a contribution in ten minutes. A whole class sits behind one address. */
const limiter = sharedState('hand-in/rate', () => new RateLimiterMemory({ points: 60, duration: 600 }));

/** Counts a try and says whether it is still allowed. */
export const mayBegin = ({ headers }: Pick<PayloadRequest, 'headers'>): Promise<boolean> =>
  limiter.consume(visitorOf(headers)).then(
    () => true,
    () => false,
  );
