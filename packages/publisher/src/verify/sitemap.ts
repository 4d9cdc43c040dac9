import { SaxesParser } from 'saxes';

/** Addresses in a sitemap: places and their translations. Throws where it is no XML. */
export function addressesInSitemap(xml: string): string[] {
  const addresses: string[] = [];
  const parser = new SaxesParser();
  let inPlace = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    inPlace = name === 'loc';
    const href = attributes['href'];
    if (typeof href === 'string') addresses.push(href);
  });
  parser.on('text', (text) => {
    if (inPlace) addresses.push(text.trim());
  });
  parser.on('closetag', () => {
    inPlace = false;
  });
  parser.write(xml).close();
  return addresses;
}
