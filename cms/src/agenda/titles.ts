import type { Language } from '@bashke/content';
import type { Words } from '../fields/words.ts';
import { nameIn, type Names, type Programme } from './programme.ts';
import type { Released } from './store.ts';

const unnamed: Words = { sq: 'Seancë pa titull', en: 'Session without a title' };
const deleted: Words = { sq: 'Seancë e fshirë', en: 'Deleted session' };

/** How a session was called when an agenda last changed it. Every session that was ever released is in a change. */
export const titlesBefore = (session: string, earlier: readonly Released[]): Names =>
  earlier.flatMap(({ changes }) => changes).find((change) => change.session === session)?.titles ?? {};

/** How sessions are called in the studio. Of one that was deleted for good the agendas know the name. */
export function titlesIn(
  { sessions }: Pick<Programme, 'sessions'>,
  earlier: readonly Released[],
  language: Language,
): (session: string) => string {
  const titles = new Map(
    sessions.map((session) => [session.id, nameIn(session.titles, language) || unnamed[language]]),
  );
  return (id) => titles.get(id) ?? (nameIn(titlesBefore(id, earlier), language) || deleted[language]);
}
