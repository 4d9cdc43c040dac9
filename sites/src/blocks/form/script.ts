import type { FormAnswer } from '@bashke/content';
import { ask, type Failure } from './ask.ts';
import { type Challenge, solve } from './solve.ts';
import type { ScriptWords } from './words.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Proof = { altcha: string; until: number } | { failure: Failure };
interface Places {
  open: boolean;
  full: boolean;
  sessions: Record<string, string>;
}

/**
 * Sends a form without leaving the page, and keeps what was typed until it has arrived. Without this script, and where
 * the browser cannot work out the proof, it is sent as forms are.
 */
function start(form: HTMLFormElement): void {
  const { forms = '', summit, closes } = form.dataset;
  const words = JSON.parse(form.dataset['words']!) as ScriptWords;
  const body = form.parentElement!;
  const part = (name: string) => body.querySelector<HTMLElement>(`.form-${name}`)!;
  const fields = [...form.querySelectorAll<HTMLElement>('.form-field')];
  const controlsOf = (field: HTMLElement) => [...field.querySelectorAll<Control>('input, select, textarea')];
  const controls = fields.flatMap(controlsOf);
  const status = part('status');
  const summary = part('summary');

  const close = () => {
    body.classList.add('is-closed');
    part('closed').hidden = false;
  };
  if (closes && Date.parse(closes) < Date.now()) close();
  if (summit) {
    void ask<Places>(`${forms}/places/${summit}`).then((asked) => {
      if (!('answer' in asked)) return;
      const { open, full, sessions = {} } = asked.answer;
      if (open === false) close();
      part('full').hidden = !full;
      for (const each of form.querySelectorAll<HTMLElement>('[data-session]')) {
        if (sessions[each.dataset['session']!] === 'full') each.textContent = words.full;
      }
    });
  }

  // What was typed lives in this tab alone, until it is sent or the tab is closed.
  const key = `${location.pathname}#${form.parentElement!.closest('section')!.id}`;
  const isTicked = (control: Control): control is HTMLInputElement => /radio|checkbox/.test(control.type);
  const keep = () => {
    const typed = controls.map((each) => (isTicked(each) ? each.checked : each.value));
    try {
      sessionStorage.setItem(key, JSON.stringify(typed));
    } catch {
      // Storage may be forbidden or full: the page itself still holds it.
    }
  };
  const forget = () => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // As above.
    }
  };
  try {
    const typed = JSON.parse(sessionStorage.getItem(key) ?? '[]') as (string | boolean)[];
    if (typed.length === controls.length) {
      controls.forEach((each, at) => {
        if (isTicked(each)) each.checked = typed[at] === true;
        else each.value = String(typed[at]);
      });
    }
  } catch {
    // What cannot be read was not kept by this page.
  }
  form.addEventListener('input', keep);

  // On a disk, or without encryption, the form is sent as it is.
  if (!globalThis.crypto?.subtle || !location.protocol.startsWith('http')) return;
  form.noValidate = true;

  const mark = (field: HTMLElement, message: string) => {
    const error = field.querySelector<HTMLElement>('.form-error')!;
    error.classList.remove('is-mended');
    error.textContent = message;
    error.hidden = !message;
    for (const each of controlsOf(field)) {
      const help = (each.getAttribute('aria-describedby') ?? '').replace(error.id, '').trim();
      const described = `${help} ${message && error.id}`.trim();
      if (message) each.setAttribute('aria-invalid', 'true');
      else each.removeAttribute('aria-invalid');
      if (described) each.setAttribute('aria-describedby', described);
      else each.removeAttribute('aria-describedby');
    }
  };
  /** Shows what is to be mended, beside the fields and above them all. */
  const complain = (errors: Record<string, string>, title?: string) => {
    const list = summary.querySelector('ul')!;
    list.replaceChildren();
    let count = 0;
    for (const field of fields) {
      const message = errors[field.dataset['field']!] ?? '';
      mark(field, message);
      if (!message) continue;
      count += 1;
      const link = document.createElement('a');
      link.href = `#${controlsOf(field)[0]!.id}`;
      link.textContent = message;
      const label = field.querySelector('.form-label')?.firstChild?.textContent?.trim();
      if (label) link.textContent = label.endsWith('?') ? `${label} ${message}` : `${label}: ${message}`;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    summary.querySelector('p')!.textContent =
      title ?? words[count === 1 ? 'one' : 'other'].replace('{count}', String(count));
    status.textContent = '';
    summary.hidden = false;
    summary.focus();
  };
  const faultOf = (control: Control): string => {
    const { type, validity } = control;
    if (validity.valid) return '';
    if (type === 'checkbox') return words.tick;
    if (type === 'radio' || type === 'select-one') return words.choice;
    return validity.valueMissing ? words.missing : type === 'email' ? words.email : control.validationMessage;
  };
  form.addEventListener('change', ({ target }) => {
    const field = (target as Element).closest<HTMLElement>('.form-field');
    if (!field?.querySelector('[aria-invalid]') || !(target as Control).validity.valid) return;
    const error = field.querySelector<HTMLElement>('.form-error')!;
    const complaint = error.textContent;
    mark(field, '');
    // Its room stays: what moved under the finger that leaves the field would not feel the tap.
    error.textContent = complaint;
    error.hidden = false;
    error.classList.add('is-mended');
  });

  let proof: Promise<Proof> | undefined;
  const prove = () =>
    (proof ??= (async () => {
      const asked = await ask<Challenge>(`${forms}/challenge`);
      if ('failure' in asked) return asked;
      const until = (asked.answer.parameters.expiresAt ?? Infinity) * 1000;
      return { altcha: await solve(asked.answer), until };
    })());
  // Whoever begins to fill it in has the proof by the time of sending; what fails here is tried again then.
  form.addEventListener(
    'focusin',
    () => {
      prove().catch(() => undefined);
    },
    { once: true },
  );

  const fail = (failure: Failure) => {
    status.textContent = `${words[failure]} ${words.kept}`;
    const write = body.querySelector<HTMLElement>('.form-write');
    if (write) write.hidden = false;
  };
  const send = async () => {
    let found = await prove();
    // An old proof, or none because there was no connection then.
    if ('failure' in found || found.until < Date.now() + 5000) {
      proof = undefined;
      found = await prove();
    }
    proof = undefined;
    if ('failure' in found) return fail(found.failure === 'slow' ? 'unreachable' : found.failure);
    const values: Record<string, unknown> = { altcha: found.altcha };
    const data = new FormData(form);
    for (const [name, value] of data) values[name] = name === 'sessions' ? data.getAll(name) : value;
    const sent = await ask<FormAnswer>(form.action, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(values),
    });
    if ('failure' in sent) return fail(sent.failure);
    const { answer } = sent;
    if (answer.done === false) return complain(answer.fields, answer.message);
    if (!answer.done) return fail('unreachable');
    forget();
    form.hidden = true;
    const done = part('done');
    part('done-title').textContent = answer.title;
    part('done-text').textContent = answer.text;
    done.hidden = false;
    done.focus();
    done.scrollIntoView({ block: 'center' });
  };

  let busy = false;
  const button = form.querySelector('button')!;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    const errors: Record<string, string> = {};
    for (const field of fields) {
      const fault = controlsOf(field).map(faultOf).find(Boolean);
      if (fault) errors[field.dataset['field']!] = fault;
    }
    if (Object.keys(errors).length > 0) return complain(errors);
    busy = true;
    summary.hidden = true;
    for (const field of fields) mark(field, '');
    button.setAttribute('aria-disabled', 'true');
    status.textContent = words.sending;
    send()
      // The proof cannot be found here: the studio takes the plain form too.
      .catch(() => form.submit())
      .finally(() => {
        busy = false;
        button.removeAttribute('aria-disabled');
      });
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>('.form-sent')) start(form);
