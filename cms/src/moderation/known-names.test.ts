import { describe, expect, it } from 'vitest';
import { findKnown, ownNameOf } from './known-names.ts';

describe('the own name of a school', () => {
  it.each([
    ['Shkolla 9-vjeçare „Tri Shtigjet“', 'tri shtigjet'],
    ['Gjimnazi "Çajupi"', 'cajupi'],
    ['shkolla e mesme Bregu i Lumit', 'bregu lumit'],
    ['Riverside Primary School', 'riverside'],
    ['Shkolla', undefined],
    ['Shkolla „A“', undefined],
    ['', undefined],
  ])('of %s is %s', (school, name) => expect(ownNameOf(school)).toBe(name));
});

describe('a name that was told', () => {
  it.each([
    'klubi i shahut tri shtigjet.opus',
    'Tri_Shtigjet.mp3',
    'tri-shtigjet 2.png',
    'TRISHTIGJET.mp4',
    'te Tri  Shtigjët',
  ])('is found in %s', (text) => {
    const [finding] = findKnown(text, ['tri shtigjet']);
    expect(finding).toMatchObject({ kind: 'school', certainty: 'likely' });
    expect(text.slice(finding!.start, finding!.end)).toBe(finding!.found);
  });
  it.each(['', 'klubi.opus', 'tri shtigje', 'metri shtigjet', 'tri shtigjeta'])(
    'is not found in „%s“',
    (text) => expect(findKnown(text, ['tri shtigjet'])).toEqual([]),
  );
});
