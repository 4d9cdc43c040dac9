import type { Payload } from 'payload';
import type { Letter } from './letter.ts';

/** Puts a letter among the mails that go out, and has them sent. */
export async function sendLetter(payload: Payload, letter: Letter): Promise<void> {
  await payload.create({
    collection: 'mails',
    data: {
      to: letter.to,
      subject: letter.subject,
      text: letter.paragraphs.join('\n\n'),
      about: letter.about,
      state: 'waiting',
    },
    depth: 0,
  });
}
