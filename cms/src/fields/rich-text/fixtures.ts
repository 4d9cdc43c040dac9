/** Builders of the editor's state, as it lies in the database. For tests and for content that is written in code. */

interface Node {
  type: string;
  version: number;
  [field: string]: unknown;
}

const element = (type: string, children: Node[], more: object = {}): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
});

export const text = (words: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: words,
});
export const paragraph = (...children: Node[]): Node => element('paragraph', children, { textFormat: 0 });
export const headingNode = (tag: string, ...children: Node[]): Node => element('heading', children, { tag });
export const quote = (...children: Node[]): Node => element('quote', children);
export const listItem = (...children: Node[]): Node => element('listitem', children, { value: 1 });
export const list = (listType: 'bullet' | 'number', ...children: Node[]): Node =>
  element('list', children, { listType, start: 1, tag: listType === 'number' ? 'ol' : 'ul' });
export const linkNode = (fields: object, ...children: Node[]): Node =>
  element('link', children, { fields, version: 3 });
export const rule = (): Node => ({ type: 'horizontalrule', version: 1 });
export const lineBreak = (): Node => ({ type: 'linebreak', version: 1 });

/** A whole state. */
export const state = (...children: Node[]) => ({ root: element('root', children) });

/** A state of plain paragraphs. */
export const paragraphs = (...words: string[]) => state(...words.map((each) => paragraph(text(each))));
