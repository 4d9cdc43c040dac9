import type { Kit } from './kit.ts';
import { type Paint, short, type Tone } from './paint.ts';
import type { Choices } from './random.ts';

/*
 * Pieces and boards. The pieces are people: they stand together, and they speak.
 */

const colours = ['1', '2', '3', '4', '5'] as const satisfies readonly Tone[];

/** A piece `height` tall that stands on (x, y): a head, a collar, a body and a foot. */
function piece(paint: Paint, tone: Tone, x: number, y: number, height: number): string {
  const wide = height * 0.26;
  const head = height * 0.185;
  const neck = head * 1.75 - height;
  const body = `V${short(neck)}h${short(head * 0.5)}C${short(head * 0.55)} ${short(-height * 0.3)} ${short(wide)} ${short(-height * 0.26)} ${short(wide)} ${short(-height * 0.08)}`;
  const half = `M0 0${body}q0 ${short(height * 0.08)} ${short(-wide * 0.2)} ${short(height * 0.08)}z`;
  const collar = head * 0.95;
  return (
    `<g transform="translate(${short(x)} ${short(y)})"><g ${paint.fill(tone)}>` +
    `<path d="${half}"/><path transform="scale(-1 1)" d="${half}"/>` +
    `<circle cy="${short(head - height)}" r="${short(head)}"/>` +
    `<rect x="${short(-collar)}" y="${short(neck - head * 0.16)}" width="${short(collar * 2)}" height="${short(head * 0.42)}" rx="${short(head * 0.21)}"/></g>` +
    `<g ${paint.fill('ink')} opacity=".13"><path d="${half}"/><path d="M0 ${short(-height)}a${short(head)} ${short(head)} 0 0 1 0 ${short(head * 2)}z"/></g></g>`
  );
}

/** What a bubble says without words: a heart, dots, a tick, lines. */
function sign(paint: Paint, kind: number, tone: Tone): string {
  const fill = paint.fill(tone);
  const line = paint.line(tone);
  switch (kind) {
    case 0:
      return `<path ${fill} d="M0 44C-62 4-44-36-18-36-6-36 0-26 0-20 0-26 6-36 18-36 44-36 62 4 0 44z"/>`;
    case 1:
      return `<path ${line} stroke-width="26" stroke-linecap="round" d="M-48 0h0M0 0h0M48 0h0"/>`;
    case 2:
      return `<path ${line} stroke-width="18" stroke-linecap="round" stroke-linejoin="round" d="M-34 2l24 24 46-50"/>`;
    default:
      return `<path ${line} stroke-width="16" stroke-linecap="round" d="M-52-18h104M-52 18h62"/>`;
  }
}

