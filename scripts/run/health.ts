import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from './failure.ts';
import { capitalise, type Service } from './processes.ts';

const POLL_MS = 100;

/**
 * Waits until a service answers.
 *
 * @param address an address that answers with any status below 500 once the service is ready
 * @throws Failure that names the log when the service ends or takes too long
 */
export async function waitUntilHealthy(
  service: Service,
  address: string,
  { timeoutMs, signal }: { timeoutMs: number; signal?: AbortSignal },
): Promise<void> {
  const { name } = service.program;
  const deadline = Date.now() + timeoutMs;
  while (!(await answers(address))) {
    signal?.throwIfAborted();
    if (service.hasEnded()) {
      throw new Failure(`Starting ${name} failed. What it said is in ${service.logFile}.`);
    }
    if (Date.now() > deadline) {
      throw new Failure(
        `${capitalise(name)} did not answer at ${address} within ${timeoutMs / 1000} seconds. What it said is in ${service.logFile}.`,
      );
    }
    await wait(POLL_MS);
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(30_000) });
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}
