import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import type { Application } from '../payload-types.ts';
import { acceptedLetter, askedLetter, declinedLetter } from './letters.ts';
import { makeMember } from './make-member.ts';
import { send } from './receive.ts';
import { DecisionRefusal } from './refusal.ts';
import { aboutApplication, letterAbout, linksOf, readApplication } from './store.ts';

/** Who decides, and what the applicant reads with it. */
export interface Decision {
  by: string;
  message: string;
}

/** @throws DecisionRefusal where nothing is to be decided (any more) */
async function requireOpen(payload: Payload, id: string): Promise<Application> {
  const application = await readApplication(payload, id);
  if (!application) throw new DecisionRefusal('gone');
  if (application.state === 'unconfirmed') throw new DecisionRefusal('not-confirmed');
  if (application.state === 'accepted' || application.state === 'declined') {
    throw new DecisionRefusal('already-decided');
  }
  return application;
}

const decided = (payload: Payload, state: Application['state'], { by, message }: Partial<Decision>) => ({
  state,
  note: message?.trim() || null,
  decidedAt: new Date(nowOf(payload)).toISOString(),
  decidedBy: by ?? null,
});

/**
 * Accepts an application: makes a published member of it and sends word.
 * @throws DecisionRefusal when it was decided already, or its group has no page to list the member on
 */
export function accept(payload: Payload, id: string, { by }: Pick<Decision, 'by'>): Promise<void> {
  return aboutApplication(id, async () => {
    const application = await requireOpen(payload, id);
    const about = await letterAbout(payload, application);
    const { of: group } = about;
    if (!group) throw new DecisionRefusal('group-gone');
    if (!group.isPublished) throw new DecisionRefusal('group-not-published');
    const member = await makeMember(payload, application);
    try {
      await payload.update({
        collection: 'applications',
        id,
        data: { ...decided(payload, 'accepted', { by }), member: member.id },
        depth: 0,
      });
    } catch (error) {
      await payload.delete({ collection: 'members', id: member.id, depth: 0 });
      throw error;
    }
    const page = group.pageOf(member.slugs, application.language);
    await send(payload, application, acceptedLetter(about, page, group.confirms));
  });
}

/** Asks the applicant something; the application waits for the answer. */
export function ask(payload: Payload, id: string, decision: Decision): Promise<void> {
  return aboutApplication(id, async () => {
    const application = await requireOpen(payload, id);
    if (application.state === 'asked') throw new DecisionRefusal('already-asked');
    const data = { ...decided(payload, 'asked', decision), answer: null };
    await payload.update({ collection: 'applications', id, data, depth: 0 });
    const about = await letterAbout(payload, application);
    await send(payload, application, askedLetter(about, decision.message, linksOf(payload, id)));
  });
}

/** Declines an application, with the reason that its sender reads. */
export function decline(payload: Payload, id: string, decision: Decision): Promise<void> {
  return aboutApplication(id, async () => {
    const application = await requireOpen(payload, id);
    await payload.update({
      collection: 'applications',
      id,
      data: decided(payload, 'declined', decision),
      depth: 0,
    });
    const about = await letterAbout(payload, application);
    await send(payload, application, declinedLetter(about, decision.message, linksOf(payload, id)));
  });
}
