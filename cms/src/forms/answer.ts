import { type FormAnswer, type FormEnvelope, type FormName, type Language } from '@bashke/content';
import type { Payload } from 'payload';
import { lookOf } from '../public/look.ts';
import type { RawForm } from './body.ts';
import type { FormDefinition } from './definition.ts';
import { addressOf } from './links.ts';
import type { Outcome } from './outcome.ts';
import { showForm } from './pages/form-page.ts';
import { showWords } from './pages/page.ts';
import { formsWord } from './words.ts';

/** What is read after a form was sent. */
const sentWords = (form: FormName, language: Language) => ({
  title: formsWord('sent.title', language),
  paragraphs: [
    `${formsWord('sent.text', language)} ${formsWord(`sent.${form}`, language)}`,
    formsWord('sent.missing', language),
  ],
});

const retryAfter = (seconds: number | undefined): Record<string, string> =>
  seconds === undefined ? {} : { 'Retry-After': String(seconds) };

/** The outcome for the script of a page. */
export function answerScript(
  form: FormName,
  outcome: Outcome,
  language: Language,
  cors: Readonly<Record<string, string>>,
): Response {
  const answer = (status: number, body: FormAnswer, more: Record<string, string> = {}) =>
    Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...cors, ...more } });
  if (outcome.kind === 'done') {
    const { title, paragraphs } = sentWords(form, language);
    return answer(200, { done: true, title, text: paragraphs.join('\n') });
  }
  const after = retryAfter(outcome.after);
  if (outcome.kind === 'refused') {
    return answer(outcome.status, { done: false, message: outcome.text, fields: {} }, after);
  }
  const message = outcome.message ?? formsWord('mend.title', language);
  return answer(outcome.status, { done: false, message, fields: { ...outcome.fields } }, after);
}

/** What a page is made of. */
interface Asked {
  payload: Payload;
  definition: FormDefinition;
  language: Language;
  raw: RawForm;
  envelope: FormEnvelope | undefined;
}

/** The outcome for a browser without scripts: a page, or the way to one. */
export async function answerBrowser(outcome: Outcome, asked: Asked): Promise<Response> {
  const { payload, definition, language, raw, envelope } = asked;
  const form = definition.name;
  if (outcome.kind === 'done') {
    const query = new URLSearchParams({ campaign: envelope?.campaign ?? '', language });
    return new Response(null, {
      status: 303,
      headers: { Location: `${addressOf(form)}/sent?${query}`, 'Cache-Control': 'no-store' },
    });
  }
  const look = await lookOf(payload, envelope?.campaign, language);
  const headers = retryAfter(outcome.after);
  if (outcome.kind === 'refused') {
    const { status, title, text } = outcome;
    return showWords({ look, language, title, paragraphs: [text], status, headers });
  }
  if (!envelope || outcome.status === 429) {
    const title = formsWord('often.title', language);
    return showWords({
      look,
      language,
      title,
      paragraphs: [outcome.message ?? ''],
      status: outcome.status,
      headers,
    });
  }
  const choices = (await definition.choices?.(payload, envelope)) ?? {};
  const { status, fields: errors, message } = outcome;
  return showForm({ form, look, envelope, raw, errors, message, choices, status, headers });
}

/** What is shown once a form was sent: that a mail is on its way. */
export async function showSent(
  payload: Payload,
  form: FormName,
  campaign: string | undefined,
  language: Language,
): Promise<Response> {
  const look = await lookOf(payload, campaign, language);
  return showWords({ look, language, ...sentWords(form, language) });
}
