import type { Language, Theme } from '@bashke/content';
import satori from 'satori';
import { palettes } from '../drawing/paint.ts';
import { fontsOf } from './fonts.ts';

export interface CardWords {
  theme: Theme;
  title: string;
  /** The line above the title; without one it is the campaign, or its slogan. */
  kicker?: string | undefined;
  campaign: string;
  slogan?: string | undefined;
  language: Language;
  helpLine: string;
}

/** Where the words stand on a card. */
export const column = { x: 64, y: 64, width: 560, height: 460 } as const;
const help = { sq: 'Ndihmë', en: 'Help' } as const satisfies Record<Language, string>;

interface Face {
  /** The mean width of a letter, in parts of its size; on the generous side. */
  letter: number;
  /** What is added between letters. */
  tracking: string;
  /** The largest size on a card: narrow faces can be larger. */
  largest: number;
}
/** The display faces. */
const faces = {
  loje: { letter: 0.575, tracking: '-0.025em', largest: 92 },
  bashke: { letter: 0.56, tracking: '-0.025em', largest: 92 },
  raport: { letter: 0.56, tracking: '-0.025em', largest: 92 },
  forum: { letter: 0.485, tracking: '-0.018em', largest: 92 },
  ze: { letter: 0.465, tracking: '0em', largest: 122 },
} as const satisfies Record<Theme, Face>;
const leading = 1.04;

/** The room of a title. */
export interface Room {
  width: number;
  height: number;
  lines: number;
  /** The sizes that a title may have, the largest first. */
  sizes: readonly number[];
}

/** What is left between the line above and the help line below. */
const cardRoom = (theme: Theme): Room => ({
  width: column.width,
  height: 330,
  lines: 4,
  sizes: [122, 106, 92, 82, 74, 66, 58, 52, 46, 40, 36, 32].filter((size) => size <= faces[theme].largest),
});

/** The largest size at which a title takes no more lines than it may, its longest word one, and all of it the room there is. */
export function sizeOf(title: string, theme: Theme, room: Room = cardRoom(theme)): number {
  const words = title.split(/\s+/);
  const fits = (size: number) => {
    const letters = Math.floor(room.width / (size * faces[theme].letter));
    let lines = 1;
    let used = 0;
    for (const { length } of words) {
      if (length > letters) return false;
      const wanted = used === 0 ? length : used + 1 + length;
      if (wanted > letters) lines += 1;
      used = wanted > letters ? length : wanted;
    }
    return lines <= room.lines && lines * size * leading <= room.height;
  };
  return room.sizes.find(fits) ?? room.sizes.at(-1)!;
}

/** A box of Satori's. */
export const element = (style: Record<string, string | number>, children: unknown) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** A title in the display face, as large as its room allows. */
export const titleElement = (title: string, theme: Theme, room: Room = cardRoom(theme)) =>
  element(
    {
      display: 'block',
      fontFamily: 'Display, Display Extended',
      fontSize: sizeOf(title, theme, room),
      lineHeight: leading,
      letterSpacing: faces[theme].tracking,
      lineClamp: room.lines,
      wordBreak: 'break-word',
    },
    title,
  );

/** A box and all in it as outlines: nothing is left that needs a font. */
export async function outline(
  box: ReturnType<typeof element>,
  theme: Theme,
  { width, height }: { width: number; height: number },
): Promise<string> {
  // Satori takes the shape that React elements have; React itself is not needed.
  const svg = await satori(box as unknown as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: await fontsOf(theme),
  });
  return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
}

/** The words of a card as outlines on its left half. */
export async function drawWords(card: CardWords): Promise<string> {
  const { theme, title, kicker, campaign, slogan, language, helpLine } = card;
  const { text, ground } = palettes[theme];
  // A card of the campaign itself does not say its name twice.
  const above = kicker ?? (title === campaign ? slogan : campaign);
  const small = { fontFamily: 'Body, Body Extended', fontSize: 27, lineHeight: 1.25 };
  const line = element(
    { ...small, backgroundColor: text, color: ground, padding: '12px 24px', borderRadius: 30 },
    `${help[language]}: ${helpLine}`,
  );
  const tree = element(
    {
      flexDirection: 'column',
      width: column.width,
      height: column.height,
      color: text,
      justifyContent: 'space-between',
      alignItems: 'flex-start',
    },
    [
      element({ ...small, maxWidth: 540 }, above ?? ''),
      titleElement(title, theme),
      helpLine ? line : element({}, ''),
    ],
  );
  return outline(tree, theme, column);
}
