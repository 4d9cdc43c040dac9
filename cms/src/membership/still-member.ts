import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import { dayAt } from '../consent/day.ts';
import type { ActionPage, FormAction } from '../forms/definition.ts';
import { fillGaps } from '../public/fill-gaps.ts';
import { hashOf, isToken } from '../public/tokens.ts';
import { dayOf } from '../publishing/stored.ts';
import { dayIn } from '../studio/publishing-panel/time.ts';
import { readWritten, type WrittenMember } from './member.ts';
import { stateOf } from './round.ts';
import { aboutMember, changeMember } from './store.ts';
import { type MembershipWord, membershipWords as words } from './words.ts';

/** The link that members are sent: its button confirms that they still belong, and brings back those that dropped off. */
export const stillMember: FormAction = {
  async look(payload, token) {
    const member = await find(payload, token);
    return member && (isOpen(member) ? askPage(member) : donePage(member));
  },
  async act(payload, token) {
    const found = await find(payload, token);
    if (!found) return undefined;
    await aboutMember(found.id, async () => {
      const member = await find(payload, token);
      if (!member || !isOpen(member)) return;
      await changeMember(payload, member.id, {
        confirmed: noonOf(dayAt(nowOf(payload))),
        confirmation: { state: null, at: new Date(nowOf(payload)).toISOString() },
        ...(stateOf(member) === 'dropped' && { _status: 'published' as const }),
      });
    });
    const after = await find(payload, token);
    return after && donePage(after);
  },
};

/** How the studio keeps a calendar day. */
const noonOf = (day: string): string => `${day}T12:00:00.000Z`;

/** There is something to confirm, or to come back from. */
const isOpen = (member: WrittenMember): boolean => {
  const state = stateOf(member);
  return state === 'asked' || state === 'warned' || state === 'dropped';
};

async function find(payload: Payload, token: string): Promise<WrittenMember | undefined> {
  if (!isToken(token)) return undefined;
  const { docs } = await payload.find({
    collection: 'members',
    where: { 'confirmation.tokenHash': { equals: hashOf(token) } },
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
  });
  const member = docs[0] && (await readWritten(payload, String(docs[0].id)));
  // What staff took off the list themselves is theirs to put back.
  return member?.isPublished || (member && stateOf(member) === 'dropped') ? member : undefined;
}

const say =
  ({ name, language, group }: WrittenMember) =>
  (key: MembershipWord): string =>
    fillGaps(words[key][language], { name, group: group.nameIn(language) });

const common = ({ group, language }: WrittenMember) => ({ campaign: group.campaign ?? '', language });

function askPage(member: WrittenMember): ActionPage {
  const text = say(member);
  const isBack = !member.isPublished;
  return {
    ...common(member),
    title: text(isBack ? 'backTitle' : 'askTitle'),
    paragraphs: [text(isBack ? 'backText' : 'askText')],
    button: text(isBack ? 'backButton' : 'button'),
  };
}

function donePage(member: WrittenMember): ActionPage {
  const text = say(member);
  const day = dayOf(member.confirmed);
  const page = member.isPublished ? member.group.pageOf(member.slugs, member.language) : undefined;
  return {
    ...common(member),
    title: text('doneTitle'),
    paragraphs: [text('doneText')],
    facts: [
      ...(day === undefined ? [] : [{ term: text('confirmed'), text: dayIn(day, member.language) }]),
      ...(page === undefined ? [] : [{ term: text('page'), text: page }]),
    ],
  };
}
