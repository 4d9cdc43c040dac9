import type { Payload } from 'payload';
import type { MailState } from '../collections/mails/config.ts';
import { nowOf } from '../consent/clock-door.ts';
import type { Mail } from '../payload-types.ts';
import { sharedState } from '../publishing/shared-state.ts';
import { MailError, openTransport, type Transport } from './transport.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long a mail waits after each try that failed; after the last it is given up. Two days in all. */
export const pauses: readonly number[] = [
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  8 * HOUR,
  12 * HOUR,
  24 * HOUR,
];

/** Mails that are handed over at once. */
const AT_ONCE = 3;
const BATCH = 60;

/** Takes the mails of a studio to the mail server: what waits, when it is due. */
export class MailOffice {
  readonly #payload: Payload;
  readonly #transport: Transport | undefined;
  #round: Promise<void> | undefined;
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(payload: Payload) {
    this.#payload = payload;
    this.#transport = openTransport();
  }

  /** What a new mail begins as: without a mail server it is kept to be read in the studio. */
  get firstState(): MailState {
    return this.#transport ? 'waiting' : 'kept';
  }

  /** Hands over what is due. Ends when all of it was tried. */
  async deliver(): Promise<void> {
    if (!this.#transport) return;
    if (this.#round) {
      this.#again = true;
      return this.#round;
    }
    this.#round = this.#deliver(this.#transport);
    return this.#round;
  }

  /** Hands over what waited when the studio was ended, whenever it was due. */
  async resume(): Promise<void> {
    const { db } = this.#payload;
    const waiting = { state: { equals: 'waiting' } };
    const data = this.#transport ? { nextTryAt: this.#now() } : { state: 'kept' };
    await db.updateMany({ collection: 'mails', where: waiting, data });
    await this.deliver();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#transport?.close();
  }

  #now = (): string => new Date(nowOf(this.#payload)).toISOString();

  async #deliver(transport: Transport): Promise<void> {
    clearTimeout(this.#timer);
    try {
      do {
        this.#again = false;
        const mails = await this.#due();
        const isFull = mails.length === BATCH;
        const lines = Array.from({ length: AT_ONCE }, async () => {
          for (let mail = mails.pop(); mail; mail = mails.pop()) await this.#hand(transport, mail);
        });
        await Promise.all(lines);
        if (isFull) this.#again = true;
        else await this.#wakeForNext();
        // Whoever asks from here on begins a round of their own: nothing is awaited in between.
      } while (this.#again);
    } finally {
      this.#round = undefined;
    }
  }

  /** The oldest mails that are due, the oldest last. */
  async #due(): Promise<Mail[]> {
    const { docs } = await this.#payload.find({
      collection: 'mails',
      where: {
        and: [{ state: { equals: 'waiting' } }, { nextTryAt: { less_than_equal: this.#now() } }],
      },
      sort: 'createdAt',
      limit: BATCH,
      pagination: false,
      depth: 0,
    });
    return docs.toReversed();
  }

  async #hand(transport: Transport, mail: Mail): Promise<void> {
    const tries = (mail.tries ?? 0) + 1;
    try {
      await transport.send(mail);
      await this.#note(mail, {
        ...erased,
        state: 'sent',
        tries,
        sentAt: this.#now(),
        trouble: null,
        error: null,
      });
    } catch (error) {
      const { trouble, isFinal, message } =
        error instanceof MailError ? error : new MailError('other', false, String(error));
      const pause = isFinal ? undefined : pauses[tries - 1];
      const then =
        pause === undefined
          ? { ...erased, state: 'failed' as const }
          : { nextTryAt: new Date(nowOf(this.#payload) + pause).toISOString() };
      await this.#note(mail, { ...then, tries, trouble, error: message });
      this.#payload.logger.warn({ msg: `A mail did not go out: ${trouble}`, mail: mail.id, tries });
    }
  }

  /** Writes down what became of a mail, where it has not been erased meanwhile. */
  async #note(mail: Mail, data: Partial<Mail>): Promise<void> {
    await this.#payload.update({
      collection: 'mails',
      where: { id: { equals: mail.id } },
      data,
      depth: 0,
    });
  }

  async #wakeForNext(): Promise<void> {
    const { docs } = await this.#payload.find({
      collection: 'mails',
      where: { state: { equals: 'waiting' } },
      sort: 'nextTryAt',
      limit: 1,
      pagination: false,
      depth: 0,
    });
    const next = docs[0]?.nextTryAt;
    if (!next) return;
    const pause = Math.max(1000, Date.parse(next) - nowOf(this.#payload));
    this.#timer = setTimeout(() => void this.deliver().catch(this.#report), Math.min(pause, HOUR));
    this.#timer.unref();
  }

  #report = (err: unknown): void => this.#payload.logger.error({ err, msg: 'Mail cannot be handed over' });
}

/** A mail without what it said and with what it said it. */
const erased = { text: null, html: null, attachments: [] } satisfies Partial<Mail>;

const offices = sharedState('mail-offices', () => new WeakMap<Payload, MailOffice>());

/** The one office of a studio. */
export function mailOfficeOf(payload: Payload): MailOffice {
  const office = offices.get(payload) ?? new MailOffice(payload);
  offices.set(payload, office);
  return office;
}
