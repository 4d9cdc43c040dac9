/**
 * Adds what only a script can do: choosing from the agenda, stars that stay on this device, and the starred sessions
 * as a calendar. Without it the whole agenda is there.
 */
const root = document.querySelector<HTMLElement>('[data-agenda]');
const tools = document.querySelector<HTMLElement>('.agenda-tools');
const stars = [...document.querySelectorAll<HTMLButtonElement>('[data-star]')];
const key = `agenda:${root?.dataset['agenda']}`;
let starred = new Set<string>();

// The device may forbid keeping anything: the stars then last as long as the page.
function recall(): Set<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(key) ?? '[]') as string[]);
  } catch {
    return starred;
  }
}
function keep(): void {
  try {
    localStorage.setItem(key, JSON.stringify([...starred]));
  } catch {}
}

function show(): void {
  for (const star of stars) star.setAttribute('aria-pressed', String(starred.has(star.dataset['star']!)));
  if (tools) choose(tools);
}

for (const star of stars) {
  star.hidden = false;
  star.addEventListener('click', () => {
    // Another page may have changed them meanwhile.
    starred = recall();
    const guid = star.dataset['star']!;
    if (!starred.delete(guid)) starred.add(guid);
    keep();
    show();
    // Where only starred sessions are shown, the one that lost its star goes, and the keyboard with it.
    if (!star.checkVisibility()) tools?.querySelector('input')?.focus();
  });
}

function choose({ dataset }: HTMLElement): void {
  const choices = [...tools!.querySelectorAll('select')].filter(({ value }) => value);
  const mine = tools!.querySelector('input')!.checked;
  const chosen = choices.length > 0 || mine;
  let count = 0;
  for (const entry of document.querySelectorAll<HTMLElement>('.agenda-entry')) {
    const { session } = entry.dataset;
    // Breaks stay while nothing is chosen.
    const fits =
      choices.every(({ name, value }) => entry.dataset[name] === value) &&
      (session ? !mine || starred.has(session) : !chosen);
    entry.hidden = !fits;
    if (fits && session) count += 1;
  }
  for (const name of ['.agenda-slot', '.agenda-part']) {
    for (const part of document.querySelectorAll<HTMLElement>(name)) {
      part.hidden = !part.querySelector('.agenda-entry:not([hidden])');
    }
  }
  const found = dataset[count === 0 ? 'foundNone' : count === 1 ? 'foundOne' : 'foundOther']!;
  const text = chosen ? found.replace('{count}', String(count)) : '';
  tell(text);
  tools!.querySelector('button')!.disabled = starred.size === 0;
}

function tell(text: string): void {
  const status = tools!.querySelector('.agenda-status')!;
  if (status.textContent !== text) status.textContent = text;
}

/** The calendar of the summit with the starred sessions alone, its time zone and its name. */
async function take({ dataset }: HTMLElement): Promise<void> {
  const response = await fetch(dataset['calendar']!);
  if (!response.ok) throw new Error(String(response.status));
  const calendar = (await response.text()).replace(/BEGIN:VEVENT[^]*?END:VEVENT\r?\n/g, (event) =>
    starred.has(/\nUID:([^@\r\n]+)/.exec(event)?.[1] ?? '') ? event : '',
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }));
  link.download = dataset['file']!;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 9999);
}

if (tools) {
  tools.classList.remove('is-waiting');
  tools.addEventListener('change', show);
  tools.querySelector('button')!.addEventListener('click', () => {
    take(tools).catch(() => tell(tools.dataset['failed']!));
  });
}
function refresh(): void {
  starred = recall();
  show();
}
refresh();
// The way back shows the page as it was left.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) refresh();
});
