import { describe, expect, it } from 'vitest';
import { published, refused } from '../testing.ts';

describe('cards', () => {
  it('carries its cards, with a target or without', () => {
    const block = {
      blockType: 'cards',
      heading: 'Kush je ti?',
      intro: null,
      cards: [
        {
          heading: 'Fëmijë',
          text: 'Për ty',
          target: { kind: 'page', page: 'p1', fragment: '#hapat' },
          picture: 'm1',
        },
        { heading: 'Prind', target: { kind: null, url: 'https://left.over' } },
      ],
    };
    expect(published(block)).toEqual({
      id: 'b1',
      type: 'cards',
      heading: 'Kush je ti?',
      cards: [
        {
          heading: 'Fëmijë',
          text: 'Për ty',
          target: { kind: 'page', page: 'p1', fragment: 'hapat' },
          picture: 'm1',
        },
        { heading: 'Prind' },
      ],
    });
  });

  it('needs one card at least, with a heading', () => {
    expect(refused({ blockType: 'cards', cards: [] })).toEqual(['cards']);
    expect(refused({ blockType: 'cards', cards: [{ text: 'x' }] })).toEqual(['cards.0.heading']);
  });
});
