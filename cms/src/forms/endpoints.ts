import { formNameSchema, type Language, languageSchema } from '@bashke/content';
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { env } from '../env.ts';
import { plainLook } from '../public/look.ts';
import { placesEndpoint } from '../registrations/places-endpoint.ts';
import { act, look, type Press } from './act.ts';
import { answerBrowser, answerScript, showSent } from './answer.ts';
import { isJson, readAnswer, readForm } from './body.ts';
import type { FormDefinition } from './definition.ts';
import { forms } from './index.ts';
import { countChallenge, countLink, TooOften } from './limits.ts';
import { corsHeaders } from './origins.ts';
import { refuse, sayTooOften } from './outcome.ts';
import { showWords } from './pages/page.ts';
import { personEndpoints } from './person-endpoints.ts';
import { makeChallenge } from './proof.ts';
import { envelopeOf, submit } from './submit.ts';
import { formsWord } from './words.ts';

const param = ({ routeParams }: PayloadRequest, name: string): string => String(routeParams?.[name] ?? '');

/** The form of an address. */
function definitionOf(req: PayloadRequest): FormDefinition | undefined {
  const name = formNameSchema.safeParse(param(req, 'form')).data;
  return name && forms[name];
}

/** The language that the browser asks for, where the form or the link says none. */
const askedLanguage = (req: PayloadRequest, said?: unknown): Language =>
  languageSchema.safeParse(said).data ??
  languageSchema.catch('sq').parse((req.headers.get('Accept-Language') ?? '').slice(0, 2).toLowerCase());

const words = (language: Language, name: 'unknown' | 'noForm' | 'failed', status: number): Response =>
  showWords({
    look: plainLook,
    language,
    status,
    title: formsWord(`${name}.title`, language),
    paragraphs: [formsWord(name === 'failed' ? 'failed.link' : `${name}.text`, language)],
  });

const tooOften = (error: TooOften, language: Language): Response =>
  showWords({
    look: plainLook,
    language,
    status: 429,
    headers: { 'Retry-After': String(error.seconds) },
    title: formsWord('often.title', language),
    paragraphs: [sayTooOften(error, language)],
  });

/** A form comes in. */
const receive: PayloadHandler = async (req) => {
  const { payload, headers } = req;
  const definition = definitionOf(req);
  const isScript = isJson(req);
  const cors = isScript ? await corsHeaders(payload, headers) : {};
  if (!definition) {
    const language = askedLanguage(req);
    if (!isScript) return words(language, 'noForm', 404);
    const message = formsWord('noForm.text', language);
    return Response.json({ done: false, message, fields: {} }, { status: 404, headers: cors });
  }
  const body = await readForm(req, definition.name);
  const raw = typeof body === 'string' ? {} : body.raw;
  const language = askedLanguage(req, raw['language']);
  const outcome =
    typeof body === 'string'
      ? refuse(body, language)
      : await submit({ payload, definition, headers, isJson: isScript, raw, language });
  if (isScript) return answerScript(definition.name, outcome, language, cors);
  return answerBrowser(outcome, { payload, definition, language, raw, envelope: envelopeOf(raw) });
};

const sent: PayloadHandler = async (req) => {
  const { campaign, language: said } = req.query;
  const definition = definitionOf(req);
  const language = askedLanguage(req, said);
  if (!definition) return words(language, 'noForm', 404);
  return showSent(
    req.payload,
    definition.name,
    typeof campaign === 'string' ? campaign : undefined,
    language,
  );
};

const challenge: PayloadHandler = async ({ payload, headers }) => {
  const cors = { ...(await corsHeaders(payload, headers)), 'Cache-Control': 'no-store' };
  try {
    await countChallenge(payload, headers);
    return Response.json(await makeChallenge(), { headers: cors });
  } catch (error) {
    if (!(error instanceof TooOften)) throw error;
    const after = { 'Retry-After': String(error.seconds) };
    return Response.json({}, { status: 429, headers: { ...cors, ...after } });
  }
};

/** A private link, opened or used. */
const link =
  (work: (press: Press, req: PayloadRequest) => Promise<Response | undefined>): PayloadHandler =>
  async (req) => {
    const { payload, headers } = req;
    const language = askedLanguage(req, req.query?.['language']);
    const definition = definitionOf(req);
    const name = param(req, 'action');
    const action =
      definition && Object.hasOwn(definition.actions, name) ? definition.actions[name] : undefined;
    if (!definition || !action) return words(language, 'unknown', 404);
    try {
      await countLink(payload, headers);
      const press = { payload, form: definition.name, name, action, token: param(req, 'token'), language };
      return (await work(press, req)) ?? words(language, 'unknown', 404);
    } catch (error) {
      if (error instanceof TooOften) return tooOften(error, language);
      payload.logger.error({ err: error, msg: `The link ${definition.name}/${name} could not be followed` });
      return words(language, 'failed', 500);
    }
  };

/** A button counts when it is on a page of the studio itself; such a page does not say where it is. */
const isOwnPage = ({ headers }: PayloadRequest): boolean =>
  [null, 'null', env.STUDIO_URL].includes(headers.get('Origin'));

const press = link(async (pressed, req) => {
  if (isOwnPage(req)) return act(pressed, await readAnswer(req));
  const { language } = pressed;
  return showWords({
    look: plainLook,
    language,
    status: 403,
    title: formsWord('foreign.title', language),
    paragraphs: [formsWord('foreign.text', language)],
  });
});

/** Tells a browser whether the script of a page may send here. */
const preflight: PayloadHandler = async ({ payload, headers }) => {
  const cors = await corsHeaders(payload, headers);
  if (!('Access-Control-Allow-Origin' in cors)) return new Response(null, { status: 403, headers: cors });
  return new Response(null, {
    status: 204,
    headers: { ...cors, 'Access-Control-Allow-Headers': 'Content-Type', 'Access-Control-Max-Age': '600' },
  });
};

/** What visitors' forms are sent to, and the pages behind the links in mails. */
export const formEndpoints: Endpoint[] = [
  ...personEndpoints,
  placesEndpoint,
  { path: '/forms/challenge', method: 'get', handler: challenge },
  { path: '/forms/:form', method: 'post', handler: receive },
  { path: '/forms/:form', method: 'options', handler: preflight },
  { path: '/forms/:form/sent', method: 'get', handler: sent },
  { path: '/forms/:form/:action/:token', method: 'get', handler: link((opened) => look(opened)) },
  { path: '/forms/:form/:action/:token', method: 'post', handler: press },
];
