import type { ConsentGiver, ConsentUse, GuardianState } from '../collections/consents/config.ts';
import type { AgeBand } from '../collections/participants/config.ts';
import { dayOf, idsOf, present } from '../publishing/stored.ts';

/** What a consent says. Days are calendar days in Tirana. */
export interface Consent {
  use: ConsentUse;
  /** Identities of the campaigns that it is for. */
  campaigns: readonly string[];
  /** The last day on which it is valid. */
  until: string;
  givenBy: ConsentGiver;
  givenOn: string;
  guardian: GuardianState;
  withdrawn: boolean;
}

/** What is asked: may this of a person be shown on this campaign on this day? */
export interface Question {
  use: ConsentUse;
  campaign: string;
  day: string;
}

const needGuardian: readonly string[] = ['under-13', '13-15'] satisfies AgeBand[];

/** Under 16 a guardian has to agree too (law 124/2024). Of an unknown age nobody is old enough. */
export const needsGuardian = (ageBand: string | null | undefined): boolean =>
  ageBand === undefined || ageBand === null || needGuardian.includes(ageBand);

/** A paper form carries the guardian's signature; what a guardian refused stays refused. */
function guardianAgrees({ givenBy, guardian }: Consent, ageBand: string | null | undefined): boolean {
  if (guardian === 'refused') return false;
  return !needsGuardian(ageBand) || guardian === 'approved' || givenBy === 'paper';
}

/** Whether a consent of somebody of this age allows it: for this very use, this campaign, and this day. */
export const isValid = (
  consent: Consent,
  { use, campaign, day }: Question,
  ageBand: string | null | undefined,
): boolean =>
  consent.use === use &&
  !consent.withdrawn &&
  consent.campaigns.includes(campaign) &&
  consent.givenOn <= day &&
  day <= consent.until &&
  guardianAgrees(consent, ageBand);

/** A consent as the database holds it. */
export interface StoredConsent {
  use?: string | null;
  campaigns?: readonly unknown[] | null;
  until?: string | null;
  givenBy?: string | null;
  givenAt?: string | null;
  guardian?: string | null;
  withdrawnAt?: string | null;
}

/** What a stored consent says; `undefined` where so much is missing that it says nothing. */
export function consentOf(stored: StoredConsent): Consent | undefined {
  const until = dayOf(stored.until);
  const givenOn = dayOf(stored.givenAt);
  if (until === undefined || givenOn === undefined || !stored.use || !stored.givenBy) return undefined;
  return {
    // The collection takes no other values, and none of them is valid for a question that is asked.
    use: stored.use as ConsentUse,
    campaigns: idsOf(stored.campaigns),
    until,
    givenBy: stored.givenBy as ConsentGiver,
    givenOn,
    guardian: (stored.guardian ?? 'waiting') as GuardianState,
    withdrawn: present(stored.withdrawnAt) !== undefined,
  };
}
