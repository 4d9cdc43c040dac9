import { describe, expect, it } from 'vitest';
import { published, refused } from '../testing.ts';

describe('image', () => {
  it('carries picture, caption and width', () => {
    expect(published({ blockType: 'image', picture: 'm1', caption: 'Në klasë', width: 'wide' })).toEqual({
      id: 'b1',
      type: 'image',
      picture: 'm1',
      caption: 'Në klasë',
      width: 'wide',
    });
  });

  it('needs a picture and a known width', () => {
    expect(refused({ blockType: 'image', width: 'huge' })).toEqual(['picture', 'width']);
  });
});
