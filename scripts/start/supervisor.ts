import { Failure, lastLines } from '../run/failure.ts';
import { waitUntilHealthy } from '../run/health.ts';
import { type Program, type Service, startService } from '../run/processes.ts';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { recordRunning } from './running.ts';

const START_TIMEOUT_MS = 120_000;
const LINES_OF_LOG = 12;

/** Starts services, watches over them, and ends them all together. */
export class Supervisor {
  readonly #services: Service[] = [];
  readonly #logs: string;
  readonly #runningFile: string;
  readonly #signal: AbortSignal;

  /**
   * @param options.logs folder of the log files
   * @param options.runningFile where to write down which processes run
   * @param options.signal stops the waiting when a person interrupts
   */
  constructor(options: { logs: string; runningFile: string; signal: AbortSignal }) {
    this.#logs = options.logs;
    this.#runningFile = options.runningFile;
    this.#signal = options.signal;
  }

  /** Starts a program and waits until `health` answers. @throws Failure that tells the last of its log */
  async start(program: Program, logName: string, health: string): Promise<void> {
    this.#signal.throwIfAborted();
    const service = await startService(program, path.join(this.#logs, `${logName}.log`));
    this.#services.push(service);
    recordRunning(
      this.#runningFile,
      this.#services.map(({ pid }) => pid),
    );
    try {
      await waitUntilHealthy(service, health, { timeoutMs: START_TIMEOUT_MS, signal: this.#signal });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      throw new Failure([error.message, tail(service.logFile)].filter(Boolean).join('\n\n'));
    }
  }

  /** Resolves when a person interrupts. @throws Failure when a service ends by itself */
  async watch(): Promise<void> {
    const interrupted = new Promise<undefined>((resolve) => {
      if (this.#signal.aborted) resolve(undefined);
      this.#signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
    const dead = await Promise.race([
      interrupted,
      ...this.#services.map((service) => service.ended.then(() => service)),
    ]);
    if (!dead || this.#signal.aborted) return;
    throw new Failure(
      `${dead.program.name} ended unexpectedly, so everything was stopped. What it said is in ${dead.logFile}.\n\n${tail(dead.logFile)}`,
    );
  }

  /** Ends everything that was started, the last first. */
  async end(): Promise<void> {
    for (const service of this.#services.toReversed()) await service.end();
  }
}

function tail(logFile: string): string {
  return lastLines(readFileSync(logFile, 'utf8'), LINES_OF_LOG);
}
