import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../fields/rich-text/fixtures.ts';
import { published, refused } from '../testing.ts';

describe('callout', () => {
  it('carries tone, heading and text', () => {
    const block = {
      blockType: 'callout',
      tone: 'warning',
      heading: 'Ruaj provën',
      body: paragraphs('Mos fshi.'),
    };
    expect(published(block)).toEqual({
      id: 'b1',
      type: 'callout',
      tone: 'warning',
      heading: 'Ruaj provën',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Mos fshi.' }] }],
    });
  });

  it('needs a tone and a text', () => {
    expect(refused({ blockType: 'callout', heading: '' })).toEqual(['body', 'tone']);
  });
});
