import type { Theme } from '@bashke/content';
import { portableCover, portablePattern } from '../drawing/index.ts';
import { palettes } from '../drawing/paint.ts';

/** Everything on a card but its words: 1200 by 630, the words' place is the left half. */
export const frames = {
  loje: (seed) => {
    const { ground, paper } = palettes.loje;
    const squares = Array.from(
      { length: 40 },
      (_, index) => `M${(index >> 1) * 60 + (index % 2) * 30} ${570 + (index % 2) * 30}h30v30h-30z`,
    );
    return `${fill(ground)}<path fill="${paper}" d="${squares.join('')}"/><g transform="translate(624 2)">${cover('loje', seed)}</g>`;
  },
  bashke: (seed) => {
    const { ground, shade, '1': first, '2': second } = palettes.bashke;
    return (
      `${fill(ground)}<clipPath id="arch"><path d="M640 630V320a260 260 0 0 1 520 0V630z"/></clipPath>` +
      `<g clip-path="url(#arch)"><path fill="${shade}" d="M640 0h520v630H640z"/><g transform="translate(642 100) scale(.86)">${cover('bashke', seed)}</g></g>` +
      `<path fill="${second}" d="${teeth(604)}"/><path fill="${first}" d="${teeth(622)}"/>`
    );
  },
  raport: (seed) => {
    const { ground, ink, '1': first } = palettes.raport;
    return (
      `${fill(ground)}<g transform="translate(650 62) scale(.84)">${cover('raport', seed)}</g>` +
      `<path fill="${ink}" d="M0 0h1200v18H0z"/><path fill="${first}" d="M0 612h1200v18H0z"/>`
    );
  },
  forum: (seed) => {
    const { ground, ink, shade, '2': second } = palettes.forum;
    return (
      `${fill(ground)}<path fill="${shade}" d="M660 0h540v630H660z"/>` +
      `<g transform="translate(678 126) scale(.84)">${cover('forum', seed)}</g>` +
      `<path fill="${ink}" d="M64 40h560v2H64zM64 46h560v6H64zM64 556h560v2H64z"/><path fill="${second}" d="M656 0h4v630h-4z"/>`
    );
  },
  ze: (seed) => {
    const { ground } = palettes.ze;
    return (
      `${fill(ground)}<g transform="translate(0 542) scale(.76)">${portablePattern({ theme: 'ze', seed })}</g>` +
      `<g transform="translate(600 34)">${cover('ze', seed)}</g>`
    );
  },
} as const satisfies Record<Theme, (seed: string) => string>;

const teeth = (y: number) => `M0 ${y}${'l15-18 15 18'.repeat(40)}V630H0z`;
const fill = (colour: string) => `<path fill="${colour}" d="M0 0h1200v630H0z"/>`;
const cover = (theme: Theme, seed: string) => portableCover({ theme, seed });
