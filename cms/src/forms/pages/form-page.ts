import {
  aboutInput,
  type FormEnvelope,
  type FormField,
  formFields,
  type FormName,
  type Language,
  trap,
  wordIf,
  wordOf,
} from '@bashke/content';
import { html } from 'hono/html';
import type { Look } from '../../public/look.ts';
import type { RawForm } from '../body.ts';
import type { FormChoices } from '../definition.ts';
import type { FieldErrors } from '../explain.ts';
import { addressOf } from '../links.ts';
import { formsWord } from '../words.ts';
import { lines, type Piece, showPage } from './page.ts';

interface Shown {
  form: FormName;
  look: Look;
  envelope: FormEnvelope;
  /** As it was typed. */
  raw: RawForm;
  errors: FieldErrors;
  /** What is wrong with the form as a whole. */
  message?: string | undefined;
  choices: FormChoices;
  status: number;
  headers?: Readonly<Record<string, string>>;
}

/** The form again with all that was typed, each error beside its field, and all of them above. */
export function showForm(shown: Shown): Response {
  const { form, look, envelope, status, headers = {} } = shown;
  const { language } = envelope;
  const hidden = { campaign: envelope.campaign, language, [aboutInput]: envelope.about };
  return showPage({
    look,
    language,
    status,
    headers,
    title: wordIf(`${form}.title`, language) ?? formsWord('mend.title', language),
    prefix: formsWord('mend.error', language),
    body: html`${summaryOf(shown)}
      <form method="post" action="${addressOf(form)}" novalidate>
        ${Object.entries(hidden).map(([name, value]) =>
          value === undefined ? '' : html`<input type="hidden" name="${name}" value="${value}" />`,
        )}
        <div class="trap" aria-hidden="true">
          <label>${trap}<input name="${trap}" tabindex="-1" autocomplete="off" /></label>
        </div>
        ${formFields[form].map((field) => fieldOf(shown, field))}
        <button type="submit">
          ${wordIf(`${form}.send`, language) ?? wordIf(`${form}.title`, language)}
        </button>
        ${privacyOf(form, language)}
      </form>`,
  });
}

const privacyOf = (form: FormName, language: Language): Piece | '' => {
  const privacy = wordIf(`${form}.privacy`, language);
  return privacy === undefined ? '' : html`<p class="hint">${privacy}</p>`;
};

/** The place of a field that a link above leads to. */
const placeOf = ({ name, input }: FormField, choices: FormChoices): string =>
  input === 'sessions' && (choices.options?.[name]?.length ?? 0) > 0 ? `${name}-0` : name;

function summaryOf({ form, errors, message, choices, envelope: { language } }: Shown): Piece {
  const wrong = formFields[form].filter(({ name }) => Object.hasOwn(errors, name));
  return html`<div class="summary" role="alert" aria-labelledby="summary-title" tabindex="-1" autofocus>
    <h2 id="summary-title">${formsWord('mend.title', language)}</h2>
    ${message === undefined ? '' : html`<p>${message}</p>`}
    ${
      wrong.length > 0
        ? html`<ul>
            ${wrong.map((field) => html`<li><a href="#${placeOf(field, choices)}">${errors[field.name]}</a></li>`)}
          </ul>`
        : ''
    }
    <p>${formsWord('mend.text', language)}</p>
  </div>`;
}

function fieldOf(shown: Shown, field: FormField): Piece | '' {
  const { form, choices, errors, raw, envelope } = shown;
  const { language } = envelope;
  const { name, input } = field;
  const options = choices.options?.[name] ?? [];
  if (input === 'sessions' && options.length === 0 && !Object.hasOwn(errors, name)) return '';
  const label = wordIf(`${form}.${name}`, language) ?? name;
  const help = wordIf(`${form}.${name}.help`, language);
  const error = errors[name];
  const describedBy = [
    ...(help === undefined ? [] : [`${name}-help`]),
    ...(error === undefined ? [] : [`${name}-error`]),
  ].join(' ');
  const around = html`${help === undefined ? '' : html`<p class="hint" id="${name}-help">${help}</p>`}
  ${
    error === undefined
      ? ''
      : html`<p class="error" id="${name}-error">${formsWord('mend.error', language)}${error}</p>`
  }`;
  const optional = field.required
    ? ''
    : html` <span class="optional">(${wordOf('form.optional', language)})</span>`;
  const described = describedBy === '' ? '' : html` aria-describedby="${describedBy}"`;
  const state = html`${described}${error === undefined ? '' : html` aria-invalid="true"`}`;
  const wrong = error === undefined ? '' : ' wrong';

  if (input === 'sessions') {
    const chosen = [raw[name]].flat();
    return html`<fieldset class="field${wrong}" id="${name}" tabindex="-1" ${described}>
      <legend>${label}${optional}</legend>
      ${around}
      ${options.map(
        ({ value, label: words, note }, at) =>
          html`<label class="box"
            ><input
              type="checkbox"
              name="${name}"
              id="${name}-${at}"
              value="${value}"
              ${chosen.includes(value) ? html`checked` : ''}
            /><span>${words}${note === undefined ? '' : html`<small>${note}</small>`}</span></label
          >`,
      )}
    </fieldset>`;
  }
  if (input === 'tick') {
    const isTicked = [true, 'on', 'true'].includes(raw[name] as string | boolean);
    return html`${statementOf(choices)}
      <div class="field${wrong}">
        <label class="box"
          ><input
            type="checkbox"
            id="${name}"
            name="${name}"
            ${isTicked ? html`checked` : ''}
            ${state}
          /><span>${label}</span></label
        >
        ${around}
      </div>`;
  }
  const value = typeof raw[name] === 'string' ? raw[name] : '';
  return html`<div class="field${wrong}">
    <label for="${name}">${label}${optional}</label>
    ${around}${controlOf(shown, field, value, state)}
  </div>`;
}

function statementOf({ statement }: FormChoices): Piece | '' {
  if (!statement) return '';
  return html`<section class="statement" aria-labelledby="statement-title">
    <h2 id="statement-title">${statement.title}</h2>
    ${statement.paragraphs.map((text) => html`<p>${lines(text)}</p>`)}
  </section>`;
}

function controlOf({ choices, envelope }: Shown, field: FormField, value: string, state: Piece): Piece {
  const { language } = envelope;
  const { name, input, autocomplete } = field;
  if (input === 'choice') {
    // The words of a choice are those of the values, wherever they stand: `kind.expert`.
    const options =
      choices.options?.[name] ??
      (field.options ?? []).map((each) => ({
        value: each,
        label: wordIf(`${name}.${each}`, language) ?? each,
      }));
    return html`<select id="${name}" name="${name}" ${state}>
      <option value="">${formsWord('form.choose', language)}</option>
      ${options.map(
        ({ value: each, label }) =>
          html`<option value="${each}" ${each === value ? html`selected` : ''}>${label}</option>`,
      )}
    </select>`;
  }
  const fills = autocomplete === undefined ? '' : html` autocomplete="${autocomplete}"`;
  if (input === 'text') {
    return html`<textarea id="${name}" name="${name}" rows="6" ${fills} ${state}>${value}</textarea>`;
  }
  const type = input === 'email' ? 'email' : 'text';
  const keys = input === 'address' ? html` inputmode="url"` : '';
  return html`<input type="${type}" id="${name}" name="${name}" value="${value}" ${keys}${fills} ${state} />`;
}
