import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import { hashOf, makeToken } from '../public/tokens.ts';
import {
  type ApplicationContent,
  applications,
  groups,
  type MessageContent,
  messages,
  subscribers,
} from './content/index.ts';
import { campaignId, groupId, identityOf, memberId, summitId } from './identities.ts';
import { makeOnce } from './make-once.ts';
import { seedRegistrations } from './registrations.ts';
import { isPublic } from './seed-agendas.ts';
import { SUMMIT } from './summit-documents.ts';

const GROUP = 'alliance';
const DAY = 24 * 60 * 60 * 1000;

/**
 * What visitors sent with the forms of the Alliance and of the summit: applications in every state, messages, requests
 * for the newsletter, and registrations where the summit is public. No mail is sent of any of them.
 * @returns how many were made
 */
export async function seedReceived(payload: Payload): Promise<number> {
  const ago = (days: number) => new Date(nowOf(payload) - days * DAY).toISOString();
  const senderOf = ({ language, confirmed, daysAgo }: Sender, campaign: string) => ({
    language,
    campaign: campaignId(campaign),
    createdAt: ago(daysAgo),
    confirmedAt: confirmed ? ago(daysAgo) : null,
    tokenHash: hashOf(makeToken()),
  });
  const made: boolean[] = [];
  for (const [key, content] of Object.entries<ApplicationContent>(applications)) {
    const { language, confirmed, daysAgo, member, ...written } = content;
    const isDecided = written.state === 'accepted' || written.state === 'declined';
    const data = {
      ...senderOf({ language, confirmed, daysAgo }, groups[GROUP].campaign),
      group: groupId(GROUP),
      ...written,
      signedAt: ago(daysAgo),
      decidedAt: isDecided ? ago(Math.max(daysAgo - 3, 0)) : null,
      member: member ? memberId(GROUP, member) : null,
    };
    made.push(await makeOnce(payload, 'applications', identityOf(`applications/${key}`), data));
  }
  for (const [key, content] of Object.entries<MessageContent>(messages)) {
    const { campaign, language, confirmed, daysAgo, ...written } = content;
    const data = {
      ...senderOf({ language, confirmed, daysAgo }, campaign),
      ...written,
    };
    made.push(await makeOnce(payload, 'messages', identityOf(`messages/${key}`), data));
  }
  for (const [key, content] of Object.entries(subscribers)) {
    const data = { ...senderOf(content, content.campaign), email: content.email };
    made.push(await makeOnce(payload, 'subscribers', identityOf(`subscribers/${key}`), data));
  }
  const summit = summitId(SUMMIT);
  const registered = (await isPublic(payload, summit)) ? await seedRegistrations(payload, summit) : 0;
  return made.filter(Boolean).length + registered;
}

type Sender = Pick<ApplicationContent, 'language' | 'confirmed' | 'daysAgo'>;
