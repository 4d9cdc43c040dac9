import { describe, expect, it } from 'vitest';
import { published, refused } from '../testing.ts';

describe('page-list', () => {
  it('carries the pages that were chosen', () => {
    expect(published({ blockType: 'page-list', source: 'chosen', pages: ['p2', 'p1'], limit: 6 })).toEqual({
      id: 'b1',
      type: 'page-list',
      source: 'chosen',
      pages: ['p2', 'p1'],
      limit: 6,
    });
  });

  it('forgets chosen pages when it lists the news', () => {
    expect(published({ blockType: 'page-list', source: 'news', pages: ['p2'], limit: 3 })).toMatchObject({
      pages: [],
    });
  });

  it('needs a source and a limit', () => {
    expect(refused({ blockType: 'page-list' })).toEqual(['limit', 'source']);
  });
});
