import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ICAL from 'ical.js';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import en from '../../sites/src/i18n/en.json' with { type: 'json' };
import sq from '../../sites/src/i18n/sq.json' with { type: 'json' };
import { busySummit } from '../examples/summit.ts';
import { openBrowser } from '../running/browser.ts';
import { type Microsites, startMicrosites } from '../running/microsites.ts';

const slug = 'samit-forum';
const agendaPage = 'samiti/samiti-2026/programi.html';
let microsites: Microsites;
let browser: Browser;
beforeAll(async () => {
  [microsites, browser] = await Promise.all([
    startMicrosites([busySummit({ theme: 'forum' })]),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await microsites?.close();
});

let context: BrowserContext;
let page: Page;
/** What the page complained about: a policy that refuses, a script that fails, a file that is not there. */
let complaints: string[];
beforeEach(() => {
  complaints = [];
});
afterEach(async () => {
  await context?.close();
});

async function open(name: string, options: BrowserContextOptions & { disk?: boolean } = {}): Promise<void> {
  const { disk = false, ...rest } = options;
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...rest });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/frame-ancestors/.test(message.text()))
      complaints.push(message.text());
  });
  const folder = pathToFileURL(`${path.resolve(microsites.folderOf(slug))}/`).href;
  await page.goto(disk ? `${folder}${name}` : `${microsites.address}/${slug}/${name}`);
}

const shown = () => page.locator('.agenda-entry[data-session]:visible');
const stars = () => page.locator('.agenda-entry .star');
const starOf = (guid: string) => page.locator(`[data-star="${guid}"]`);
const guidOf = (index: number) => `5a1f6f3a-0c1e-4a55-9b1e-${String(index).padStart(12, '0')}`;
const status = () => page.locator('.agenda-status').textContent();
const choice = (name: string) => page.getByRole('combobox', { name });
const mine = () => page.getByLabel(sq['agenda.mine']);
const take = () => page.getByRole('button', { name: sq['agenda.take'] });

