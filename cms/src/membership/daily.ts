import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import { dayAt } from '../consent/day.ts';
import { everyDay } from '../consent/clock.ts';
import { sendLetter } from '../mail/send.ts';
import { hashOf } from '../public/tokens.ts';
import { askedLetter, droppedLetter, type LetterText, warnedLetter } from './letters.ts';
import { readWritten, type WrittenMember, yearLinkOf, yearTokenOf } from './member.ts';
import { daysAfter, GRACE_DAYS, type RoundState, stateOf, type Step, stepOf, WARNING_DAYS } from './round.ts';
import { aboutMember, changeMember } from './store.ts';

/** Has members asked once a year whether they still belong. */
export const startMembership = (): void => everyDay('memberships', askMembers);

/** Does what is due today with every published member; one that fails does not hold up the rest. */
export async function askMembers(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'members',
    where: { _status: { equals: 'published' } },
    select: { joined: true, signed: true, confirmed: true, email: true, confirmation: true },
    depth: 0,
    pagination: false,
  });
  // Most are not due, whatever their group does.
  const due = docs.filter((member) => stateOf(member) || stepOf(member, true, nowOf(payload)));
  for (const { id } of due) {
    await aboutMember(String(id), () => takeStep(payload, String(id))).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'A member could not be asked to confirm', member: id });
    });
  }
}

async function takeStep(payload: Payload, id: string): Promise<void> {
  const member = await readWritten(payload, id);
  if (!member?.isPublished) return;
  const step = stepOf(member, member.group.confirms && member.group.isPublished, nowOf(payload));
  if (step) await steps[step](payload, member);
}

/** The letter is among the mails before the step is written down: after a fall between them it goes out once more, and never not at all. */
const steps: Readonly<Record<Step, (payload: Payload, member: WrittenMember) => Promise<void>>> = {
  async ask(payload, member) {
    const until = daysAfter(dayAt(nowOf(payload)), GRACE_DAYS);
    await write(payload, member, 'asked', (about) => askedLetter(about, until));
  },
  async warn(payload, member) {
    const until = daysAfter(dayAt(nowOf(payload)), WARNING_DAYS);
    await write(payload, member, 'warned', (about) => warnedLetter(about, until));
  },
  async drop(payload, member) {
    await write(payload, member, 'dropped', droppedLetter);
  },
  async 'mark-unreachable'(payload, { id }) {
    await changeMember(payload, id, { confirmation: { state: 'unreachable', at: momentOf(payload) } });
  },
  async clear(payload, { id }) {
    await changeMember(payload, id, { confirmation: { state: null } });
  },
};

async function write(
  payload: Payload,
  member: WrittenMember,
  state: RoundState,
  letterOf: (about: Parameters<typeof droppedLetter>[0]) => LetterText,
): Promise<void> {
  const { id, email, name, language, group } = member;
  const token = yearTokenOf(payload, member);
  const about = { name, language, group: group.nameIn(language), link: yearLinkOf(token) };
  await sendLetter(payload, {
    ...letterOf(about),
    to: email!,
    about: `members/${id}`,
    campaign: group.campaign,
  });
  await changeMember(payload, id, {
    confirmation: { state, at: momentOf(payload), tokenHash: hashOf(token) },
    ...(state === 'dropped' && { _status: 'draft' as const }),
  });
}

const momentOf = (payload: Payload): string => new Date(nowOf(payload)).toISOString();
