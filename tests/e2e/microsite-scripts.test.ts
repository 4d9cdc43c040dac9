import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { exampleSnapshot } from '@bashke/content/examples';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../running/browser.ts';
import { type Microsites, startMicrosites } from '../running/microsites.ts';

const slug = 'shembull-loje';
const { forms } = exampleSnapshot({ theme: 'loje' }).campaign;
let microsites: Microsites;
let browser: Browser;
beforeAll(async () => {
  [microsites, browser] = await Promise.all([
    startMicrosites([exampleSnapshot({ theme: 'loje' })]),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await microsites?.close();
});

let context: BrowserContext;
let page: Page;
/** Addresses outside that were asked for; each is answered with an empty page. */
let outside: string[];
/** What the page complained about: a policy that refuses, a script that fails, a file that is not there. */
let complaints: string[];

async function open(
  name: string,
  options: { javaScriptEnabled?: boolean; disk?: boolean } = {},
): Promise<void> {
  const { disk = false, ...rest } = options;
  context = await browser.newContext({ ...rest, permissions: ['clipboard-read', 'clipboard-write'] });
  await context.route(
    (url) => url.protocol === 'https:',
    async (route) => {
      const address = route.request().url();
      // A form asks the studio, and nobody else, whether there are seats left.
      if (address.startsWith(`${forms}/places/`)) {
        const headers = { 'access-control-allow-origin': '*' };
        return route.fulfill({ json: { open: true, full: false, sessions: {} }, headers });
      }
      outside.push(address);
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Outside</title>' });
    },
  );
  page = await context.newPage();
  page.on('pageerror', ({ message }) => {
    // The browser may give up the transition between two pages when one of them leaves early.
    if (!message.startsWith('Transition was')) complaints.push(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !/frame-ancestors/.test(message.text()))
      complaints.push(message.text());
  });
  const folder = pathToFileURL(`${path.resolve(microsites.folderOf(slug))}/`).href;
  await page.goto(disk ? `${folder}${name}` : `${microsites.address}/${slug}/${name}`);
}

beforeEach(() => {
  outside = [];
  complaints = [];
});
afterEach(async () => {
  await context?.close();
});

describe('leaving the page', () => {
  it('three presses of Shift replace the page, and the way back does not lead to it', async () => {
    await open('index.html');
    await page.goto(`${microsites.address}/${slug}/nisi-fushata.html`);
    const status = page.locator('.exit-page-status');
    await page.keyboard.press('Shift');
    await expect.poll(() => status.textContent()).toContain('një herë');
    expect(await page.locator('.exit-page-lights .is-on').count()).toBe(1);
    await page.keyboard.press('Shift');
    await expect.poll(() => status.textContent()).toContain('dy herë');
    await page.keyboard.press('Shift');
    await page.waitForURL('https://sq.wikipedia.org/');
    await page.goBack();
    expect(page.url()).toMatch(/index\.html$/);
  });

  it('tells of the presses in a place that was there before, and covers no link', async () => {
    await open('index.html');
    const status = page.locator('.exit-page-status');
    const look = () =>
      status.evaluate((element) => {
        const { display, visibility } = getComputedStyle(element);
        const { left, top, width, height } = element.getBoundingClientRect();
        const under = document.elementFromPoint(left + width / 2, top + height / 2);
        return { isThere: display !== 'none' && visibility === 'visible', height, covers: under === element };
      });
    expect(await look()).toMatchObject({ isThere: true, height: 0 });
    await page.keyboard.press('Shift');
    await expect.poll(() => status.textContent()).toContain('një herë');
    const { height, covers } = await look();
    expect(height).toBeGreaterThan(20);
    expect(covers).toBe(false);
  });

  it('a pause of five seconds counts anew', async () => {
    await open('index.html');
    await page.clock.install();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.clock.runFor(5100);
    expect(await page.locator('.exit-page-status').textContent()).toContain('mbaroi');
    expect(await page.locator('.exit-page-lights').isHidden()).toBe(true);
    await page.keyboard.press('Shift');
    expect(await page.locator('.exit-page-lights .is-on').count()).toBe(1);
    expect(outside).toEqual([]);
  });

  it('capital letters are no wish to leave', async () => {
    await open('kerko.html');
    await page.locator('.search-field').focus();
    for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
    expect(await page.locator('.exit-page-lights').isHidden()).toBe(true);
    expect(outside).toEqual([]);
  });

  it.each([true, false])('the link leads away, with scripts: %s', async (javaScriptEnabled) => {
    await open('en/index.html', { javaScriptEnabled });
    await page.locator('.exit-page-link').click();
    await page.waitForURL('https://en.wikipedia.org/');
    expect(outside).toEqual(['https://en.wikipedia.org/']);
  });

  it('the second link for the keyboard leads away too', async () => {
    await open('index.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('skip-link-exit');
    await page.keyboard.press('Enter');
    await page.waitForURL('https://sq.wikipedia.org/');
  });
});

const results = () => page.locator('.search-results .search-result-title').allTextContents();

describe('searching', () => {
  it('finds “është” when “eshte” is typed, and asks nobody else', async () => {
    await open('kerko.html');
    await page.locator('.search-field').fill('eshte');
    await expect.poll(results).toContain('Bullizmi kibernetik nuk është lojë');
    expect(await page.locator('.search-status').textContent()).toMatch(/^U gjetën \d+ faqe$/);
    expect(await page.locator('.search-all').isHidden()).toBe(true);
    await page.locator('.search-result-title', { hasText: 'Bullizmi kibernetik' }).first().click();
    await page.waitForURL(/index\.html$/);
    await page.goBack();
    await expect.poll(results).toContain('Bullizmi kibernetik nuk është lojë');
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('says when nothing is found, and shows all pages', async () => {
    await open('en/search.html');
    await page.locator('.search-field').fill('zzzzzz');
    await expect.poll(() => page.locator('.search-status').textContent()).toContain('Nothing was found');
    expect(await page.locator('.search-all').isVisible()).toBe(true);
  });

  it('is a list of all pages without scripts', async () => {
    await open('kerko.html', { javaScriptEnabled: false });
    expect(await page.locator('.search-form').isHidden()).toBe(true);
    expect(await page.locator('.search-all a').count()).toBeGreaterThan(15);
  });

  it('looks through the list on a disk', async () => {
    await open('kerko.html', { disk: true });
    await page.locator('.search-field').fill('vetem');
    await expect.poll(results).toEqual(['Vetëm shqip']);
    await page.locator('.search-results a').click();
    await page.waitForURL(/vetem-shqip\.html$/);
  });
});

describe('a film', () => {
  it('is loaded when it is asked for, and not before', async () => {
    await open('blloku-video.html');
    expect(outside).toEqual([]);
    await page.locator('.video-play').first().click();
    await page.locator('iframe.video-frame').waitFor();
    expect(outside).toEqual([
      expect.stringMatching(/^https:\/\/(www\.youtube-nocookie|player\.vimeo)\.com\//),
    ]);
    expect(complaints).toEqual([]);
  });

  it('is a link without scripts', async () => {
    await open('blloku-video.html', { javaScriptEnabled: false });
    await page.locator('.video-play').first().click();
    expect(page.url()).toMatch(/^https:\/\/(www\.youtube|vimeo)\.com\//);
  });
});

it('the address can be copied', async () => {
  await open('blloku-share.html');
  await page.locator('.share-copy').first().click();
  await expect.poll(() => page.locator('.share-status').first().textContent()).toBe('Adresa u kopjua');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/blloku-share\.html$/);
});

it('a page on a disk has its look, and its links lead on', async () => {
  await open('index.html', { disk: true });
  const named = await page.locator('link[rel=stylesheet]').count();
  expect(named).toBeGreaterThanOrEqual(2);
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(named);
  await page.locator('.language-switch-link').click();
  await page.waitForURL(/en\/index\.html$/);
  await page.keyboard.press('Shift');
  expect(await page.locator('.exit-page-lights .is-on').count()).toBe(1);
  expect(complaints).toEqual([]);
  expect(outside).toEqual([]);
});

it('no page asks another origin for anything, nor complains', async () => {
  for (const name of ['index.html', 'en/index.html', 'kerko.html', 'privatesia.html', 'blloku-help.html']) {
    await open(name);
    await page.waitForLoadState('networkidle');
    await context.close();
  }
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});
