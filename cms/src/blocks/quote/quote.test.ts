import { describe, expect, it } from 'vitest';
import { published, refused } from '../testing.ts';

describe('quote', () => {
  it('carries the words and who said them', () => {
    expect(published({ blockType: 'quote', text: 'Fola.', person: { id: 'h1', name: 'B.' } })).toEqual({
      id: 'b1',
      type: 'quote',
      text: 'Fola.',
      person: 'h1',
    });
    expect(published({ blockType: 'quote', text: 'Fola.', by: 'Bora', role: 'nxënëse' })).toEqual({
      id: 'b1',
      type: 'quote',
      text: 'Fola.',
      by: 'Bora',
      role: 'nxënëse',
    });
  });

  it('needs the words, and somebody who said them', () => {
    expect(refused({ blockType: 'quote', by: 'Bora' })).toEqual(['text']);
    expect(refused({ blockType: 'quote', text: 'Fola.' })).toEqual(['by']);
  });
});
