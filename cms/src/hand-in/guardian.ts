import type { Language } from '@bashke/content';
import type { Payload } from 'payload';
import type { ConsentUse, GuardianState } from '../collections/consents/config.ts';
import type { ContributionKind } from '../collections/invitations/config.ts';
import { withdrawConsent } from '../consent/withdraw.ts';
import type { Consent } from '../payload-types.ts';
import { dayOf, idOf } from '../publishing/stored.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { HandInRefusal } from './refusal.ts';
import { hashOf, isToken } from '../public/tokens.ts';

/** What a guardian is asked, and what they answered. */
export interface GuardianView {
  alias: string;
  title: string;
  kind: ContributionKind | undefined;
  workshop: string;
  /** Where it would be shown. */
  campaign: string;
  /** Whom to write to with a question. */
  contact: string | undefined;
  uses: ConsentUse[];
  /** The last day. */
  until: string | undefined;
  answer: Extract<GuardianState, 'waiting' | 'approved' | 'refused'>;
}

/** What the link of a guardian shows. @throws HandInRefusal `link-unknown` */
export async function guardianView(
  payload: Payload,
  token: string,
  language: Language,
): Promise<GuardianView> {
  const consents = await consentsOf(payload, token);
  const reading = {
    depth: 0,
    locale: language,
    fallbackLocale: language === 'sq' ? 'en' : 'sq',
    disableErrors: true,
  } as const;
  const participant = await payload.findByID({
    collection: 'participants',
    id: String(consents[0]!.participant),
    depth: 0,
  });
  const contributionId = idOf(participant.contribution);
  const contribution =
    contributionId === undefined
      ? undefined
      : await payload.findByID({ collection: 'contributions', id: contributionId, ...reading });
  const invitationId = idOf(contribution?.invitation);
  const invitation =
    invitationId === undefined
      ? undefined
      : await payload.findByID({ collection: 'invitations', id: invitationId, ...reading });
  const campaignId = idOf(invitation?.campaign) ?? idOf(consents[0]!.campaigns[0]);
  const campaign =
    campaignId === undefined
      ? undefined
      : await payload.findByID({ collection: 'campaigns', id: campaignId, ...reading });
  const states = consents.map(({ guardian }) => guardian);
  return {
    alias: participant.alias,
    title: contribution?.title ?? '',
    kind: contribution?.kind ?? undefined,
    workshop: invitation?.title ?? '',
    campaign: campaign?.title ?? '',
    contact: campaign?.contact?.email ?? undefined,
    uses: consents.map(({ use }) => use),
    until: dayOf(consents.map(({ until }) => until).toSorted()[0]),
    answer: states.includes('refused') ? 'refused' : states.includes('waiting') ? 'waiting' : 'approved',
  };
}

/**
 * Records what a guardian says, to everything that they were asked. A no after a yes takes back what was published.
 * @throws HandInRefusal `link-unknown`
 */
export async function answerGuardian(
  payload: Payload,
  token: string,
  approves: boolean,
  now: Date = new Date(),
): Promise<void> {
  const consents = await consentsOf(payload, token);
  await oneAtATime(`guardian ${hashOf(token)}`, async () => {
    for (const consent of consents) {
      const id = String(consent.id);
      await payload.update({
        collection: 'consents',
        id,
        data: {
          guardian: approves ? 'approved' : 'refused',
          guardianAt: now.toISOString(),
          ...(approves && { givenBy: 'guardian' }),
        },
        depth: 0,
      });
      if (!approves && consent.guardian === 'approved') await withdrawConsent(payload, id, 'guardian');
    }
  });
}

async function consentsOf(payload: Payload, token: string): Promise<Consent[]> {
  if (!isToken(token)) throw new HandInRefusal('link-unknown');
  const { docs } = await payload.find({
    collection: 'consents',
    where: { guardianTokenHash: { equals: hashOf(token) } },
    depth: 0,
    pagination: false,
  });
  const asked = docs.filter(
    ({ participant, withdrawnAt }) => idOf(participant) !== undefined && !withdrawnAt,
  );
  if (asked.length === 0) throw new HandInRefusal('link-unknown');
  return asked;
}
