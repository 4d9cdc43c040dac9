import type { BlockOf, View } from '@bashke/content';
import { type AgendaItem, agendaOf, isSession } from '../../collections/summits/agenda.ts';

/** Whether the summit of a block exists in the language of the page. */
export const mayShowSummit = (view: View, { summit }: { summit: string }): boolean =>
  view.get('summits', summit).texts[view.language] !== undefined;

/** The sessions that a block points out, in its order. One that is not in the released agenda is not shown yet, or no more. */
export function shownSessions(view: View, { summit, sessions }: BlockOf<'agenda'>): AgendaItem[] {
  const items = agendaOf(view, view.get('summits', summit)).filter(isSession);
  return sessions.flatMap((id) => items.find(({ session }) => session.id === id) ?? []);
}
