import { html } from 'hono/html';
import type { FormName } from '@bashke/content';
import type { Look } from '../../public/look.ts';
import type { ActionPage } from '../definition.ts';
import { linkTo } from '../links.ts';
import { formsWord } from '../words.ts';
import { lines, type Piece, showPage } from './page.ts';

interface Shown {
  form: FormName;
  action: string;
  token: string;
  look: Look;
  page: ActionPage;
  /** What is wrong with the answer that was written, and what it was. */
  error?: string | undefined;
  answer?: string | undefined;
}

/** What stands behind a private link: what it is about, and the button that does it. */
export function showAction(shown: Shown): Response {
  const { form, token, look, page, error } = shown;
  const { language, title, paragraphs, facts = [], others = [] } = page;
  return showPage({
    look,
    language,
    title,
    prefix: error === undefined ? '' : formsWord('mend.error', language),
    status: error === undefined ? 200 : 422,
    body: html`${paragraphs.map((text) => html`<p>${lines(text)}</p>`)}
    ${
      facts.length > 0
        ? html`<dl>
            ${facts.map(
              ({ term, text }) =>
                html`<div>
                  <dt>${term}</dt>
                  <dd>${lines(text)}</dd>
                </div>`,
            )}
          </dl>`
        : ''
    }
    ${page.button === undefined ? '' : buttonOf(shown, page.button)}
    ${
      others.length > 0
        ? html`<div class="others">
            ${others.map(
              ({ action, label }) =>
                html`<a class="button second" href="${linkTo(form, action, token)}">${label}</a>`,
            )}
          </div>`
        : ''
    }`,
  });
}

function buttonOf({ form, action, token, page, error, answer }: Shown, button: string): Piece {
  const { question, language } = page;
  return html`<form method="post" action="${linkTo(form, action, token)}" novalidate>
    ${
      question
        ? html`<div class="field${error === undefined ? '' : ' wrong'}">
            <label for="answer">${question.label}</label>
            <p class="limit" id="answer-limit">${formsWord('form.limit', language, { max: question.max })}</p>
            ${
              error === undefined
                ? ''
                : html`<p class="error" id="answer-error">${formsWord('mend.error', language)}${error}</p>`
            }
            <textarea
              id="answer"
              name="answer"
              rows="6"
              maxlength="${question.max}"
              required
              aria-describedby="answer-limit${error === undefined ? '' : ' answer-error'}"
              ${error === undefined ? '' : html`aria-invalid="true" autofocus`}
            >
${answer ?? ''}</textarea>
          </div>`
        : ''
    }
    <button type="submit">${button}</button>
  </form>`;
}
