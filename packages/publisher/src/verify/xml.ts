import { defaultTreeAdapter, type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { whole } from './whole.ts';

/** Elements whose text is an address. */
const addressElements = new Set(['loc', 'link', 'url', 'comments', 'docs']);
/** Elements whose text is HTML. */
const htmlElements = new Set(['description', 'content:encoded']);
/** Roots of files that are read elsewhere. */
const readElsewhere = new Set(['rss', 'schedule']);
/** Attributes that hold an address; the text of their element is then none. `src` is one nowhere else than in HTML. */
const addressAttributes = new Set(['url', 'href', 'uri']);

/**
 * Addresses in a sitemap, a feed or a schedule: places, enclosures, pictures, transcripts, chapters, documents, and what
 * the notes of an episode link to.
 *
 * @throws Error where it is not well-formed, or where a feed or a schedule, which are read elsewhere, has an address that
 * is not whole
 */
export function addressesInXml(xml: string): string[] {
  const addresses: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const open: { text: string; named: boolean }[] = [];
  let root: string | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    root ??= name;
    const named = Object.values<SaxesAttributeNS>(attributes)
      .filter(({ name: attribute, prefix }) => prefix !== 'xmlns' && addressAttributes.has(attribute))
      .map(({ value }) => value);
    addresses.push(...named);
    open.push({ text: '', named: named.length > 0 });
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    const { text: written = '', named = false } = open.pop() ?? {};
    const text = written.trim();
    if (text === '' || named) return;
    if (addressElements.has(name)) addresses.push(text);
    else if (root === 'rss' && htmlElements.has(name)) addresses.push(...addressesInHtml(text));
  });
  parser.write(xml).close();
  return root !== undefined && readElsewhere.has(root) ? whole(addresses) : addresses;
}

/** Addresses of links and pictures in a piece of HTML. */
function addressesInHtml(html: string): string[] {
  if (!html.includes('<')) return [];
  const addresses: string[] = [];
  parseFragment<DefaultTreeAdapterMap>(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (name, namespace, attributes) => {
        for (const { name: attribute, value } of attributes) {
          if (attribute === 'href' || attribute === 'src') addresses.push(value.trim());
        }
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
    },
  });
  return addresses;
}
