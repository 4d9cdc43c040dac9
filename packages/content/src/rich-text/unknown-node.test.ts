import { describe, expect, it } from 'vitest';
import type { Problem } from '../problems/problem.ts';
import { parseDocument } from '../snapshot.ts';

const text = { type: 'text', text: 'x' };
const pageWith = (node: object) => ({
  collection: 'pages',
  id: 'p1',
  kind: 'page',
  home: true,
  discreet: false,
  updatedAt: '2026-02-10T10:00:00.000Z',
  texts: {
    sq: { title: 'Kreu', slug: 'kreu', blocks: [{ id: 'b1', type: 'rich-text', body: [node] }] },
  },
});

describe('a node that rich text does not know', () => {
  it.each([
    { type: 'upload' },
    { type: 'paragraph', children: [{ type: 'upload' }] },
    { type: 'paragraph', children: [{ type: 'link', target: {}, children: [{ type: 'upload' }] }] },
    { type: 'list', ordered: false, items: [{ children: [text] }, { children: [{ type: 'upload' }] }] },
    {
      type: 'list',
      ordered: true,
      items: [
        {
          children: [text],
          list: { type: 'list', ordered: false, items: [{ children: [{ type: 'upload' }] }] },
        },
      ],
    },
  ])('is named, with its place: %j', (node) => {
    const problems: Problem[] = [];
    parseDocument(pageWith(node), problems);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'unknown-node',
        params: { field: 'blocks › 0 › body › 0', type: 'upload' },
        place: expect.objectContaining({ collection: 'pages', id: 'p1', language: 'sq' }),
      }),
    ]);
  });
});
