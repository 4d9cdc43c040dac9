import type { Theme } from '@bashke/content';
import { bashke } from './bashke.ts';
import { forum } from './forum.ts';
import type { Kit } from './kit.ts';
import { loje } from './loje.ts';
import { classPaint, literalPaint, type Paint, palettes } from './paint.ts';
import { raport } from './raport.ts';
import { choicesOf } from './random.ts';
import { ze } from './ze.ts';

export { euEmblem } from './eu-emblem.ts';

const kits = { loje, bashke, raport, ze, forum } as const satisfies Record<Theme, Kit>;

interface Drawing {
  theme: Theme;
  /** What the drawing belongs to: the same seed gives the same drawing. */
  seed: string;
}
interface Cover extends Drawing {
  /** A composition of the theme by name; without one, or when the theme has none of that name, the seed decides. */
  variant?: string;
}

/** The names of a theme's compositions. */
export const coverVariants = (theme: Theme): string[] => Object.keys(kits[theme].covers);

/** The picture of a first screen: decoration in the colours of the page. */
export const drawCover = (cover: Cover): string =>
  `<svg class="drawing" viewBox="0 0 600 600" aria-hidden="true" focusable="false">${coverShapes(cover, classPaint)}</svg>`;

/** A strip of shapes that fills the width it is given. */
export const drawPattern = ({ theme, seed }: Drawing): string =>
  `<svg class="pattern" viewBox="0 0 1200 100" preserveAspectRatio="xMinYMid slice" aria-hidden="true" focusable="false">${kits[theme].pattern(classPaint, choicesOf(seed))}</svg>`;

/** The shapes of a cover on 600 by 600 with colours written out, for files that stand alone. */
export const portableCover = (cover: Cover): string =>
  coverShapes(cover, literalPaint(palettes[cover.theme]));

/** A strip on 1200 by 100 with colours written out. */
export const portablePattern = ({ theme, seed }: Drawing): string =>
  kits[theme].pattern(literalPaint(palettes[theme]), choicesOf(seed));

/** The sign of a theme on 600 by 600 with colours written out. */
export const portableIcon = ({ theme, seed }: Drawing): string =>
  kits[theme].icon(literalPaint(palettes[theme]), choicesOf(seed));

function coverShapes({ theme, seed, variant }: Cover, paint: Paint): string {
  const { covers } = kits[theme];
  const choices = choicesOf(`${theme}/${seed}`);
  const chosen = choices.pick(Object.values(covers));
  const named = variant !== undefined && Object.hasOwn(covers, variant) ? covers[variant] : undefined;
  return (named ?? chosen)(paint, choices);
}
