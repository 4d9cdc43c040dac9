import type { Payload } from 'payload';
import { linkTo } from '../forms/links.ts';
import { sendLetter } from '../mail/send.ts';
import type { Subscriber } from '../payload-types.ts';
import { linkTokenOf } from '../public/link-token.ts';
import { idOf } from '../publishing/stored.ts';
import { newsletterWords as words } from './words.ts';

const tokenOf = (payload: Payload, { id }: Subscriber): string => linkTokenOf(payload, `subscribers/${id}`);

const around = (subscriber: Subscriber) => ({
  to: subscriber.email,
  language: subscriber.language,
  campaign: idOf(subscriber.campaign),
  about: `subscribers/${subscriber.id}`,
});

const unsubscribeLink = (payload: Payload, subscriber: Subscriber) => ({
  label: words.unsubscribeLink[subscriber.language],
  url: linkTo('newsletter', 'unsubscribe', tokenOf(payload, subscriber)),
});

/** Asks whether somebody wants the newsletter. */
export function sendConfirmation(payload: Payload, subscriber: Subscriber): Promise<void> {
  const { language } = subscriber;
  return sendLetter(payload, {
    ...around(subscriber),
    subject: words.confirmSubject[language],
    paragraphs: [words.confirmLetter[language], words.confirmIgnore[language]],
    link: {
      label: words.confirmLink[language],
      url: linkTo('newsletter', 'confirm', tokenOf(payload, subscriber)),
    },
    links: [unsubscribeLink(payload, subscriber)],
  });
}

/** Says that an address is on the list already, and how to leave it. */
export function sendKnown(payload: Payload, subscriber: Subscriber): Promise<void> {
  const { language } = subscriber;
  return sendLetter(payload, {
    ...around(subscriber),
    subject: words.knownSubject[language],
    paragraphs: [words.knownLetter[language]],
    links: [unsubscribeLink(payload, subscriber)],
  });
}
