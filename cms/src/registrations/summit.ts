import {
  type Agenda,
  type AgendaEntry,
  agendaSchema,
  type Language,
  languages,
  type Session,
  sessionSchema,
  type Summit,
  summitSchema,
} from '@bashke/content';
import { instantAt } from '@bashke/calendar';
import type { Payload, Where } from 'payload';
import { z } from 'zod';
import { publishAgenda, type StoredAgenda } from '../collections/agendas/publish.ts';
import { originOf } from '../collections/campaigns/publish.ts';
import { publishSession, type StoredSession } from '../collections/sessions/publish.ts';
import { publishSummit, type StoredSummit } from '../collections/summits/publish.ts';
import { isIdentity } from '../database.ts';
import { env } from '../env.ts';
import { queueOf } from '../publishing/queue.ts';
import type { Seats } from './seats.ts';

/** A session with its place in the agenda that was released last. */
export interface PublicSession {
  session: Session;
  entry: AgendaEntry;
}

/** A summit as the public knows it: published, with the agenda that was released last. */
export interface PublicSummit {
  summit: Summit;
  /** Every released agenda, the last one first. */
  agendas: readonly Agenda[];
  /** Those that people can choose, in the order of the agenda. Breaks are not among them. */
  sessions: readonly PublicSession[];
  /** What people can get seats in. */
  seats: Seats;
  /** When it begins and ends, in milliseconds: the first session or, before there is an agenda, when the doors open. */
  begins: number;
  ends: number;
  /** Staff let people register; whether it is still time is for `isOpen` to say. */
  letsRegister: boolean;
  closes: number | undefined;
}

const published: Where = { _status: { equals: 'published' } };
const whole = { locale: 'all', fallbackLocale: false, depth: 0, draft: false, pagination: false } as const;

/** Reads a summit as the public knows it; `undefined` for one that it does not know. */
export async function readSummit(payload: Payload, id: string): Promise<PublicSummit | undefined> {
  if (!isIdentity(payload.db, id)) return undefined;
  const stored = await readStored(payload, id);
  if (!stored) return undefined;
  const [agendas, sessions] = await Promise.all([
    payload.find({
      collection: 'agendas',
      where: { and: [{ summit: { equals: id } }, { version: { greater_than: 0 } }] },
      sort: '-version',
      depth: 0,
      pagination: false,
    }),
    payload.find({
      collection: 'sessions',
      where: { and: [{ summit: { equals: id } }, published] },
      ...whole,
    }),
  ]);
  return assemble(
    stored,
    agendas.docs.flatMap((doc) => read(agendaSchema, publishAgenda(doc as StoredAgenda))),
    sessions.docs.flatMap((doc) => read(sessionSchema, publishSession(doc as unknown as StoredSession))),
  );
}

/** What does not fit the contract is not public either: the microsite does not show it. */
const read = <T>(schema: z.ZodType<T>, document: unknown): T[] => {
  const { data } = schema.safeParse(withoutGaps(document));
  return data === undefined ? [] : [data];
};

/** The contract knows no fields without a value. */
const withoutGaps = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

async function readStored(payload: Payload, id: string): Promise<Summit | undefined> {
  const { docs } = await payload.find({
    collection: 'summits',
    where: { and: [{ id: { equals: id } }, published] },
    ...whole,
  });
  // Read in all languages, texts are objects by language; the mapping takes them apart.
  const stored = docs[0] as unknown as StoredSummit | undefined;
  const campaign = stored && (await campaignOf(payload, stored));
  if (!stored || !campaign) return undefined;
  return read(
    summitSchema,
    publishSummit(stored, () => originOf(campaign, env.SITES_URL)),
  )[0];
}

async function campaignOf(payload: Payload, { campaign }: StoredSummit) {
  if (typeof campaign !== 'string') return undefined;
  const found = await payload.findByID({
    collection: 'campaigns',
    id: campaign,
    depth: 0,
    disableErrors: true,
  });
  return found ?? undefined;
}

function assemble(summit: Summit, agendas: readonly Agenda[], sessions: readonly Session[]): PublicSummit {
  const [agenda] = agendas;
  const entries = agenda?.entries ?? [];
  const placed = entries.flatMap((entry): PublicSession[] => {
    const session = sessions.find(({ id }) => id === entry.session);
    return session && session.kind !== 'break' ? [{ session, entry }] : [];
  });
  const [first, last] = [summit.days[0]!, summit.days.at(-1)!];
  const starts = entries.map(({ start }) => Date.parse(start));
  const ends = entries.map(({ start, minutes }) => Date.parse(start) + minutes * 60_000);
  const { registration } = summit;
  return {
    summit,
    agendas,
    sessions: placed.toSorted((a, b) => Date.parse(a.entry.start) - Date.parse(b.entry.start)),
    seats: {
      summit: registration?.capacity,
      sessions: new Map(placed.map(({ session }) => [session.id, session.capacity])),
    },
    begins: starts.length > 0 ? Math.min(...starts) : Date.parse(instantAt(first.day, first.opens)),
    ends: Math.max(Date.parse(instantAt(last.day, last.closes)), ...ends),
    letsRegister: registration !== undefined,
    closes: registration?.closes === undefined ? undefined : Date.parse(registration.closes),
  };
}

/** Whether people can register now, and why not. */
export function opennessOf(
  { letsRegister, closes, begins, summit }: PublicSummit,
  now: number,
): 'open' | 'not-open' | 'closed' | 'begun' {
  if (summit.state === 'held' || now >= begins) return 'begun';
  if (!letsRegister) return 'not-open';
  return closes !== undefined && now >= closes ? 'closed' : 'open';
}

/** Whether a campaign's microsite can have the form: the summit is its own, or one that it shows. */
export async function isShownBy(
  payload: Payload,
  { summit }: PublicSummit,
  campaign: string,
): Promise<boolean> {
  if (summit.campaign === campaign) return true;
  const queue = await queueOf(payload);
  return queue?.showing(`summits/${summit.id}`).includes(campaign) ?? false;
}

/** A language that a document has texts in: the wanted one where it can be. */
export const languageIn = (texts: Partial<Record<Language, unknown>>, wanted: Language): Language =>
  texts[wanted] ? wanted : (languages.find((language) => texts[language]) ?? wanted);

/** What a summit is called. */
export const titleOf = (
  { texts }: { texts: Partial<Record<Language, { title: string }>> },
  language: Language,
): string => texts[languageIn(texts, language)]?.title ?? '';

/** What a session is called; one that is gone, as it was called in the agenda that took it off. */
export function sessionTitle(
  { sessions, agendas }: Pick<PublicSummit, 'sessions' | 'agendas'>,
  id: string,
  language: Language,
): string | undefined {
  const found = sessions.find(({ session }) => session.id === id);
  if (found) return titleOf(found.session, language);
  const titles = agendas.flatMap(({ changes }) => changes).find(({ session }) => session === id)?.titles;
  return titles && titles[languageIn(titles, language)];
}
