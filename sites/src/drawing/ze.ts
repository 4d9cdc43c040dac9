import type { Draw, Kit } from './kit.ts';
import { type Paint, short, type Tone } from './paint.ts';
import type { Choices } from './random.ts';

/*
 * Voices: waves of bars, microphones, heads that listen, and bubbles that are full of sound.
 */

const colours = ['1', '2', '3', '4', '5'] as const satisfies readonly Tone[];

/** Half the height of each bar of a spoken word: quiet at its ends, uneven between. */
function word(choices: Choices, bars: number, least: number, most: number): number[] {
  return Array.from({ length: bars }, (_, bar) => {
    const swell = Math.sin(((bar + 0.6) / (bars + 0.2)) * Math.PI);
    return least + (most - least) * swell * (choices.between(45, 100) / 100);
  });
}

/** Upright strokes around the line `y`, from `x` on, `step` apart. */
const bars = (halves: readonly number[], x: number, y: number, step: number): string =>
  halves.map((half, bar) => `M${short(x + bar * step)} ${short(y - half)}v${short(half * 2)}`).join('');

/** A wave of round bars, `thick` each. */
const wave = (paint: Paint, tone: Tone, d: string, thick: number): string =>
  `<path ${paint.line(tone)} stroke-width="${thick}" stroke-linecap="round" d="${d}"/>`;

/** Bars that stand on the lower edge, a colour each, as on a level meter. */
function meter(paint: Paint, choices: Choices, heights: readonly number[], x: number): string {
  const hues = choices.shuffle(colours);
  return heights
    .map((height, bar) =>
      wave(paint, height > 60 ? hues[bar % 5]! : 'shade', `M${x + bar * 60} 610V${short(610 - height)}`, 38),
    )
    .join('');
}

/** A microphone that stands on (0, 600), its head around (0, 0). */
function microphone(paint: Paint, tone: Tone, holder: Tone): string {
  return (
    `<path ${paint.line(holder)} stroke-width="24" stroke-linecap="round" d="M-132 10v46a132 132 0 0 0 264 0V10M0 188V430"/>` +
    `<rect ${paint.fill(tone)} x="-92" y="-196" width="184" height="332" rx="92"/>` +
    `<path ${paint.fill('ink')} opacity=".14" d="M0-196a92 92 0 0 1 92 92V44a92 92 0 0 1-92 92z"/>` +
    `<path ${paint.line('ink')} stroke-width="14" stroke-linecap="round" d="M-46-96h92M-46-52h92M-46-8h92"/>`
  );
}

/** A bubble around (0, 0) with one sharp corner, to the left or the right, and a word in it. */
function bubble(
  paint: Paint,
  tone: Tone,
  halves: readonly number[],
  width: number,
  height: number,
  right: boolean,
): string {
  const [w, h, r] = [width / 2, height / 2, Math.min(64, height / 2)];
  const side = right ? -1 : 1;
  const d = `M${-w * side} ${h}V${r - h}q0 ${-r} ${r * side} ${-r}H${(w - r) * side}q${r * side} 0 ${r * side} ${r}V${h - r}q0 ${r} ${-r * side} ${r}z`;
  const step = (width - 84) / (halves.length - 1);
  return `<path ${paint.fill(tone)} d="${d}"/>${wave(paint, 'ink', bars(halves, 42 - w, 0, step), 16)}`;
}

/** A microphone on a stage of light, with bars to its left and right. */
const studio: Draw = (paint, choices) => {
  const hues = choices.shuffle(colours);
  const left = [1, 2, 3].map((place) => place * 44 + choices.between(10, 130));
  const right = [3, 2, 1].map((place) => place * 44 + choices.between(10, 130));
  return (
    `<circle ${paint.fill('shade')} cx="300" cy="300" r="272"/>` +
    `<path ${paint.line('ink')} stroke-width="3" opacity=".5" d="M300 92a208 208 0 0 1 0 416a208 208 0 0 1 0-416M300 156a144 144 0 0 1 0 288a144 144 0 0 1 0-288"/>` +
    meter(paint, choices, left, 32) +
    meter(paint, choices, right, 448) +
    `<g transform="translate(300 ${choices.between(222, 240)}) rotate(${choices.between(-9, 9)})">${microphone(paint, hues[0]!, 'paper')}</g>`
  );
};

const fringe =
  'M156 226C150 118 214 52 300 52S450 118 444 226L424 222C416 168 392 146 336 148 276 150 244 138 222 112 212 152 186 172 176 222z';

/** Hair in three ways: what falls behind the head, and what lies on it. */
function hair(paint: Paint, way: number): { behind: string; front: string } {
  const front = `<path ${paint.fill('ink')} d="${fringe}"/>`;
  switch (way) {
    case 0:
      return { behind: '', front };
    case 1:
      return {
        behind: `<path ${paint.fill('ink')} d="M146 214a154 154 0 0 1 308 0V352q0 56-56 56H202q-56 0-56-56z"/>`,
        front,
      };
    default: {
      const curls = 'M164 190h0M176 124h0M226 76h0M300 58h0M374 76h0M424 124h0M436 190h0';
      return {
        behind: '',
        front: front + `<path ${paint.line('ink')} stroke-width="76" stroke-linecap="round" d="${curls}"/>`,
      };
    }
  }
}

