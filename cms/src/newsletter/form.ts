import type { Language } from '@bashke/content';
import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import { type ActionPage, defineForm, type FormAction } from '../forms/definition.ts';
import type { Subscriber } from '../payload-types.ts';
import { findByEmail, findByTokenHash } from '../public/find-by-email.ts';
import { linkTokenOf } from '../public/link-token.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { hashOf } from '../public/tokens.ts';
import { idOf } from '../publishing/stored.ts';
import { sendConfirmation, sendKnown } from './letters.ts';
import { newsletterWords as words } from './words.ts';

const DAY_MS = 86_400_000;
/** Days in which an address is to be confirmed. */
const UNCONFIRMED_DAYS = 7;

/** What stands on the page of a subscriber. */
const pageOf = (
  subscriber: Subscriber,
  page: Pick<ActionPage, 'title' | 'paragraphs' | 'button' | 'others'>,
): ActionPage => {
  const { email, language } = subscriber;
  return {
    campaign: idOf(subscriber.campaign) ?? '',
    language,
    facts: [
      { term: words.address[language], text: email },
      { term: words.language[language], text: words.languageName[language] },
    ],
    ...page,
  };
};

const confirmed = (subscriber: Subscriber): ActionPage => {
  const { language } = subscriber;
  return pageOf(subscriber, {
    title: words.confirmedTitle[language],
    paragraphs: [words.confirmedText[language]],
    others: [{ action: 'unsubscribe', label: words.unsubscribeLink[language] }],
  });
};

const find = (payload: Payload, token: string) => findByTokenHash(payload, 'subscribers', hashOf(token));

const confirm: FormAction = {
  async look(payload, token) {
    const subscriber = await find(payload, token);
    if (!subscriber) return undefined;
    if (subscriber.confirmedAt) return confirmed(subscriber);
    const { language } = subscriber;
    return pageOf(subscriber, {
      title: words.confirmTitle[language],
      paragraphs: [words.confirmText[language]],
      button: words.confirmButton[language],
    });
  },
  act: (payload, token) =>
    oneAtATime('newsletter', async () => {
      const subscriber = await find(payload, token);
      if (!subscriber) return undefined;
      if (!subscriber.confirmedAt) {
        const confirmedAt = new Date(nowOf(payload)).toISOString();
        await payload.update({
          collection: 'subscribers',
          id: subscriber.id,
          data: { confirmedAt },
          depth: 0,
        });
      }
      return confirmed(subscriber);
    }),
};

/** Whoever wants to be off the list is off it, also where the link was used before. */
const gone = (language: Language, campaign = ''): ActionPage => ({
  campaign,
  language,
  title: words.goneTitle[language],
  paragraphs: [words.goneText[language]],
});

const unsubscribe: FormAction = {
  async look(payload, token, asked) {
    const subscriber = await find(payload, token);
    if (!subscriber) return gone(asked);
    const { language } = subscriber;
    return pageOf(subscriber, {
      title: words.unsubscribeTitle[language],
      paragraphs: [words.unsubscribeText[language]],
      button: words.unsubscribeButton[language],
    });
  },
  act: (payload, token, asked) =>
    oneAtATime('newsletter', async () => {
      const subscriber = await find(payload, token);
      if (!subscriber) return gone(asked);
      await payload.delete({ collection: 'subscribers', where: { id: { equals: subscriber.id } }, depth: 0 });
      return gone(subscriber.language, idOf(subscriber.campaign));
    }),
};

/** The newsletter of the Centre: one list, whichever campaign somebody came from. */
export const newsletter = defineForm({
  name: 'newsletter',
  actions: { confirm, unsubscribe },
  receive: ({ payload, values: { email }, envelope: { campaign, language } }) =>
    oneAtATime('newsletter', async () => {
      const [known] = await findByEmail(payload, 'subscribers', email);
      if (known?.confirmedAt) {
        await sendKnown(payload, known);
        return;
      }
      const data = { campaign, language };
      const subscriber = known
        ? await payload.update({ collection: 'subscribers', id: known.id, data, depth: 0 })
        : await create(payload, { email, ...data });
      await sendConfirmation(payload, subscriber);
    }),
  async expire(payload) {
    const before = new Date(nowOf(payload) - UNCONFIRMED_DAYS * DAY_MS).toISOString();
    await payload.delete({
      collection: 'subscribers',
      where: { and: [{ confirmedAt: { exists: false } }, { updatedAt: { less_than: before } }] },
      depth: 0,
    });
  },
  async find(payload, email) {
    const found = await findByEmail(payload, 'subscribers', email);
    return found.map(({ id, email: address, campaign, language, createdAt, confirmedAt }) => ({
      collection: 'subscribers',
      id,
      email: address,
      campaign: idOf(campaign),
      language,
      createdAt,
      confirmedAt,
    }));
  },
  async erase(payload, email) {
    const found = await findByEmail(payload, 'subscribers', email);
    for (const { id } of found) await payload.delete({ collection: 'subscribers', id, depth: 0 });
    return found.length;
  },
});

async function create(
  payload: Payload,
  data: Pick<Subscriber, 'email' | 'campaign' | 'language'>,
): Promise<Subscriber> {
  const { id } = await payload.create({ collection: 'subscribers', data, depth: 0 });
  const tokenHash = hashOf(linkTokenOf(payload, `subscribers/${id}`));
  return payload.update({ collection: 'subscribers', id, data: { tokenHash }, depth: 0 });
}
