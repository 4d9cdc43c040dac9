import type { Language } from '@bashke/content';
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { isStaff } from '../access/is-staff.ts';
import { isIdentity } from '../database.ts';
import type { Words } from '../fields/words.ts';
import { messages } from '../i18n/messages.ts';
import { languageOf, say } from '../i18n/say.ts';
import { cancelForStaff } from './actions.ts';
import { badgeSheets } from './badges.ts';
import { csvOf } from './csv.ts';
import { doorList } from './door.ts';
import { figuresOf } from './figures.ts';
import { keptNowhere } from './print.ts';
import { type Listed, readRoster } from './roster.ts';
import type { WishState } from './seats.ts';
import { findById, summitOf, wishesOf } from './store.ts';
import { type PublicSummit, readSummit, sessionTitle } from './summit.ts';

const notStaff: Words = {
  sq: 'Regjistrimet i shohin vetëm ata që punojnë në studio. Hyni në studio dhe provoni përsëri.',
  en: 'Registrations are for those who work in the studio. Log in to the studio and try again.',
};
const notPublished: Words = {
  sq: 'Samiti nuk është publikuar. Publikojeni dhe provoni përsëri.',
  en: 'The summit is not published. Publish it and try again.',
};

const refuse = (req: PayloadRequest, status: number, words: Words): Response =>
  Response.json(
    { errors: [{ message: say(req, words, { part: 'body' }) }] },
    { status, headers: keptNowhere },
  );

/** A call of those who may read registrations, and nobody else. */
const forStaff =
  (work: (req: PayloadRequest, id: string) => Promise<Response>): PayloadHandler =>
  async (req) =>
    isStaff({ req }) ? work(req, String(req.routeParams?.['id'] ?? '')) : refuse(req, 403, notStaff);

/** A list of all who registered for a public summit. */
const list = (
  write: (known: PublicSummit, roster: Listed[], language: Language) => Promise<Response> | Response,
): PayloadHandler =>
  forStaff(async (req, id) => {
    const language = languageOf(req);
    const known = await readSummit(req.payload, id);
    if (!known) return refuse(req, 404, notPublished);
    return write(known, await readRoster(req.payload, id, language), language);
  });

const csvResponse = (known: PublicSummit, roster: Listed[], language: Language): Response =>
  new Response(csvOf(known, roster, language), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="registrations-${known.summit.acronym}.csv"`,
      'Content-Security-Policy': "default-src 'none'",
      ...keptNowhere,
    },
  });

/** A session that somebody chose, as staff see it. */
export interface ChosenSession {
  title: string;
  state: WishState;
}

const sessionsOf = forStaff(async (req, id) => {
  const registration = await findById(req.payload, id);
  if (!registration) return refuse(req, 404, messages.notFound);
  const known = await readSummit(req.payload, summitOf(registration));
  const sessions = wishesOf(registration).map(({ session, state }): ChosenSession => ({
    title: (known && sessionTitle(known, session, languageOf(req))) ?? session,
    state,
  }));
  return Response.json({ state: registration.state, sessions }, { headers: keptNowhere });
});

/** Only JSON is taken: a page elsewhere cannot make a browser send it here with the cookie of somebody. */
const cancel = forStaff(async (req, id) => {
  if (!/^application\/json\b/.test(req.headers.get('Content-Type') ?? '')) {
    return refuse(req, 415, messages.wrongQuery);
  }
  if (!(await findById(req.payload, id))) return refuse(req, 404, messages.notFound);
  const cancelled = await cancelForStaff(req.payload, id);
  if (!cancelled) return refuse(req, 409, notPublished);
  return Response.json({ state: cancelled.state }, { headers: keptNowhere });
});

/** Drafts have figures too: people may have registered before it became one. */
const figures = forStaff(async (req, id) => {
  const { payload } = req;
  const isThere =
    isIdentity(payload.db, id) &&
    (await payload.count({ collection: 'summits', where: { id: { equals: id } } })).totalDocs > 0;
  if (!isThere) return refuse(req, 404, messages.notFound);
  return Response.json(await figuresOf(payload, id, languageOf(req)), { headers: keptNowhere });
});

/** What the panels of registrations ask, and the lists that they lead to. Addresses name the summit, never a person. */
export const registrationEndpoints: Endpoint[] = [
  { path: '/of/:id', method: 'get', handler: figures },
  { path: '/of/:id/door', method: 'get', handler: list(doorList) },
  { path: '/of/:id/badges', method: 'get', handler: list(badgeSheets) },
  { path: '/of/:id/csv', method: 'get', handler: list(csvResponse) },
  { path: '/:id/sessions', method: 'get', handler: sessionsOf },
  { path: '/:id/cancel', method: 'post', handler: cancel },
];
