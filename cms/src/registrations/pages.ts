import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import type { ActionPage } from '../forms/definition.ts';
import type { Registration } from '../payload-types.ts';
import { idOf } from '../publishing/stored.ts';
import { factsOf, namesOf } from './facts.ts';
import { placesOf } from './places.ts';
import { wishesOf } from './store.ts';
import { type PublicSummit, sessionTitle } from './summit.ts';
import { registrationWord as wordIn, type RegistrationWord } from './words.ts';

/** What the pages behind a private link are made from. */
export interface Behind {
  payload: Payload;
  registration: Registration;
  known: PublicSummit;
}

/** How an action that leaves the session at a place among the chosen ones is called; the places do not change. */
export const leaveAction = (place: number): string => `leave-${place + 1}`;

const page = (
  { registration, known }: Behind,
  title: RegistrationWord,
  paragraphs: readonly string[],
): Pick<ActionPage, 'campaign' | 'language' | 'title' | 'paragraphs' | 'facts'> => {
  const { language } = registration;
  return {
    campaign: idOf(registration.campaign) ?? known.summit.campaign,
    language,
    title: wordIn(title, language),
    paragraphs,
    facts: [
      { term: wordIn('registered', language), text: registration.name },
      ...factsOf(known, wishesOf(registration), language),
    ],
  };
};

const isOver = ({ payload, known }: Behind): boolean => nowOf(payload) >= known.ends;

/** How a registration stands, and what can be done with it. */
export function statePage(behind: Behind): ActionPage {
  const { registration } = behind;
  const { state, language } = registration;
  if (isOver(behind)) return page(behind, 'page.over', [wordIn('page.over.text', language)]);
  const shown = page(behind, `page.${state}`, [wordIn(`page.${state}.text`, language)]);
  if (state === 'cancelled') return shown;
  const first = state === 'unconfirmed' ? [{ action: 'confirm', label: wordIn('do.confirm', language) }] : [];
  return {
    ...shown,
    others: [
      ...first,
      ...(state === 'unconfirmed' ? [] : leaving(behind)),
      { action: 'cancel', label: wordIn('do.cancel', language) },
    ],
  };
}

/** The sessions that can be left, one by one. */
const leaving = ({ registration, known }: Behind): { action: string; label: string }[] =>
  wishesOf(registration).flatMap(({ session, state }, place) => {
    const isPublic = known.sessions.some((each) => each.session.id === session);
    if (!isPublic || state === 'left' || state === 'off') return [];
    const { language } = registration;
    const name = sessionTitle(known, session, language) ?? '';
    const label = wordIn('do.leave', language, { session: name });
    return [{ action: leaveAction(place), label }];
  });

/** Asks to confirm; says so where only the waiting list is left. */
export async function confirmPage(behind: Behind): Promise<ActionPage> {
  const { payload, registration, known } = behind;
  const { language } = registration;
  if (registration.state !== 'unconfirmed' || isOver(behind)) return statePage(behind);
  const places = await placesOf(payload, known.summit.id);
  const text = places?.full ? 'page.unconfirmed.full' : 'page.unconfirmed.text';
  return {
    ...page(behind, 'page.unconfirmed', [wordIn(text, language)]),
    button: wordIn('do.confirm', language),
  };
}

/** Asks whether it is really to be cancelled. */
export function cancelPage(behind: Behind): ActionPage {
  const { language, state } = behind.registration;
  if (state === 'cancelled' || isOver(behind)) return statePage(behind);
  return {
    ...page(behind, 'page.cancel', [wordIn('page.cancel.text', language)]),
    button: wordIn('do.cancel.sure', language),
  };
}

/** Asks whether a session is really to be left. */
export function leavePage(behind: Behind, place: number): ActionPage {
  const { registration, known } = behind;
  const { language } = registration;
  const wish = wishesOf(registration)[place];
  const canLeave =
    (registration.state === 'seated' || registration.state === 'waiting') &&
    wish !== undefined &&
    wish.state !== 'left' &&
    wish.state !== 'off';
  if (!canLeave || isOver(behind)) return statePage(behind);
  const session = namesOf(known, [wish.session], language);
  return {
    ...page(behind, 'page.leave', [wordIn('page.leave.text', language, { session })]),
    button: wordIn('do.leave.sure', language),
  };
}
