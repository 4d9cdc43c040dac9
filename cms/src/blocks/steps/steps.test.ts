import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../fields/rich-text/fixtures.ts';
import { published, refused } from '../testing.ts';

describe('steps', () => {
  it('carries its steps in order', () => {
    const block = {
      blockType: 'steps',
      heading: 'Çfarë të bësh',
      intro: 'Një nga një.',
      steps: [{ heading: 'Ndalo' }, { heading: 'Ruaj', body: paragraphs('Bëj foto.') }],
    };
    expect(published(block)).toEqual({
      id: 'b1',
      type: 'steps',
      heading: 'Çfarë të bësh',
      intro: 'Një nga një.',
      steps: [
        { heading: 'Ndalo' },
        { heading: 'Ruaj', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Bëj foto.' }] }] },
      ],
    });
  });

  it('needs headings', () => {
    expect(refused({ blockType: 'steps', steps: [{ body: paragraphs('x') }] })).toEqual([
      'heading',
      'steps.0.heading',
    ]);
  });
});
