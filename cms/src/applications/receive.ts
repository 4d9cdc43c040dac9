import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import type { Sent } from '../forms/definition.ts';
import { FormRefusal } from '../forms/refusal.ts';
import { sendLetter } from '../mail/send.ts';
import { type MemberGroup, readGroup } from '../membership/group.ts';
import type { Application } from '../payload-types.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { hashOf } from '../public/tokens.ts';
import { findOpen } from './find-duplicates.ts';
import { confirmLetter, knownLetter, type LetterText } from './letters.ts';
import { letterAbout, linksOf, readApplication, tokenOf, UNCONFIRMED_DAYS } from './store.ts';
import { refusalWords } from './words.ts';

/**
 * Keeps an application and has its address confirmed. Where there is an open one of the same address, nothing
 * is kept and a letter says so: whoever sends the form is told nothing else than usual. Who applied with the same name is
 * for staff to see: it is nobody else's business, and nobody holds a name by being first.
 */
export async function receive({ payload, values, envelope }: Sent<'application'>): Promise<void> {
  const group = await requireOpen(payload, envelope.about);
  await oneAtATime(`applications to ${group.id}`, async () => {
    const open = await findOpen(payload, group.id, values.email);
    if (open !== undefined) return writeAgain(payload, open);
    const { signed: _, ...written } = values;
    const { id } = await payload.create({
      collection: 'applications',
      data: {
        ...written,
        group: group.id,
        campaign: envelope.campaign,
        language: envelope.language,
        state: 'unconfirmed',
        signedAt: new Date(nowOf(payload)).toISOString(),
      },
      depth: 0,
    });
    await payload.update({
      collection: 'applications',
      id,
      data: { tokenHash: hashOf(tokenOf(payload, String(id))) },
      depth: 0,
    });
    await writeAgain(payload, String(id));
  });
}

async function requireOpen(payload: Payload, id: string | undefined): Promise<MemberGroup> {
  const group = id === undefined ? undefined : await readGroup(payload, id);
  if (!group) throw new FormRefusal(refusalWords.groupMissing);
  if (!group.isPublished || !group.open) throw new FormRefusal(refusalWords.groupClosed);
  return group;
}

/** Writes to the address of an application how far it has come; at first, to confirm it. */
async function writeAgain(payload: Payload, id: string): Promise<void> {
  const application = await readApplication(payload, id);
  if (!application) return;
  const about = await letterAbout(payload, application);
  const links = linksOf(payload, id);
  const letter =
    application.state === 'unconfirmed'
      ? confirmLetter(about, links, UNCONFIRMED_DAYS)
      : knownLetter(about, links, application.state === 'asked' ? application.note : undefined);
  await send(payload, application, letter);
}

/** Sends a letter about an application. */
export const send = (
  payload: Payload,
  { id, email, campaign }: Pick<Application, 'id' | 'email' | 'campaign'>,
  letter: LetterText,
): Promise<void> =>
  sendLetter(payload, {
    ...letter,
    to: email,
    about: `applications/${id}`,
    campaign: typeof campaign === 'string' ? campaign : undefined,
  });
