import { describe, expect, it } from 'vitest';
import { published, refused } from '../testing.ts';

describe('partners', () => {
  it('carries its roles in order', () => {
    expect(published({ blockType: 'partners', heading: 'Kush', roles: ['co-funder', 'partner'] })).toEqual({
      id: 'b1',
      type: 'partners',
      heading: 'Kush',
      roles: ['co-funder', 'partner'],
    });
  });

  it('shows all roles when none is chosen, and needs a heading', () => {
    expect(published({ blockType: 'partners', heading: 'Kush', roles: null })).toMatchObject({ roles: [] });
    expect(refused({ blockType: 'partners', roles: ['friend'] })).toEqual(['heading', 'roles.0']);
  });
});
