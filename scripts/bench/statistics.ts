/** What a row of measured times comes to, in milliseconds. */
export interface Times {
  p50: number;
  p95: number;
  runs: number;
}

/** @param times milliseconds, in any order; at least one */
export function summariseTimes(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
  return { p50: round(at(0.5)), p95: round(at(0.95)), runs: times.length };
}

export const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** How long something took, in milliseconds. */
export async function timed<T>(run: () => Promise<T>): Promise<[milliseconds: number, result: T]> {
  const started = performance.now();
  const result = await run();
  return [performance.now() - started, result];
}
