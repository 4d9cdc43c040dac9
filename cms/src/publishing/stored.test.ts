import { describe, expect, it } from 'vitest';
import { dayOf, idOf, idsOf, inLanguage, present } from './stored.ts';

describe('what is stored', () => {
  it('is read in one language, at any depth', () => {
    const stored = {
      title: { sq: 'Kreu', en: 'Home' },
      slug: { sq: 'kreu' },
      home: true,
      navigation: {},
      blocks: [{ id: 'b', heading: { en: 'Only English' }, actions: [{ label: { sq: 'Merr', en: 'Get' } }] }],
    };
    expect(inLanguage(stored, 'sq')).toEqual({
      title: 'Kreu',
      slug: 'kreu',
      home: true,
      navigation: undefined,
      blocks: [{ id: 'b', heading: undefined, actions: [{ label: 'Merr' }] }],
    });
    expect(inLanguage(stored, 'en')).toMatchObject({ title: 'Home', slug: undefined });
  });

  it.each([
    ['2026-02-10', '2026-02-10'],
    ['2026-02-09T23:30:00.000Z', '2026-02-10'],
    ['2026-07-09T22:30:00.000Z', '2026-07-10'],
    ['soon', 'soon'],
    ['', undefined],
    [null, undefined],
  ])('%j is the day %j in Tirana', (stored, day) => {
    expect(dayOf(stored)).toBe(day);
  });

  it('knows relations with and without their fields', () => {
    expect(idOf('a')).toBe('a');
    expect(idOf({ id: 7 })).toBe('7');
    expect(idOf('')).toBeUndefined();
    expect(idOf(null)).toBeUndefined();
    expect(idsOf(['a', null, { id: 'b' }])).toEqual(['a', 'b']);
  });

  it('takes an empty text for none', () => {
    expect([present(' x '), present('  '), present(null)]).toEqual(['x', undefined, undefined]);
  });
});
