import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn, type WordKey } from '../../cms/src/hand-in/page/words.ts';
import { makeWave } from '../examples/wave.ts';
import { openBrowser } from '../running/browser.ts';
import { CompiledStudio } from '../security/studio.ts';

let studio: CompiledStudio;
let browser: Browser;
let folder: string;
let campaign: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bashke-hand-in-'));
  // A microphone that beeps, and is allowed.
  const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  [studio, browser] = await Promise.all([CompiledStudio.start(), openBrowser(microphone)]);
  await studio.letIn(['admin', 'editor']);
  campaign = await studio.make('/api/campaigns?draft=true&locale=sq', {
    title: 'Youth Media Lab Albania',
    slug: 'lab',
    summary: 'Nga të rinjtë për të rinjtë.',
    theme: 'ze',
    _status: 'draft',
  });
}, 200_000);
afterAll(async () => {
  await browser?.close();
  await studio?.close();
  await rm(folder, { recursive: true, force: true });
});

const phone = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
} as const;

/** Makes an invitation. @returns its code */
async function invite(more: object = {}): Promise<string> {
  const body = {
    title: 'Zëri i klasës',
    ask: 'Na trego me zërin tënd ç’bëre.',
    kinds: ['audio', 'picture'],
    campaign,
    until: '2099-01-01',
    uses: 20,
    consentMonths: 12,
    ...more,
  };
  const id = await studio.make('/api/invitations?locale=sq', body);
  const { json } = await studio.ask(`/api/invitations/${id}`, { as: 'editor' });
  return String(json['code']);
}

/** The pages as a reader of one language finds them, each part by the words that are read. */
function readerOf(page: Page, language: 'sq' | 'en') {
  const say = sayIn(language);
  return {
    say,
    button: (key: WordKey) => page.getByRole('button', { name: say(key), exact: true }),
    field: (key: WordKey) => page.getByLabel(say(key), { exact: true }),
    heading: (key: WordKey, gaps = {}) =>
      page.getByRole('heading', { level: 1, name: say(key, gaps), exact: true }).waitFor(),
  };
}

/** Nothing on the page keeps anybody out, and nothing hangs over its edge. */
async function requireOpenToAll(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    page.url(),
  ).toEqual([]);
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang, `${page.url()} is wider than the screen`).toBe(0);
}

/** Lets a number of pieces through; with the next one the connection breaks. `broken` ends when it has. */
async function cutAfter(context: BrowserContext, pieces: number): Promise<{ broken: Promise<void> }> {
  let left = pieces;
  const { promise, resolve } = Promise.withResolvers<void>();
  await context.route('**/api/hand-in/uploads/*', async (route) => {
    if (route.request().method() === 'PATCH' && left-- <= 0) {
      await context.setOffline(true);
      await route.abort('internetdisconnected');
      resolve();
    } else await route.continue();
  });
  return { broken: promise };
}

