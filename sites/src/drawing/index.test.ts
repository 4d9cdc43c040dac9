import { themes } from '@bashke/content';
import { describe, expect, it } from 'vitest';
import { coverVariants, drawCover, drawPattern, euEmblem, portableCover, portableIcon } from './index.ts';

const seeds = Array.from({ length: 20 }, (_, index) => `fushata/${index}`);

describe.each(themes)('the kit of %s', (theme) => {
  it('draws the same for the same seed, and other pictures for others', () => {
    for (const seed of seeds) expect(drawCover({ theme, seed })).toBe(drawCover({ theme, seed }));
    expect(new Set(seeds.map((seed) => drawCover({ theme, seed }))).size).toBeGreaterThan(12);
    expect(new Set(seeds.map((seed) => drawPattern({ theme, seed }))).size).toBeGreaterThan(12);
  });

  it('draws each of its compositions by name, hidden from screen readers, in few bytes', () => {
    const names = coverVariants(theme);
    expect(names.length).toBeGreaterThanOrEqual(3);
    const drawn = names.map((variant) => drawCover({ theme, seed: 'a', variant }));
    expect(new Set(drawn).size).toBe(names.length);
    for (const svg of [...drawn, drawPattern({ theme, seed: 'a' })]) {
      expect(svg).toMatch(/^<svg [^>]*aria-hidden="true"/);
      expect(svg.length).toBeLessThan(3600);
      expect(svg).not.toContain('NaN');
    }
  });

  it('leaves an unknown composition to the seed', () => {
    const seed = 'a';
    expect(drawCover({ theme, seed, variant: 'toString' })).toBe(drawCover({ theme, seed }));
  });

  it('takes its colours from the theme on a page, and brings them along in a file', () => {
    for (const seed of seeds) {
      const onPage = drawCover({ theme, seed });
      expect(onPage).not.toMatch(/(fill|stroke|style)="/);
      expect(portableCover({ theme, seed })).not.toContain('class=');
    }
    expect(portableIcon({ theme, seed: 'a' })).not.toContain('class=');
  });
});

describe('the emblem of the Union', () => {
  const emblem = euEmblem();
  const points = [...emblem.matchAll(/M([\d.]+) ([\d.]+)L/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

  it('is three by two, with twelve stars on a circle, each with a point up', () => {
    expect(emblem).toContain('viewBox="0 0 810 540"');
    expect(points).toHaveLength(12);
    // The upper point of a star is an eighteenth of the height above its centre.
    for (const { x, y } of points) expect(Math.hypot(x - 405, y + 30 - 270)).toBeCloseTo(180, 0);
  });

  it('has the blue and the yellow of the Union', () => {
    expect(emblem).toContain('fill="#039"');
    expect(emblem).toContain('fill="#fc0"');
  });
});
