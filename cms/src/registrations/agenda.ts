import type { AgendaChange, AgendaEntry } from '@bashke/content';
import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import { sendLetter } from '../mail/send.ts';
import { agendaLetter } from './letters.ts';
import { inLine, settle } from './line.ts';
import type { Wish } from './seats.ts';
import { wishesOf } from './store.ts';
import { type PublicSummit, readSummit } from './summit.ts';

/**
 * Takes over what a released agenda did to sessions that people chose, and tells them: what was taken off is nobody's
 * any more, what was moved has another time or room. Their seat at the summit stays.
 */
export const tellOfAgenda = (payload: Payload, summit: string, version: number): Promise<void> =>
  inLine(summit, async () => {
    const known = await readSummit(payload, summit);
    const [agenda] = known?.agendas ?? [];
    if (!known || !agenda || nowOf(payload) >= known.ends) return;
    const onAgenda = new Map(agenda.entries.map((entry) => [entry.session, entry]));
    const changes = known.agendas.find((each) => each.version === version)?.changes ?? [];
    const moved = new Set(changes.filter(isMove).map(({ session }) => session));
    await tellAll(payload, known, onAgenda, moved);
    // A session that came onto the agenda may have seats for those who chose it before.
    await settle(payload, known);
  });

const isMove = ({ from, to }: AgendaChange): boolean => from !== undefined && to !== undefined;

const isWanted = ({ state }: Wish): boolean => state !== 'left' && state !== 'off';

async function tellAll(
  payload: Payload,
  known: PublicSummit,
  onAgenda: ReadonlyMap<string, AgendaEntry>,
  moved: ReadonlySet<string>,
): Promise<void> {
  const { docs } = await payload.find({
    collection: 'registrations',
    where: {
      and: [{ summit: { equals: known.summit.id } }, { state: { in: ['seated', 'waiting'] } }],
    },
    depth: 0,
    pagination: false,
  });
  for (const before of docs) {
    const wishes = wishesOf(before);
    const wanted = wishes.filter(isWanted);
    const off = wanted.flatMap(({ session }) => (onAgenda.has(session) ? [] : [session]));
    const elsewhere = wanted.flatMap(({ session }) =>
      moved.has(session) ? (onAgenda.get(session) ?? []) : [],
    );
    if (off.length === 0 && elsewhere.length === 0) continue;
    const sessions = wishes.map((wish): Wish =>
      off.includes(wish.session) ? { ...wish, state: 'off' } : wish,
    );
    const registration = await payload.update({
      collection: 'registrations',
      id: before.id,
      data: { sessions: sessions as unknown[] },
      depth: 0,
    });
    await sendLetter(payload, await agendaLetter({ payload, registration, known }, off, elsewhere));
  }
}
