import type { Paint } from './paint.ts';
import type { Choices } from './random.ts';

/** Draws shapes with the given colours; everything else is decided by the choices. */
export type Draw = (paint: Paint, choices: Choices) => string;

/** The drawings of a theme. */
export interface Kit {
  /** Compositions on a square of 600 by 600, by name. The shapes reach the lower edge and may cross it. */
  covers: Readonly<Record<string, Draw>>;
  /** A strip of 1200 by 100. */
  pattern: Draw;
  /** The sign of the theme on a square of 600 by 600, for icons. */
  icon: Draw;
}