describe('a young person hands in on a phone with a poor connection', () => {
  let context: BrowserContext;
  let page: Page;
  let link = '';
  let recording: Buffer;
  const outside: string[] = [];
  const use = () => readerOf(page, 'sq');
  const watch = (opened: Page) => {
    opened.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(studio.url))
        outside.push(request.url());
    });
  };

  beforeAll(async () => {
    context = await browser.newContext({ ...phone, locale: 'sq-AL' });
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
    watch(page);
    recording = makeWave(60, { artist: 'Ana Hoxha', place: 'Rruga e Elbasanit, Tiranë' });
    await writeFile(path.join(folder, 'zeri.wav'), recording);
  });
  afterAll(() => context?.close());

  it('opens the invitation by typing its code', async () => {
    const code = await invite();
    await page.goto(`${studio.url}/dorezo`);
    await requireOpenToAll(page);
    await use()
      .field('code.label')
      .fill(`${code.slice(0, 5).toUpperCase()} ${code.slice(5)}`);
    await use().button('code.go').click();
    await page.getByRole('heading', { level: 1, name: 'Zëri i klasës' }).waitFor();
    await requireOpenToAll(page);
  });

  it('is told at the field why a full name is no alias, and takes one that is offered', async () => {
    await use().field('alias.label').fill('Ana Hoxha');
    await use().button('begin').click();
    await page.getByText(use().say('age.missing')).waitFor();
    await use().field('age.13-15').check();
    await use().button('begin').click();
    await expect.poll(() => use().field('alias.label').getAttribute('aria-invalid')).toBe('true');
    expect(await use().field('alias.label').getAttribute('aria-describedby')).toContain('error');
    expect(await page.locator('.field-error').innerText()).toMatch(/emër dhe mbiemër/);
    await requireOpenToAll(page);
    await page
      .getByRole('group', { name: use().say('alias.ideas') })
      .getByRole('button')
      .first()
      .click();
    await use().button('begin').click();
    await page.waitForURL(/\/kontribut\/[\w-]{43}#link$/);
    link = page.url().split('#')[0]!;
  });

  it('is given the link to keep', async () => {
    await use().heading('link.title');
    await page.getByText(link).waitFor();
    await use().button('link.qr').click();
    await page.getByRole('img', { name: use().say('link.qrAlt') }).waitFor();
    await requireOpenToAll(page);
    await use().button('next').click();
  });

  it('sends a recording; the connection breaks and it goes on by itself', async () => {
    await use().heading('files.title');
    await requireOpenToAll(page);
    const cut = await cutAfter(context, 1);
    await page.getByLabel(use().say('files.choose')).setInputFiles(path.join(folder, 'zeri.wav'));
    await cut.broken;
    await page.getByText(use().say('files.offline')).waitFor();
    await requireOpenToAll(page);
    await context.unroute('**/api/hand-in/uploads/*');
    const again = await cutAfter(context, 1);
    await context.setOffline(false);
    await again.broken;
    await page.getByText(use().say('files.offline')).waitFor();
  });

  it('closes the page, opens it again, and goes on where it stopped', async () => {
    await page.close();
    await context.unroute('**/api/hand-in/uploads/*');
    await context.setOffline(false);
    page = await context.newPage();
    watch(page);
    await page.goto(link);
    // Two pieces of four million bytes have arrived.
    const percent = Math.floor((8_000_000 / recording.byteLength) * 100);
    await page.getByText(use().say('files.paused', { percent })).waitFor();
    await requireOpenToAll(page);
    await writeFile(path.join(folder, 'tjeter.wav'), recording.subarray(0, 1000));
    const again = page.getByLabel(use().say('files.againNamed', { name: 'zeri.wav' }));
    await again.setInputFiles(path.join(folder, 'tjeter.wav'));
    await page.getByText(use().say('files.notSame', { name: 'zeri.wav' })).waitFor();
    const sent: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') sent.push(Number(request.headers()['upload-offset']));
    });
    await again.setInputFiles(path.join(folder, 'zeri.wav'));
    await page.getByText(use().say('files.removed'), { exact: true }).waitFor({ timeout: 60_000 });
    expect(sent).toEqual([8_000_000]);
    const [original] = globSync('originals/*/*', { cwd: studio.data.private });
    expect(readFileSync(path.join(studio.data.private, original!)).equals(recording)).toBe(true);
  });

  it('sees what was removed from it', async () => {
    const removed = page.locator('.removed li');
    expect((await removed.allInnerTexts()).length).toBeGreaterThan(1);
    await requireOpenToAll(page);
    await use().button('next').click();
  });

  it('gives a title, and what is written is still there after going back and after reloading', async () => {
    await use().heading('words.title');
    await use().field('words.titleLabel').fill('Ndal, mendo, fol');
    await use().button('back').click();
    await use().heading('files.title');
    await use().button('next').click();
    expect(await use().field('words.titleLabel').inputValue()).toBe('Ndal, mendo, fol');
    await page.reload();
    await use().heading('words.title');
    expect(await use().field('words.titleLabel').inputValue()).toBe('Ndal, mendo, fol');
    await requireOpenToAll(page);
    await use().button('next').click();
  });

  it('says who is in it', async () => {
    await use().heading('people.title');
    await use().button('people.add').click();
    await use().field('people.aliasOther').fill('Hëna 59');
    await use().field('age.16-17').check();
    await requireOpenToAll(page);
    await use().button('people.save').click();
    await page.getByText('Hëna 59').waitFor();
    await requireOpenToAll(page);
    await use().button('next').click();
  });

  it('everybody says yes or no for themselves', async () => {
    await page.getByRole('heading', { level: 1, name: /^Tani ti/ }).waitFor();
    await use().button('consent.done').click();
    await page.getByText(use().say('consent.choose')).first().waitFor();
    await requireOpenToAll(page);
    for (const group of await page.locator('fieldset').all())
      await group.getByLabel('Po', { exact: true }).check();
    await use().button('consent.done').click();
    await use().heading('consent.pass', { alias: 'Hëna 59' });
    const voice = page.getByRole('group', { name: use().say('consent.voice') });
    await voice.getByLabel('Jo', { exact: true }).check();
    await page.getByText(use().say('consent.voiceAway', { alias: 'Hëna 59' })).waitFor();
    await requireOpenToAll(page);
    await voice.getByLabel('Po', { exact: true }).check();
    await page.locator('fieldset').last().getByLabel('Jo', { exact: true }).check();
    await use().button('consent.done').click();
  });

  it('asks the guardian, who says yes', async () => {
    await use().heading('guardian.title');
    await use().button('guardian.make').click();
    const address = page.locator('.person .link-text');
    const url = /http\S+/.exec(await address.innerText())![0];
    await requireOpenToAll(page);
    const guardian = await context.newPage();
    watch(guardian);
    await guardian.goto(url);
    const adult = readerOf(guardian, 'sq');
    await adult.heading('gr.title');
    await guardian.getByText(adult.say('gr.use.voice')).waitFor();
    await requireOpenToAll(guardian);
    await adult.button('gr.yes').click();
    await adult.heading('gr.approved');
    await requireOpenToAll(guardian);
    await guardian.close();
    await use().button('next').click();
  });

  it('hands it in and has the receipt', async () => {
    await use().heading('check.title');
    await page.getByText(use().say('check.saysYes', { uses: 'zërin dhe pseudonimin' })).waitFor();
    await requireOpenToAll(page);
    await use().button('check.submit').click();
    await use().heading('receipt.waiting');
    await page.getByText(use().say('receipt.publicNone')).waitFor();
    await requireOpenToAll(page);
    await page.goto(link);
    await use().heading('receipt.waiting');
  });

  it('leaves nothing in the browser and asks nobody else', async () => {
    expect(outside).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('takes it back: gone everywhere, and a dated receipt is left', async () => {
    await use().button('takeBack.do').click();
    await page.getByRole('dialog').waitFor();
    await requireOpenToAll(page);
    await use().button('takeBack.no').click();
    await use().button('takeBack.do').click();
    await use().button('takeBack.yes').click();
    await use().heading('gone.done');
    await requireOpenToAll(page);
    await page.reload();
    await use().heading('gone.done');
    expect(await page.locator('main').innerText()).not.toContain('Ndal, mendo, fol');
  });
});

