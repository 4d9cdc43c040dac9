import type { PageText, RichTextNode, View } from '@bashke/content';
import { plainText } from '../elements/rich-text/serialise.ts';
import { fold } from '../i18n/fold.ts';
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

/** What was read from a text stays with it: a publish reads only the pages that have changed. */
const extracts = new WeakMap<PageText, Words>();

/** The search index of a language, as JSON. */
export function writeSearchIndex(view: View): string {
  const { language } = view;
  const pages = new Map(view.texts().map((page) => [page.id, page]));
  const records = view.summaries().map(({ id, path, title, summary }): SearchRecord => {
    const text = pages.get(id)?.texts[language];
    return { path, title, summary: summary ?? '', ...(text ? extractOf(text) : { headings: '', words: '' }) };
  });
  return JSON.stringify(records);
}

function extractOf(text: PageText): Words {
  const known = extracts.get(text);
  if (known) return known;
  const headings: string[] = [];
  const words = new Set<string>();
  for (const block of text.blocks) collect(block, headings, words);
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
