/** Says where time went. */
export class Stopwatch {
  readonly #began = performance.now();
  readonly #laps: Record<string, number> = {};
  #last = this.#began;

  /** Books the time since the last lap under a name. */
  lap(name: string): void {
    const now = performance.now();
    this.#laps[name] = round((this.#laps[name] ?? 0) + now - this.#last);
    this.#last = now;
  }

  /** Milliseconds since the beginning. */
  total(): number {
    return round(performance.now() - this.#began);
  }

  laps(): Record<string, number> {
    return this.#laps;
  }
}

const round = (milliseconds: number) => Math.round(milliseconds * 10) / 10;
