import { describe, expect, it } from 'vitest';
import { published, refused } from '../testing.ts';

describe('hero', () => {
  it('carries heading, lead, buttons and picture', () => {
    const block = {
      blockType: 'hero',
      heading: ' Ti mund ta ndalosh ',
      lead: 'Bashkë.',
      actions: [{ id: 'a1', label: 'Merr ndihmë', target: { kind: 'phone', phone: '116 111' } }],
      picture: 'm1',
    };
    expect(published(block)).toEqual({
      id: 'b1',
      type: 'hero',
      heading: 'Ti mund ta ndalosh',
      lead: 'Bashkë.',
      actions: [{ label: 'Merr ndihmë', target: { kind: 'phone', phone: '116111' } }],
      picture: 'm1',
    });
  });

  it('needs a heading, and of each button its words and its target', () => {
    expect(refused({ blockType: 'hero', heading: '', actions: [{ label: null, target: {} }] })).toEqual([
      'actions.0.label',
      'actions.0.target',
      'heading',
    ]);
  });
});
