import { describe, expect, it } from 'vitest';
import { published, refused } from '../testing.ts';

describe('facts', () => {
  it('carries each figure with source and year', () => {
    const fact = { value: '7 421', label: 'nxënës', source: 'CRCA', year: 2025 };
    expect(published({ blockType: 'facts', facts: [{ ...fact, url: '' }] })).toEqual({
      id: 'b1',
      type: 'facts',
      facts: [fact],
    });
  });

  it('takes no figure without source and year', () => {
    expect(refused({ blockType: 'facts', facts: [{ value: '1', label: 'x', year: null }] })).toEqual([
      'facts.0.source',
      'facts.0.year',
    ]);
  });
});
