import type { AgendaChange, AgendaEntry } from '@bashke/content';
import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { type Change, changesBetween } from './changes.ts';
import { quoted } from './explain.ts';
import { type Entry, placeOf } from './placing.ts';
import { type Programme, programmeOf } from './programme.ts';
import { type AgendaCode, AgendaRefusal } from './refusal.ts';
import { titlesBefore, titlesIn } from './titles.ts';
import { type Released, releasedAgendas, turnOf, workingAgenda } from './store.ts';
import { instantAt } from './zone.ts';

interface ReleaseOptions {
  /** Who does it. */
  by?: string | undefined;
  /** The revision that was looked at; without one the agenda is released as it is now. */
  revision?: string | undefined;
}

/** The entries with moments in place of wall times; those whose time does not exist are left out. */
export const withInstants = (entries: readonly Entry[]): AgendaEntry[] =>
  entries.flatMap((entry) => {
    const start = instantAt(entry.start);
    return start === undefined ? [] : [{ session: entry.session, ...placeOf(entry), start }];
  });

/**
 * Releases the agenda that staff work on: it becomes public with the next publish of the campaign, which this sets off.
 * @returns its version
 * @throws AgendaRefusal where that cannot be: nothing has changed, or what is in it is not public
 */
export function releaseAgenda(
  payload: Payload,
  summit: string,
  options: ReleaseOptions = {},
): Promise<number> {
  return oneAtATime(turnOf(summit), async () => {
    const programme = await programmeOf(payload, summit);
    if (!programme) throw new AgendaRefusal('summit-unknown');
    const working = await workingAgenda(payload, summit);
    if (options.revision !== undefined && options.revision !== working.revision) {
      throw new AgendaRefusal('changed-meanwhile');
    }
    const earlier = await releasedAgendas(payload, summit);
    checkRelease(programme, working.entries, earlier);
    const entries = withInstants(working.entries);
    const changes = changesBetween(earlier[0]?.entries ?? [], entries);
    if (changes.length === 0) throw new AgendaRefusal('no-change');
    const version = (earlier[0]?.version ?? 0) + 1;
    await payload.create({
      collection: 'agendas',
      data: {
        summit,
        version,
        releasedAt: new Date(nowOf(payload)).toISOString(),
        ...(options.by !== undefined && { releasedBy: options.by }),
        entries,
        changes: withTitles(changes, programme, earlier),
      },
      depth: 0,
    });
    return version;
  });
}

/** Whether the public can be shown these entries. @throws AgendaRefusal that names what it cannot be shown */
export function checkRelease(
  programme: Programme,
  entries: readonly Entry[],
  earlier: readonly Released[],
): void {
  if (!programme.isPublished) throw new AgendaRefusal('summit-unpublished');
  const sessions = new Map(programme.sessions.map((session) => [session.id, session]));
  const refuseSome = (code: AgendaCode, isWrong: (entry: Entry) => boolean) => {
    const wrong = entries.filter(isWrong);
    if (wrong.length === 0) return;
    throw new AgendaRefusal(code, (language) => ({
      sessions: wrong
        .map(({ session }) => quoted(titlesIn(programme, earlier, language)(session), language))
        .join(', '),
    }));
  };
  refuseSome('sessions-not-public', ({ session }) => sessions.get(session)?.presence !== 'published');
  refuseSome('rooms-not-public', ({ room }) => !programme.publicRooms.has(room));
  refuseSome('times-missing', ({ start }) => instantAt(start) === undefined);
}

/**
 * Changes with the titles that the public knows: those of now, or, where a session is not public any more, those of the
 * agendas before.
 */
const withTitles = (
  changes: readonly Change[],
  { sessions }: Programme,
  earlier: readonly Released[],
): AgendaChange[] => {
  const now = new Map(sessions.map(({ id, publicTitles }) => [id, publicTitles]));
  return changes.map((change) => {
    const titles = now.get(change.session) ?? {};
    const isPublic = Object.keys(titles).length > 0;
    return { ...change, titles: isPublic ? titles : titlesBefore(change.session, earlier) };
  });
};
