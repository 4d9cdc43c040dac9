import type { AgendaEntry } from '@bashke/content';
import type { Payload } from 'payload';
import { linkTo } from '../forms/links.ts';
import type { Letter } from '../mail/letter.ts';
import type { Registration } from '../payload-types.ts';
import { calendarFor } from './attach.ts';
import { factsOf, namesOf, placesInWords } from './facts.ts';
import { UNCONFIRMED_DAYS } from './keep.ts';
import type { Moves } from './seats.ts';
import { tokenOf, wishesOf } from './store.ts';
import { type PublicSummit, titleOf } from './summit.ts';
import { type RegistrationWord, registrationWord } from './words.ts';

/** What every letter about a registration is made from. */
interface About {
  payload: Payload;
  registration: Registration;
  known: PublicSummit;
}

/** How the words of one letter are found: in the language of the person, with the name of the summit. */
const wordsFor = ({ registration: { language }, known }: About) => {
  const summit = titleOf(known.summit, language);
  return (key: RegistrationWord, gaps: Record<string, string | number> = {}) =>
    registrationWord(key, language, { summit, ...gaps });
};

/**
 * A letter with what everybody wants to look up: when, where, which sessions. What a visitor wrote is not in it: the
 * address may be somebody else's.
 */
const letter = (
  { payload, registration, known }: About,
  subject: string,
  paragraphs: readonly string[],
  link: { action: string; label: string } | undefined,
): Letter => ({
  to: registration.email,
  language: registration.language,
  subject,
  paragraphs: paragraphs.filter((paragraph) => paragraph !== ''),
  facts: factsOf(known, wishesOf(registration), registration.language),
  ...(link && {
    link: {
      label: link.label,
      url: linkTo('registration', link.action, tokenOf(payload, String(registration.id))),
    },
  }),
  about: `registrations/${registration.id}`,
});

/** Says what has come of a registration, with the calendar for those who have a seat. */
async function news(about: About, subject: string, paragraphs: readonly string[]): Promise<Letter> {
  const { payload, registration, known } = about;
  const written = letter(about, subject, paragraphs, { action: 'see', label: wordsFor(about)('link') });
  if (registration.state !== 'seated') return written;
  const calendar = await calendarFor(payload, known, wishesOf(registration), registration.language);
  return { ...written, attachments: [calendar] };
}

const isWaitingSomewhere = ({ registration }: About): boolean =>
  wishesOf(registration).some(({ state }) => state === 'waiting');

/** Asks whether the address is theirs. */
export function confirmLetter(about: About): Letter {
  const word = wordsFor(about);
  return letter(
    about,
    word('confirm.subject'),
    [word('confirm.who'), word('confirm.how', { days: UNCONFIRMED_DAYS }), word('confirm.notYou')],
    { action: 'confirm', label: word('confirm.link') },
  );
}

/** Says to somebody who has just confirmed whether they have a seat. */
export function stateLetter(about: About): Promise<Letter> {
  const word = wordsFor(about);
  if (about.registration.state === 'waiting') {
    return news(about, word('waiting.subject'), [word('waiting.text'), word('waiting.then')]);
  }
  return news(about, word('seated.subject'), [
    `${word('seated.text')} ${word('seated.calendar')}`,
    isWaitingSomewhere(about) ? word('seated.sessions') : '',
    word('seated.cancel'),
  ]);
}

/** Says to whoever registered with an address that is known what is there already. */
export function againLetter(about: About): Promise<Letter> {
  const word = wordsFor(about);
  const state = about.registration.state === 'seated' ? 'again.seated' : 'again.waiting';
  return news(about, word('again.subject'), [word('again.text'), word(state)]);
}

/** Sends word to somebody who moved up, or for whom a session has no seat any more. */
export function movesLetter(about: About, moves: Moves): Promise<Letter> {
  const word = wordsFor(about);
  const { language } = about.registration;
  const named = (sessions: string[]) => namesOf(about.known, sessions, language);
  const isGood = moves.summit || moves.seated.length > 0;
  return news(about, word(isGood ? 'moved.subject' : 'moved.news'), [
    moves.summit ? word('moved.summit') : '',
    moves.seated.length > 0 ? word('moved.seated', { sessions: named(moves.seated) }) : '',
    moves.waiting.length > 0 ? word('moved.waiting', { sessions: named(moves.waiting) }) : '',
    isGood ? word('seated.cancel') : '',
  ]);
}

/** Says that a registration is no more, and by whom. */
export function cancelledLetter(about: About, by: 'self' | 'staff'): Letter {
  const word = wordsFor(about);
  const then = by === 'self' ? word('cancelled.again') : word('cancelled.ask');
  return letter(about, word('cancelled.subject'), [word(`cancelled.${by}`), then], undefined);
}

/** Says what a new agenda did to the sessions that somebody chose. */
export function agendaLetter(about: About, off: string[], moved: AgendaEntry[]): Promise<Letter> {
  const word = wordsFor(about);
  const { known, registration } = about;
  const { language } = registration;
  return news(about, word('agenda.subject'), [
    off.length > 0 ? word('agenda.off', { sessions: namesOf(known, off, language) }) : '',
    moved.length > 0 ? word('agenda.moved', { sessions: placesInWords(known, moved, language) }) : '',
    word('agenda.stays'),
  ]);
}
