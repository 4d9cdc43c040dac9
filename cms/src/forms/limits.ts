import type { FormName } from '@bashke/content';
import type { Payload } from 'payload';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { visitorOf } from '../public/visitor.ts';
import { sharedState } from '../publishing/shared-state.ts';

const TEN_MINUTES = 600;
const HOUR = 3600;

/** How often something may be done, each under a key of its own. */
const makeLimits = () => ({
  /** Forms by visitor and form; a class or a conference sits behind one address. */
  visitor: new RateLimiterMemory({ points: 60, duration: TEN_MINUTES }),
  /** Those without proof of work, by visitor and form. */
  unproven: new RateLimiterMemory({ points: 10, duration: TEN_MINUTES }),
  /** Those without proof of work, by form, whoever sends. */
  unprovenInAll: new RateLimiterMemory({ points: 300, duration: HOUR }),
  /** Forms that make a mail to one address, so that nobody can have somebody else's mailbox filled. */
  recipient: new RateLimiterMemory({ points: 5, duration: HOUR }),
  /** Challenges by visitor. */
  challenge: new RateLimiterMemory({ points: 120, duration: TEN_MINUTES }),
  /** Private links by visitor: nobody guesses one, so this only keeps the studio quick. */
  link: new RateLimiterMemory({ points: 600, duration: TEN_MINUTES }),
});
type Limits = ReturnType<typeof makeLimits>;

const limits = sharedState('forms/limits', () => new WeakMap<Payload, Limits>());

/** Something was asked for too often. */
export class TooOften extends Error {
  override readonly name = 'TooOften';
  readonly limit: keyof Limits;
  /** Seconds until it can be asked for again. */
  readonly seconds: number;

  constructor(limit: keyof Limits, seconds: number) {
    super(`Too often: ${limit}`);
    this.limit = limit;
    this.seconds = seconds;
  }
}

async function count(payload: Payload, limit: keyof Limits, key: string): Promise<void> {
  const own = limits.get(payload) ?? makeLimits();
  limits.set(payload, own);
  try {
    await own[limit].consume(key);
  } catch (refused) {
    throw new TooOften(limit, Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000)));
  }
}

/** Counts a form of a visitor. @throws TooOften */
export const countForm = (payload: Payload, form: FormName, headers: Headers): Promise<void> =>
  count(payload, 'visitor', `${form} ${visitorOf(headers)}`);

/** Counts a form without proof of work. @throws TooOften */
export async function countUnproven(payload: Payload, form: FormName, headers: Headers): Promise<void> {
  await count(payload, 'unproven', `${form} ${visitorOf(headers)}`);
  await count(payload, 'unprovenInAll', form);
}

/** Counts a mail to an address, however it is written: large mail services take no notice of points either. @throws TooOften */
export async function countRecipient(payload: Payload, email: string): Promise<void> {
  const at = email.lastIndexOf('@');
  const [mailbox = ''] = email.slice(0, at).split('+');
  await count(payload, 'recipient', `${mailbox.replaceAll('.', '')}${email.slice(at)}`.toLowerCase());
}

/** Counts a challenge. @throws TooOften */
export const countChallenge = (payload: Payload, headers: Headers): Promise<void> =>
  count(payload, 'challenge', visitorOf(headers));

/** Counts a private link that is opened or used. @throws TooOften */
export const countLink = (payload: Payload, headers: Headers): Promise<void> =>
  count(payload, 'link', visitorOf(headers));
