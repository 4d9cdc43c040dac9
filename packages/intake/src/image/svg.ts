import { SaxesParser, type SaxesTagNS } from 'saxes';

import { readText } from '../recognise.ts';
import { IntakeRefusal, type SvgFeature } from '../refusal.ts';
import { SvgEffort } from './svg-effort.ts';

/** A drawing that was read and found harmless. */
export interface HarmlessSvg {
  /** The drawing as UTF-8 without an XML declaration, so that the painter can't read it otherwise than we did. */
  bytes: Uint8Array;
  /** The raster pictures that the drawing carries inside itself, decoded from their data addresses. */
  embedded: Uint8Array[];
}

const activeElements: Readonly<Record<string, SvgFeature>> = {
  script: 'script',
  handler: 'script',
  listener: 'script',
  foreignobject: 'foreign-object',
  iframe: 'embedded-document',
  object: 'embedded-document',
  embed: 'embedded-document',
  audio: 'media',
  video: 'media',
  include: 'external-reference',
};

/** How deep elements may lie inside each other; the painter gives up at 256. */
const deepest = 250;

const rasterData = /^data:image\/(?:png|jpe?g|gif|webp);base64,([a-z0-9+/=\s]*)$/i;
const fontData = /^data:(?:font\/|application\/(?:x-)?font)/i;

/**
 * Reads a drawing with an XML parser and refuses everything in it that acts or reaches outside. The drawing is
 * only ever painted, never stored; the refusal is for the sake of clarity and of the painter.
 */
export function readHarmlessSvg(bytes: Uint8Array, fileName: string): HarmlessSvg {
  const text = readText(bytes);
  if (text === undefined) throw new IntakeRefusal('corrupt', { fileName });
  const embedded: Uint8Array[] = [];
  const refuse = (feature: SvgFeature): never => {
    throw new IntakeRefusal('active-svg', { fileName, feature });
  };
  const inspect = (address: string): void => {
    const raster = rasterData.exec(address);
    if (raster) embedded.push(Buffer.from(raster[1] ?? '', 'base64'));
    else if (/^data:/i.test(address) && !fontData.test(address)) refuse('embedded-document');
    else if (!address.startsWith('#') && address !== '' && !fontData.test(address))
      refuse('external-reference');
  };

  const parser = new SaxesParser({ xmlns: true, fileName });
  const effort = new SvgEffort();
  const open: string[] = [];
  let style = '';
  parser.on('error', (error) => {
    throw new IntakeRefusal('corrupt', { fileName }, { cause: error });
  });
  parser.on('doctype', () => refuse('doctype'));
  parser.on('processinginstruction', () => refuse('external-reference'));
  parser.on('opentag', (tag) => {
    const name = tag.local.toLowerCase();
    open.push(name);
    if (open.length > deepest) throw new IntakeRefusal('too-complex', { fileName });
    effort.add(tag);
    const feature = activeElements[name];
    if (feature) refuse(feature);
    inspectAttributes(tag, name, inspect, refuse);
  });
  const addStyle = (chunk: string): void => {
    if (open.at(-1) === 'style') style += chunk;
  };
  parser.on('text', addStyle);
  parser.on('cdata', addStyle);
  parser.on('closetag', () => {
    if (open.pop() !== 'style') return;
    inspectStyle(style, inspect, refuse);
    style = '';
  });
  parser.write(text).close();
  if (!effort.isWithinLimit()) throw new IntakeRefusal('too-complex', { fileName });

  const drawing = text.replace(/^\uFEFF?\s*<\?xml[^]*?\?>/, '');
  return { bytes: Buffer.from(drawing, 'utf8'), embedded };
}

type Inspect = (address: string) => void;
type Refuse = (feature: SvgFeature) => never;

function inspectAttributes(tag: SaxesTagNS, element: string, inspect: Inspect, refuse: Refuse): void {
  for (const attribute of Object.values(tag.attributes)) {
    const name = attribute.local.toLowerCase();
    const value = attribute.value;
    const address = withoutBlanks(value);
    if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
    if (/^on[a-z]/.test(name)) refuse('event-handler');
    if (/(?:javascript|vbscript):/i.test(address)) refuse('javascript-link');
    if (attribute.name === 'xml:base') refuse('external-reference');
    if (name === 'attributename' && /(?:^|:)(?:href|on\w+)$/i.test(address)) refuse('event-handler');
    if (name === 'href' || name === 'src') {
      const isLink = element === 'a' && /^(?:https?:|mailto:|tel:)/i.test(address);
      if (!isLink) inspect(address);
    } else {
      inspectStyle(value, inspect, refuse);
    }
  }
}

function inspectStyle(css: string, inspect: Inspect, refuse: Refuse): void {
  const plain = unescapeCss(css);
  if (/@import\b/i.test(plain)) refuse('external-reference');
  if (/(?:javascript|vbscript):|expression\s*\(|-moz-binding/i.test(withoutBlanks(plain)))
    refuse('javascript-link');
  for (const [, quoted, single, bare] of plain.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))\s*\)?/gi)) {
    inspect(withoutBlanks(quoted ?? single ?? bare ?? ''));
  }
}

/** Comments out, `\75 rl(` back to `url(`. */
function unescapeCss(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => {
      const code = Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/\\(.)/g, '$1');
}

/** Browsers skip blanks and control characters inside an address; so does this. */
function withoutBlanks(value: string): string {
  return value.replace(/[\p{Cc}\s]+/gu, '');
}
