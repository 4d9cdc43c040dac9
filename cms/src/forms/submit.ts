import {
  type FormEnvelope,
  formEnvelopeSchema,
  type FormName,
  formSchemas,
  type FormValues,
  type Language,
  trap,
} from '@bashke/content';
import type { Payload } from 'payload';
import { lookOf } from '../public/look.ts';
import type { RawForm } from './body.ts';
import type { FormDefinition } from './definition.ts';
import { explainIssues } from './explain.ts';
import { countForm, countRecipient, countUnproven, TooOften } from './limits.ts';
import { isOwnOrigin } from './origins.ts';
import { type Outcome, refuse, sayTooOften } from './outcome.ts';
import { isProven } from './proof.ts';
import { FormRefusal } from './refusal.ts';
import { formsWord } from './words.ts';
import { env } from '../env.ts';

/** A form on its way in. */
export interface Submission<F extends FormName = FormName> {
  payload: Payload;
  definition: FormDefinition<F>;
  headers: Headers;
  isJson: boolean;
  raw: RawForm;
  language: Language;
}

/** What goes around the fields; `undefined` where it is not as our own pages send it. */
export const envelopeOf = (raw: RawForm): FormEnvelope | undefined => formEnvelopeSchema.safeParse(raw).data;

/** True for a page of ours, and for one that does not say whose it is where that is allowed. */
async function isOurs({
  payload,
  headers,
  isJson,
}: Pick<Submission, 'payload' | 'headers' | 'isJson'>): Promise<boolean> {
  const origin = headers.get('Origin');
  // Our pages send no referrer, and with none browsers do not say where a form comes from.
  if (origin === null || origin === 'null') return !isJson;
  return (!isJson && origin === env.STUDIO_URL) || isOwnOrigin(payload, origin);
}

/**
 * Takes a form in: who sends and how often, what is in it, and the work that a machine did for it. The cheap checks
 * come first, so that ten thousand forms from one place cost little.
 */
export async function submit<F extends FormName>(submission: Submission<F>): Promise<Outcome> {
  const { language, payload, definition } = submission;
  try {
    return await weigh(submission);
  } catch (error) {
    if (error instanceof TooOften) {
      const message = sayTooOften(error, language);
      return { kind: 'again', status: 429, message, fields: {}, after: error.seconds };
    }
    if (error instanceof FormRefusal) {
      const sentence = error.words[language];
      const { field } = error;
      return field === undefined
        ? { kind: 'again', status: 422, message: sentence, fields: {} }
        : { kind: 'again', status: 422, fields: { [field]: sentence } };
    }
    payload.logger.error({ err: error, msg: `The form ${definition.name} could not be taken` });
    return { kind: 'again', status: 500, message: formsWord('failed.text', language), fields: {} };
  }
}

async function weigh<F extends FormName>(submission: Submission<F>): Promise<Outcome> {
  const { payload, definition, headers, isJson, raw, language } = submission;
  const { name } = definition;
  await countForm(payload, name, headers);
  if (!(await isOurs(submission))) return refuse('foreign', language);
  const envelope = envelopeOf(raw);
  if (!envelope) return refuse('broken', language);
  const look = await lookOf(payload, envelope.campaign, language);
  if (look.campaign === undefined) return refuse('noCampaign', language);

  const read = formSchemas[name].safeParse(raw);
  if (!read.success) {
    return { kind: 'again', status: 422, fields: explainIssues(name, raw, read.error.issues, language) };
  }
  const values = read.data as FormValues<F>;

  // The work counts only for a form that can be taken: whoever mends a field need not do it again.
  if (!(await isProven(envelope.altcha))) {
    if (isJson) return { kind: 'again', status: 403, message: formsWord('proof.text', language), fields: {} };
    await countUnproven(payload, name, headers);
  }
  // Whoever fills in what people do not see reads the same answer as everybody.
  if (typeof raw[trap] === 'string' ? raw[trap] !== '' : raw[trap] !== undefined) return { kind: 'done' };
  await countRecipient(payload, values.email);
  await definition.receive({ payload, values, envelope });
  return { kind: 'done' };
}
