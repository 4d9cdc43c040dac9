import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { themes } from '@bashke/content';
import { expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../../../sites/src/themes');

/** What the plain pages take over of a theme. */
const taken = [
  'ground',
  'surface',
  'ink',
  'quiet',
  'line',
  'edge',
  'link',
  'focus',
  'hero',
  'hero-ink',
  'action',
  'action-ink',
  'help',
  'help-ink',
  'danger',
  'radius-button',
] as const;

it('the colours of the plain pages are those of the microsites; `vitest -u` takes over what has changed', async () => {
  const colours: Record<string, Record<string, string>> = {};
  for (const theme of themes) {
    const css = await readFile(path.join(folder, theme, 'theme.css'), 'utf8');
    colours[theme] = Object.fromEntries(
      taken.map((name) => {
        const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
        expect(value, `--${name} of the theme ${theme}`).toBeDefined();
        return [name, value!.replaceAll(/\s+/g, ' ')];
      }),
    );
  }
  await expect(`${JSON.stringify(colours, null, 2)}\n`).toMatchFileSnapshot('themes.json');
});
