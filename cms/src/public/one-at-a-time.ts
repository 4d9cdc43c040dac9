import { sharedState } from '../publishing/shared-state.ts';

const lines = sharedState('one-at-a-time', () => new Map<string, Promise<unknown>>());

/**
 * Runs `work` after all earlier work of the same name: a document is read, changed and written without somebody else
 * in between. One process has the studio's database, so its own order is enough.
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = lines.get(name) ?? Promise.resolve();
  const now = before.then(work, work);
  lines.set(name, now);
  try {
    return await now;
  } finally {
    if (lines.get(name) === now) lines.delete(name);
  }
}
