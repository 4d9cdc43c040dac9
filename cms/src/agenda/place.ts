import type { Language } from '@bashke/content';
import type { Payload } from 'payload';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { dayInWords } from './day.ts';
import { type Entry, type Place, placeOf, tagOf } from './placing.ts';
import { nameIn, programmeOf } from './programme.ts';
import { AgendaRefusal } from './refusal.ts';
import { keepWorking, turnOf, workingAgenda } from './store.ts';
import { dayOfWall, timeOfWall } from './wall.ts';
import { instantAt } from './zone.ts';

/** Sessions that an agenda can have, as the contract says. */
const ENTRY_LIMIT = 400;

interface Placing {
  session: string;
  /** `null` takes the session off the agenda. */
  place: Place | null;
  /** The tag of the place that whoever asks has seen: when somebody else has changed it since, nothing is changed. */
  seen?: string | undefined;
}

/**
 * Places a session in the agenda that staff work on, moves it, or takes it off. What speaks against it are warnings.
 * @throws AgendaRefusal where it cannot be placed at all, or was changed by somebody else
 */
export function placeSession(
  payload: Payload,
  summit: string,
  { session, place, seen }: Placing,
): Promise<void> {
  return oneAtATime(turnOf(summit), async () => {
    const programme = await programmeOf(payload, summit);
    if (!programme) throw new AgendaRefusal('summit-unknown');
    const working = await workingAgenda(payload, summit);
    const before = working.entries.find((entry) => entry.session === session);
    const found = programme.sessions.find(({ id }) => id === session);
    // What was deleted can still be taken off.
    if (!found && !(before && place === null)) throw new AgendaRefusal('session-unknown');
    const named = (language: Language) => ({ session: nameIn(found?.titles ?? {}, language) });
    if (seen !== undefined && seen !== tagOf(before && placeOf(before))) {
      throw new AgendaRefusal('placed-meanwhile', named);
    }
    const others = working.entries.filter((entry) => entry !== before);
    if (place === null) {
      if (before) await keepWorking(payload, summit, working, others);
      return;
    }
    if (found?.presence === 'gone') throw new AgendaRefusal('session-gone', named);
    if (!programme.rooms.some(({ id }) => id === place.room)) throw new AgendaRefusal('room-unknown');
    if (instantAt(place.start) === undefined) {
      throw new AgendaRefusal('no-such-time', (language) => ({
        day: dayInWords(dayOfWall(place.start), language),
        time: timeOfWall(place.start),
      }));
    }
    if (others.length >= ENTRY_LIMIT) throw new AgendaRefusal('too-many', { limit: ENTRY_LIMIT });
    const entry: Entry = { session, ...placeOf(place) };
    await keepWorking(payload, summit, working, [...others, entry]);
  });
}
