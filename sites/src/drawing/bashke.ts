import type { Draw, Kit } from './kit.ts';
import { type Paint, short, type Tone } from './paint.ts';

/*
 * A carpet and many hands: arms are its ribbons, over one and under the next.
 */

const colours = ['1', '2', '3', '4', '5'] as const satisfies readonly Tone[];

/** An open hand that points up from (0, 0), with its arm below. */
function hand(paint: Paint, tone: Tone, cuff: Tone, length: number): string {
  return (
    `<g ${paint.line(tone)} stroke-linecap="round"><path stroke-width="92" d="M0 10v24"/>` +
    `<path stroke-width="74" d="M0 40v${length}"/>` +
    `<path stroke-width="26" d="M-33 0l-7-78M-11-8l-3-104M12-8l4-98M33 2l10-72"/>` +
    `<path stroke-width="28" d="M-34 38l-40-44"/></g>` +
    cuffOf(paint, cuff, 118)
  );
}

/** A woven band across an arm of 74. */
function cuffOf(paint: Paint, tone: Tone, y: number): string {
  return (
    `<path ${paint.fill(tone)} d="M-42 ${y}h84v62h-84z"/>` +
    `<path ${paint.fill('paper')} d="M-42 ${y + 31}l14-16 14 16-14 16zM-14 ${y + 31}l14-16 14 16-14 16zM14 ${y + 31}l14-16 14 16-14 16z"/>`
  );
}

/** The diamond of a carpet, step by step. */
function diamond(paint: Paint, tones: readonly Tone[], size: number): string {
  return tones
    .map((tone, index) => {
      const reach = size - (index * size) / tones.length;
      return `<path ${paint.fill(tone)} d="M0 ${short(-reach)}L${short(reach)} 0 0 ${short(reach)} ${short(-reach)} 0z"/>`;
    })
    .join('');
}

/** Four arms, each holding the next. */
const hold: Draw = (paint, choices) => {
  const hues = choices.shuffle(colours);
  const arms = [0, 1, 2, 3].map((turn) => {
    const tone = hues[turn]!;
    const cuff = hues[(turn + 2) % 4] === tone ? 'ink' : hues[(turn + 2) % 4]!;
    return (
      `<g transform="rotate(${turn * 90} 300 300) translate(196 200)"><path ${paint.line(tone)} stroke-width="108" d="M0 6V420"/>` +
      `<path ${paint.fill(cuff)} d="M-60 296h120v84H-60z"/><path ${paint.fill('paper')} d="M-60 338l20-26 20 26-20 26zM-20 338l20-26 20 26-20 26zM20 338l20-26 20 26-20 26z"/></g>`
    );
  });
  const grips = [0, 1, 2, 3].map(
    (turn) =>
      `<g transform="rotate(${turn * 90} 300 300) translate(196 200)" ${paint.line(hues[turn]!)} stroke-linecap="round"><path stroke-width="106" d="M0 30v26"/>` +
      `<path stroke-width="30" d="M-38 20v-88M-13 10v-104M13 10v-104M38 20v-86"/><path stroke-width="32" d="M46 66l44-34"/></g>`,
  );
  const centre = `<g transform="translate(300 300)">${diamond(paint, ['shade', hues[4]!, 'paper', hues[0]!], 92)}</g>`;
  return centre + arms.join('') + grips.join('');
};

/** Many hands up, each with a band of its own. */
const raised: Draw = (paint, choices) => {
  const hues = choices.shuffle(colours);
  const places = [
    [84, 330, -10],
    [516, 340, 10],
    [192, 214, -5],
    [412, 232, 6],
    [302, 140, 0],
  ] as const;
  const hands = places.map(([x, y, lean], index) => {
    const shift = choices.between(-14, 14);
    return `<g transform="translate(${x} ${y + shift}) rotate(${lean})">${hand(paint, hues[index]!, hues[(index + 2) % 5]!, 640 - y)}</g>`;
  });
  return (
    `<circle ${paint.fill('shade')} cx="300" cy="330" r="290"/>` +
    `<path ${paint.line('paper')} stroke-width="10" d="M60 330a240 240 0 0 1 480 0M110 330a190 190 0 0 1 380 0"/>` +
    hands.join('')
  );
};

/** Arms as ribbons of a cloth, over one and under the next, each with a hand at its end. */
const weave: Draw = (paint, choices) => {
  const hues = choices.shuffle(colours);
  const sides = choices.below(2);
  const up = [176, 300, 424].map((x, column) => {
    const y = [188, 132, 168][column]!;
    return `<g transform="translate(${x} ${y})">${hand(paint, hues[column]!, hues[(column + 2) % 5]!, 600 - y)}</g>`;
  });
  const rows = [342, 442, 542].map((y, row) => {
    const [tone, cuff] = [hues[(row + 3) % 5]!, hues[(row + 1) % 5]!];
    const turn = row % 2 === sides ? 90 : -90;
    const x = turn > 0 ? 508 - row * 14 : 92 + row * 14;
    const arm = `<g transform="translate(${x} ${y}) rotate(${turn})">${hand(paint, tone, cuff, 620)}</g>`;
    const over = [176, 300, 424]
      .filter((_, column) => (row + column) % 2 === 0)
      .map((each) => `M${each - 44} ${y}h88`)
      .join('');
    return { arm, over: `<path ${paint.line(tone)} stroke-width="74" d="${over}"/>` };
  });
  return (
    `<circle ${paint.fill('shade')} cx="300" cy="330" r="290"/>` +
    rows.map(({ arm }) => arm).join('') +
    up.join('') +
    rows.map(({ over }) => over).join('')
  );
};

const pattern: Draw = (paint, choices) => {
  const hues = choices.shuffle(colours);
  return Array.from({ length: 12 }, (_, index) => {
    const tones = [hues[index % 2]!, 'paper', hues[2 + (index % 3)]!] as const;
    return `<g transform="translate(${index * 100 + 50} 50)">${diamond(paint, tones, 50)}</g>`;
  }).join('');
};

export const bashke: Kit = {
  covers: { hold, raised, weave },
  pattern,
  icon: (paint, choices) => `<g transform="translate(45 45) scale(.85)">${hold(paint, choices)}</g>`,
};
