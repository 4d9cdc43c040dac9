import type { Draw, Kit } from './kit.ts';
import { short } from './paint.ts';

/*
 * Figures without numbers: fields of dots, rings and rows. They look like data and claim none: there are no
 * axes, no scales and no labels.
 */

/** Dots on a grid, larger where two waves meet. */
const field: Draw = (paint, choices) => {
  const [across, down] = [choices.between(20, 46) / 100, choices.between(20, 46) / 100];
  const phase = choices.between(0, 628) / 100;
  const sizes = ['', '', '', '', '', ''];
  const [atX, atY] = [choices.between(6, 10), choices.between(2, 6)];
  for (let row = 0; row < 13; row += 1) {
    for (let column = 0; column < 13; column += 1) {
      if (column === atX && row === atY) continue;
      const wave = Math.sin(column * across + phase) + Math.cos(row * down + phase / 2);
      const size = Math.max(0, Math.min(5, Math.round((wave + 2) * 1.25)));
      sizes[size] += `M${column * 45 + 30} ${row * 45 + 30}h0`;
    }
  }
  const dots = sizes.map((d, size) => (d ? `<path stroke-width="${size * 7 + 4}" d="${d}"/>` : '')).join('');
  return (
    `<g ${paint.line('2')} stroke-linecap="round">${dots}</g>` +
    `<circle ${paint.fill('1')} cx="${atX * 45 + 30}" cy="${atY * 45 + 30}" r="62"/>`
  );
};

/** Rings around one point, each a part of the whole. */
const rings: Draw = (paint, choices) => {
  const toneOf = choices.shuffle(['1', '2', '3', '4', '5'] as const);
  const arcs = Array.from({ length: 6 }, (_, index) => {
    const radius = 272 - index * 42;
    const round = 2 * Math.PI * radius;
    const part = choices.between(28, 86) / 100;
    const line = (tone: '1' | '2' | '3' | '4' | '5' | 'shade', dash: string) =>
      `<circle ${paint.line(tone)} r="${radius}"${dash}/>`;
    return (
      line('shade', '') +
      line(toneOf[index % 5]!, ` stroke-dasharray="${short(round * part)} ${short(round)}"`)
    );
  });
  return `<g transform="translate(300 300) rotate(-90)" stroke-width="26">${arcs.join('')}<circle ${paint.fill('2')} r="26"/></g>`;
};

/** Rows of bars that shift against each other. */
const rows: Draw = (paint, choices) => {
  const lines = Array.from({ length: 12 }, (_, row) => {
    const y = row * 48 + 18;
    let x = choices.between(0, 3) * 40;
    let bars = '';
    for (let bar = 0; bar < 3 && x < 560; bar += 1) {
      const length = Math.min(choices.between(1, 7) * 40, 600 - x);
      const tone = choices.pick(['1', '2', '2', '3', '5', 'shade'] as const);
      bars += `<path ${paint.fill(bar === 1 && row === 5 ? '4' : tone)} d="M${x} ${y}h${length}v30h${-length}z"/>`;
      x += length + 10;
    }
    return bars;
  });
  return lines.join('');
};

const pattern: Draw = (paint, choices) => {
  let d = '';
  for (let column = 0; column < 48; column += 1) {
    const height = choices.between(6, 90);
    d += `M${column * 25 + 4} ${100 - height}h5v${height}h-5z`;
  }
  const mark = choices.between(28, 44) * 25 + 4;
  return `<path ${paint.fill('shade')} d="${d}"/><path ${paint.fill('1')} d="M${mark} 4h5v96h-5z"/>`;
};

export const forum: Kit = {
  covers: { field, rings, rows },
  pattern,
  icon: (paint) =>
    `<path ${paint.line('2')} stroke-width="58" stroke-linecap="round" d="M150 150h0M150 300h0M150 450h0M300 300h0M300 450h0M450 450h0"/>` +
    `<circle ${paint.fill('1')} cx="425" cy="175" r="96"/>`,
};
