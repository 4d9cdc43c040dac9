import type { Payload } from 'payload';
import { type Clock, startClock } from './clock.ts';
import type { Now } from './clock-door.ts';
import { resumeWithdrawals } from './withdraw.ts';

export { everyDay } from './clock.ts';
export { findWithdrawal, withdrawConsent, withdrawContribution, type WithdrawalState } from './withdraw.ts';

/**
 * Takes up withdrawals that were broken off, and ends consents when their time comes. The server calls it once publishing
 * has started.
 * @param now the time by which consents end
 */
export async function startConsent(payload: Payload, { now }: { now?: Now } = {}): Promise<Clock> {
  await resumeWithdrawals(payload);
  return startClock(payload, now);
}
