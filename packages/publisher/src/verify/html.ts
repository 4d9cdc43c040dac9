import { hash } from 'node:crypto';
import {
  type DefaultTreeAdapterMap,
  defaultTreeAdapter,
  type ParserError,
  parse,
  type TreeAdapter,
} from 'parse5';
import type { Reading } from './facts.ts';
import { type References } from './reference.ts';
import { addressesInScript } from './script.ts';
import { addressesInStyle } from './style.ts';

type Element = DefaultTreeAdapterMap['element'];

/** Attributes that hold one address. */
const addressAttributes = new Set(['href', 'src', 'poster', 'data', 'action', 'formaction', 'xlink:href']);
const setAttributes = new Set(['srcset', 'imagesrcset']);
/** `<meta>` that name a file by its address. */
const addressMetas = new Set(['og:url', 'og:image', 'twitter:image', 'og:video', 'og:audio']);
const scriptTypes = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What a page gives its scripts to load: modules, media, captions, chapters, search indexes. */
const namesFile = /(?:^|\/)(?:_astro|media)\/|^[\w./-]+\.(?:vtt|json)$/;

/** Reads a page: is it valid by itself, and what does it say that others must agree with. */
export function readHtml(html: string, path: string, references: References): Reading {
  const reader = new HtmlReader(path, references);
  parse(html, { treeAdapter: reader.adapter, onParseError: reader.noteError, scriptingEnabled: false });
  return reader.finish();
}

class HtmlReader {
  readonly #path: string;
  readonly #references: References;
  readonly #refs = new Set<string>();
  readonly #outside = new Set<string>();
  readonly #ids = new Set<string>();
  readonly #inline = new Set<string>();
  readonly #faults = new Set<string>();
  readonly #levels: number[] = [];
  /** Their text is there only when the whole page was read. */
  readonly #embedded: Element[] = [];
  #language: string | undefined;

  /** Builds parse5's own tree; elements are looked at as they are made, which is in the order of the page. */
  readonly adapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      const element = defaultTreeAdapter.createElement(name, namespace, attributes);
      this.#look(element);
      return element;
    },
  };

  constructor(path: string, references: References) {
    this.#path = path;
    this.#references = references;
  }

  readonly noteError = ({ code, startLine }: ParserError): void => {
    this.#faults.add(`${code}, line ${startLine}`);
  };

  finish(): Reading {
    for (const element of this.#embedded) this.#lookInside(element);
    this.#checkHeadings();
    if (!this.#language) this.#faults.add('the page does not say its language');
    return {
      language: this.#language,
      faults: [...this.#faults],
      facts: {
        refs: [...this.#refs],
        ids: [...this.#ids],
        outside: [...this.#outside],
        inline: [...this.#inline],
      },
    };
  }

  #look(element: Element): void {
    const { tagName, attrs } = element;
    if (headings.has(tagName)) this.#levels.push(Number(tagName[1]));
    if (tagName === 'style' || tagName === 'script') this.#embedded.push(element);
    for (const { name, value } of attrs) {
      if (name === 'id') this.#noteId(value);
      else if (addressAttributes.has(name)) this.#noteAddress(value, name, tagName);
      else if (setAttributes.has(name)) this.#noteSet(value, tagName);
      else if (name === 'style') this.#noteStyleAttribute(value);
      else if (name === 'lang' && tagName === 'html') this.#language = value;
      else if (name.startsWith('on')) this.#faults.add(`a script in the attribute “${name}”`);
      // Scripts and files that a page names for its scripts to load on demand.
      else if (name.startsWith('data-') && namesFile.test(value)) {
        this.#noteAddress(value, name, tagName);
      }
    }
    if (tagName === 'meta') this.#lookAtMeta(element);
  }

  #lookAtMeta({ attrs }: Element): void {
    const name = attrs.find((each) => each.name === 'property' || each.name === 'name')?.value;
    const content = attrs.find((each) => each.name === 'content')?.value;
    if (name && content && addressMetas.has(name)) this.#noteAddress(content, 'content', 'meta');
  }

  #lookInside(element: Element): void {
    const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    if (text.trim() === '') return;
    if (element.tagName === 'style') {
      this.#inline.add(`style-src ${sourceOf(text)}`);
      this.#noteStyle(text);
      return;
    }
    const type = element.attrs.find(({ name }) => name === 'type')?.value ?? '';
    // Other types are data: nothing runs them.
    if (!scriptTypes.has(type)) return;
    this.#inline.add(`script-src ${sourceOf(text)}`);
    if (type === 'module') {
      for (const address of addressesInScript(text)) this.#noteAddress(address, 'import', 'script');
    }
  }

  #noteId(id: string): void {
    if (id === '' || /\s/.test(id)) this.#faults.add(`the id “${id}” is empty or holds spaces`);
    else if (this.#ids.has(id)) this.#faults.add(`the id “${id}” is there twice`);
    this.#ids.add(id);
  }

  #noteAddress(address: string, attribute: string, tagName: string): void {
    const trimmed = address.trim();
    if (trimmed === '') {
      this.#faults.add(`an empty ${attribute} in <${tagName}>`);
      return;
    }
    if (/^(?:javascript|vbscript):/i.test(trimmed)) {
      this.#faults.add(`a script as address in <${tagName}>`);
      return;
    }
    const reference = this.#references.resolve(trimmed, this.#path);
    if ('inside' in reference) this.#refs.add(reference.inside);
    else if (tagName === 'a' || tagName === 'area') this.#outside.add(reference.outside);
  }

  #noteSet(value: string, tagName: string): void {
    for (const candidate of value.split(/,\s+|,$/)) {
      this.#noteAddress(candidate.trim().split(/\s+/)[0] ?? '', 'srcset', tagName);
    }
  }

  #noteStyleAttribute(css: string): void {
    // Attributes cannot be named by their hash as style sheets are; without scripts of others they do no harm.
    this.#inline.add(`style-src-attr 'unsafe-inline'`);
    this.#noteStyle(css);
  }

  #noteStyle(css: string): void {
    for (const address of addressesInStyle(css)) this.#noteAddress(address, 'url()', 'style');
  }

  #checkHeadings(): void {
    const firsts = this.#levels.filter((level) => level === 1).length;
    if (firsts !== 1) this.#faults.add(`${firsts} headings of level 1, there must be one`);
    let before = 1;
    for (const level of this.#levels) {
      if (level > before + 1) this.#faults.add(`a heading of level ${level} after one of level ${before}`);
      before = level;
    }
  }
}

const sources = new Map<string, string>();

/** The same few styles and scripts are on every page. */
function sourceOf(text: string): string {
  let source = sources.get(text);
  if (source === undefined) {
    source = `'sha256-${hash('sha256', text, 'base64')}'`;
    if (sources.size > 1000) sources.clear();
    sources.set(text, source);
  }
  return source;
}
