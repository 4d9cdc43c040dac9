import { readFileSync } from 'node:fs';
import { themes, type Theme } from '@bashke/content';
import { converter, formatHex, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { palettes, tones } from '../drawing/paint.ts';
import { trackColors } from '../drawing/tracks.ts';
import { themes as registered } from '../rendering/themes.ts';

type Scheme = 'light' | 'dark';
const schemes = ['light', 'dark'] as const;

/** The colours of a theme by role, as its style sheet gives them. */
function colours(theme: Theme): Map<string, Record<Scheme, string>> {
  const css = readFileSync(new URL(`${theme}/theme.css`, import.meta.url), 'utf8');
  const declaration = /--([\w-]+):\s*light-dark\(\s*(oklch\([^)]*\)),\s*(oklch\([^)]*\))\s*\);/g;
  return new Map(
    [...css.matchAll(declaration)].map(([, role, light, dark]) => [role!, { light: light!, dark: dark! }]),
  );
}

const tracks = ['track-1', 'track-2', 'track-3', 'track-4', 'track-5', 'track-6'];

/** Text on what it lies on: 4.5. */
const texts = [
  ...['ink', 'quiet', 'link', 'accent'].flatMap((ink) =>
    ['ground', 'surface', 'tint'].map((on) => [ink, on]),
  ),
  ['accent-ink', 'accent'],
  ['hero-ink', 'hero'],
  ['action-ink', 'action'],
  ['help-ink', 'help'],
  ['help', 'help-ink'],
  ['help-action-ink', 'help-action'],
  ['facts-ink', 'facts'],
  ['facts-value', 'facts'],
  ...['tile-1', 'tile-2', 'tile-3', 'tile-4'].map((tile) => ['tile-ink', tile]),
  ...tracks.map((track) => ['track-ink', track]),
] as [string, string][];

/** Shapes that carry meaning: 3. */
const shapes = [
  ...['edge', 'focus', 'accent', 'tip', 'warning', 'danger', ...tracks].flatMap((shape) =>
    ['ground', 'surface', 'tint'].map((on) => [shape, on]),
  ),
  ['action', 'hero'],
  ['help-action', 'help'],
] as [string, string][];

const roles = [...new Set([...texts, ...shapes].flat()), 'line', 'action-side', 'help-action-side'];
const inOklab = converter('oklab');

describe.each(themes)('the theme %s', (theme) => {
  const tokens = colours(theme);

  it('sets every role and every colour of its drawings', () => {
    expect([...tokens.keys()].toSorted()).toEqual([...roles, ...tones.map((tone) => `d-${tone}`)].toSorted());
  });

  describe.each(schemes)('in %s', (scheme) => {
    const contrast = (one: string, other: string) =>
      wcagContrast(tokens.get(one)![scheme], tokens.get(other)![scheme]);

    it.each(texts)('%s can be read on %s', (ink, ground) => {
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    });

    it.each(shapes)('%s can be told from %s', (shape, ground) => {
      expect(contrast(shape, ground)).toBeGreaterThanOrEqual(3);
    });

    it.each(['tip', 'warning', 'danger'])('text can be read in a box of %s', (mark) => {
      // As in callout.css: a tenth of the mark on the surface.
      const [over, under] = [mark, 'surface'].map((role) => inOklab(tokens.get(role)![scheme])!) as [
        NonNullable<ReturnType<typeof inOklab>>,
        NonNullable<ReturnType<typeof inOklab>>,
      ];
      const mix = (channel: 'l' | 'a' | 'b') => 0.1 * over[channel] + 0.9 * under[channel];
      const box = { mode: 'oklab' as const, l: mix('l'), a: mix('a'), b: mix('b') };
      for (const ink of ['ink', 'link']) {
        expect(wcagContrast(tokens.get(ink)![scheme], box)).toBeGreaterThanOrEqual(4.5);
      }
    });
  });

  it('draws cards in the colours of its pages', () => {
    const shown = Object.fromEntries(
      [...tones.map((tone) => [tone, `d-${tone}`]), ['ground', 'hero'], ['text', 'hero-ink']].map(
        ([name, role]) => [name, formatHex(tokens.get(role!)!.light)],
      ),
    );
    expect(palettes[theme]).toEqual(shown);
  });

  it('gives programs that show an agenda the colours of its tracks', () => {
    expect(trackColors[theme]).toEqual(tracks.map((track) => formatHex(tokens.get(track)!.light)));
  });

  it('gives the browser the colour of its ground', () => {
    const { light, dark } = tokens.get('ground')!;
    expect(registered[theme]).toMatchObject({ light: formatHex(light), dark: formatHex(dark) });
  });
});
