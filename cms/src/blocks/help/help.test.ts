import { describe, expect, it } from 'vitest';
import { published, refused } from '../testing.ts';

describe('help', () => {
  it('carries its services in order', () => {
    const block = { blockType: 'help', heading: 'Nuk je vetëm', services: ['s2', { id: 's1' }] };
    expect(published(block)).toEqual({
      id: 'b1',
      type: 'help',
      heading: 'Nuk je vetëm',
      services: ['s2', 's1'],
    });
  });

  it('shows all services when none is chosen, and needs a heading', () => {
    expect(published({ blockType: 'help', heading: 'x' })).toMatchObject({ services: [] });
    expect(refused({ blockType: 'help' })).toEqual(['heading']);
  });
});
