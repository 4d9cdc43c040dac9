import { execFile } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { findPrograms } from '@bashke/intake';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../../cms/src/seed/demo-users.ts';
import { brokenRules } from '../../sites/src/files/testing/feed-rules.ts';
import { openBrowser } from '../running/browser.ts';
import { type Installation, startInstallation } from '../running/installation.ts';

/** Words that stand nowhere else, to be looked for everywhere. */
const TITLE = 'Pulla që fluturon';
const ALIAS = 'Gështenjë 53';
const SCHOOL = 'Shkolla 9-vjeçare „Lulja e Qershisë“';
/** Spoken faster than in the demo content, so that no other recording is the same. */
let recording = '';

let installation: Installation;
let browser: Browser;
let staff: Page;
let phone: BrowserContext;
let young: Page;
/** The private link of the contributor. */
let link = '';
/** Where the public finds the episode. */
let episode = '';

beforeAll(async () => {
  [installation, browser] = await Promise.all([startInstallation(), openBrowser()]);
  recording = path.join(installation.data.root, 'qetesi.opus');
  const spoken = path.resolve('cms/src/seed/media/youth-media-lab/nje-minute-qetesi.opus');
  await promisify(execFile)(findPrograms().ffmpeg, ['-i', spoken, '-af', 'atempo=1.07', recording]);
  const desk = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'sq-AL' });
  staff = await desk.newPage();
  phone = await browser.newContext({
    viewport: { width: 360, height: 760 },
    isMobile: true,
    hasTouch: true,
    locale: 'sq-AL',
  });
  young = await phone.newPage();
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const patience = { timeout: 30_000 };
const studio = (address: string) => `${installation.addresses.studio}${address}`;
const site = (file: string) => `${installation.addresses.sites}/youth-media-lab/${file}`;
const served = async (file: string) => {
  const answer = await fetch(site(file));
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

async function logIn(email: string): Promise<void> {
  await staff.context().clearCookies();
  await staff.goto(studio('/admin/login'));
  await staff.getByLabel(/Email|E-mail/i).fill(email);
  await staff.locator('input[type=password]').fill(demoPassword);
  await staff.getByRole('button', { name: 'Hyr' }).click();
  await staff.waitForURL(/\/admin\/?$/);
}

/** Asks the studio's API as whoever is logged in; a cookie is believed only from the studio's own pages. */
const ask = (address: string) =>
  staff.request.get(studio(address), { headers: { origin: installation.addresses.studio } });

async function find(address: string): Promise<Record<string, unknown>[]> {
  const answer = await ask(address);
  expect(answer.status(), address).toBe(200);
  return ((await answer.json()) as { docs: Record<string, unknown>[] }).docs;
}

const next = () => young.getByRole('button', { name: 'Vazhdo', exact: true }).click();

async function describeIt(words: string): Promise<void> {
  await young.getByLabel('Titulli', { exact: true }).fill(TITLE);
  await young.getByLabel(/Disa fjalë/).fill(words);
  await next();
}

/** From the step about people to handing in, saying yes to everything asked. */
async function agreeAndHandIn(): Promise<void> {
  await young.getByRole('heading', { name: 'Kush është në të?' }).waitFor();
  await next();
  await young.getByRole('heading', { name: /Tani ti/ }).waitFor();
  for (const yes of await young.getByRole('radio', { name: 'Po', exact: true }).all()) await yes.check();
  await young.getByRole('button', { name: 'Ruaje', exact: true }).click();
  await young.getByRole('button', { name: 'Dorëzoje' }).click();
  await young.getByRole('heading', { name: 'U dorëzua. Faleminderit!' }).waitFor(patience);
}

/** Opens what waits for a reviewer under this title. */
async function review(): Promise<void> {
  const [found] = await find(`/api/contributions?where[title][equals]=${encodeURIComponent(TITLE)}&depth=0`);
  await staff.goto(studio(`/admin/collections/contributions/${String(found!['id'])}`));
  await staff.getByRole('radio', { name: 'Prano' }).waitFor(patience);
}

describe('a young person hands in, staff protect, everyone listens, and it is taken back', () => {
  it('opens the invitation on a phone and chooses an alias that is no name', async () => {
    await logIn('reviewer@shembull.al');
    const [podcast] = await find(
      `/api/invitations?where[title][equals]=${encodeURIComponent('Podkasti i parë: episodi yt')}&locale=sq&depth=0`,
    );
    await staff.goto(studio(`/admin/collections/invitations/${String(podcast!['id'])}?locale=sq`));
    const address = await staff
      .getByText(/\/dorezo\/[a-z0-9]{10}/)
      .first()
      .textContent(patience);
    const [, code] = /\/dorezo\/([a-z0-9]{10})/.exec(address ?? '')!;
    await young.goto(studio(`/dorezo/${code}`));
    await young.getByLabel('Pseudonimi').fill('Ana Hoxha');
    await young.getByText('16 ose 17').click();
    await young.getByRole('button', { name: 'Fillo' }).click();
    await young.getByText(/Kjo duket si emër dhe mbiemër/).waitFor();
    await young.getByLabel('Pseudonimi').fill(ALIAS);
    await young.getByRole('button', { name: 'Fillo' }).click();
    await young.getByRole('heading', { name: 'Ruaje këtë lidhje' }).waitFor();
    link = young.url().replace(/#.*$/, '');
    expect(link).toMatch(/\/kontribut\/[\w-]{43}$/);
  });

  it('uploads over a connection that is cut in the middle, and goes on', async () => {
    let cuts = 0;
    await young.route('**/api/hand-in/uploads/**', async (route) => {
      if (route.request().method() === 'PATCH' && cuts < 2) {
        cuts += 1;
        await route.abort('connectionreset');
      } else await route.continue();
    });
    await next();
    await young.locator('input[type=file]').first().setInputFiles(recording);
    await young.getByText('Gati.', { exact: true }).waitFor(patience);
    expect(cuts).toBe(2);
    await young.unrouteAll();
    rmSync(recording);
    await next();
  });

  it('hands it in with a title, a few words and a yes to each use', async () => {
    await describeIt(`Ne jemi nga ${SCHOOL}. Kështu qetësohem unë.`);
    await agreeAndHandIn();
  });

  it('nothing of it is public, and nobody but reviewers sees it', async () => {
    expect((await served('podkast/zeri-yne.xml')).text).not.toContain(TITLE);
    await logIn('editor@shembull.al');
    expect((await ask('/api/pages?limit=1&draft=true')).status()).toBe(200);
    expect((await ask('/api/contributions')).status()).toBe(403);
  });

  it('a reviewer finds the name of a school marked, and asks for a change', async () => {
    await logIn('reviewer@shembull.al');
    await review();
    const mark = staff.locator('mark', { hasText: 'Lulja e Qershisë' });
    await mark.first().waitFor(patience);
    await staff.getByRole('radio', { name: 'Kërko ndryshim' }).check();
    await staff.getByLabel(/Mesazhi për/).fill('Na pëlqeu! Hiqe emrin e shkollës nga fjalët.');
    await staff.getByRole('button', { name: 'Kërko ndryshim' }).click();
    await staff
      .getByText(/U kërkua një ndryshim|Ndryshim i kërkuar/)
      .first()
      .waitFor(patience);
  });

  it('the contributor reads it behind the private link, changes it and hands it in again', async () => {
    await young.goto(link);
    await young.getByText('Hiqe emrin e shkollës nga fjalët.').first().waitFor(patience);
    const go = young.getByRole('button', { name: 'Ndryshoje' });
    await go.click();
    await young.getByRole('heading', { name: 'Shto skedarët' }).waitFor();
    await next();
    await describeIt('Kështu qetësohem unë.');
    await agreeAndHandIn();
  });

  it('is accepted, and an editor publishes the draft that it became', async () => {
    await review();
    expect(await staff.locator('mark', { hasText: 'Lulja e Qershisë' }).count()).toBe(0);
    await staff.getByRole('radio', { name: 'Prano' }).check();
    await staff.getByRole('button', { name: 'Prano' }).click();
    await staff
      .getByRole('link', { name: new RegExp(TITLE) })
      .first()
      .waitFor(patience);
    await logIn('editor@shembull.al');
    const [draft] = await find(
      `/api/episodes?where[title][equals]=${encodeURIComponent(TITLE)}&draft=true&locale=sq&depth=0`,
    );
    expect(draft).toMatchObject({ _status: 'draft' });
    await staff.goto(studio(`/admin/collections/episodes/${String(draft!['id'])}?locale=sq`));
    await staff.locator('#field-summary').fill('Një ushtrim i shkurtër për të marrë frymë.');
    await staff.getByRole('button', { name: 'Publiko ndryshimet' }).click();
    episode = 'podkast/zeri-yne/pulla-qe-fluturon.html';
    await expect.poll(async () => (await served(episode)).status, patience).toBe(200);
  });

  it('everyone can listen, without a script, and sees the alias alone', async () => {
    const { text } = await served(episode);
    expect(text).toContain(ALIAS);
    expect(text).not.toMatch(/Lulja e Qershisë/);
    const [, file] = /src="[^"]*(media\/[0-9a-f]+\.mp3)"/.exec(text)!;
    const sound = await fetch(site(file!), { headers: { Range: 'bytes=0-99' } });
    expect([sound.status, sound.headers.get('content-type')]).toEqual([206, 'audio/mpeg']);
    await young.goto(link);
    await young.getByRole('heading', { name: 'U publikua!' }).waitFor(patience);
  });

  it('the feed is what directories ask for, with the episode in it', async () => {
    const { text, headers } = await served('podkast/zeri-yne.xml');
    expect(headers.get('content-type')).toContain('application/rss+xml');
    expect(text).toContain(TITLE);
    expect(brokenRules(text)).toEqual([]);
    const [, address, length] = /<item>\s*<title>Pulla[^]*?<enclosure url="([^"]+)" length="(\d+)"/.exec(
      text,
    )!;
    const head = await fetch(site(new URL(address!).pathname.replace(/^.*\/media\//, 'media/')), {
      method: 'HEAD',
    });
    expect(head.headers.get('content-length')).toBe(length);
  });

  it('taken back with one button, it is gone everywhere within ten seconds', async () => {
    const page = await served(episode);
    const files = [...page.text.matchAll(/media\/[0-9a-f]+\.(?:mp3|opus)/g)].map(([file]) => file);
    expect(files.length).toBeGreaterThan(0);
    const bytes = readFileSync(path.join(installation.data.media, path.basename(files[0]!)));
    const sample = bytes.subarray(bytes.length / 2, bytes.length / 2 + 64);
    await young.getByRole('button', { name: 'Merre mbrapsht' }).click();
    const started = Date.now();
    await young.getByRole('button', { name: 'Po, fshije kudo' }).click();
    await young.getByRole('heading', { name: 'U fshi kudo' }).waitFor({ timeout: 10_000 });
    expect(Date.now() - started).toBeLessThan(10_000);
    for (const file of [episode, ...files]) expect((await served(file)).status, file).toBe(404);
    for (const file of [
      'index.html',
      'podkast/zeri-yne.html',
      'podkast/zeri-yne.xml',
      'search/sq.json',
      'sitemap.xml',
    ]) {
      const { status, text } = await served(file);
      expect(status).toBe(200);
      expect(text).not.toMatch(/Pulla|pulla-qe-fluturon/);
    }
    const holding = everyFile().filter((file) => {
      const content = readFileSync(file);
      return (
        content.includes(sample) || [TITLE, ALIAS, 'Lulja e Qershisë'].some((word) => content.includes(word))
      );
    });
    expect(holding).toEqual([]);
  });

  it('what is left is a dated receipt, and no way back', async () => {
    await young.goto(link);
    await young.getByText(/U mor mbrapsht më/).waitFor(patience);
    await logIn('editor@shembull.al');
    const [campaign] = await find('/api/campaigns?where[slug][equals]=youth-media-lab&depth=0');
    const releases = await find(
      `/api/releases?where[campaign][equals]=${String(campaign!['id'])}&where[state][equals]=live&depth=0&limit=50`,
    );
    for (const { release } of releases.slice(1)) {
      await staff.request.post(studio(`/api/campaigns/${String(campaign!['id'])}/rollback`), {
        data: { release },
        headers: { origin: installation.addresses.studio },
      });
    }
    await expect
      .poll(async () => {
        const answer = await ask(`/api/campaigns/${String(campaign!['id'])}/publishing`);
        return ((await answer.json()) as { line?: { state: string } }).line?.state ?? 'idle';
      }, patience)
      .toBe('idle');
    expect((await served(episode)).status).toBe(404);
  });
});

/** Every file that the installation has written, the logs too. */
const everyFile = (): string[] =>
  globSync('**/*', { cwd: installation.data.root })
    .map((file) => path.join(installation.data.root, file))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
