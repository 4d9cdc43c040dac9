import type { Language } from '@bashke/content';
import type { Payload } from 'payload';
import type { ContributionKind } from '../collections/invitations/config.ts';
import { dayOf } from '../publishing/stored.ts';
import { readCode } from '../public/tokens.ts';

/** What a young person sees of an invitation. */
export interface Invitation {
  id: string;
  title: string;
  ask: string;
  kinds: ContributionKind[];
  /** The last day, `2026-12-01`. */
  until: string;
  campaign: string;
  consentMonths: number;
}

/** Why an invitation does not let anybody in. */
export type InvitationRefusal = 'unknown' | 'closed' | 'expired' | 'used-up';

export type InvitationAnswer =
  { open: true; invitation: Invitation } | { open: false; why: InvitationRefusal };

/** Finds the invitation behind a code and says whether it still lets somebody in. */
export async function findInvitation(
  payload: Payload,
  typed: string,
  language: Language,
  now: Date = new Date(),
): Promise<InvitationAnswer> {
  const code = readCode(typed);
  if (code === undefined) return { open: false, why: 'unknown' };
  const { docs } = await payload.find({
    collection: 'invitations',
    where: { code: { equals: code } },
    locale: language,
    // An invitation that was written in one language only is better than none.
    fallbackLocale: language === 'sq' ? 'en' : 'sq',
    depth: 0,
    limit: 1,
  });
  const [found] = docs;
  if (!found) return { open: false, why: 'unknown' };
  if (found.closed) return { open: false, why: 'closed' };
  const until = dayOf(found.until) ?? '';
  if (until < dayOf(now.toISOString())!) return { open: false, why: 'expired' };
  if ((found.used ?? 0) >= found.uses) return { open: false, why: 'used-up' };
  const invitation: Invitation = {
    id: String(found.id),
    title: found.title,
    ask: found.ask,
    kinds: found.kinds,
    until,
    campaign: String(found.campaign),
    consentMonths: found.consentMonths,
  };
  return { open: true, invitation };
}
