import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../fields/rich-text/fixtures.ts';
import { published, refused } from '../testing.ts';

describe('rich-text', () => {
  it('carries its text', () => {
    expect(published({ blockType: 'rich-text', body: paragraphs('Fjalë') })).toEqual({
      id: 'b1',
      type: 'rich-text',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Fjalë' }] }],
    });
  });

  it.each([null, undefined, paragraphs(''), paragraphs('  ')])('needs a text: %j', (empty) => {
    expect(refused({ blockType: 'rich-text', body: empty })).toEqual(['body']);
  });
});
