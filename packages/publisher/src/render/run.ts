import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work that holds a thread for longer than this lets others have their turn. */
const turnMs = 25;

/** Does `work` for every item, a few at a time, and lets other work of the process through in between. */
export async function runBounded<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  let began = performance.now();
  const takeTurns = async () => {
    while (next < items.length) {
      const item = items[next]!;
      next += 1;
      await work(item);
      if (performance.now() - began > turnMs) {
        await nextTurn();
        began = performance.now();
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, takeTurns));
}
