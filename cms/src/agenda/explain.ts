import type { Language } from '@bashke/content';
import type { Words } from '../fields/words.ts';
import type { Conflict, ConflictCode } from './conflicts.ts';
import { fillGaps } from './refusal.ts';

/** What stands against an agenda, and what to do where that does not go without saying. */
const sentences: Record<ConflictCode, Words> = {
  'room-taken': {
    sq: '{sessions} zënë të njëjtën sallë në të njëjtën kohë: {room}.',
    en: '{sessions} take the same room at the same time: {room}.',
  },
  'speaker-twice': {
    sq: '{speaker} duhet të jetë në dy vende njëherësh: {sessions}.',
    en: '{speaker} would have to be in two places at once: {sessions}.',
  },
  'wrong-day': {
    sq: '{sessions} është më {day}, që nuk është ditë e samitit.',
    en: '{sessions} is on {day}, which is not a day of the summit.',
  },
  'outside-hours': {
    sq: '{sessions} ({start}–{end}) del jashtë orarit të asaj dite ({opens}–{closes}).',
    en: '{sessions} ({start}–{end}) is outside the opening hours of that day ({opens}–{closes}).',
  },
  'over-midnight': {
    sq: '{sessions} kalon mesnatën: mbaron në {end} të ditës tjetër.',
    en: '{sessions} goes past midnight: it ends at {end} on the next day.',
  },
  'no-such-time': {
    sq: '{sessions}: më {day} ora {time} nuk ekziston, sepse orët kalojnë përpara.',
    en: '{sessions}: on {day} there is no {time}, because clocks go forward.',
  },
  'room-gone': {
    sq: 'Salla e {sessions} nuk është më te samiti. Zgjidhni një tjetër.',
    en: 'The room of {sessions} is not at the summit any more. Choose another.',
  },
  'room-small': {
    sq: '{room} ka {seats} vende, kurse {sessions} pret deri në {wanted}.',
    en: '{room} has {seats} seats, while {sessions} takes up to {wanted}.',
  },
  'session-gone': {
    sq: '{sessions} është fshirë. Hiqeni nga programi ose nxirreni nga koshi.',
    en: '{sessions} was deleted. Take it off the agenda or restore it from the bin.',
  },
  'session-unpublished': {
    sq: '{sessions} nuk është publikuar ende.',
    en: '{sessions} is not published yet.',
  },
  'speaker-gone': {
    sq: 'Një folës i {sessions} është fshirë: {speaker}.',
    en: 'A speaker of {sessions} was deleted: {speaker}.',
  },
  'speaker-unpublished': {
    sq: '{speaker}, që flet te {sessions}, nuk është publikuar ende.',
    en: '{speaker}, who speaks in {sessions}, is not published yet.',
  },
};

const nobody: Words = { sq: 'pa emër', en: 'no name' };

/** A title between quotation marks. */
export const quoted = (title: string, language: Language): string =>
  language === 'sq' ? `„${title}“` : `“${title}”`;

/** How things are called where the sentence is read. */
export interface NamesHere {
  session: (id: string) => string;
  room: (id: string) => string;
  day: (day: string) => string;
}

/** A conflict in a sentence. */
export function explainConflict(conflict: Conflict, names: NamesHere, language: Language): string {
  const { code, sessions, room, params = {} } = conflict;
  const titles = sessions.map((id) => quoted(names.session(id), language));
  return fillGaps(sentences[code][language], {
    ...params,
    sessions: titles.join(language === 'sq' ? ' dhe ' : ' and '),
    ...(room !== undefined && { room: names.room(room) }),
    ...('day' in params && { day: names.day(String(params['day'])) }),
    ...('speaker' in params && { speaker: params['speaker'] || nobody[language] }),
  });
}
