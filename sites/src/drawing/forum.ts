import type { Draw, Kit } from './kit.ts';
import { type Paint, short, type Tone } from './paint.ts';

/*
 * A house to meet in: arches, a table, seats, and people, who are arches with a head. Thin rules, as in print.
 */

const colours = ['1', '2', '3', '4', '5'] as const satisfies readonly Tone[];

/** An opening with a round top: `width` wide, its feet at `y`, its top at `top`. */
const arch = (x: number, y: number, width: number, top: number): string =>
  `M${short(x)} ${y}V${short(top + width / 2)}a${short(width / 2)} ${short(width / 2)} 0 0 1 ${short(width)} 0V${y}z`;

/** Somebody who stands at (x, y): shoulders like an arch, and a head. */
const person = (
  paint: Paint,
  tone: Tone,
  head: Tone,
  x: number,
  y: number,
  width: number,
  tall: number,
): string =>
  `<path ${paint.fill(tone)} d="${arch(x - width / 2, y, width, y - tall)}"/>` +
  `<circle ${paint.fill(head)} cx="${short(x)}" cy="${short(y - tall - width * 0.21)}" r="${short(width * 0.29)}"/>`;

/** One arch behind the other, and people who have come together before them. */
const portal: Draw = (paint, choices) => {
  const [outer, inner] = choices.pick([
    ['1', '5'],
    ['4', '2'],
    ['3', '5'],
    ['1', '2'],
  ] as const);
  const tones: readonly Tone[] = [outer, 'paper', inner, 'shade'];
  const step = choices.between(52, 66);
  const arches = tones.map((tone, index) => {
    const [x, top] = [10 + index * step, index * (step + 28)];
    const width = 600 - 2 * x;
    return (
      `<path ${paint.fill(tone)} d="${arch(x, 566, width, top)}"/>` +
      `<path ${paint.line(tone === 'paper' || tone === 'shade' ? outer : 'paper')} stroke-width="2" d="${arch(x + 10, 566, width - 20, top + 10)}"/>`
    );
  });
  const hues = choices.shuffle(colours.filter((tone) => tone !== inner && tone !== outer));
  const tall = choices.shuffle([128, 188, 226, 158]);
  const people = choices
    .shuffle([104, 236, 364, 496])
    .slice(0, choices.between(3, 4))
    .toSorted((one, other) => one - other)
    .map((x, index) => person(paint, hues[index % 3]!, hues[(index + 2) % 3]!, x, 566, 118, tall[index]!));
  return `${arches.join('')}${people.join('')}<path ${paint.fill('ink')} d="M0 566h600v12H0z"/><path ${paint.fill('2')} d="M0 578h600v22H0z"/>`;
};

/** A round table from above: a sheet before each seat, and one seat that is still free. */
const table: Draw = (paint, choices) => {
  const seats = choices.between(7, 10);
  const free = choices.below(seats);
  const hues = choices.shuffle(colours);
  const turn = choices.between(0, 40);
  const size = 760 / seats;
  const places = Array.from({ length: seats }, (_, seat) => {
    const angle = turn + (seat * 360) / seats;
    const tone = hues[seat % 5]!;
    const sheet = `<path ${paint.fill('paper')} d="M-20-176h40v52h-40z"/><path ${paint.line('ink')} stroke-width="2" d="M-12-164h24M-12-154h24M-12-144h14"/>`;
    const sitter =
      seat === free
        ? `<circle ${paint.line('1')} stroke-width="4" stroke-dasharray="9 7" cy="-242" r="36"/>`
        : `<rect ${paint.fill(tone)} x="${short(-size / 2)}" y="-282" width="${short(size)}" height="64" rx="32"/><circle ${paint.fill(hues[(seat + 2) % 5]!)} cy="-244" r="26"/>`;
    return `<g transform="rotate(${short(angle)})">${sitter}${sheet}</g>`;
  });
  return (
    `<g transform="translate(300 302)"><circle ${paint.fill('shade')} r="298"/><circle ${paint.line('2')} stroke-width="3" r="288"/>` +
    `<circle ${paint.fill('1')} r="196"/><circle ${paint.line('5')} stroke-width="2" r="186"/>${places.join('')}` +
    `<circle ${paint.line('2')} stroke-width="3" r="92"/><circle ${paint.line('2')} stroke-width="3" r="80"/><circle ${paint.fill('2')} r="46"/>` +
    `<circle ${paint.fill('paper')} r="16"/></g>`
  );
};

/** How far it is from the middle of the floor to the window around `rows`, in degrees from the left. */
function reachOf(degrees: number): number {
  const angle = (degrees * Math.PI) / 180;
  const aside = 286 / Math.abs(Math.cos(angle));
  if (aside * Math.sin(angle) <= 260) return aside;
  return 260 * Math.sin(angle) + Math.sqrt((260 * Math.sin(angle)) ** 2 - 260 ** 2 + 286 ** 2);
}

