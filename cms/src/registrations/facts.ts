import type { AgendaEntry, Language } from '@bashke/content';
import type { Letter } from '../mail/letter.ts';
import { roomOf, venueOf } from './attach.ts';
import type { Wish } from './seats.ts';
import { type PublicSummit, sessionTitle, titleOf } from './summit.ts';
import { daysInWords, placingInWords } from './when.ts';
import { registrationWord as word } from './words.ts';

type Fact = NonNullable<Letter['facts']>[number];

/** What mails and pages put beside their words: which summit, when, where, and the sessions that were chosen. */
export const factsOf = (known: PublicSummit, wishes: readonly Wish[], language: Language): Fact[] => {
  const { summit } = known;
  const where = venueOf(summit, language);
  return [
    { term: word('summit', language), text: titleOf(summit, language) },
    { term: word('when', language), text: daysInWords(summit, language) },
    ...(where === undefined ? [] : [{ term: word('where', language), text: where }]),
    ...sessionFacts(known, wishes, language),
  ];
};

/** The sessions in the order of the agenda, each with its time, room, and whether there is a seat. */
function sessionFacts(known: PublicSummit, wishes: readonly Wish[], language: Language): Fact[] {
  return known.sessions.flatMap(({ session, entry }): Fact[] => {
    const wish = wishes.find((each) => each.session === session.id);
    if (!wish || wish.state === 'left') return [];
    const parts = [
      [titleOf(session, language), roomOf(known.summit, entry.room, language)].filter(Boolean).join(', '),
      wish.state === 'interested' ? '' : word(`wish.${wish.state}`, language),
    ];
    return [{ term: placingInWords(entry, language), text: parts.filter(Boolean).join(' · ') }];
  });
}

/** Sessions by their names, each in quotation marks; those whose name nobody knows any more are left out. */
export const namesOf = (known: PublicSummit, sessions: readonly string[], language: Language): string =>
  sessions
    .flatMap((id) => sessionTitle(known, id, language) ?? [])
    .map((title) => (language === 'sq' ? `„${title}“` : `“${title}”`))
    .join(', ');

/** Sessions by their names with where they are now. */
export const placesInWords = (
  known: PublicSummit,
  entries: readonly AgendaEntry[],
  language: Language,
): string =>
  entries
    .flatMap((entry) => {
      const name = namesOf(known, [entry.session], language);
      const room = roomOf(known.summit, entry.room, language);
      return name === '' ? [] : [[name, placingInWords(entry, language), room].filter(Boolean).join(', ')];
    })
    .join('; ');
