import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../fields/rich-text/fixtures.ts';
import { published, refused } from '../testing.ts';

describe('video', () => {
  it('carries the film and its transcript', () => {
    const block = {
      blockType: 'video',
      title: 'Filmi',
      url: 'https://youtu.be/abcdefghijk',
      length: '2:35',
      picture: 'm1',
      transcript: paragraphs('Zëri thotë.'),
    };
    expect(published(block)).toEqual({
      id: 'b1',
      type: 'video',
      title: 'Filmi',
      url: 'https://youtu.be/abcdefghijk',
      length: '2:35',
      picture: 'm1',
      transcript: [{ type: 'paragraph', children: [{ type: 'text', text: 'Zëri thotë.' }] }],
    });
  });

  it('takes films at YouTube and Vimeo only', () => {
    const block = { blockType: 'video', title: 'Filmi', url: 'https://example.org/film' };
    expect(refused(block)).toEqual(['url']);
  });
});
