import { type Language, languageSchema } from '@bashke/content';
import type { Endpoint, Payload, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { readUpTo } from '../api/read-up-to.ts';
import { consentUses } from '../collections/consents/config.ts';
import { ageBands } from '../collections/participants/config.ts';
import { withdrawContribution } from '../consent/withdraw.ts';
import type { Contribution } from '../payload-types.ts';
import { begin } from './begin.ts';
import { answerGuardian, guardianView } from './guardian.ts';
import { handInMessages } from './messages.ts';
import { inTurn } from './in-turn.ts';
import { addPerson, changePerson, makeGuardianToken, recordConsents, removePerson } from './people.ts';
import { mayBegin } from './rate.ts';
import { explainHandIn, HandInRefusal } from './refusal.ts';
import { describe, submit } from './submit.ts';
import { handleUpload, removeFile } from './uploads.ts';
import { viewByToken } from './view.ts';

/** What an endpoint works with: who may call it is in the token that the caller shows. */
interface Call {
  payload: Payload;
  token: string;
  language: Language;
  body: unknown;
  /** The last part of the address. */
  id: string;
}

const languageOf = (headers: Headers): Language =>
  languageSchema.catch('sq').parse((headers.get('Accept-Language') ?? '').slice(0, 2).toLowerCase());

const noStore = { 'Cache-Control': 'no-store' };

/** Bytes of what is written on the page: the longest words that it takes, and the descriptions of all files. */
const BODY_LIMIT = 32_000;

/**
 * An endpoint for people without an account. It believes no cookie: whoever calls shows a token in a header, which no
 * other site can make a browser send.
 */
const answer =
  (work: (call: Call) => Promise<unknown>): PayloadHandler =>
  async (req) => {
    const language = languageOf(req.headers);
    try {
      const token = /^Bearer (\S+)$/.exec(req.headers.get('Authorization') ?? '')?.[1] ?? '';
      const body = await bodyOf(req);
      const id = String(req.routeParams?.['id'] ?? '');
      const found = await work({ payload: req.payload, token, language, body, id });
      return Response.json(found ?? {}, { headers: noStore });
    } catch (error) {
      const refusal = asRefusal(error);
      const { status } = handInMessages[refusal.code];
      const message = explainHandIn(refusal, language);
      const { code, field } = refusal;
      return Response.json({ errors: [{ message, code, field }] }, { status, headers: noStore });
    }
  };

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  if (req.method === 'GET' || req.method === 'DELETE') return undefined;
  if (!/^application\/json\b/.test(req.headers.get('Content-Type') ?? ''))
    throw new HandInRefusal('not-understood');
  const bytes = await readUpTo(req, BODY_LIMIT);
  if (bytes === undefined) throw new HandInRefusal('too-long');
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function asRefusal(error: unknown): HandInRefusal {
  if (error instanceof HandInRefusal) return error;
  if (error instanceof z.ZodError) {
    return new HandInRefusal('not-understood', { field: error.issues[0]?.path.map(String).join('.') ?? '' });
  }
  throw error;
}

const alias = z.string().max(200);
const personSchema = z.strictObject({
  alias,
  ageBand: z.enum(ageBands),
  school: z.string().trim().max(120).optional(),
});
const beginSchema = z.strictObject({ code: z.string().max(40), alias, ageBand: z.enum(ageBands) });
const describeSchema = z.strictObject({
  title: z.string().max(120),
  words: z.string().max(1000),
  alts: z.record(z.string().max(80), z.string().max(250)).default({}),
});
const usesSchema = z.strictObject({ uses: z.array(z.enum(consentUses)).max(consentUses.length) });
const answerSchema = z.strictObject({ approves: z.boolean() });

/** Work on the contribution of the token, answered with what its page shows afterwards. */
const change = (work: (call: Call, contribution: Contribution) => Promise<unknown>): PayloadHandler =>
  answer(async (call) => {
    await inTurn(call.payload, call.token, (contribution) => work(call, contribution));
    return viewByToken(call.payload, call.token, call.language);
  });

const handleBegin: PayloadHandler = async (req) => {
  if (!(await mayBegin(req))) {
    const refusal = new HandInRefusal('too-often');
    const message = explainHandIn(refusal, languageOf(req.headers));
    return Response.json({ errors: [{ message, code: refusal.code }] }, { status: 429, headers: noStore });
  }
  return answer(async ({ payload, language, body }) => ({
    token: await begin(payload, { ...beginSchema.parse(body), language }),
  }))(req);
};

const upload: PayloadHandler = (req) => handleUpload(req.payload, req as unknown as Request);

const uploadMethods = ['delete', 'head', 'options', 'patch', 'post'] as const;

/** What the hand-in page asks and sends. */
export const handInEndpoints: Endpoint[] = [
  { path: '/hand-in/begin', method: 'post', handler: handleBegin },
  {
    path: '/hand-in/contribution',
    method: 'get',
    handler: answer(({ payload, token, language }) => viewByToken(payload, token, language)),
  },
  {
    path: '/hand-in/contribution',
    method: 'put',
    handler: change(({ payload, body }, contribution) =>
      describe(payload, contribution, describeSchema.parse(body)),
    ),
  },
  {
    path: '/hand-in/people',
    method: 'post',
    handler: change(({ payload, body }, contribution) =>
      addPerson(payload, contribution, personSchema.parse(body)),
    ),
  },
  {
    path: '/hand-in/people/:id',
    method: 'put',
    handler: change(({ payload, body, id }, contribution) =>
      changePerson(payload, contribution, id, personSchema.parse(body)),
    ),
  },
  {
    path: '/hand-in/people/:id',
    method: 'delete',
    handler: change(({ payload, id }, contribution) => removePerson(payload, contribution, id)),
  },
  {
    path: '/hand-in/people/:id/consents',
    method: 'put',
    handler: change(({ payload, body, id }, contribution) =>
      recordConsents(payload, contribution, id, usesSchema.parse(body).uses),
    ),
  },
  {
    path: '/hand-in/people/:id/guardian-link',
    method: 'post',
    handler: answer(async ({ payload, token, id }) => ({
      token: await inTurn(payload, token, (contribution) => makeGuardianToken(payload, contribution, id)),
    })),
  },
  {
    path: '/hand-in/files/:id',
    method: 'delete',
    handler: change(({ payload, id }, contribution) => removeFile(payload, contribution, id)),
  },
  {
    path: '/hand-in/submit',
    method: 'post',
    handler: change(({ payload }, contribution) => submit(payload, contribution)),
  },
  {
    path: '/hand-in/take-back',
    method: 'post',
    handler: change(({ payload }, contribution) =>
      withdrawContribution(payload, String(contribution.id), 'contributor'),
    ),
  },
  {
    path: '/hand-in/guardian',
    method: 'get',
    handler: answer(({ payload, token, language }) => guardianView(payload, token, language)),
  },
  {
    path: '/hand-in/guardian',
    method: 'post',
    handler: answer(async ({ payload, token, language, body }) => {
      await answerGuardian(payload, token, answerSchema.parse(body).approves);
      return guardianView(payload, token, language);
    }),
  },
  ...uploadMethods.flatMap((method): Endpoint[] => [
    { path: '/hand-in/uploads', method, handler: upload },
    { path: '/hand-in/uploads/:id', method, handler: upload },
  ]),
];