/** Half a circle of seats around whoever speaks. */
const rows: Draw = (paint, choices) => {
  const hues = choices.shuffle(['1', '3', '4', '2', '5'] as const);
  const [one, other] = [choices.between(44, 72), choices.between(104, 138)];
  const at = (radius: number, degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${short(300 - radius * Math.cos(angle))} ${short(560 - radius * Math.sin(angle))}`;
  };
  const sector = (radius: number, from: number, to: number) =>
    `M${at(radius, from)}A${radius} ${radius} 0 0 1 ${at(radius, to)}`;
  const radii = [168, 206, 244, 282];
  const parts = (
    [
      [8, one - 4],
      [one + 4, other - 4],
      [other + 4, 172],
    ] as const
  ).map(([from, to], index) => {
    const seats = radii.map((radius) => sector(radius, from, to)).join('');
    return `<path ${paint.line(hues[index]!)} stroke-width="27" stroke-linecap="round" stroke-dasharray="0 33" d="${seats}"/>`;
  });
  const rays = Array.from({ length: 13 }, (_, ray) => {
    const angle = (ray + 2) * 11.25;
    return `M${at(316, angle)}L${at(reachOf(angle), angle)}`;
  });
  return (
    `<path ${paint.fill('shade')} d="${arch(0, 560, 600, 0)}"/>` +
    `<path ${paint.line('2')} stroke-width="3" d="${rays.join('')}${arch(14, 560, 572, 14)}"/>` +
    `<path ${paint.fill('paper')} d="M0 560a300 300 0 0 1 600 0z"/>` +
    `<path ${paint.line('ink')} stroke-width="2" d="${[187, 225, 263].map((radius) => sector(radius, 6, 174)).join('')}"/>` +
    `<path ${paint.line('ink')} stroke-width="4" d="${sector(300, 0, 180)}"/>` +
    parts.join('') +
    `<path ${paint.fill('1')} d="${arch(196, 560, 208, 424)}"/><path ${paint.line('2')} stroke-width="3" d="${arch(206, 560, 188, 434)}"/>` +
    person(paint, hues[3] === '1' ? '5' : hues[3]!, 'paper', 300, 560, 88, 62) +
    `<path ${paint.fill('ink')} d="M0 560h600v14H0z"/><path ${paint.fill('2')} d="M0 574h600v26H0z"/>`
  );
};

/** People who talk: what each says in lines, in a bubble that is an arch. */
const voices: Draw = (paint, choices) => {
  const hues = choices.shuffle(['1', '3', '4'] as const);
  const heights = choices.shuffle([70, 148, 112]);
  const speakers = heights.map((top, index) => {
    const x = 102 + index * 198;
    const tone = hues[index]!;
    const last = choices.between(50, 120);
    const lines = Array.from(
      { length: Math.floor((264 - top) / 24) },
      (_, line) => `M${x - 62} ${top + 84 + line * 24}h${line === 0 ? 124 : 124 - ((line * last) % 60)}`,
    );
    return (
      `<path ${paint.fill(tone)} d="${arch(x - 92, 352, 184, top)}M${x - 30} 350h60l-44 46z"/>` +
      `<path ${paint.line('paper')} stroke-width="7" d="${lines.join('')}"/>` +
      person(paint, index === 1 ? '2' : '5', tone, x, 576, 150, 104)
    );
  });
  return (
    `<path ${paint.line('2')} stroke-width="3" d="M0 362h600M0 26h600"/><path ${paint.line('2')} stroke-width="7" d="M0 15h600"/>` +
    speakers.join('') +
    `<path ${paint.fill('1')} d="M0 560h600v40H0z"/><path ${paint.line('2')} stroke-width="3" d="M0 574h600"/>`
  );
};

/** An arcade that goes on. */
const pattern: Draw = (paint, choices) => {
  const hues = choices.shuffle(colours);
  const bays = Array.from({ length: 20 }, (_, bay) => {
    const x = bay * 60;
    const isFull = choices.below(3) > 0;
    return isFull
      ? `<path ${paint.fill(hues[bay % 5]!)} d="${arch(x + 8, 94, 44, 34)}"/><circle ${paint.fill(hues[(bay + 2) % 5]!)} cx="${x + 30}" cy="18" r="12"/>`
      : `<path ${paint.line(hues[bay % 5]!)} stroke-width="2" d="${arch(x + 8, 94, 44, 12)}${arch(x + 16, 94, 28, 22)}"/>`;
  });
  return `${bays.join('')}<path ${paint.fill(hues[0]!)} d="M0 94h1200v6H0z"/>`;
};

export const forum: Kit = {
  covers: { portal, table, rows, voices },
  pattern,
  icon: (paint) =>
    `<path ${paint.fill('1')} d="${arch(90, 510, 420, 80)}"/><path ${paint.line('2')} stroke-width="12" d="${arch(118, 510, 364, 108)}"/>` +
    person(paint, 'paper', 'paper', 220, 510, 136, 118) +
    person(paint, '2', '2', 380, 510, 136, 118),
};
