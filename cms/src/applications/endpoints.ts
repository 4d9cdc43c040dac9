import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isAuthor } from '../access/is-author.ts';
import { isStaff } from '../access/is-staff.ts';
import type { Words } from '../fields/words.ts';
import { messages } from '../i18n/messages.ts';
import { languageOf, say } from '../i18n/say.ts';
import { accept, ask, decline } from './decide.ts';
import { DecisionRefusal } from './refusal.ts';
import { reviewOf } from './review.ts';

const refuse = (req: PayloadRequest, status: number, words: Words): Response =>
  Response.json({ errors: [{ message: say(req, words, { part: 'body' }) }] }, { status });

/** A call about one application, for those who may. What cannot be done is said in a sentence. */
const about =
  (
    mayDo: (args: { req: PayloadRequest }) => boolean,
    work: (req: PayloadRequest, id: string) => Promise<Response>,
  ): PayloadHandler =>
  async (req) => {
    if (!mayDo({ req })) return refuse(req, 403, messages.notAllowed);
    try {
      return await work(req, String(req.routeParams?.['id'] ?? ''));
    } catch (error) {
      if (!(error instanceof DecisionRefusal)) throw error;
      const { status } = error;
      return Response.json({ errors: [{ message: error.explain(languageOf(req)) }] }, { status });
    }
  };

const review = async (req: PayloadRequest, id: string): Promise<Response> => {
  const found = await reviewOf(req.payload, id, languageOf(req));
  return found
    ? Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
    : refuse(req, 404, messages.notFound);
};

const message = z.string().trim().min(1).max(1000);
const decisionSchema = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('accept') }),
  z.strictObject({ decision: z.literal('ask'), message }),
  z.strictObject({ decision: z.literal('decline'), message }),
]);

/** What the panel sends with a decision. */
export type DecisionBody = z.infer<typeof decisionSchema>;

/** Only JSON is taken: a page elsewhere cannot make a browser send it here with somebody's cookie. */
const decide = async (req: PayloadRequest, id: string): Promise<Response> => {
  if (!/^application\/json\b/.test(req.headers.get('Content-Type') ?? '')) {
    return refuse(req, 415, messages.wrongQuery);
  }
  const body = decisionSchema.safeParse(await req.json?.().catch(() => undefined));
  if (!body.success) return refuse(req, 400, messages.wrongQuery);
  const by = String(req.user!.id);
  const { data } = body;
  if (data.decision === 'accept') await accept(req.payload, id, { by });
  else if (data.decision === 'ask') await ask(req.payload, id, { by, message: data.message });
  else await decline(req.payload, id, { by, message: data.message });
  return review(req, id);
};

/** What the panel of an application asks and does: staff read it, authors decide. */
export const applicationEndpoints: Endpoint[] = [
  { path: '/:id/review', method: 'get', handler: about(isStaff, review) },
  { path: '/:id/decision', method: 'post', handler: about(isAuthor, decide) },
];
