import { coverSize, type Theme } from '@bashke/content';
import { coverShapes, type CoverWords } from './cover.ts';
import { frames } from './frames.ts';
import { iconShapes, neutralIcon } from './icons.ts';
import { drawPng } from './png.ts';
import { type CardWords, column, drawWords } from './words.ts';

interface Seed {
  theme: Theme;
  /** What the drawing belongs to: the same seed gives the same drawing. */
  seed: string;
}

const open = '<svg xmlns="http://www.w3.org/2000/svg"';

/** The social card of a page: a PNG of 1200 by 630. The same words and seed give the same bytes. */
export async function drawCard(card: CardWords & Seed): Promise<Uint8Array> {
  const words = await drawWords(card);
  const frame = frames[card.theme](card.seed);
  return drawPng(
    `${open} width="1200" height="630" viewBox="0 0 1200 630">${frame}<g transform="translate(${column.x} ${column.y})">${words}</g></svg>`,
  );
}

/** The cover of a series, as podcast directories want it: an opaque PNG, `coverSize` pixels in square. */
export async function drawSeriesCover(cover: CoverWords & Seed): Promise<Uint8Array> {
  return drawPng(
    `${open} width="${coverSize}" height="${coverSize}" viewBox="0 0 ${coverSize} ${coverSize}">${await coverShapes(cover)}</svg>`,
    { opaque: true },
  );
}

/** The icon of a campaign as PNG, a full square of `size` pixels. */
export const drawIcon = ({ size, ...seed }: Seed & { size: number }): Promise<Uint8Array> =>
  drawPng(`${open} width="${size}" height="${size}" viewBox="0 0 600 600">${iconShapes(seed, false)}</svg>`);

/** The icon of a campaign as SVG; `discreet` gives one that says nothing about it. */
export const drawVectorIcon = ({ discreet, ...seed }: Seed & { discreet: boolean }): string =>
  discreet ? neutralIcon : `${open} viewBox="0 0 600 600">${iconShapes(seed, true)}</svg>`;
