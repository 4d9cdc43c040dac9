import { type FormName, type Language, plainText } from '@bashke/content';
import type { Payload } from 'payload';
import { lookOf } from '../public/look.ts';
import { isToken } from '../public/tokens.ts';
import type { ActionPage, FormAction } from './definition.ts';
import { FormRefusal } from './refusal.ts';
import { showAction } from './pages/action-page.ts';
import { formsWord } from './words.ts';

/** A private link that was opened, or whose button was pressed. */
export interface Press {
  payload: Payload;
  form: FormName;
  /** The name of the action, and what it does. */
  name: string;
  action: FormAction;
  token: string;
  language: Language;
}

const shown = async (press: Press, page: ActionPage, more: { error?: string; answer?: string } = {}) =>
  showAction({
    form: press.form,
    action: press.name,
    token: press.token,
    look: await lookOf(press.payload, page.campaign, page.language),
    page,
    ...more,
  });

/** Shows what a private link is for. Nothing is changed. */
export async function look(press: Press): Promise<Response | undefined> {
  const { payload, action, token, language } = press;
  const page = isToken(token) ? await action.look(payload, token, language) : undefined;
  return page && shown(press, page);
}

/** Does what a private link is for, and shows what became of it. */
export async function act(press: Press, written: string | undefined): Promise<Response | undefined> {
  const { payload, action, token, language } = press;
  if (!isToken(token)) return undefined;
  const before = await action.look(payload, token, language);
  if (!before) return undefined;
  const { question } = before;
  if (!question) return finish(press, before, undefined);

  const answer = plainText((written ?? '').normalize());
  const error =
    answer === ''
      ? formsWord('answer.missing', before.language)
      : answer.length > question.max
        ? formsWord('tooLong', before.language, { length: answer.length, max: question.max })
        : undefined;
  return error === undefined ? finish(press, before, answer) : shown(press, before, { error, answer });
}

async function finish(
  press: Press,
  before: ActionPage,
  answer: string | undefined,
): Promise<Response | undefined> {
  const { payload, action, token, language } = press;
  try {
    const page = await action.act(payload, token, language, answer);
    return page && (await shown(press, page));
  } catch (error) {
    if (!(error instanceof FormRefusal)) throw error;
    const sentence = error.words[before.language];
    return shown(press, before, { error: sentence, ...(answer !== undefined && { answer }) });
  }
}
