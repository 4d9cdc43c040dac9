import { themes } from '@bashke/content';
import { describe, expect, it } from 'vitest';
import { drawCard, drawIcon, drawVectorIcon } from './index.ts';
import { sizeOf } from './words.ts';

const card = {
  theme: 'loje',
  seed: 'nuk-eshte-loje/ndihme',
  title: 'Çfarë të bësh kur ndodh',
  campaign: 'Bullizmi kibernetik nuk është lojë',
  slogan: 'Bashkë e ndalim',
  language: 'sq',
  helpLine: 'ALO 116 111',
} as const;

/** Width and height from the header of a PNG. */
function sizeOfPng(bytes: Uint8Array): [number, number] {
  const buffer = Buffer.from(bytes);
  expect(buffer.toString('latin1', 1, 4)).toBe('PNG');
  expect(buffer.toString('latin1', buffer.length - 8, buffer.length - 4)).toBe('IEND');
  return [buffer.readUInt32BE(16), buffer.readUInt32BE(20)];
}

describe('social cards', () => {
  it.each(themes)('are 1200 by 630 and small in %s', async (theme) => {
    const bytes = await drawCard({ ...card, theme });
    expect(sizeOfPng(bytes)).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(120_000);
  });

  it('are the same bytes for the same words', async () => {
    const [first, second] = await Promise.all([drawCard(card), drawCard({ ...card })]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it.each([
    ['title', { title: 'Për prindërit' }],
    ['campaign', { campaign: 'Raporto' }],
    ['help line', { helpLine: '129' }],
    ['letters with marks', { title: 'Cfare te besh kur ndodh' }],
    ['language', { language: 'en' }],
  ] as const)('show the %s', async (_, change) => {
    const [plain, changed] = await Promise.all([drawCard(card), drawCard({ ...card, ...change })]);
    expect(Buffer.from(plain).equals(Buffer.from(changed))).toBe(false);
  });

  it.each(themes)('make long titles smaller until they fit four lines in %s', (theme) => {
    expect(sizeOf('Raporto', theme)).toBeGreaterThan(80);
    const long =
      'Mospërputhshmëria e mosmarrëveshjeve ndërinstitucionale për bullizmin kibernetik në shkollat e komuniteteve tona lokale';
    expect(sizeOf(long, theme)).toBeLessThan(45);
    expect(sizeOf(long, theme)).toBeGreaterThanOrEqual(32);
    // The longest word alone decides as well.
    expect(sizeOf('Ndërinstitucionalizimi', theme)).toBeLessThan(60);
  });
});

describe('icons', () => {
  it.each([180, 192, 512])('are %i pixels in square', async (size) => {
    expect(sizeOfPng(await drawIcon({ theme: 'bashke', seed: 'aleanca', size }))).toEqual([size, size]);
  });

  it('tell nothing about the campaign when they are discreet', () => {
    const icons = themes.map((theme) => drawVectorIcon({ theme, seed: theme, discreet: true }));
    expect(new Set(icons).size).toBe(1);
    expect(drawVectorIcon({ theme: 'loje', seed: 'x', discreet: false })).not.toBe(icons[0]);
  });
});
