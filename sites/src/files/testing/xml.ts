import { SaxesParser } from 'saxes';

/** An element by the namespace that it is in, whatever prefix the file gives it. */
export interface Element {
  /** `item`, `itunes:image`, `podcast:guid`. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  /** Its own text, that of its children left out. */
  text: string;
  /** The same with that of its children, in order. */
  prose: string;
}

const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/Atom': 'atom:',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes:',
  'https://podcastindex.org/namespace/1.0': 'podcast:',
  'http://www.w3.org/1999/xhtml': 'xhtml:',
  '': '',
};

/** Reads XML strictly. @throws where it is not well-formed or uses a namespace that feeds do not have. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '', prose: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const prefix = prefixes[uri];
    if (prefix === undefined) throw new Error(`${local} is in the unknown namespace ${uri}`);
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element: Element = {
      name: `${prefix}${local}`,
      attributes: Object.fromEntries(values) as Record<string, string>,
      children: [],
      text: '',
      prose: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  const add = (text: string) => {
    open.at(-1)!.text += text;
    for (const element of open) element.prose += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children[0]!;
}

export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

/** The one child of a name. @throws where there is none or more than one. */
export function childOf(element: Element, name: string): Element {
  const [child, ...others] = childrenOf(element, name);
  if (!child || others.length > 0)
    throw new Error(`${element.name} has ${others.length + (child ? 1 : 0)} ${name}`);
  return child;
}

/** Every element in it, itself first. */
export const everyElement = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(everyElement),
];
