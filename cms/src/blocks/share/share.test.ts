import { describe, expect, it } from 'vitest';
import { published, refused } from '../testing.ts';

describe('share', () => {
  it('carries heading and text', () => {
    expect(published({ blockType: 'share', heading: 'Tregoja', text: 'Lexoje këtë.' })).toEqual({
      id: 'b1',
      type: 'share',
      heading: 'Tregoja',
      text: 'Lexoje këtë.',
    });
  });

  it('needs both', () => {
    expect(refused({ blockType: 'share' })).toEqual(['heading', 'text']);
  });
});
