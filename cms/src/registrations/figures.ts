import type { Language } from '@bashke/content';
import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import { type Listed, readRoster, those } from './roster.ts';
import type { WishState } from './seats.ts';
import { opennessOf, type PublicSummit, readSummit, titleOf } from './summit.ts';
import { placingInWords } from './when.ts';

/** How many registered for one session. */
export interface SessionFigures {
  id: string;
  title: string;
  /** When it is, in words. */
  when: string;
  /** Missing where whoever comes has a place. */
  capacity?: number | undefined;
  seated: number;
  waiting: number;
  interested: number;
}

/** Something that several people wrote, and how many. */
export interface Said {
  text: string;
  count: number;
}

/** What staff see of the registrations for a summit. */
export interface Figures {
  /** Whether people can register now; `unpublished`: the public does not know the summit. */
  state: ReturnType<typeof opennessOf> | 'unpublished';
  capacity?: number | undefined;
  confirmed: number;
  seated: number;
  waiting: number;
  unconfirmed: number;
  cancelled: number;
  sessions: SessionFigures[];
  /** What people who come, or wait to, need and do not eat. */
  access: Said[];
  dietary: Said[];
}

/** The figures of a summit in the reader's language. */
export async function figuresOf(payload: Payload, summit: string, language: Language): Promise<Figures> {
  const [known, roster] = await Promise.all([
    readSummit(payload, summit),
    readRoster(payload, summit, language),
  ]);
  const [seated, waiting] = [those(roster, 'seated'), those(roster, 'waiting')];
  const coming = [...seated, ...waiting];
  return {
    state: known ? opennessOf(known, nowOf(payload)) : 'unpublished',
    capacity: known?.seats.summit,
    confirmed: coming.length,
    seated: seated.length,
    waiting: waiting.length,
    unconfirmed: those(roster, 'unconfirmed').length,
    cancelled: those(roster, 'cancelled').length,
    sessions: known ? sessionFigures(known, coming, language) : [],
    access: summedUp(coming.map(({ registration }) => registration.access)),
    dietary: summedUp(coming.map(({ registration }) => registration.dietary)),
  };
}

const sessionFigures = (
  { sessions }: PublicSummit,
  coming: readonly Listed[],
  language: Language,
): SessionFigures[] =>
  sessions.flatMap(({ session, entry }) => {
    const states = coming.flatMap(({ wishes }) => wishes.filter((wish) => wish.session === session.id));
    const count = (state: WishState) => states.filter((wish) => wish.state === state).length;
    const figures: SessionFigures = {
      id: session.id,
      title: titleOf(session, language),
      when: placingInWords(entry, language),
      capacity: session.capacity,
      seated: count('seated'),
      waiting: count('waiting'),
      interested: count('interested'),
    };
    const isChosen = figures.seated + figures.waiting + figures.interested > 0;
    return isChosen || session.capacity !== undefined ? [figures] : [];
  });

/** The same words count once, however they were written; the most frequent come first. */
function summedUp(texts: readonly (string | null | undefined)[]): Said[] {
  const said = new Map<string, Said>();
  for (const text of texts) {
    if (!text) continue;
    const shown = text.trim().replace(/\.+$/, '');
    const key = shown.toLocaleLowerCase('sq').replaceAll(/\s+/g, ' ');
    const found = said.get(key) ?? { text: shown, count: 0 };
    said.set(key, { ...found, count: found.count + 1 });
  }
  return [...said.values()].toSorted(
    (one, other) => other.count - one.count || (one.text < other.text ? -1 : 1),
  );
}
