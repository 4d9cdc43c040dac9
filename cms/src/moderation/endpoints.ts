import { explainRefusal, IntakeRefusal } from '@bashke/intake';
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isSafeguarding } from '../access/is-safeguarding.ts';
import { readUpTo } from '../api/read-up-to.ts';
import { messages } from '../i18n/messages.ts';
import { languageOf, say } from '../i18n/say.ts';
import { isInStore, privateFile } from '../quarantine/store.ts';
import { accept, askForChange, decline } from './decide.ts';
import { keepForm } from './forms.ts';
import { ReviewRefusal } from './refusal.ts';
import { reviewOf } from './review.ts';
import { sendPrivate } from './send-private.ts';

/** Bytes of a photographed form. */
const FORM_LIMIT = 40_000_000;

const refusals = {
  400: messages.wrongQuery,
  403: messages.notReviewing,
  404: messages.notFound,
  413: messages.fileTooLarge,
};

const refuse = (req: PayloadRequest, status: keyof typeof refusals): Response =>
  Response.json(
    { errors: [{ message: say(req, refusals[status], { part: 'body', limit: FORM_LIMIT / 1e6 }) }] },
    { status },
  );

const param = (req: PayloadRequest, name: string): string => String(req.routeParams?.[name] ?? '');

/** A call about one contribution, for reviewers alone. What cannot be done is said in a sentence. */
const about =
  (work: (req: PayloadRequest, id: string) => Promise<Response>): PayloadHandler =>
  async (req) => {
    if (!isSafeguarding({ req })) return refuse(req, 403);
    try {
      return await work(req, param(req, 'id'));
    } catch (error) {
      if (error instanceof ReviewRefusal) {
        const { status } = error;
        return Response.json({ errors: [{ message: error.explain(languageOf(req)) }] }, { status });
      }
      if (error instanceof IntakeRefusal) {
        const message = explainRefusal(error, languageOf(req));
        return Response.json({ errors: [{ message }] }, { status: 422 });
      }
      throw error;
    }
  };

const review = async (req: PayloadRequest, id: string): Promise<Response> => {
  const found = await reviewOf(req.payload, id, languageOf(req));
  return found ? Response.json(found, { headers: { 'Cache-Control': 'no-store' } }) : refuse(req, 404);
};

const message = z.string().trim().max(1000);
const decisionSchema = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('accept'),
    message: message.optional(),
    series: z.string().min(1).max(64).optional(),
  }),
  z.strictObject({ decision: z.literal('ask'), message: message.min(1) }),
  z.strictObject({ decision: z.literal('decline'), message: message.min(1) }),
]);

/** What the panel sends with a decision. */
export type DecisionBody = z.infer<typeof decisionSchema>;

/** Only JSON is taken: a page elsewhere cannot make a browser send it here with the reviewer's cookie. */
const decide = async (req: PayloadRequest, id: string): Promise<Response> => {
  if (!/^application\/json\b/.test(req.headers.get('Content-Type') ?? '')) return refuse(req, 400);
  const body = decisionSchema.safeParse(await req.json?.().catch(() => undefined));
  if (!body.success) return refuse(req, 400);
  const by = String(req.user!.id);
  const { data } = body;
  if (data.decision === 'accept')
    await accept(req.payload, id, { by, message: data.message, series: data.series });
  else if (data.decision === 'ask') await askForChange(req.payload, id, { by, message: data.message });
  else await decline(req.payload, id, { by, message: data.message });
  return review(req, id);
};

/** Takes the picture of a paper form as the body. Its type makes a browser ask before another site may send it. */
const addForm = async (req: PayloadRequest, id: string): Promise<Response> => {
  if (!/^image\/[\w.+-]+$/.test(req.headers.get('Content-Type') ?? ''))
    throw new ReviewRefusal('form-missing');
  const bytes = await readUpTo(req, FORM_LIMIT);
  if (bytes === undefined) return refuse(req, 413);
  if (bytes.byteLength === 0) throw new ReviewRefusal('form-missing');
  await keepForm(req.payload, { contribution: id, participant: param(req, 'participant'), bytes });
  return review(req, id);
};

/** Sends a file of the private store; a name that could lead out of it is nobody's. */
const send = async (req: PayloadRequest, place: () => string): Promise<Response> => {
  let file: string;
  try {
    file = place();
  } catch {
    return refuse(req, 404);
  }
  const sent = (await isInStore(file)) ? await sendPrivate(file, req.headers) : undefined;
  return sent ?? refuse(req, 404);
};

const file = (req: PayloadRequest, id: string) =>
  send(req, () => {
    const name = param(req, 'name');
    // The name has to be one of the store too.
    privateFile('quarantine', id, name);
    return `${privateFile('quarantine', id, param(req, 'upload'))}/${name}`;
  });

const form = (req: PayloadRequest, id: string) =>
  send(req, () => privateFile('forms', id, param(req, 'name')));

/** What the review panel asks and does. */
export const reviewEndpoints: Endpoint[] = [
  { path: '/:id/review', method: 'get', handler: about(review) },
  { path: '/:id/decision', method: 'post', handler: about(decide) },
  { path: '/:id/people/:participant/form', method: 'post', handler: about(addForm) },
  { path: '/:id/forms/:name', method: 'get', handler: about(form) },
  { path: '/:id/files/:upload/:name', method: 'get', handler: about(file) },
];
