import type { Payload } from 'payload';
import { everyDay } from '../consent/clock.ts';
import { startForgettingLetters } from '../mail/forget.ts';
import { mailOfficeOf } from '../mail/office.ts';
import { forms } from './index.ts';

/** Takes up what was begun before the studio was ended: mail on its way out, and what is to be deleted every day. */
export async function startForms(payload: Payload): Promise<void> {
  for (const form of Object.values(forms)) everyDay(`forms/${form.name}`, form.expire);
  startForgettingLetters();
  // A mail server that does not answer must not hold up the start.
  void mailOfficeOf(payload)
    .resume()
    .catch((err: unknown) => {
      payload.logger.error({ err, msg: 'Mail cannot be handed over' });
    });
}