describe('with the keyboard alone, in English', () => {
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
    page = await context.newPage();
    const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#7a1fa2' } });
    await picture
      .withExif({ IFD0: { Make: 'Phone', Artist: 'Somebody' } })
      .jpeg()
      .toFile(path.join(folder, 'drawing.jpg'));
  });
  afterAll(() => page?.context().close());

  /** Presses the tab key until the part with this role and name has the focus. */
  const reach = async (name: string, key = 'Tab') => {
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press(key);
      const reached = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        const label = at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent;
        return label?.trim();
      });
      if (reached === name) return;
    }
    throw new Error(`The tab key never reaches “${name}” on ${page.url()}`);
  };

  it('hands a picture in', async () => {
    const { say, heading, button } = readerOf(page, 'en');
    await page.goto(`${studio.url}/hand-in/${await invite()}`);
    await button('begin').waitFor();
    await requireOpenToAll(page);
    await reach(say('alias.label'));
    await page.keyboard.type('Falcon 44');
    await reach(say('age.under-13'));
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
    await reach(say('begin'));
    await page.keyboard.press('Enter');
    await heading('link.title');
    await requireOpenToAll(page);
    await reach(say('next'));
    await page.keyboard.press('Enter');

    await heading('files.title');
    await reach(say('files.choose'));
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles(path.join(folder, 'drawing.jpg'));
    await page.getByText(say('files.removed'), { exact: true }).waitFor();
    await requireOpenToAll(page);
    await reach(say('files.alt'));
    await page.keyboard.type('Three circles in bright colours.');
    await reach(say('next'));
    await page.keyboard.press('Enter');

    await heading('words.title');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await requireOpenToAll(page);
    await reach(say('words.titleLabel'));
    await page.keyboard.type('Stop, think, speak');
    await reach(say('next'));
    await page.keyboard.press('Enter');

    await heading('people.title');
    await requireOpenToAll(page);
    await reach(say('next'));
    await page.keyboard.press('Enter');

    await heading('consent.you', { alias: 'Falcon 44' });
    await requireOpenToAll(page);
    await reach(say('consent.faceNot'));
    await page.keyboard.press('Space');
    await reach(say('consent.yes'));
    await page.keyboard.press('Space');
    await reach(say('consent.done'));
    await page.keyboard.press('Enter');

    await heading('check.title');
    await requireOpenToAll(page);
    await reach(say('check.submit'));
    await page.keyboard.press('Enter');
    await heading('receipt.waiting');
    await requireOpenToAll(page);
  });

  it('takes it back and leaves the question with the Escape key first', async () => {
    const { say, heading } = readerOf(page, 'en');
    await reach(say('takeBack.do'));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await reach(say('takeBack.do'));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await reach(say('takeBack.yes'));
    await page.keyboard.press('Enter');
    await heading('gone.done');
  });
});

