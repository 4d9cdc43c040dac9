import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { lock } from 'proper-lockfile';
import { digest } from '../../render/states.ts';

/** A lock that its holder did not renew for this long belongs to a process that was killed. */
const staleMs = 3000;
const renewMs = 1000;
const waitMs = 60_000;
const askEveryMs = 50;

/** Another process took over: this one was stopped for longer than a lock lasts. */
export class LockLost extends Error {
  override name = 'LockLost';
}

/** Runs `work` while this process alone holds the names. Names are taken in the given order. */
export async function withLocks<T>(
  folder: string,
  names: readonly string[],
  work: (requireHeld: () => void) => Promise<T>,
): Promise<T> {
  mkdirSync(folder, { recursive: true });
  let lost: Error | undefined;
  const releases: (() => Promise<void>)[] = [];
  try {
    for (const name of names) {
      const file = path.join(folder, digest(name));
      const release = await lock(file, {
        realpath: false,
        stale: staleMs,
        update: renewMs,
        retries: {
          retries: waitMs / askEveryMs,
          factor: 1,
          minTimeout: askEveryMs,
          maxTimeout: askEveryMs,
        },
        onCompromised: (cause) => {
          lost = new LockLost('Another process took over this campaign.', { cause });
        },
      });
      releases.push(release);
    }
    return await work(() => {
      if (lost) throw lost;
    });
  } finally {
    for (const release of releases.toReversed()) {
      // A lock that was lost cannot be given back.
      await release().catch(() => undefined);
    }
  }
}
