import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isAuthor } from '../access/is-author.ts';
import { isStaff } from '../access/is-staff.ts';
import { readUpTo } from '../api/read-up-to.ts';
import { messages } from '../i18n/messages.ts';
import { languageOf, say } from '../i18n/say.ts';
import { placeSession } from './place.ts';
import { placeSchema } from './placing.ts';
import { AgendaRefusal } from './refusal.ts';
import { releaseAgenda } from './release.ts';
import { viewAgenda } from './view.ts';
import { DAY_MINUTES, STEP } from './wall.ts';

/** Bytes of a request: a placing is a line. */
const BODY_LIMIT = 4096;

const answerWith = (message: string, status: number): Response =>
  Response.json({ errors: [{ message }] }, { status });

const param = (req: PayloadRequest, name: string): string => String(req.routeParams?.[name] ?? '');

/** A call about the agenda of one summit, answered with what it is afterwards. What cannot be done is said in a sentence. */
const about =
  (
    mayCall: (args: { req: PayloadRequest }) => boolean,
    work: (req: PayloadRequest, summit: string) => Promise<void> | void,
  ): PayloadHandler =>
  async (req) => {
    if (!mayCall({ req })) return answerWith(say(req, messages.notAllowed), 403);
    const summit = param(req, 'summit');
    try {
      await work(req, summit);
      const view = await viewAgenda(req.payload, summit, languageOf(req));
      if (!view) throw new AgendaRefusal('summit-unknown');
      return Response.json(view, { headers: { 'Cache-Control': 'no-store' } });
    } catch (error) {
      if (!(error instanceof AgendaRefusal)) throw error;
      return answerWith(error.explain(languageOf(req)), error.status);
    }
  };

/** Only JSON is taken: a page elsewhere cannot make a browser send it here with the editor's cookie. */
async function bodyOf(req: PayloadRequest): Promise<unknown> {
  if (!/^application\/json\b/.test(req.headers.get('Content-Type') ?? ''))
    throw new AgendaRefusal('body-wrong');
  const bytes = await readUpTo(req, BODY_LIMIT);
  try {
    return JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
  } catch {
    throw new AgendaRefusal('body-wrong');
  }
}

/** By the field of a placing that is wrong. */
const wrong: Readonly<Record<string, () => AgendaRefusal>> = {
  start: () => new AgendaRefusal('start-wrong'),
  minutes: () => new AgendaRefusal('minutes-wrong', { least: STEP, most: DAY_MINUTES }),
  room: () => new AgendaRefusal('room-unknown'),
};

const place = async (req: PayloadRequest, summit: string): Promise<void> => {
  const body = placeSchema.nullable().safeParse(await bodyOf(req));
  if (!body.success) {
    const [field] = body.error.issues[0]?.path ?? [];
    throw wrong[String(field)]?.() ?? new AgendaRefusal('body-wrong');
  }
  const seen = req.headers.get('If-Match') ?? undefined;
  await placeSession(req.payload, summit, { session: param(req, 'session'), place: body.data, seen });
};

const releaseSchema = z.strictObject({ revision: z.string().max(64).optional() });

const release = async (req: PayloadRequest, summit: string): Promise<void> => {
  const body = releaseSchema.safeParse(await bodyOf(req));
  if (!body.success) throw new AgendaRefusal('body-wrong');
  const { revision } = body.data;
  await releaseAgenda(req.payload, summit, { by: String(req.user!.id), revision });
};

/**
 * What the agenda editor asks and does. Placing takes the contract's placing with a wall time, or `null`, and, in
 * `If-Match`, the tag of the place that was seen; releasing takes the revision that was looked at.
 */
export const agendaEndpoints: Endpoint[] = [
  { path: '/of/:summit', method: 'get', handler: about(isStaff, () => undefined) },
  { path: '/of/:summit/:session', method: 'put', handler: about(isAuthor, place) },
  { path: '/of/:summit/release', method: 'post', handler: about(isAuthor, release) },
];
