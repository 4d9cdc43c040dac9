import type { Language, Summit, View } from '@bashke/content';
import { agendaOf } from '../../collections/summits/agenda.ts';
import { formatTime, formatWeekday } from '../../i18n/format.ts';

/** A session that visitors can say they are interested in. */
export interface OfferedSession {
  id: string;
  title: string;
  /** The language of its title, where the page's own has none. */
  titleLanguage: Language | undefined;
  /** From and to, `09:30–10:30`. */
  time: string;
  /** The seats of the session are counted. */
  limited: boolean;
}

/** The sessions of the agenda that was released last, day by day, without the breaks. */
export function offeredSessions(view: View, summit: Summit): { day: string; sessions: OfferedSession[] }[] {
  const { language } = view;
  const offered = agendaOf(view, summit).filter(({ session }) => session.kind !== 'break');
  return [...Map.groupBy(offered, ({ day }) => day)].map(([day, items]) => ({
    day: formatWeekday(language, day),
    sessions: items.map(({ session, title, titleLanguage, from, to }) => ({
      id: session.id,
      title,
      titleLanguage,
      time: `${formatTime(language, from)}–${formatTime(language, to)}`,
      limited: session.capacity !== undefined,
    })),
  }));
}