it('records a voice in the page, and the intake takes it', async () => {
  const context = await browser.newContext({ ...phone, permissions: ['microphone'] });
  const page = await context.newPage();
  const { button, field, heading, say } = readerOf(page, 'sq');
  await page.goto(`${studio.url}/dorezo/${await invite()}`);
  await field('alias.label').fill('Deti 47');
  await field('age.16-17').check();
  await button('begin').click();
  await heading('link.title');
  await button('next').click();
  await button('files.take.audio').click();
  await button('recorder.start').click();
  await page.getByText(say('recorder.running', { time: '0:02' })).waitFor();
  await requireOpenToAll(page);
  await button('recorder.stop').click();
  await field('recorder.player').waitFor();
  await requireOpenToAll(page);
  await button('recorder.keep').click();
  await page.locator('.file[data-state="ready"]').waitFor();
  await context.close();
});

describe('what does not open', () => {
  const token = 'A'.repeat(43);

  it.each([
    ['/kontribut/x', 404, 'Kontrollo nëse e ke kopjuar'],
    [`/kontribut/${token}`, 404, 'Kontrollo nëse e ke kopjuar'],
    [`/contribution/${token}`, 404, 'Check that you copied all of it'],
    [`/guardian/${token}`, 404, sayIn('en')('bad.formal')],
    ['/dorezo/aaaaaaaaaa', 200, 'Kjo ftesë nuk gjendet'],
    ['/hand-in/a%20b<script>', 200, 'find this invitation'],
  ])('%s says so', async (address, status, words) => {
    const { status: found, text } = await studio.ask(address);
    expect(found).toBe(status);
    expect(text).toContain(words);
  });

  it('an invitation that has ended lets nobody in and says what to do', async () => {
    const code = await invite({ until: '2020-01-01' });
    const { text } = await studio.ask(`/dorezo/${code}`);
    expect(text).toContain('Afati i kësaj ftese ka mbaruar');
    expect(text).not.toContain('Na trego me zërin');
  });

  it('a page behind a private link is kept by nobody and tells no other site', async () => {
    for (const address of [`/kontribut/${token}`, `/guardian/${token}`, `/dorezo/${await invite()}`]) {
      const { headers } = await studio.ask(address);
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Cache-Control')).toContain('no-store');
      expect(headers.get('X-Robots-Tag')).toContain('noindex');
      expect(headers.get('Set-Cookie')).toBeNull();
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    }
  });

  it('without JavaScript the page says what to do, and a code can still be typed', async () => {
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
    const page = await context.newPage();
    const code = await invite();
    await page.goto(`${studio.url}/dorezo`);
    await page.getByLabel(sayIn('sq')('code.label')).fill(code);
    await page.getByRole('button', { name: sayIn('sq')('code.go') }).click();
    await page.getByRole('heading', { level: 1, name: 'Zëri i klasës' }).waitFor();
    // What is in a noscript is not looked at for words.
    const told = page.locator('noscript h2');
    await told.waitFor();
    expect(await told.innerText()).toBe(sayIn('sq')('noscript.heading'));
    await context.close();
  });

  it('without the studio nothing is lost: the form says so and can be sent again', async () => {
    const context = await browser.newContext({ ...phone });
    const page = await context.newPage();
    const { field, button, say } = readerOf(page, 'sq');
    await page.goto(`${studio.url}/dorezo/${await invite()}`);
    await context.setOffline(true);
    await field('alias.label').fill('Deti 47');
    await field('age.16-17').check();
    await button('begin').click();
    await page.getByText(say('away.text')).waitFor();
    expect(await field('alias.label').inputValue()).toBe('Deti 47');
    await context.setOffline(false);
    await button('begin').click();
    await page.waitForURL(/\/kontribut\//);
    await context.close();
  });
});

describe('the sheet that staff print', () => {
  it.each([
    ['dorezo', 'fleta', 'sq'],
    ['hand-in', 'sheet', 'en'],
  ] as const)('/%s/…/%s has the code, the address and the helpline', async (first, last, language) => {
    const code = await invite();
    const context = await browser.newContext({ viewport: { width: 800, height: 1100 } });
    const page = await context.newPage();
    await page.goto(`${studio.url}/${first}/${code}/${last}`);
    await page.getByText(`${code.slice(0, 5)}-${code.slice(5)}`).waitFor();
    await page.getByRole('img', { name: sayIn(language)('sheet.qrAlt') }).waitFor();
    await page.getByText('116 111').first().waitFor();
    await requireOpenToAll(page);
    await context.close();
  });
});
