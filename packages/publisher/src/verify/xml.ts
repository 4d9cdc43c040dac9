import { defaultTreeAdapter, type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { SaxesParser, type SaxesAttributeNS } from 'saxes';

/** Elements whose text is an address. */
const addressElements = new Set(['loc', 'link', 'url', 'comments', 'docs']);
/** Elements whose text is HTML. */
const htmlElements = new Set(['description', 'content:encoded']);
/** Attributes that hold an address. `src` is one nowhere else than in HTML. */
const addressAttributes = new Set(['url', 'href', 'uri']);

/**
 * Addresses in a sitemap or a feed: places, enclosures, pictures, transcripts, chapters, and what the notes of an
 * episode link to.
 *
 * @throws Error where it is not well-formed, or where a feed, which is read elsewhere, has an address that is not whole
 */
export function addressesInXml(xml: string): string[] {
  const addresses: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const texts: string[] = [];
  let root: string | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    root ??= name;
    texts.push('');
    for (const { name: attribute, prefix, value } of Object.values<SaxesAttributeNS>(attributes)) {
      if (prefix !== 'xmlns' && addressAttributes.has(attribute)) addresses.push(value);
    }
  });
  const addText = (text: string) => texts.push((texts.pop() ?? '') + text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    const text = texts.pop()?.trim() ?? '';
    if (text === '') return;
    if (addressElements.has(name)) addresses.push(text);
    else if (root === 'rss' && htmlElements.has(name)) addresses.push(...addressesInHtml(text));
  });
  parser.write(xml).close();
  const partial = root === 'rss' && addresses.find((address) => !/^[a-z][a-z0-9+.-]*:/i.test(address));
  if (typeof partial === 'string') {
    throw new Error(`the address “${partial}” is not whole, but feeds are read elsewhere`);
  }
  return addresses;
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
