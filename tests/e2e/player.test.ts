import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { exampleSnapshot } from '@bashke/content/examples';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import en from '../../sites/src/i18n/en.json' with { type: 'json' };
import sq from '../../sites/src/i18n/sq.json' with { type: 'json' };
import { openBrowser } from '../running/browser.ts';
import { type Microsites, startMicrosites } from '../running/microsites.ts';

const slug = 'shembull-ze';
const episode = 'podkast/zeri-yne/kur-grupi-kthehet.html';
const longEpisode = 'podkast/zeri-yne/nje-bisede-shume-e-gjate.html';
const block = 'blloku-episodes.html';

let microsites: Microsites;
let browser: Browser;
beforeAll(async () => {
  [microsites, browser] = await Promise.all([
    startMicrosites([exampleSnapshot({ theme: 'ze' })]),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await microsites?.close();
});

let context: BrowserContext;
let page: Page;
/** What was asked of other origins, and what the page complained about. */
let trouble: string[];
/** The sound files that were asked for. */
let sounds: string[];

async function open(name: string, options: BrowserContextOptions & { disk?: boolean } = {}): Promise<void> {
  const { disk = false, ...rest } = options;
  context = await browser.newContext({ reducedMotion: 'reduce', ...rest });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => trouble.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/frame-ancestors/.test(message.text())) trouble.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname, pathname } = new URL(request.url());
    if (protocol !== 'file:' && hostname !== 'localhost') trouble.push(request.url());
    if (/\.(?:opus|mp3)$/.test(pathname)) sounds.push(path.basename(pathname));
  });
  await show(name, disk);
}

async function show(name: string, disk = false): Promise<void> {
  const folder = pathToFileURL(`${path.resolve(microsites.folderOf(slug))}/`).href;
  await page.goto(disk ? `${folder}${name}` : `${microsites.address}/${slug}/${name}`);
}

beforeEach(() => {
  trouble = [];
  sounds = [];
});
afterEach(async () => {
  await context?.close();
  expect(trouble).toEqual([]);
});

const state = (index = 0) =>
  page
    .locator('audio')
    .nth(index)
    .evaluate((audio: HTMLAudioElement) => ({
      at: audio.currentTime,
      paused: audio.paused,
      rate: audio.playbackRate,
      muted: audio.muted,
    }));
const current = (selector: string) => page.locator(`${selector}[aria-current]`).allTextContents();
const button = (name: string) => page.locator(`.player-${name}`).first();
const begins = () => expect.poll(async () => (await state()).paused).toBe(false);
const trimmed = async (texts: Promise<string[]>) => (await texts).map((text) => text.trim());

