import type { DocumentOf, Published, RichTextNode, View } from '@bashke/content';
import { plainText } from '../elements/rich-text/serialise.ts';
import { fold } from '../i18n/fold.ts';
import { listedSpeakers } from './gatherings.ts';
import { published } from './published.ts';
import type { SearchRecord } from './record.ts';

/** The fields of blocks that visitors read and may look for. */
const readFields: ReadonlySet<string> = new Set([
  'heading',
  'lead',
  'intro',
  'text',
  'label',
  'question',
  'caption',
  'title',
  'value',
  'by',
  'role',
]);
const headingFields: ReadonlySet<string> = new Set(['heading', 'question']);

type Heading = Extract<RichTextNode, { type: 'heading' }>;
type Words = Pick<SearchRecord, 'headings' | 'words'>;

/** What was read from a text stays with it: a publish reads only the texts that have changed. */
const extracts = new WeakMap<object, Words>();

/** The search index of a language, as JSON. */
export function writeSearchIndex(view: View): string {
  const { language } = view;
  return JSON.stringify([
    ...pageRecords(view),
    ...recordsOf(view, 'series', ({ texts }) => ({ prose: [texts[language]?.description] })),
    ...recordsOf(view, 'episodes', ({ texts, people, cues, spokenLanguage }) => ({
      headings: texts[language]?.chapters.map(({ title }) => title),
      prose: people.map(({ alias }) => alias),
      parts: [texts[language]?.notes, spokenLanguage === language ? cues : undefined],
    })),
    ...recordsOf(view, 'resources', ({ texts, people }) => ({
      prose: [texts[language]?.about, ...people.map(({ alias }) => alias)],
    })),
    ...summitRecords(view),
    ...recordsOf(view, 'groups', ({ texts }) => ({ prose: [], parts: [texts[language]] })),
    ...recordsOf(view, 'members', ({ texts }) => ({ prose: [texts[language]?.about] })),
  ]);
}

function pageRecords(view: View): SearchRecord[] {
  const { language } = view;
  const pages = new Map(view.texts().map((page) => [page.id, page]));
  return view.summaries().map(({ id, path, title, summary }) => {
    const text = pages.get(id)?.texts[language];
    const words = text ? extractOf(text, () => text.blocks) : { headings: '', words: '' };
    return { path, title, summary: summary ?? '', ...words };
  });
}

/** Summits, what takes place at them, and who speaks. */
function summitRecords(view: View): SearchRecord[] {
  const { language } = view;
  const named = (names: Partial<Record<string, string>> | undefined) => names?.[language];
  return [
    ...recordsOf(view, 'summits', ({ texts, rooms, tracks }) => {
      const text = texts[language];
      const parts = [...rooms, ...tracks].map(({ names }) => named(names));
      const prose = [text?.secondName, text?.theme, text?.venueName, text?.venueAddress, ...parts];
      return { prose, parts: [text?.about, text?.venueAccess] };
    }),
    ...recordsOf(view, 'sessions', ({ texts, summit, speakers, track }) => ({
      prose: [
        ...view
          .speakersOf(summit)
          .flatMap(({ id, name }) => (speakers.some(({ person }) => person === id) ? name : [])),
        named(view.get('summits', summit).tracks.find(({ id }) => id === track)?.names),
      ],
      parts: [texts[language]?.about],
    })),
    ...listedSpeakers(view).map(({ path, title, summary, person }) => ({
      path,
      title,
      summary,
      ...wordsOf({ prose: [person.texts[language]?.about] }),
    })),
  ];
}

/** What is read of a document besides its title and summary. */
interface Contents {
  headings?: readonly string[] | undefined;
  prose: readonly (string | undefined)[];
  parts?: readonly (object | undefined)[];
}

const recordsOf = <C extends Published>(
  view: View,
  collection: C,
  contentsOf: (document: DocumentOf<C>) => Contents,
): SearchRecord[] =>
  published(view, collection).map(({ document, ...listed }) => ({
    ...listed,
    ...wordsOf(contentsOf(document)),
  }));

function wordsOf({ headings = [], prose, parts = [] }: Contents): Words {
  const extracted = parts.flatMap((part) => (part ? extractOf(part) : []));
  const words = new Set<string>();
  for (const text of [...prose, ...extracted.map((extract) => extract.words)]) addWords(text ?? '', words);
  return {
    headings: [...headings, ...extracted.map((extract) => extract.headings)].filter(Boolean).join(' · '),
    words: [...words].join(' '),
  };
}

function extractOf(text: object, partOf: () => object = () => text): Words {
  const known = extracts.get(text);
  if (known) return known;
  const headings: string[] = [];
  const words = new Set<string>();
  collect(partOf(), headings, words);
  const extract = { headings: headings.join(' · '), words: [...words].join(' ') };
  extracts.set(text, extract);
  return extract;
}

function collect(part: object, headings: string[], words: Set<string>): void {
  if ('type' in part && part.type === 'heading') {
    headings.push(plainText((part as Heading).children));
    return;
  }
  for (const [name, value] of Object.entries(part) as [string, unknown][]) {
    if (typeof value === 'string') {
      if (headingFields.has(name)) headings.push(value);
      else if (readFields.has(name)) addWords(value, words);
    } else if (Array.isArray(value)) {
      for (const each of value) if (typeof each === 'object' && each !== null) collect(each, headings, words);
    } else if (typeof value === 'object' && value !== null) {
      collect(value, headings, words);
    }
  }
}

function addWords(text: string, words: Set<string>): void {
  for (const word of fold(text).split(/[^\p{L}\p{N}]+/u)) if (word.length > 1) words.add(word);
}
