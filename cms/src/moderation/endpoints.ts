import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isSafeguarding } from '../access/is-safeguarding.ts';
import { explainHandIn, HandInRefusal } from '../hand-in/refusal.ts';
import { handInMessages } from '../hand-in/messages.ts';
import { messages } from '../i18n/messages.ts';
import { languageOf, say } from '../i18n/say.ts';
import { privateFile } from '../quarantine/store.ts';
import { accept, askForChange, decline } from './decide.ts';
import { reviewOf } from './review.ts';
import { sendPrivate } from './send-private.ts';

const refusals = { 400: messages.wrongQuery, 403: messages.notAllowed, 404: messages.notFound };

const refuse = (req: PayloadRequest, status: keyof typeof refusals): Response =>
  Response.json({ errors: [{ message: say(req, refusals[status], { part: 'body' }) }] }, { status });

const param = (req: PayloadRequest, name: string): string => String(req.routeParams?.[name] ?? '');

/** A call about one contribution, for reviewers alone. */
const about =
  (work: (req: PayloadRequest, id: string) => Promise<Response>): PayloadHandler =>
  async (req) =>
    isSafeguarding({ req }) ? work(req, param(req, 'id')) : refuse(req, 403);

const review = async (req: PayloadRequest, id: string): Promise<Response> => {
  const found = await reviewOf(req.payload, id, languageOf(req));
  return found ? Response.json(found, { headers: { 'Cache-Control': 'no-store' } }) : refuse(req, 404);
};

const message = z.string().trim().max(1000);
const decisionSchema = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('accept'),
    message: message.optional(),
    series: z.string().max(64).optional(),
  }),
  z.strictObject({ decision: z.literal('ask'), message: message.min(1) }),
  z.strictObject({ decision: z.literal('decline'), message: message.min(1) }),
]);

/** Only JSON is taken: a page elsewhere cannot make a browser send it here with the reviewer's cookie. */
const decide = async (req: PayloadRequest, id: string): Promise<Response> => {
  if (!/^application\/json\b/.test(req.headers.get('Content-Type') ?? '')) return refuse(req, 400);
  const body = decisionSchema.safeParse(await req.json?.().catch(() => undefined));
  if (!body.success) return refuse(req, 400);
  const by = String(req.user!.id);
  const { data } = body;
  try {
    if (data.decision === 'accept')
      await accept(req.payload, id, { by, message: data.message, series: data.series });
    else if (data.decision === 'ask') await askForChange(req.payload, id, { by, message: data.message });
    else await decline(req.payload, id, { by, message: data.message });
  } catch (error) {
    if (!(error instanceof HandInRefusal)) throw error;
    const { status } = handInMessages[error.code];
    return Response.json({ errors: [{ message: explainHandIn(error, languageOf(req)) }] }, { status });
  }
  return review(req, id);
};

const file = async (req: PayloadRequest, id: string): Promise<Response> => {
  const [upload, name] = [param(req, 'upload'), param(req, 'name')];
  let folder: string;
  try {
    folder = privateFile('quarantine', id, upload);
    privateFile('quarantine', id, name);
  } catch {
    return refuse(req, 404);
  }
  return (await sendPrivate(`${folder}/${name}`, req.headers)) ?? refuse(req, 404);
};

/** What the review panel asks and does. */
export const reviewEndpoints: Endpoint[] = [
  { path: '/:id/review', method: 'get', handler: about(review) },
  { path: '/:id/decision', method: 'post', handler: about(decide) },
  { path: '/:id/files/:upload/:name', method: 'get', handler: about(file) },
];
