import { expect, test } from 'vitest';
import { Anchors } from './anchors.ts';

test.each([
  ['Çfarë është bullizmi kibernetik?', 'cfare-eshte-bullizmi-kibernetik'],
  ['  „Nuk është faji yt“  ', 'nuk-eshte-faji-yt'],
  ['116 111', '116-111'],
  ['???', 'section'],
  ['a'.repeat(100), 'a'.repeat(70)],
])('%s has the anchor %s', (heading, anchor) => {
  // `section` belongs to the page itself.
  const expected = anchor === 'section' ? 'section-2' : anchor;
  expect(new Anchors().next(heading)).toBe(expected);
});

test('an anchor is given out once', () => {
  const anchors = new Anchors();
  expect([anchors.next('Fol'), anchors.next('Fol!'), anchors.next('fol')]).toEqual(['fol', 'fol-2', 'fol-3']);
});

test('the page keeps its own anchors', () => {
  expect(new Anchors().next('Content')).toBe('content-2');
});
