import { defaultLanguage } from '@bashke/content';
import type { Payload } from 'payload';
import { env } from '../env.ts';
import { linkTo } from '../forms/links.ts';
import { sendLetter } from '../mail/send.ts';
import type { Message } from '../payload-types.ts';
import { linkTokenOf } from '../public/link-token.ts';
import { lookOf } from '../public/look.ts';
import { idOf } from '../publishing/stored.ts';
import { contactWords as words } from './words.ts';

/** Asks whoever wrote whether the address is theirs. */
export function sendConfirmation(payload: Payload, message: Message): Promise<void> {
  const { id, email, language, campaign } = message;
  return sendLetter(payload, {
    to: email,
    language,
    campaign: idOf(campaign),
    about: `messages/${id}`,
    subject: words.subject[language],
    paragraphs: [words.letter[language], words.ignore[language]],
    link: {
      label: words.link[language],
      url: linkTo('contact', 'confirm', linkTokenOf(payload, `messages/${id}`)),
    },
  });
}

/** Tells the people behind the campaign that a message waits, without a word of it. */
export async function sendNotice(payload: Payload, { id, campaign }: Message): Promise<void> {
  const language = defaultLanguage;
  const { contact } = await lookOf(payload, idOf(campaign), language);
  if (contact === undefined) return;
  await sendLetter(payload, {
    to: contact,
    language,
    campaign: idOf(campaign),
    about: `messages/${id}`,
    subject: words.noticeSubject[language],
    paragraphs: [words.noticeLetter[language]],
    link: { label: words.noticeLink[language], url: `${env.STUDIO_URL}/admin/collections/messages/${id}` },
  });
}
