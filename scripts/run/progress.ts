/** Tells a person what is being done and how far it is. */
export interface Progress {
  /** Announces the next step, does it, and says how long it took when that is worth saying. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** A line that belongs to the step at hand. */
  note(text: string): void;
}

const WORTH_SAYING_MS = 1000;

/**
 * @param total how many steps there will be
 * @param write takes one line without its line break
 */
export function createProgress(total: number, write: (line: string) => void): Progress {
  const margin = ' '.repeat(`[${total}/${total}] `.length);
  let done = 0;
  const note = (text: string): void => {
    for (const line of text.split('\n')) write(margin + line);
  };
  return {
    note,
    async step(title, work) {
      done += 1;
      write(`[${done}/${total}] ${title}`);
      const start = performance.now();
      const result = await work();
      const elapsed = performance.now() - start;
      if (elapsed >= WORTH_SAYING_MS) note(`done in ${formatSeconds(elapsed)}`);
      return result;
    },
  };
}

/** @returns for example `12.3 s` or `2 min 5 s` */
export function formatSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