describe('without scripts', () => {
  it('the browser plays, and chapters and transcript are there to read', async () => {
    await open(episode, { javaScriptEnabled: false });
    const audio = page.locator('audio[controls]');
    expect(await audio.isVisible()).toBe(true);
    expect(await audio.getAttribute('preload')).toBe('none');
    expect(await audio.locator('source').count()).toBe(2);
    expect(
      await page
        .locator('.player-buttons, .player-seek, .transcript-follow')
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    expect(await page.locator('.chapter').nth(1).innerText()).toMatch(/0:11\s+Çfarë mund të bësh/);
    expect(await page.locator('.chapter').nth(1).getAttribute('href')).toMatch(
      /recording-example\.mp3#t=11\.5$/,
    );
    expect(await page.locator('.transcript').innerText()).toContain(
      'E para: nuk je vetëm <dhe> ke të drejtë & zë.',
    );
    expect(await page.locator('.transcript-voice').allTextContents()).toEqual([
      'Zog Mali:',
      'Hëna 7:',
      'Zog Mali:',
    ]);
    expect(sounds).toEqual([]);
  });

  it('a long transcript opens', async () => {
    await open(longEpisode, { javaScriptEnabled: false });
    const last = page.locator('.transcript-cue').last();
    expect(await last.isVisible()).toBe(false);
    await page.locator('.transcript-open').click();
    expect(await last.isVisible()).toBe(true);
  });
});

describe('with scripts', () => {
  it('loads nothing before it is asked to play, and then plays', async () => {
    await open(episode);
    await page.waitForLoadState('networkidle');
    expect(sounds).toEqual([]);
    expect(await page.locator('audio').isVisible()).toBe(false);
    expect(await current('.chapter')).toEqual([]);
    await button('play').click();
    await begins();
    await expect.poll(async () => (await state()).at).toBeGreaterThan(0);
    expect(new Set(sounds)).toEqual(new Set(['recording-example.opus']));
    expect(await trimmed(button('play').allTextContents())).toEqual([sq['player.pause']]);
    await button('play').click();
    expect((await state()).paused).toBe(true);
  });

  it('a chapter leads to its place, and the words follow', async () => {
    await open(episode);
    await page.locator('.chapter').nth(1).click();
    await begins();
    await expect.poll(async () => (await state()).at).toBeGreaterThanOrEqual(11.5);
    await expect.poll(() => current('.chapter')).toEqual([expect.stringContaining('Çfarë mund të bësh')]);
    expect(await current('.transcript-cue')).toEqual([expect.stringContaining('E para')]);
    expect(page.url()).toContain(episode);
  });

  it('words and times lead to their place', async () => {
    await open(episode);
    await page.locator('.transcript-cue').nth(1).click();
    await expect.poll(async () => (await state()).at).toBeGreaterThanOrEqual(4.2);
    await expect.poll(() => current('.transcript-cue')).toEqual([expect.stringContaining('Sot flasim')]);
    const time = page.getByRole('link', { name: 'Dëgjo nga 0:20' });
    await time.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await state()).at).toBeGreaterThanOrEqual(20);
  });

  it('the transcript scrolls in its own box, until the reader scrolls it', async () => {
    await open(longEpisode);
    await page.locator('.transcript-open').click();
    await button('play').click();
    await begins();
    const box = page.locator('.transcript-box');
    const top = () => box.evaluate((element) => element.scrollTop);
    const pageTop = await page.evaluate(() => window.scrollY);
    const seek = (to: number) =>
      button('seek').evaluate((element: HTMLInputElement, value) => {
        element.value = String(value);
        element.dispatchEvent(new Event('input'));
      }, to);
    await seek(90);
    await expect.poll(top).toBeGreaterThan(100);
    expect(await page.evaluate(() => window.scrollY)).toBe(pageTop);
    const follow = page.getByRole('checkbox', { name: sq['episode.follow'] });
    expect(await follow.isChecked()).toBe(true);
    await box.hover();
    await page.mouse.wheel(0, -50);
    await expect.poll(() => follow.isChecked()).toBe(false);
    await expect.poll(top).toBeGreaterThan(0);
    const read = await top();
    await seek(5);
    await expect.poll(() => current('.transcript-cue')).toEqual([expect.stringContaining('Rreshti 1 ')]);
    expect(await top()).toBe(read);
    await follow.check();
    await seek(20);
    await expect.poll(top).toBe(0);
  });

  it('has other speeds', async () => {
    await open(episode);
    await page.getByLabel(sq['player.speed']).selectOption('1.5');
    await button('play').click();
    await begins();
    expect((await state()).rate).toBe(1.5);
    expect(await trimmed(button('speed').locator('option').allTextContents())).toContain('0,75×');
  });

  it.each<[string, string, (before: number, after: Awaited<ReturnType<typeof state>>) => boolean]>([
    ['l', 'ten seconds on', (before, { at }) => at === before + 10],
    ['j', 'ten seconds back', (before, { at }) => at === before - 10],
    ['ArrowRight', 'five seconds on', (before, { at }) => at === before + 5],
    ['ArrowLeft', 'five seconds back', (before, { at }) => at === before - 5],
    ['m', 'no sound', (before, { at, muted }) => at === before && muted],
    ['k', 'play', (_, { paused }) => !paused],
    [' ', 'play', (_, { paused }) => !paused],
  ])('%s on the waveform means %s', async (key, _, holds) => {
    await open(episode);
    await button('seek').evaluate((element: HTMLInputElement) => {
      element.value = '40';
      element.dispatchEvent(new Event('input'));
    });
    await button('seek').focus();
    await page.keyboard.press(key);
    await expect.poll(async () => holds(40, await state())).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('keys are left alone elsewhere', async () => {
    await open(episode);
    await page.keyboard.press('k');
    await page.locator('.chapter').first().focus();
    await page.keyboard.press('l');
    expect(await state()).toMatchObject({ at: 0, paused: true });
  });

  it('the waveform takes a click, and says where it is', async () => {
    await open(episode);
    const { width, height } = (await button('seek').boundingBox())!;
    await button('seek').click({ position: { x: width / 2, y: height / 2 } });
    expect((await state()).at).toBeGreaterThan(40);
    expect((await state()).at).toBeLessThan(52);
    expect(await button('seek').getAttribute('aria-valuetext')).toMatch(/^0:4\d nga 1:32$/);
    expect(await button('time').textContent()).toMatch(/^0:4\d$/);
  });

  it('keeps the position on the device alone, and forgets it when asked', async () => {
    await open(episode);
    expect(await button('memory').isVisible()).toBe(false);
    await page.locator('.chapter').nth(2).click();
    await begins();
    await button('play').click();
    await expect.poll(() => button('memory').isVisible()).toBe(true);
    await page.reload();
    expect(await button('time').textContent()).toMatch(/^0:2\d$/);
    await button('play').click();
    await expect.poll(async () => (await state()).at).toBeGreaterThan(20);
    await begins();
    await button('play').click();
    await button('forget').click();
    expect(await button('time').textContent()).toBe('0:00');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
    await page.reload();
    expect(await button('memory').isVisible()).toBe(false);
    expect((await state()).at).toBe(0);
  });

  it('what is forgotten while it plays stays forgotten', async () => {
    await open(episode);
    await page.locator('.chapter').nth(2).click();
    await expect.poll(() => button('memory').isVisible()).toBe(true);
    await button('forget').click();
    await button('seek').press('l');
    await button('play').click();
    expect((await state()).paused).toBe(true);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await button('memory').isVisible()).toBe(false);
  });

  it('names nobody but by alias to the device', async () => {
    await open(episode);
    await button('play').click();
    await begins();
    const told = await page.evaluate(() => {
      const { title, artist, album } = navigator.mediaSession.metadata!;
      return { title, artist, album };
    });
    expect(told).toEqual({
      title: 'Kur grupi i klasës kthehet kundër dikujt',
      artist: 'Zog Mali, Hëna 7',
      album: 'Zëri ynë',
    });
  });

  it('says when the sound does not come, and tries again', async () => {
    await open(episode);
    await context.route(/\.(?:opus|mp3)$/, (route) => route.abort());
    await button('play').click();
    await expect.poll(() => page.locator('.player-status').textContent()).toBe(sq['player.failed']);
    trouble = trouble.filter((message) => !message.includes('ERR_FAILED'));
    await context.unroute(/\.(?:opus|mp3)$/);
    await button('play').click();
    await expect.poll(async () => (await state()).at).toBeGreaterThan(0);
    expect(await page.locator('.player-status').textContent()).toBe('');
  });

  it('only one is heard at a time', async () => {
    await open(block);
    const plays = page.locator('.player-play');
    expect(await plays.count()).toBeGreaterThan(2);
    await plays.nth(0).click();
    await expect.poll(async () => (await state(0)).paused).toBe(false);
    await plays.nth(1).click();
    await expect.poll(async () => (await state(1)).paused).toBe(false);
    expect((await state(0)).paused).toBe(true);
  });

  it('plays from a disk', async () => {
    await open(episode, { disk: true });
    await page.locator('.chapter').nth(1).click();
    await expect.poll(async () => (await state()).at).toBeGreaterThan(11.5);
  });
});

describe('a series', () => {
  it('can be followed by its address', async () => {
    await open('en/podcast/our-voice.html', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: en['share.copy'] }).click();
    await expect.poll(() => page.locator('.subscribe-status').textContent()).toBe(en['share.copied']);
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toMatch(/\/podkast\/zeri-yne\.xml$/);
    expect(await page.locator('.subscribe-address').innerText()).toBe(address);
    const found = page.locator('link[type="application/rss+xml"]');
    expect(await found.getAttribute('href')).toBe('../../podkast/zeri-yne.xml');
  });

  it('leads to its episodes, and they to each other and back', async () => {
    await open('podkast/zeri-yne.html');
    await page.getByRole('link', { name: 'Kur grupi i klasës kthehet kundër dikujt' }).click();
    await page.waitForURL(/kur-grupi-kthehet\.html$/);
    await page.locator('.episode-previous a').click();
    await page.waitForURL(/se-shpejti\.html$/);
    await page.locator('.episode-series a').click();
    await page.waitForURL(/zeri-yne\.html$/);
    await page.locator('.language-switch-link').click();
    await page.waitForURL(/en\/podcast\/our-voice\.html$/);
    expect(await page.locator('.episode-entry').count()).toBe(2);
  });
});
