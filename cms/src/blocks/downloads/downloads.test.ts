import { describe, expect, it } from 'vitest';
import { published, refused } from '../testing.ts';

describe('downloads', () => {
  it('carries its files', () => {
    expect(
      published({ blockType: 'downloads', items: [{ title: 'Posteri', text: '', file: 'm2' }] }),
    ).toEqual({
      id: 'b1',
      type: 'downloads',
      items: [{ title: 'Posteri', file: 'm2' }],
    });
  });

  it('needs a title and a file', () => {
    expect(refused({ blockType: 'downloads', items: [{}] })).toEqual(['items.0.file', 'items.0.title']);
  });
});
