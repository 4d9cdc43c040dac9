import { fold } from '../../i18n/fold.ts';

/** Filters the directory as the visitor chooses; what is chosen stands in the address, so that it can be shared. */
function start(form: HTMLElement): void {
  const fields = [...form.querySelectorAll<HTMLInputElement>('[name]')];
  const [name, ...choices] = fields as [HTMLInputElement, ...HTMLInputElement[]];
  const clear = form.querySelector('button')!;
  const status = document.querySelector('.directory-status')!;
  const entries = [...document.querySelectorAll<HTMLElement>('.directory-list > .member')].map((entry) => ({
    entry,
    is: entry.dataset['is']!.split(' '),
    name: fold(entry.querySelector('a, b')!.textContent),
  }));
  const marked = [...document.querySelectorAll<Element>('[data-county]')];
  const county = form.querySelector<HTMLSelectElement>('[name=county]')!;

  const show = () => {
    const terms = fold(name.value).split(/\s+/);
    let count = 0;
    for (const each of entries) {
      const found =
        choices.every(({ value }, at) => !value || each.is[at] === value) &&
        terms.every((term) => each.name.includes(term));
      if (found) count += 1;
      each.entry.hidden = !found;
    }
    for (const each of marked) {
      if (each.getAttribute('data-county') === county.value) each.setAttribute('aria-current', 'true');
      else each.removeAttribute('aria-current');
    }
    clear.hidden = !fields.some(({ value }) => value);
    const all = entries.length;
    const { none, one, other, every } = form.dataset;
    status.textContent = (count === 0 ? none : count === all ? every : count === 1 ? one : other)!
      .replace('{count}', String(count))
      .replace('{all}', String(all));
  };
  const remember = () => {
    const address = new URL(location.href);
    for (const field of fields) {
      if (field.value.trim()) address.searchParams.set(field.name, field.value);
      else address.searchParams.delete(field.name);
    }
    try {
      history.replaceState(null, '', address);
    } catch {
      // Pages on a disk may not change their address.
    }
  };
  const change = () => {
    show();
    remember();
  };

  const asked = new URLSearchParams(location.search);
  for (const field of fields) field.value = asked.get(field.name) ?? '';
  // What the address asks for may be no choice of this page.
  for (const choice of choices) choice.value ||= '';
  form.addEventListener('input', change);
  clear.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    change();
    name.focus();
  });
  for (const each of marked) {
    each.addEventListener('click', (event) => {
      event.preventDefault();
      const value = each.getAttribute('data-county')!;
      county.value = county.value === value ? '' : value;
      change();
    });
  }
  document.documentElement.classList.add('filters');
  form.hidden = false;
  if (location.search) show();
}

const form = document.querySelector<HTMLElement>('.directory-form');
if (form) start(form);
