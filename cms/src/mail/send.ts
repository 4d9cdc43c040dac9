import { plainLine } from '@bashke/content';
import type { CollectionSlug, Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import { idOf } from '../publishing/stored.ts';
import { lookOf } from '../public/look.ts';
import { compose } from './compose.ts';
import type { Letter } from './letter.ts';
import { mailOfficeOf } from './office.ts';

/**
 * Puts a letter among the mails that go out, and has them sent. Ends when the letter is safe in the database: that the
 * mail server is slow or down does not hold up whoever has it sent.
 */
export async function sendLetter(payload: Payload, letter: Letter): Promise<void> {
  const look = await lookOf(payload, letter.campaign ?? (await campaignOf(payload, letter)), letter.language);
  const office = mailOfficeOf(payload);
  await payload.create({
    collection: 'mails',
    data: {
      ...compose(letter, look),
      to: letter.to,
      language: letter.language,
      // Mail to the campaign itself is answered nowhere.
      replyTo: look.contact === letter.to ? undefined : look.contact,
      attachments: (letter.attachments ?? []).map(({ filename, content, contentType }) => ({
        filename: plainLine(filename),
        content,
        contentType: plainLine(contentType),
      })),
      about: letter.about,
      state: office.firstState,
      nextTryAt: new Date(nowOf(payload)).toISOString(),
    },
    depth: 0,
  });
  void office.deliver().catch((err: unknown) => {
    payload.logger.error({ err, msg: 'Mail cannot be handed over' });
  });
}

/** The campaign of the document that a letter is about, where that has one. */
async function campaignOf(payload: Payload, { about }: Letter): Promise<string | undefined> {
  const [collection = '', id = ''] = about.split('/');
  const config = payload.collections[collection as CollectionSlug]?.config;
  if (!config?.flattenedFields.some(({ name }) => name === 'campaign')) return undefined;
  const document = await payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
  });
  return document && 'campaign' in document ? idOf(document.campaign) : undefined;
}
