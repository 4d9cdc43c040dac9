import { dayAt } from '../consent/day.ts';
import { dayOf } from '../publishing/stored.ts';

/** Days in which a member that was asked can confirm before it drops off the list. */
export const GRACE_DAYS = 60;
/** Days between the warning and the end of that time: nobody drops off with less. */
export const WARNING_DAYS = 14;

const DAY_MS = 86_400_000;

/** How far asking for a confirmation has come. `unreachable`: it is due, and there is no address to ask at. */
export const roundStates = ['asked', 'warned', 'dropped', 'unreachable'] as const;
export type RoundState = (typeof roundStates)[number];

/** A member as far as its confirmation goes. */
export interface Confirming {
  joined?: string | null;
  signed?: string | null;
  confirmed?: string | null;
  email?: string | null;
  confirmation?: { state?: string | null; at?: string | null } | null;
}

/** What is to be done about a member today. */
export type Step = 'ask' | 'warn' | 'drop' | 'mark-unreachable' | 'clear';

/** The day from which a member's year runs: its last confirmation, else the signature, else the day it joined. */
export const yearBegins = ({ confirmed, signed, joined }: Confirming): string | undefined =>
  dayOf(confirmed) ?? dayOf(signed) ?? dayOf(joined);

/** The same day a year later; the 29th of February becomes the 1st of March. */
export function dayNextYear(day: string): string {
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCFullYear(next.getUTCFullYear() + 1);
  return next.toISOString().slice(0, 10);
}

/** The calendar day some days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

export const stateOf = ({ confirmation }: Confirming): RoundState | undefined =>
  roundStates.find((state) => state === confirmation?.state);

/**
 * When a member that has been asked drops off, were nothing to come of it. However long the studio stood still, the
 * warning comes its full time before.
 */
export function dropsOn(member: Confirming): string | undefined {
  const at = dayOf(member.confirmation?.at);
  if (at === undefined) return undefined;
  const state = stateOf(member);
  if (state === 'warned') return daysAfter(at, WARNING_DAYS);
  return state === 'asked' ? daysAfter(at, GRACE_DAYS) : undefined;
}

/**
 * The next step with a published member; `undefined` where today needs none.
 * @param confirms whether members of its group confirm every year
 */
export function stepOf(member: Confirming, confirms: boolean, now: number): Step | undefined {
  const today = dayAt(now);
  const state = stateOf(member);
  const from = yearBegins(member);
  const isDue = confirms && from !== undefined && today >= dayNextYear(from);
  // It was confirmed by hand, or its group asks no longer.
  if (!isDue) return state && 'clear';
  if (!member.email) return state === 'unreachable' ? undefined : 'mark-unreachable';
  const at = dayOf(member.confirmation?.at);
  if (state === 'asked' && at !== undefined) {
    return today >= daysAfter(at, GRACE_DAYS - WARNING_DAYS) ? 'warn' : undefined;
  }
  if (state === 'warned' && at !== undefined) {
    return today >= daysAfter(at, WARNING_DAYS) ? 'drop' : undefined;
  }
  // Nobody has asked yet; or staff put it back on the list without a confirmation.
  return 'ask';
}