describe('without scripts', () => {
  it('the agenda is whole, and offers nothing that needs a script', async () => {
    await open(agendaPage, { javaScriptEnabled: false });
    expect(await page.locator('.agenda-entry:visible').count()).toBe(30);
    expect(await page.locator('.agenda-tools').isVisible()).toBe(false);
    expect(await stars().first().isVisible()).toBe(false);
    expect(
      await page
        .locator('.agenda-day time')
        .evaluateAll((days) => days.map((day) => day.getAttribute('datetime'))),
    ).toEqual(['2026-10-24', '2026-10-25']);
  });

  it.each([
    [sq['agenda.by-track'], 4],
    [sq['agenda.by-room'], 3],
  ])('the view “%s” leads on, with every session', async (name, parts) => {
    await open(agendaPage, { javaScriptEnabled: false });
    await page.getByRole('link', { name, exact: true }).click();
    expect(await page.locator('.agenda-part').count()).toBe(parts);
    expect(await shown().count()).toBe(25);
    await page.locator('.agenda-title a').first().click();
    expect(page.url()).toContain('/seancat/');
  });

  it('parallel sessions stand side by side where there is room, and below each other where there is none', async () => {
    const boxes = async () => {
      const boxOf = async (index: number) =>
        (await page.locator(`[data-session="${guidOf(index)}"]`).boundingBox())!;
      return { panel: await boxOf(3), workshop: await boxOf(4), opening: await boxOf(0) };
    };
    await open(agendaPage, { javaScriptEnabled: false });
    const wide = await boxes();
    expect(wide.workshop.y).toBe(wide.panel.y);
    expect(wide.workshop.x).toBeGreaterThan(wide.panel.x + wide.panel.width);
    expect(wide.opening.width).toBeGreaterThan(wide.panel.width * 2.9);
    await context.close();
    await open(agendaPage, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const narrow = await boxes();
    expect(narrow.workshop.x).toBe(narrow.panel.x);
    expect(narrow.workshop.y).toBeGreaterThan(narrow.panel.y + narrow.panel.height);
  });
});

it('no page of the summit needs sideways scrolling on a phone', async () => {
  await open(agendaPage, { viewport: { width: 360, height: 740 } });
  const inner = [
    'programi-sipas-temave',
    'programi-sipas-sallave',
    'ndryshimet',
    'folesit',
    'vendi',
    'materialet',
  ];
  const pages = ['samiti/samiti-2026', ...inner.map((name) => `samiti/samiti-2026/${name}`)];
  for (const name of [
    ...pages,
    'samiti/samiti-2026/seancat/seanca-4',
    'samiti/samiti-2026/folesit/folesi-3',
  ]) {
    await page.goto(`${microsites.address}/${slug}/${name}.html`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360);
  }
  expect(complaints).toEqual([]);
});

describe('choosing', () => {
  it('by track, room, kind and language, and says how many are left', async () => {
    await open(agendaPage);
    expect(await shown().count()).toBe(25);
    expect(await status()).toBe('');
    await choice(sq['agenda.kind']).selectOption('workshop');
    expect(await shown().count()).toBe(4);
    expect(await status()).toBe(sq['agenda.found-other'].replace('{count}', '4'));
    // Breaks say nothing about what was chosen, and a day without a match goes.
    expect(await page.locator('.is-break:visible').count()).toBe(0);
    await choice(sq['agenda.room']).selectOption('room-small');
    expect(await status()).toBe(sq['agenda.found-other'].replace('{count}', '2'));
    expect(await page.locator('.agenda-day:visible').count()).toBe(1);
    await choice(sq['agenda.language']).selectOption('en');
    expect(await status()).toBe(sq['agenda.found-none']);
    for (const name of ['agenda.kind', 'agenda.room', 'agenda.language'] as const) {
      await choice(sq[name]).selectOption('');
    }
    expect(await page.locator('.agenda-entry:visible').count()).toBe(30);
    expect(complaints).toEqual([]);
  });

  it('opens on a phone, in English', async () => {
    await open('en/summit/summit-2026/agenda.html', { viewport: { width: 360, height: 740 } });
    await page.getByText(en['agenda.tools']).click();
    await choice(en['agenda.track']).selectOption('track-law');
    expect(await status()).toBe(en['agenda.found-other'].replace('{count}', String(await shown().count())));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

describe('stars', () => {
  it('stay on the device, show alone, and lose nothing of the keyboard', async () => {
    await open(agendaPage);
    expect(await take().isDisabled()).toBe(true);
    await starOf(guidOf(1)).click();
    await starOf(guidOf(17)).click();
    expect(await starOf(guidOf(1)).getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    expect(await starOf(guidOf(17)).getAttribute('aria-pressed')).toBe('true');
    await mine().check();
    expect(await shown().count()).toBe(2);
    await starOf(guidOf(17)).click();
    expect(await shown().count()).toBe(1);
    expect(await mine().evaluate((box) => box === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('are the same on the page of a session and of a speaker', async () => {
    await open('samiti/samiti-2026/seancat/seanca-4.html');
    await starOf(guidOf(4)).click();
    await page.goto(`${microsites.address}/${slug}/${agendaPage}`);
    expect(await starOf(guidOf(4)).getAttribute('aria-pressed')).toBe('true');
    await page.goto(`${microsites.address}/${slug}/samiti/samiti-2026/folesit/folesi-4.html`);
    expect(await starOf(guidOf(4)).getAttribute('aria-pressed')).toBe('true');
    await starOf(guidOf(4)).click();
    await page.goBack();
    await expect.poll(() => starOf(guidOf(4)).getAttribute('aria-pressed')).toBe('false');
  });

  it('last as long as the page where nothing may be kept', async () => {
    await open('samiti/samiti-2026.html');
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await page.goto(`${microsites.address}/${slug}/${agendaPage}`);
    await starOf(guidOf(3)).click();
    await mine().check();
    expect(await shown().count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('leave as a calendar that holds them alone', async () => {
    await open(agendaPage, { acceptDownloads: true });
    await starOf(guidOf(1)).click();
    await starOf(guidOf(17)).click();
    const [download] = await Promise.all([page.waitForEvent('download'), take().click()]);
    expect(download.suggestedFilename()).toBe('safe-online-summit-2026.ics');
    const calendar = new ICAL.Component(
      ICAL.parse(readFileSync(await download.path(), 'utf8')) as [string, [], []],
    );
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ uid }) => uid).toSorted()).toEqual(
      [1, 17].map((index) => `${guidOf(index)}@bashke`),
    );
    const [keynote] = events;
    expect(keynote?.startDate.zone.tzid).toBe('Europe/Tirane');
    expect(keynote?.startDate.toString()).toBe('2026-10-24T09:30:00');
    expect(complaints).toEqual([]);
  });

  it('say so when the calendar does not come', async () => {
    await open(agendaPage);
    await page.route('**/*.ics', (route) => route.fulfill({ status: 503 }));
    await starOf(guidOf(1)).click();
    await take().click();
    await expect.poll(status).toBe(sq['agenda.failed']);
  });

  it('and choosing work on a disk', async () => {
    await open(agendaPage, { disk: true });
    await starOf(guidOf(1)).click();
    await mine().check();
    expect(await shown().count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});

it('nothing moves when the script comes', async () => {
  await open('samiti/samiti-2026.html');
  await context.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // The script comes once the page is on the screen, as it does on a slow connection.
  await page.route('**/agenda-script.*.js', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await route.continue();
  });
  await page.goto(`${microsites.address}/${slug}/${agendaPage}`, { waitUntil: 'load' });
  await starOf(guidOf(1)).waitFor();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(0.001);
});

it('a livestream is loaded when it is asked for', async () => {
  await open('samiti/samiti-2026.html');
  const outside: string[] = [];
  await context.route(
    (url) => url.protocol === 'https:',
    async (route) => {
      outside.push(route.request().url());
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Outside</title>' });
    },
  );
  expect(outside).toEqual([]);
  await page.locator('.video-play').click();
  await page.locator('iframe.video-frame').waitFor();
  expect(outside).toEqual([expect.stringMatching(/^https:\/\/www\.youtube-nocookie\.com\//)]);
  expect(complaints).toEqual([]);
});

it('two days with 25 sessions are printed on one side of one sheet, with the help line', async () => {
  await open(agendaPage);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.help-bar').isVisible()).toBe(true);
  expect(await page.locator('.agenda-entry:visible').count()).toBe(30);
  expect(await page.locator('.agenda-tools').isVisible()).toBe(false);
});