/** Someone with headphones who likes what is heard. */
const listen: Draw = (paint, choices) => {
  const skin = choices.pick(['2', '3', '5'] as const);
  const rest = choices.shuffle(colours.filter((tone) => tone !== skin));
  const [phones, shirt, first, second] = rest as [Tone, Tone, Tone, Tone];
  const { behind, front } = hair(paint, choices.below(3));
  const ear = () => word(choices, 4, 8, 96).toSorted((a, b) => a - b);
  const print = word(choices, 9, 6, 44);
  const lean = choices.between(-8, 8);
  return (
    `<circle ${paint.fill('shade')} cx="300" cy="330" r="270"/>` +
    wave(paint, first, bars(ear(), 6, 262, 28), 15) +
    wave(paint, second, bars(ear().toReversed(), 510, 262, 28), 15) +
    `<path ${paint.fill(shirt)} d="M70 612C70 500 160 470 232 452V372H368V452C440 470 530 500 530 612z"/>` +
    wave(paint, 'ink', bars(print, 220, 552, 20), 10) +
    `<g transform="rotate(${lean} 300 420)">${behind}<path ${paint.fill(skin)} d="M232 330h136V440a68 68 0 0 1-136 0z"/><path ${paint.fill('ink')} opacity=".16" d="M232 400q68 44 136 0v26q-68 44-136 0z"/>` +
    `<path ${paint.fill(skin)} d="M166 206a134 134 0 0 1 268 0V276a134 134 0 0 1-268 0z"/>` +
    `<path ${paint.line('ink')} stroke-width="12" stroke-linecap="round" d="M220 254q22-22 44 0M336 254q22-22 44 0M256 318q44 44 88 0"/>` +
    front +
    `<path ${paint.line('paper')} stroke-width="30" d="M138 250V202a162 162 0 0 1 324 0V250"/>` +
    `<rect ${paint.fill(phones)} x="100" y="198" width="80" height="132" rx="40"/><rect ${paint.fill(phones)} x="420" y="198" width="80" height="132" rx="40"/></g>`
  );
};

/** Several speak in turn. */
const talk: Draw = (paint, choices) => {
  const hues = choices.shuffle(colours);
  const mirrored = choices.below(2) === 1;
  const rows = [
    { x: 236, y: 92, width: 400, height: 156, count: 13 },
    { x: 392, y: 282, width: 352, height: 176, count: 11 },
    { x: 190, y: 470, width: 316, height: 144, count: 10 },
  ].map(({ x, y, width, height, count }, row) => {
    const right = (row % 2 === 1) !== mirrored;
    const halves = word(choices, count, 6, height * 0.38);
    const tone = row === 1 ? 'paper' : hues[row]!;
    return `<g transform="translate(${mirrored ? 600 - x : x} ${y})">${bubble(paint, tone, halves, width, height, right)}</g>`;
  });
  const at = mirrored ? 30 : 390;
  return (
    `<circle ${paint.fill('shade')} cx="300" cy="330" r="270"/>` +
    rows.join('') +
    meter(
      paint,
      choices,
      [choices.between(64, 96), choices.between(120, 190), choices.between(66, 140), choices.between(40, 90)],
      at,
    )
  );
};

/** A voice that spreads in rings, each as long as it was loud. */
const rings: Draw = (paint, choices) => {
  const hues = choices.shuffle(colours);
  const turned = choices.between(0, 359);
  const arcs = Array.from({ length: 5 }, (_, ring) => {
    const radius = 126 + ring * 40;
    const round = 2 * Math.PI * radius;
    const part = choices.between(22, 72) / 100;
    const turn = turned + ring * choices.between(24, 70);
    return (
      `<circle ${paint.line('shade')} r="${radius}" stroke-width="6"/>` +
      `<circle ${paint.line(hues[ring]!)} r="${radius}" stroke-width="22" stroke-linecap="round" transform="rotate(${turn})" stroke-dasharray="${short(round * part)} ${short(round)}"/>`
    );
  });
  const halves = word(choices, 5, 12, 52);
  return (
    `<g transform="translate(300 302)">${arcs.join('')}<circle ${paint.fill('paper')} r="92"/>` +
    `${wave(paint, 'ink', bars(halves, -48, 0, 24), 14)}</g>`
  );
};

/** A whole recording; what was heard of it is in colour. */
const pattern: Draw = (paint, choices) => {
  const hues = choices.shuffle(colours);
  const halves = Array.from({ length: 75 }, (_, bar) => {
    const phrase = Math.abs(Math.sin(bar / 5.3 + choices.below(3) / 9));
    return 3 + phrase * choices.between(12, 40);
  });
  const heard = choices.between(24, 46);
  const chapter = choices.between(8, heard - 8);
  const part = (tone: Tone, from: number, to: number) =>
    wave(paint, tone, bars(halves.slice(from, to), 8 + from * 16, 50, 16), 8);
  return part(hues[0]!, 0, chapter) + part(hues[1]!, chapter, heard) + part('shade', heard, 75);
};

export const ze: Kit = {
  covers: { studio, listen, talk, rings },
  pattern,
  icon: (paint) =>
    wave(paint, '4', 'M110 262v76M490 262v76', 62) +
    wave(paint, '2', 'M205 190v220M395 190v220', 62) +
    wave(paint, '1', 'M300 120v360', 62),
};
