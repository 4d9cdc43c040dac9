import { richTextSchema } from '@bashke/content';
import { describe, expect, it } from 'vitest';
import {
  headingNode,
  lineBreak,
  linkNode,
  list,
  listItem,
  paragraph,
  quote,
  rule,
  state,
  text,
} from './fixtures.ts';
import { lexicalToRichText } from './publish.ts';

type Nodes = Parameters<typeof state>;

/** What the contract makes of these nodes. @throws when it refuses them. */
const published = (...nodes: Nodes): unknown =>
  JSON.parse(JSON.stringify(richTextSchema.parse(lexicalToRichText(state(...nodes)))));

const words = (value: string) => ({ type: 'text', text: value });

describe('rich text', () => {
  it('keeps every kind of node that the editor offers', () => {
    expect(
      published(
        headingNode('h2', text('Titull')),
        paragraph(text('Një '), text('dy', 1 | 2), text(' tre', 4), lineBreak(), text('kod', 16)),
        quote(text('Fola.')),
        rule(),
      ),
    ).toEqual([
      { type: 'heading', level: 1, children: [words('Titull')] },
      {
        type: 'paragraph',
        children: [
          words('Një '),
          { ...words('dy'), bold: true, italic: true },
          { ...words(' tre'), strikethrough: true },
          { type: 'line-break' },
          { ...words('kod'), code: true },
        ],
      },
      { type: 'quotation', children: [words('Fola.')] },
      { type: 'rule' },
    ]);
  });

  it.each([
    ['h1', 1],
    ['h2', 1],
    ['h3', 2],
    ['h4', 3],
    ['h6', 3],
  ])('%s is level %i', (tag, level) => {
    expect(published(headingNode(tag, text('x')))).toEqual([
      { type: 'heading', level, children: [words('x')] },
    ]);
  });

  it.each([
    [
      { kind: 'page', page: 'p1', fragment: 'hapat', url: 'https://left.over' },
      { kind: 'page', page: 'p1', fragment: 'hapat' },
    ],
    [
      { kind: 'page', page: { id: 'p1' } },
      { kind: 'page', page: 'p1' },
    ],
    [
      { kind: 'url', url: 'https://crca.al' },
      { kind: 'url', url: 'https://crca.al' },
    ],
    [
      { kind: 'document', media: 'm1' },
      { kind: 'document', media: 'm1' },
    ],
    [
      { kind: 'phone', phone: '+355 4 224 2264' },
      { kind: 'phone', phone: '+35542242264' },
    ],
    [
      { kind: 'email', email: 'info@crca.al' },
      { kind: 'email', email: 'info@crca.al' },
    ],
    // Links that were pasted.
    [
      { linkType: 'custom', url: 'https://crca.al' },
      { kind: 'url', url: 'https://crca.al' },
    ],
    [
      { linkType: 'custom', url: 'mailto:info@crca.al?subject=x' },
      { kind: 'email', email: 'info@crca.al' },
    ],
    [
      { linkType: 'custom', url: 'tel:116111' },
      { kind: 'phone', phone: '116111' },
    ],
  ])('a link with %j leads there', (fields, target) => {
    expect(published(paragraph(linkNode(fields, text('këtu'))))).toEqual([
      { type: 'paragraph', children: [{ type: 'link', target, children: [words('këtu')] }] },
    ]);
  });

  it('puts a list inside a list into the entry that it belongs to', () => {
    const nested = list('bullet', listItem(text('a1')), listItem(text('a2')));
    expect(published(list('number', listItem(text('a')), listItem(nested), listItem(text('b'))))).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [
          {
            children: [words('a')],
            list: {
              type: 'list',
              ordered: false,
              items: [{ children: [words('a1')] }, { children: [words('a2')] }],
            },
          },
          { children: [words('b')] },
        ],
      },
    ]);
  });

  it('lifts a list that belongs to no entry', () => {
    expect(published(list('bullet', listItem(list('bullet', listItem(text('a'))))))).toEqual([
      { type: 'list', ordered: false, items: [{ children: [words('a')] }] },
    ]);
  });

  it('leaves out what is only spacing, and looks that came with pasted text', () => {
    expect(
      published(
        paragraph(),
        paragraph(lineBreak()),
        paragraph(text('x', 8 | 128)),
        list('bullet', listItem()),
      ),
    ).toEqual([{ type: 'paragraph', children: [words('x')] }]);
  });

  it.each([undefined, null, {}, state(), state(paragraph(text(' ')))])(
    'is nothing when it is empty: %j',
    (empty) => {
      expect(lexicalToRichText(empty)).toBeUndefined();
    },
  );

  it.each([
    ['upload', [{ type: 'upload', version: 1, value: 'm1' }]],
    ['mention', [paragraph({ type: 'mention', version: 1 })]],
    ['mention', [list('bullet', listItem({ type: 'mention', version: 1 }))]],
    [
      'mention',
      [paragraph(linkNode({ kind: 'url', url: 'https://crca.al' }, { type: 'mention', version: 1 }))],
    ],
  ] satisfies [string, Nodes][])(
    'keeps the name of an unknown node (%s), which the contract refuses',
    (name, nodes) => {
      const result = lexicalToRichText(state(...nodes));
      expect(JSON.stringify(result)).toContain(`{"type":"${name}"}`);
      expect(richTextSchema.safeParse(result).success).toBe(false);
    },
  );
});