/** A speech bubble around (x, y); its tail points down to the left, or to the right. */
function bubble(
  paint: Paint,
  tone: Tone,
  x: number,
  y: number,
  scale: number,
  kind: number,
  right = false,
): string {
  const shape =
    'M-74-70H74a34 34 0 0 1 34 34V36a34 34 0 0 1-34 34H-10L-62 116V70H-74a34 34 0 0 1-34-34V-36a34 34 0 0 1 34-34z';
  const flip = right ? ' transform="scale(-1 1)"' : '';
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path ${paint.fill(tone)}${flip} d="${shape}"/>${sign(paint, kind, 'ink')}</g>`;
}

/** What lies on a field of the board. */
function field(paint: Paint, kind: number, tone: Tone, turn: number): string {
  const fill = paint.fill(tone);
  const line = paint.line(tone);
  const turned = turn ? ` transform="rotate(${turn * 90})"` : '';
  const tile = `<rect ${fill} x="-66" y="-66" width="132" height="132" rx="33"/>`;
  const ink = paint.line('ink');
  switch (kind) {
    case 0:
      return `${tile}<path ${ink} stroke-width="26" stroke-linecap="round" d="M-32-32h0M32-32h0M0 0h0M-32 32h0M32 32h0"/>`;
    case 1:
      return `<path ${fill}${turned} d="M-66-66H66A132 132 0 0 1-66 66z"/>`;
    case 2:
      return `<circle ${line} r="46" stroke-width="36"/>`;
    case 3:
      return `<path ${line} stroke-width="36" stroke-linecap="round" d="M-40-40L40 40M40-40L-40 40"/>`;
    case 4:
      return `<path ${fill}${turned} d="M-66-66H66a66 66 0 0 1-132 0zM-66 0H66a66 66 0 0 1-132 0z"/>`;
    case 5:
      return `${tile}<path ${ink} stroke-width="22" stroke-linecap="round" stroke-linejoin="round"${turned} d="M-34 14L0-20 34 14"/>`;
    default:
      return `${tile}<path ${ink} stroke-width="26" stroke-linecap="round" d="M-28 28h0M0 0h0M28-28h0"/>`;
  }
}

/** A board of four by four fields; `taken` says how many carry something. */
function board(paint: Paint, choices: Choices, taken: number): string {
  const parity = choices.below(2);
  const cells = Array.from({ length: 16 }, (_, index) => ({ column: index % 4, row: index >> 2 }));
  const plain = cells.filter(({ column, row }) => (column + row) % 2 === parity);
  const rest = cells.filter(({ column, row }) => (column + row) % 2 !== parity);
  const tiles = plain.map(({ column, row }) => `M${column * 144 + 51} ${row * 144 + 51}h66v66h-66z`).join('');
  const kinds = choices.shuffle([0, 1, 2, 3, 4, 5, 6]);
  const hues = choices.shuffle(colours);
  const things = choices
    .shuffle(rest)
    .slice(0, taken)
    .map(
      ({ column, row }, index) =>
        `<g transform="translate(${column * 144 + 84} ${row * 144 + 84})">${field(paint, kinds[index % 7]!, hues[index % 5]!, choices.below(4))}</g>`,
    );
  return `<path ${paint.line('shade')} stroke-width="66" stroke-linejoin="round" d="${tiles}"/>${things.join('')}`;
}

const together: Kit['covers'][string] = (paint, choices) => {
  const [a, b, c, d] = choices.shuffle(colours) as [Tone, Tone, Tone, Tone, Tone];
  const tall = choices.below(2) === 1;
  return (
    board(paint, choices, 6) +
    piece(paint, a, 128, 600, tall ? 300 : 350) +
    piece(paint, b, 472, 600, tall ? 340 : 290) +
    piece(paint, c, 300, 612, 420) +
    bubble(paint, 'paper', tall ? 190 : 418, tall ? 142 : 138, 1.12, choices.below(3), tall) +
    bubble(paint, d, tall ? 490 : 96, tall ? 196 : 168, 0.62, 1 + choices.below(3), !tall)
  );
};

const voice: Kit['covers'][string] = (paint, choices) => {
  const [a, b, c] = choices.shuffle(colours) as [Tone, Tone, Tone, Tone, Tone];
  return (
    board(paint, choices, 7) +
    bubble(paint, 'paper', 352, 190, 1.75, choices.below(4)) +
    piece(paint, a, 168, 604, 300) +
    piece(paint, b, 372, 606, 230) +
    bubble(paint, c, 500, 420, 0.72, choices.below(4), false)
  );
};

/** A way from field to field; at its end somebody has an open ear. */
const path: Kit['covers'][string] = (paint, choices) => {
  const hues = choices.shuffle(colours);
  const stops = [
    [352, 520],
    [452, 508],
    [514, 410],
    [440, 306],
    [330, 300],
    [220, 300],
    [122, 206],
    [210, 106],
    [310, 100],
  ] as const;
  const marks = stops.map(
    ([x, y], index) =>
      `<circle ${paint.fill(index % 3 === 1 ? 'paper' : hues[index % 5]!)} cx="${x}" cy="${y}" r="32"/>`,
  );
  return (
    `<path ${paint.line('shade')} stroke-width="116" stroke-linecap="round" d="M96 520H404a110 110 0 0 0 0-220H220a100 100 0 0 1 0-200H470"/>` +
    marks.join('') +
    `<g transform="translate(472 104)"><circle ${paint.fill('paper')} r="96"/><circle ${paint.fill(hues[0]!)} r="76"/>${sign(paint, 0, 'ink')}</g>` +
    piece(paint, hues[1]!, 104, 600, 270) +
    piece(paint, hues[2]!, 232, 608, 350) +
    bubble(paint, 'paper', 366, 262, 0.86, 1 + choices.below(3))
  );
};

/** Fields in a row. */
const pattern: Kit['pattern'] = (paint, choices) => {
  const hues = choices.shuffle(colours);
  return Array.from({ length: 12 }, (_, index) => {
    const thing =
      index % 3 === 2
        ? `<rect ${paint.fill('shade')} x="-66" y="-66" width="132" height="132" rx="33"/>`
        : field(paint, choices.below(7), hues[index % 5]!, choices.below(4));
    return `<g transform="translate(${index * 100 + 50} 50) scale(.66)">${thing}</g>`;
  }).join('');
};

export const loje: Kit = {
  covers: { together, voice, path },
  pattern,
  icon: (paint) => piece(paint, '1', 236, 520, 400) + bubble(paint, 'paper', 388, 190, 1.08, 0),
};
