import { fold } from '../i18n/fold.ts';
import type { SearchRecord } from './record.ts';

type Engine = (query: string) => SearchRecord[];

/** Searches on the device. Where the index cannot be read, as on a disk, it looks through the list of all pages. */
function start(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('.search-field')!;
  const status = document.querySelector<HTMLElement>('.search-status')!;
  const results = document.querySelector<HTMLElement>('.search-results')!;
  const all = [...document.querySelectorAll<HTMLElement>('.search-all, .search-all-heading')];
  const entries = [...document.querySelectorAll<HTMLElement>('.search-all .search-result')];
  const { index = '', engine: engineAddress = '' } = form.dataset;
  // Records name pages from the root of the microsite, where the folder of the index lies.
  const root = new URL('../', new URL(index, location.href));
  let engine: Promise<Engine> | undefined;
  let latest = 0;

  const load = () => {
    engine ??= loadEngine(new URL(engineAddress, location.href), index).catch(() =>
      lookThrough(entries, root),
    );
    return engine;
  };
  const show = async () => {
    const query = field.value.trim();
    const turn = (latest += 1);
    const searching = query.length > 1;
    const found = searching ? (await load())(query) : [];
    if (turn !== latest) return;
    results.replaceChildren(...found.slice(0, 50).map((record) => entryOf(record, root)));
    results.hidden = !searching;
    for (const part of all) part.hidden = found.length > 0;
    status.textContent = searching ? say(form, found.length) : '';
    remember(query);
  };

  form.hidden = false;
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('focus', () => void load(), { once: true });
  field.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
  if (field.value !== '') void show();
}

async function loadEngine(address: URL, index: string): Promise<Engine> {
  const [{ makeEngine }, response] = await Promise.all([
    import(/* @vite-ignore */ address.href) as Promise<typeof import('./engine.ts')>,
    fetch(index),
  ]);
  if (!response.ok) throw new Error(`${index}: ${response.status}`);
  return makeEngine((await response.json()) as SearchRecord[]);
}

/** A search of the titles and summaries that stand on the page. */
function lookThrough(entries: readonly HTMLElement[], root: URL): Engine {
  const records = entries.map((entry): SearchRecord & { folded: string } => {
    const link = entry.querySelector('a')!;
    return {
      path: link.href.slice(root.href.length),
      title: link.textContent.trim(),
      summary: entry.querySelector('.search-result-summary')?.textContent ?? '',
      headings: '',
      words: '',
      folded: fold(entry.textContent),
    };
  });
  return (query) => {
    const terms = fold(query).split(/\s+/);
    return records.filter(({ folded }) => terms.every((term) => folded.includes(term)));
  };
}

function entryOf({ path, title, summary }: SearchRecord, root: URL): HTMLElement {
  const entry = document.createElement('li');
  entry.className = 'search-result';
  const link = document.createElement('a');
  link.className = 'search-result-title';
  link.href = new URL(path, root).href;
  link.textContent = title;
  entry.append(link);
  if (summary) {
    const text = document.createElement('p');
    text.className = 'search-result-summary';
    text.textContent = summary;
    entry.append(text);
  }
  return entry;
}

function say({ dataset }: HTMLFormElement, count: number): string {
  if (count === 0) return dataset['none']!;
  return dataset[count === 1 ? 'foundOne' : 'foundOther']!.replace('{count}', String(count));
}

/** Keeps the words in the address, so that the way back from a page finds them again. */
function remember(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  try {
    history.replaceState(null, '', address);
  } catch {
    // Pages on a disk may not change their address.
  }
}

const form = document.querySelector<HTMLFormElement>('.search-form');
if (form) start(form);
