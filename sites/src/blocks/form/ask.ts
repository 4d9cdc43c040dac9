/** Why there is no answer. */
export type Failure = 'offline' | 'unreachable' | 'slow';

/** Milliseconds after which an answer is no longer waited for. */
const patience = 20_000;

/** Asks the studio for JSON; says why where no such answer comes. */
export async function ask<T>(
  address: string,
  init?: RequestInit,
): Promise<{ answer: T } | { failure: Failure }> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const response = await fetch(address, { ...init, signal: controller.signal, credentials: 'omit' });
    return { answer: (await response.json()) as T };
  } catch {
    if (!navigator.onLine) return { failure: 'offline' };
    return { failure: controller.signal.aborted ? 'slow' : 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}
