import type { Agenda, AgendaChange, Placing, Summit } from '@bashke/content';
import { dayOf, formatDuration, formatTimes, formatWeekday } from '../../i18n/format.ts';
import { fill } from '../../i18n/index.ts';
import type { RenderLocals } from '../../rendering/locals.ts';

type Locals = Pick<RenderLocals, 'view' | 'words'>;

/** What a released version changed, in sentences, by the time at which each takes or took place. */
export const changesOf = ({ changes }: Agenda, summit: Summit, locals: Locals): string[] =>
  changes
    .toSorted((one, other) => momentOf(one) - momentOf(other))
    .map((change) => sentenceOf(change, summit, locals));

/** What the first released version says instead: all of it is new. Breaks are no sessions. */
export function firstRelease({ entries }: Agenda, summit: Summit, { view, words }: Locals): string {
  const known = [...view.sessionsOf(summit.id), ...view.takenOffFrom(summit.id)];
  const breaks = new Set(known.filter(({ kind }) => kind === 'break').map(({ id }) => id));
  const count = entries.filter(({ session }) => !breaks.has(session)).length;
  return fill(words[count === 1 ? 'changes.first-one' : 'changes.first-other'], { count });
}

const momentOf = ({ from, to }: AgendaChange): number => Date.parse((to ?? from)?.start ?? '');

function sentenceOf({ titles, from, to }: AgendaChange, summit: Summit, locals: Locals): string {
  const { view, words } = locals;
  const title = titles[view.language] ?? titles.sq ?? titles.en ?? '';
  const whole = (placing: Placing) => describePlacing(placing, summit, locals);
  if (from && to) {
    const sameStart = Date.parse(from.start) === Date.parse(to.start);
    if (sameStart && from.minutes === to.minutes && from.room !== to.room) {
      const room = (placing: Placing) => roomName(placing.room, summit, locals) ?? whole(placing);
      return fill(words['changes.room'], { title, from: room(from), to: room(to) });
    }
    if (sameStart && from.room === to.room) {
      const length = (placing: Placing) => formatDuration(view.language, placing.minutes * 60);
      return fill(words['changes.length'], { title, from: length(from), to: length(to) });
    }
    return fill(words['changes.moved'], { title, from: whole(from), to: whole(to) });
  }
  if (to) return fill(words['changes.added'], { title, to: whole(to) });
  return fill(words['changes.removed'], { title, from: from ? whole(from) : '' });
}

/** `e shtunë, 24 tetor, 09:30–10:30, Salla e madhe`. A room that is gone goes unnamed. */
function describePlacing({ start, minutes, room }: Placing, summit: Summit, locals: Locals): string {
  const { language } = locals.view;
  const from = Date.parse(start);
  const times = formatTimes(language, from, from + minutes * 60_000);
  const weekday = formatWeekday(language, dayOf(start));
  // Inside a sentence an Albanian day begins small.
  const day = language === 'sq' ? weekday.charAt(0).toLowerCase() + weekday.slice(1) : weekday;
  return [day, times, roomName(room, summit, locals)].filter(Boolean).join(', ');
}

const roomName = (id: string, { rooms }: Summit, { view }: Locals): string | undefined => {
  const names = rooms.find((room) => room.id === id)?.names;
  return names?.[view.language] ?? names?.sq ?? names?.en;
};
