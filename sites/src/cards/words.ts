import type { Language, Theme } from '@bashke/content';
import satori from 'satori';
import { palettes } from '../drawing/paint.ts';
import { fontsOf } from './fonts.ts';

export interface CardWords {
  theme: Theme;
  title: string;
  campaign: string;
  slogan?: string | undefined;
  language: Language;
  helpLine: string;
}

/** Where the words stand on a card. */
export const column = { x: 64, y: 64, width: 560, height: 460 } as const;
const help = { sq: 'Ndihmë', en: 'Help' } as const satisfies Record<Language, string>;

/** The mean width of a letter of the display face, in parts of its size; on the generous side. */
const letter = { loje: 0.575, bashke: 0.56, raport: 0.56 } as const satisfies Record<Theme, number>;
const sizes = [92, 82, 74, 66, 58, 52, 46, 40, 36, 32] as const;
const mostLines = 4;
/** What is left between the line above and the help line below. */
const room = { height: 330, leading: 1.04 } as const;

/** The largest size at which a title takes at most four lines, its longest word one, and all of it the room there is. */
export function sizeOf(title: string, theme: Theme): number {
  const words = title.split(/\s+/);
  const fits = (size: number) => {
    const letters = Math.floor(column.width / (size * letter[theme]));
    let lines = 1;
    let used = 0;
    for (const { length } of words) {
      if (length > letters) return false;
      const wanted = used === 0 ? length : used + 1 + length;
      if (wanted > letters) lines += 1;
      used = wanted > letters ? length : wanted;
    }
    return lines <= mostLines && lines * size * room.leading <= room.height;
  };
  return sizes.find(fits) ?? sizes.at(-1)!;
}

const element = (style: Record<string, string | number>, children: unknown) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** The words of a card as outlines on its left half. */
export async function drawWords(card: CardWords): Promise<string> {
  const { theme, title, campaign, slogan, language, helpLine } = card;
  const { text, ground } = palettes[theme];
  // A card of the campaign itself does not say its name twice.
  const above = title === campaign ? slogan : campaign;
  const small = { fontFamily: 'Body, Body Extended', fontSize: 27, lineHeight: 1.25 };
  const heading = element(
    {
      display: 'block',
      fontFamily: 'Display, Display Extended',
      fontSize: sizeOf(title, theme),
      lineHeight: room.leading,
      letterSpacing: '-0.025em',
      lineClamp: mostLines,
      wordBreak: 'break-word',
    },
    title,
  );
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
    [element({ ...small, maxWidth: 540 }, above ?? ''), heading, helpLine ? line : element({}, '')],
  );
  // Satori takes the shape that React elements have; React itself is not needed.
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    width: column.width,
    height: column.height,
    fonts: await fontsOf(theme),
  });
  return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
}
