import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { themes } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { type ConfigData, FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import type { Browser, BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../running/browser.ts';
import { type Microsites, startMicrosites } from '../running/microsites.ts';

let microsites: Microsites;
let browser: Browser;
beforeAll(async () => {
  [microsites, browser] = await Promise.all([
    startMicrosites(themes.map((theme) => exampleSnapshot({ theme }))),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await microsites?.close();
});

const slugOf = (theme: string) => `shembull-${theme}`;
const pagesOf = (theme: string) => {
  const pages = globSync('**/*.html', { cwd: microsites.folderOf(slugOf(theme)) }).toSorted();
  expect(pages.length).toBeGreaterThan(40);
  return pages;
};

/** Looks: everything at desk width; in the others each theme's home page, which has every block, and pages with a look of their own. */
const looks: [name: string, options: BrowserContextOptions, home: boolean][] = [
  ['at desk width', { viewport: { width: 1280, height: 900 } }, false],
  ['on a phone', { viewport: { width: 360, height: 740 } }, true],
  ['in the dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, true],
  ['on a phone in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }, true],
  ['with forced colours', { viewport: { width: 1280, height: 900 }, forcedColors: 'active' }, true],
];
const homes = [
  'index.html',
  'en/index.html',
  'podkast/zeri-yne.html',
  'podkast/zeri-yne/kur-grupi-kthehet.html',
  'samiti/samiti-2026.html',
  'samiti/samiti-2026/programi.html',
  'anetaret/aleanca.html',
  'anetaret/aleanca/qendra-ylberi.html',
  'blloku-form.html',
];

describe.each(themes)('theme %s', (theme) => {
  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate(
      new FileSystemConfigLoader({ root: true, extends: ['html-validate:recommended'], rules }),
    );
    const folder = microsites.folderOf(slugOf(theme));
    const complaints: string[] = [];
    for (const page of pagesOf(theme)) {
      const report = await validator.validateString(readFileSync(path.join(folder, page), 'utf8'), page);
      if (!report.valid) complaints.push(formatterFactory('text')(report.results));
    }
    expect(complaints.join('\n')).toBe('');
  });

  it.each(looks)('has no barrier that axe can find %s', async (_, options, homeOnly) => {
    // axe adds its script to the page, which the page's own policy rightly refuses.
    const context = await browser.newContext({ ...options, bypassCSP: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const found: string[] = [];
    for (const name of homeOnly ? homes : pagesOf(theme)) {
      await page.goto(`${microsites.address}/${slugOf(theme)}/${name}`);
      const { violations } = await new AxeBuilder({ page })
        // No page has frames; without them axe needs no second tab for each page.
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        // Where the colours are the visitor's own, axe still reads those of the page.
        .disableRules(options.forcedColors === 'active' ? ['color-contrast'] : [])
        .analyze();
      for (const { id, nodes } of violations) {
        found.push(...nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${html}\n${failureSummary}`));
      }
    }
    await context.close();
    expect(found.join('\n')).toBe('');
  });

  it.each([320, 360, 768, 1280])('needs no sideways scrolling at %i px', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const name of homes) {
      await page.goto(`${microsites.address}/${slugOf(theme)}/${name}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, name).toBeLessThanOrEqual(width);
    }
    await context.close();
  });
});

/** What the recommended rules ask for beyond the standard, with our reason to differ. */
const rules = {
  // Boxes of which several can be ticked share a name, as radio buttons do.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  // Void elements are written as Astro writes them.
  'void-style': 'off',
  // Editors and young people name what they make; a long name is theirs to choose.
  'long-title': 'off',
  // A telephone number must not break: it is written with a non-breaking space where people write a space.
  'tel-non-breaking': 'off',
  // An anchor is made from its heading, and may begin with a digit as that does: “116 111”, “10th Forum”.
  'valid-id': ['error', { relaxed: true }],
} satisfies ConfigData['rules'];
