import type { Language } from '@bashke/content';
import type { Payload } from 'payload';
import type { AgeBand } from '../collections/participants/config.ts';
import { findInvitation } from './invitation.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { requireAlias } from './people.ts';
import { HandInRefusal } from './refusal.ts';
import { hashOf, makeToken } from '../public/tokens.ts';

export interface Beginning {
  code: string;
  alias: string;
  ageBand: AgeBand;
  language: Language;
}

/**
 * Begins a contribution through an invitation, and uses it once. The one who begins is its first participant.
 * @returns the token of its private link, which is not kept anywhere
 * @throws HandInRefusal when the invitation lets nobody in, or the alias tells too much
 */
export async function begin(
  payload: Payload,
  { code, alias, ageBand, language }: Beginning,
): Promise<string> {
  requireAlias(alias, language);
  return oneAtATime('invitations', async () => {
    const answer = await findInvitation(payload, code, language);
    if (!answer.open) throw new HandInRefusal(`invitation-${answer.why}`);
    const { invitation } = answer;
    const token = makeToken();
    const contribution = await payload.create({
      collection: 'contributions',
      data: { state: 'draft', language, invitation: invitation.id, tokenHash: hashOf(token) },
      depth: 0,
    });
    await payload.create({
      collection: 'participants',
      data: { alias: alias.trim(), ageBand, contribution: String(contribution.id) },
      depth: 0,
    });
    const { used } = await payload.findByID({ collection: 'invitations', id: invitation.id, depth: 0 });
    await payload.update({
      collection: 'invitations',
      id: invitation.id,
      data: { used: (used ?? 0) + 1 },
      depth: 0,
    });
    return token;
  });
}
