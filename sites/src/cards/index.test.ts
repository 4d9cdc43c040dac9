import { inflateSync } from 'node:zlib';
import { coverSize, themes } from '@bashke/content';
import { describe, expect, it } from 'vitest';
import { drawCard, drawIcon, drawSeriesCover, drawVectorIcon } from './index.ts';
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
    ['line above', { kicker: 'Zëri ynë' }],
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

const cover = { theme: 'ze', seed: 'a', title: 'Zëri ynë', author: 'Youth Media Lab Albania' } as const;

describe('covers of series', () => {
  it.each(themes)('are what podcast directories take in %s: 1400 by 1400, RGB, small', async (theme) => {
    const bytes = await drawSeriesCover({ ...cover, theme });
    expect(sizeOfPng(bytes)).toEqual([coverSize, coverSize]);
    // Eight bits a channel, true colour without alpha.
    expect([bytes[24], bytes[25]]).toEqual([8, 2]);
    expect(bytes.length).toBeLessThan(512 * 1024);
  });

  it('are whole pictures', async () => {
    const bytes = Buffer.from(await drawSeriesCover(cover));
    const start = bytes.indexOf('IDAT') + 4;
    const rows = inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)));
    expect(rows.length).toBe(coverSize * (coverSize * 3 + 1));
    // The first pixel is the ground of the theme.
    expect([...rows.subarray(0, 4)]).toEqual([2, 0x29, 0x0a, 0x2d]);
  });

  it('are the same bytes for the same words, and others for others', async () => {
    const draw = async (change: Partial<typeof cover> | { title: string } | { author: string }) =>
      Buffer.from(await drawSeriesCover({ ...cover, ...change })).toString('base64');
    const plain = await draw({});
    expect(await draw({})).toBe(plain);
    expect(await draw({ title: 'Zeri yne' })).not.toBe(plain);
    expect(await draw({ author: 'CRCA/ECPAT Albania' })).not.toBe(plain);
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
