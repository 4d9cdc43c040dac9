import type { Theme } from '@bashke/content';

/** The colours of a kit: five of its own, its darkest and lightest, and a shade of the ground it lies on. */
export const tones = ['1', '2', '3', '4', '5', 'ink', 'paper', 'shade'] as const;
export type Tone = (typeof tones)[number];

/** How shapes are coloured: each answer is one attribute. */
export interface Paint {
  fill(tone: Tone): string;
  /** For shapes that are strokes alone. */
  line(tone: Tone): string;
}

/** Colours by class, so that the theme's tokens decide, in light and in dark. */
export const classPaint: Paint = {
  fill: (tone) => `class="d-${tone}"`,
  line: (tone) => `class="l-${tone}"`,
};

/** Colours written out, for files that stand alone. */
export const literalPaint = (palette: Palette): Paint => ({
  fill: (tone) => `fill="${palette[tone]}"`,
  line: (tone) => `fill="none" stroke="${palette[tone]}"`,
});

export type Palette = Readonly<Record<Tone | 'ground' | 'text', string>>;

/**
 * The tokens `--d-*`, `--hero` and `--hero-ink` of each theme in light mode, as cards and icons need them. A
 * test holds them equal to `theme.css`.
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
  loje: {
    '1': '#ffc934',
    '2': '#ff7a66',
    '3': '#45d6a4',
    '4': '#7cc8ff',
    '5': '#f6a6e0',
    ink: '#1b1650',
    paper: '#fffaf0',
    shade: '#4f3fd1',
    ground: '#3a27b8',
    text: '#ffffff',
  },
  bashke: {
    '1': '#b5412c',
    '2': '#e3a33b',
    '3': '#2c7478',
    '4': '#7a3e6b',
    '5': '#e58f6e',
    ink: '#3a1f1a',
    paper: '#fff8ec',
    shade: '#f2dcbb',
    ground: '#f9e9cf',
    text: '#3a1f1a',
  },
  raport: {
    '1': '#0c5cad',
    '2': '#0f1d2b',
    '3': '#5aa0e0',
    '4': '#e2a403',
    '5': '#9fb4c7',
    ink: '#0f1d2b',
    paper: '#ffffff',
    shade: '#dde5ec',
    ground: '#ffffff',
    text: '#0f1d2b',
  },
  ze: {
    '1': '#c8f23c',
    '2': '#fd764c',
    '3': '#bb8aef',
    '4': '#50dfe6',
    '5': '#fb5c99',
    ink: '#170719',
    paper: '#fcf8fe',
    shade: '#4e1d56',
    ground: '#290a2d',
    text: '#fcf8fe',
  },
  forum: {
    '1': '#0d5842',
    '2': '#d7ab56',
    '3': '#943932',
    '4': '#3c5f7c',
    '5': '#9cc2ad',
    ink: '#0f2020',
    paper: '#fcf9f3',
    shade: '#ece3d1',
    ground: '#fcf9f3',
    text: '#0f2020',
  },
};

/** A number as SVG writes it: one decimal at most. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);
