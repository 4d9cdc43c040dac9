import type { Payload } from 'payload';
import { sharedState } from '../publishing/shared-state.ts';
import { type Now, nowOf, setNow } from './clock-door.ts';
import { dayAfter, dayAt, startOf } from './day.ts';
import { reconcile } from './reconcile.ts';

/** Work for once a day. */
type Daily = (payload: Payload) => Promise<void>;

const tasks = sharedState('every-day', () => new Map<string, Daily>());

/**
 * Has something done when the studio starts and at the beginning of every day in Tirana, such as deleting what has been
 * kept long enough. A name stands for one task: the last one given counts. What fails is logged and done the next day.
 */
export const everyDay = (name: string, run: Daily): void => void tasks.set(name, run);

/** A machine that slept does not notice that a timer is over: it looks at the clock this often. */
const LOOK_MS = 15 * 60_000;

/** Wakes at the beginning of every day in Tirana and ends what ended: consents whose last day is over. */
export class Clock {
  readonly #payload: Payload;
  #day: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  /** Looks at the clock now. Where a new day has begun, whatever is due is done when this ends. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    const now = nowOf(this.#payload);
    const day = dayAt(now);
    const untilTomorrow = startOf(dayAfter(day)) - now;
    this.#timer = setTimeout(() => void this.look(), Math.min(LOOK_MS, untilTomorrow + 50));
    this.#timer.unref();
    if (day === this.#day) return;
    this.#day = day;
    await reconcile(this.#payload);
    for (const [name, run] of tasks) {
      await run(this.#payload).catch((err: unknown) => {
        this.#payload.logger.error({ err, msg: `The daily task “${name}” failed` });
      });
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

const clocks = sharedState('clocks', () => new WeakMap<Payload, Clock>());

/** Starts the clock of a studio. What was missed while nobody looked is done in the background. */
export function startClock(payload: Payload, now?: Now): Clock {
  if (now) setNow(payload, now);
  const clock = clocks.get(payload) ?? new Clock(payload);
  clocks.set(payload, clock);
  void clock.look();
  return clock;
}
