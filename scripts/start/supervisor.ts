import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, lastLines } from '../run/failure.ts';
import { waitUntilHealthy } from '../run/health.ts';
import { capitalise, type Program, type Service, startService } from '../run/processes.ts';
import { recordRunning } from './running.ts';

const START_TIMEOUT_MS = 120_000;
const LINES_OF_LOG = 12;

/** Starts services, watches over them, and ends them all together. */
export class Supervisor {
  /** Aborts when a person interrupts, and when a service ends by itself. Its reason says which. */
  readonly stopping: AbortSignal;
  readonly #services: Service[] = [];
  readonly #logs: string;
  readonly #runningFile: string;
  readonly #down = new AbortController();
  #ending = false;

  /**
   * @param options.logs folder of the log files
   * @param options.runningFile where to write down which processes run
   * @param options.signal aborts when a person interrupts
   */
  constructor(options: { logs: string; runningFile: string; signal: AbortSignal }) {
    this.#logs = options.logs;
    this.#runningFile = options.runningFile;
    this.stopping = AbortSignal.any([options.signal, this.#down.signal]);
  }

  /**
   * Starts a program and waits until `health` answers.
   *
   * @param onLine takes each line that it prints, besides the log
   * @throws Failure that tells the last of its log
   */
  async start(
    program: Program,
    logName: string,
    health: string,
    onLine?: (line: string) => void,
  ): Promise<void> {
    this.stopping.throwIfAborted();
    const service = await startService(program, path.join(this.#logs, `${logName}.log`), onLine);
    this.#services.push(service);
    recordRunning(
      this.#runningFile,
      this.#services.map(({ pid }) => pid),
    );
    try {
      await waitUntilHealthy(service, health, { timeoutMs: START_TIMEOUT_MS, signal: this.stopping });
    } catch (error) {
      if (error === this.stopping.reason || !(error instanceof Failure)) throw error;
      throw new Failure([error.message, tail(service.logFile)].filter(Boolean).join('\n\n'));
    }
    void this.#watchOver(service);
  }

  async #watchOver(service: Service): Promise<void> {
    await service.ended;
    if (!this.#ending) this.#down.abort(endedUnexpectedly(service));
  }

  /** Waits until a person interrupts. @throws Failure always: what `stopping` says */
  async watch(): Promise<never> {
    if (!this.stopping.aborted) {
      await new Promise((resolve) => this.stopping.addEventListener('abort', resolve, { once: true }));
    }
    throw this.stopping.reason;
  }

  /** Ends everything that was started, the last first. */
  async end(): Promise<void> {
    this.#ending = true;
    for (const service of this.#services.toReversed()) await service.end();
  }
}

function endedUnexpectedly({ program, logFile }: Service): Failure {
  const sentence = `${capitalise(program.name)} ended unexpectedly, so everything was stopped. What it said is in ${logFile}.`;
  return new Failure(`${sentence}\n\n${tail(logFile)}`);
}

function tail(logFile: string): string {
  return lastLines(readFileSync(logFile, 'utf8'), LINES_OF_LOG);
}
