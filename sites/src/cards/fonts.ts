import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Theme } from '@bashke/content';
import type { Font } from 'satori';

const display = {
  loje: { family: 'bricolage-grotesque', weight: 800 },
  bashke: { family: 'fraunces', weight: 600 },
  raport: { family: 'atkinson-hyperlegible-next', weight: 800 },
  forum: { family: 'brygada-1918', weight: 600 },
  ze: { family: 'big-shoulders', weight: 800 },
} as const satisfies Record<Theme, { family: string; weight: Font['weight'] }>;

const { resolve } = createRequire(import.meta.url);

/** Latin holds Albanian and English; the extension stands in for names from elsewhere. */
async function loadFace(name: string, family: string, weight: Font['weight']): Promise<Font[]> {
  const subsets = ['latin', 'latin-ext'].map(async (subset): Promise<Font> => {
    const file = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
    const suffix = subset === 'latin' ? '' : ' Extended';
    return { name: `${name}${suffix}`, data: await readFile(resolve(file)), weight: 400 };
  });
  return Promise.all(subsets);
}

const loaded = new Map<Theme, Promise<Font[]>>();

/** The faces `Display` and `Body` of a theme, read once. */
export function fontsOf(theme: Theme): Promise<Font[]> {
  const known = loaded.get(theme);
  if (known) return known;
  const { family, weight } = display[theme];
  const fonts = Promise.all([
    loadFace('Display', family, weight),
    loadFace('Body', 'atkinson-hyperlegible-next', 700),
  ]).then((faces) => faces.flat());
  loaded.set(theme, fonts);
  return fonts;
}
