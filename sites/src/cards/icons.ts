import type { Theme } from '@bashke/content';
import { portableIcon } from '../drawing/index.ts';
import { palettes } from '../drawing/paint.ts';

interface Icon {
  theme: Theme;
  seed: string;
}

/** The sign of a campaign on 600 by 600. `round` leaves the corners out; devices cut their own shape from a full square. */
export const iconShapes = ({ theme, seed }: Icon, round: boolean): string =>
  `<rect width="600" height="600" rx="${round ? 120 : 0}" fill="${palettes[theme].ground}"/>${portableIcon({ theme, seed })}`;

/** A sheet of paper with lines: what any document has, and tells nobody what is read. */
export const neutralIcon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#70757c" d="M6 2h14l7 7v21H6z"/>' +
  '<path fill="#c9cdd2" d="M20 2v7h7z"/><path fill="none" stroke="#fff" stroke-width="2" d="M10 15h13M10 20h13M10 25h8"/></svg>';
