import { coverSize, type Theme } from '@bashke/content';
import { portableCover, portablePattern } from '../drawing/index.ts';
import { palettes } from '../drawing/paint.ts';
import { element, outline, type Room, titleElement } from './words.ts';

export interface CoverWords {
  theme: Theme;
  /** The name of the series. */
  title: string;
  /** Who stands behind it. */
  author: string;
}

const margin = 96;
/** Where the words stand: above the drawing. Directories show covers as small as a stamp: the title is large. */
const words = { width: coverSize - 2 * margin, height: 500 } as const;
const room: Room = {
  width: words.width,
  height: 400,
  lines: 3,
  sizes: [330, 290, 250, 220, 196, 174, 154, 136, 120, 104, 90, 76, 64],
};
/** The drawing stands on the lower edge, on the right. */
const drawing = { scale: 1.35, x: coverSize - 40 - 1.35 * 600, y: coverSize - 1.35 * 600 } as const;

/** The pattern runs towards it. */
const strip = { scale: 1.1, y: 1262 } as const;

/** All that a cover shows, on a square of `coverSize`. */
export async function coverShapes(cover: CoverWords & { seed: string }): Promise<string> {
  const { theme, seed, title, author } = cover;
  const { ground, text } = palettes[theme];
  const by = element({ fontFamily: 'Body, Body Extended', fontSize: 52, lineHeight: 1.2 }, author);
  const box = element({ flexDirection: 'column', gap: 24, ...words, color: text }, [
    by,
    titleElement(title, theme, room),
  ]);
  return (
    `<path fill="${ground}" d="M0 0h${coverSize}v${coverSize}H0z"/>` +
    `<clipPath id="strip"><path d="M0 0h${Math.floor(drawing.x / strip.scale)}v100H0z"/></clipPath>` +
    `<g transform="translate(0 ${strip.y}) scale(${strip.scale})"><g clip-path="url(#strip)">${portablePattern({ theme, seed })}</g></g>` +
    `<g transform="translate(${drawing.x} ${drawing.y}) scale(${drawing.scale})">${portableCover({ theme, seed })}</g>` +
    `<g transform="translate(${margin} ${margin})">${await outline(box, theme, words)}</g>`
  );
}
