import { Failure } from './failure.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Turns Ctrl-C and the other polite ways to end a program into an `AbortSignal`. Repeated signals change nothing:
 * the launcher passes on what the terminal has already sent.
 */
export function watchForInterruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of SIGNALS) process.on(name, () => controller.abort(new Interrupted()));
  return controller.signal;
}

/** The reason of an `AbortSignal` that a person caused. */
export class Interrupted extends Failure {
  constructor() {
    super('Stopped.', 130);
    this.name = 'Interrupted';
  }
}
