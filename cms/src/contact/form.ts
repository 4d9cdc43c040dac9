import type { Payload, Where } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import { type ActionPage, defineForm, type FormAction } from '../forms/definition.ts';
import type { Message } from '../payload-types.ts';
import { findByEmail, findByTokenHash } from '../public/find-by-email.ts';
import { linkTokenOf } from '../public/link-token.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { hashOf } from '../public/tokens.ts';
import { idOf } from '../publishing/stored.ts';
import { sendConfirmation, sendNotice } from './letters.ts';
import { contactWords as words } from './words.ts';

const DAY_MS = 86_400_000;
/** Days in which an address is to be confirmed, and for which a message is kept. */
const UNCONFIRMED_DAYS = 7;
const KEPT_DAYS = 365;

const find = (payload: Payload, token: string) => findByTokenHash(payload, 'messages', hashOf(token));

const around = ({ campaign, language }: Message) => ({ campaign: idOf(campaign) ?? '', language });

const done = (message: Message): ActionPage => ({
  ...around(message),
  title: words.doneTitle[message.language],
  paragraphs: [words.doneText[message.language]],
});

const confirm: FormAction = {
  async look(payload, token) {
    const message = await find(payload, token);
    if (!message) return undefined;
    if (message.confirmedAt) return done(message);
    const { language } = message;
    return {
      ...around(message),
      title: words.confirmTitle[language],
      paragraphs: [words.confirmText[language]],
      facts: [
        { term: words.address[language], text: message.email },
        { term: words.message[language], text: message.message },
      ],
      button: words.button[language],
    };
  },
  act: (payload, token) =>
    oneAtATime('contact', async () => {
      const message = await find(payload, token);
      if (!message) return undefined;
      if (!message.confirmedAt) {
        const confirmedAt = new Date(nowOf(payload)).toISOString();
        await payload.update({ collection: 'messages', id: message.id, data: { confirmedAt }, depth: 0 });
        await sendNotice(payload, message);
      }
      return done(message);
    }),
};

/** A message to the people behind a campaign, who read it in the studio. */
export const contact = defineForm({
  name: 'contact',
  actions: { confirm },
  receive: ({ payload, values, envelope: { campaign, language } }) =>
    oneAtATime('contact', async () => {
      const { email, name, message } = values;
      // A button that was pressed twice is one message.
      const same = (await findByEmail(payload, 'messages', email)).find(
        (each) => !each.confirmedAt && each.message === message && idOf(each.campaign) === campaign,
      );
      const stored = same ?? (await create(payload, { email, name, message, campaign, language }));
      await sendConfirmation(payload, stored);
    }),
  async expire(payload) {
    const before = (days: number) => new Date(nowOf(payload) - days * DAY_MS).toISOString();
    const old: Where[] = [
      { and: [{ confirmedAt: { exists: false } }, { createdAt: { less_than: before(UNCONFIRMED_DAYS) } }] },
      { createdAt: { less_than: before(KEPT_DAYS) } },
    ];
    await payload.delete({ collection: 'messages', where: { or: old }, depth: 0 });
  },
  async find(payload, email) {
    const found = await findByEmail(payload, 'messages', email);
    return found.map((each) => ({
      collection: 'messages',
      id: each.id,
      name: each.name,
      email: each.email,
      message: each.message,
      campaign: idOf(each.campaign),
      language: each.language,
      createdAt: each.createdAt,
      confirmedAt: each.confirmedAt,
      answered: each.answered,
    }));
  },
  async erase(payload, email) {
    const found = await findByEmail(payload, 'messages', email);
    for (const { id } of found) await payload.delete({ collection: 'messages', id, depth: 0 });
    return found.length;
  },
});

async function create(
  payload: Payload,
  data: Pick<Message, 'email' | 'name' | 'message' | 'campaign' | 'language'>,
): Promise<Message> {
  const { id } = await payload.create({ collection: 'messages', data, depth: 0 });
  const tokenHash = hashOf(linkTokenOf(payload, `messages/${id}`));
  return payload.update({ collection: 'messages', id, data: { tokenHash }, depth: 0 });
}
