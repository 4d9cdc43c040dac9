import { demoPassword } from '../../cms/src/seed/demo-users.ts';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../running/browser.ts';
import { type Installation, startInstallation } from '../running/installation.ts';

const flagship = 'bullizmi-nuk-eshte-loje';
let installation: Installation;
let browser: Browser;
let editor: Page;

beforeAll(async () => {
  [installation, browser] = await Promise.all([startInstallation({}, { anew: true }), openBrowser()]);
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'sq-AL' });
  editor = await context.newPage();
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const studio = (path: string) => `${installation.addresses.studio}${path}`;
/** What the public is served, without a script and without a studio. */
const served = async (file: string) =>
  (await fetch(`${installation.addresses.sites}/${flagship}/${file}`)).text();

const patience = { timeout: 20_000 };
const shown = (file: string) => expect.poll(() => served(file), patience);

/** Publishes with the button that an editor uses. */
const publish = () => editor.getByRole('button', { name: 'Publiko ndryshimet' }).click();
/** The panel that says where the campaign stands. */
const panel = () => editor.getByRole('region', { name: 'Publikimi' });

describe('an editor changes the flagship and the public sees it', () => {
  it('logs in, in Albanian', async () => {
    await editor.goto(studio('/admin'));
    await editor.getByLabel(/Email|E-mail/i).fill('editor@shembull.al');
    await editor.locator('input[type=password]').fill(demoPassword);
    await editor.getByRole('button', { name: 'Hyr' }).click();
    await editor.getByRole('link', { name: 'Fushata' }).first().waitFor();
  });

  it('writes a new sentence in Albanian, publishes, and reads it on the microsite', async () => {
    const home = await homeId();
    await editor.goto(studio(`/admin/collections/pages/${home}?locale=sq`));
    await editor.locator('#field-summary').fill('Fjali e re nga redaksia: bashkë e ndalim.');
    await publish();
    await shown('index.html').toContain('Fjali e re nga redaksia: bashkë e ndalim.');
    await panel().getByText('Publike që nga').waitFor();
  });

  it('writes it in English too, and only the English page changes', async () => {
    const albanian = await served('index.html');
    await editor.goto(studio(`/admin/collections/pages/${await homeId()}?locale=en`));
    await editor.locator('#field-summary').fill('A new sentence by the editors: together we stop it.');
    await publish();
    await shown('en/index.html').toContain('A new sentence by the editors');
    expect(withoutDates(await served('index.html'))).toBe(withoutDates(albanian));
  });

  it('is told in Albanian what stands in the way, and is led to the field that mends it', async () => {
    const before = await served('index.html');
    const page = await pageAt('per-prinderit');
    await save(page, { _status: 'draft' });
    await editor.goto(studio(`/admin/collections/campaigns/${await campaignId()}`));
    await panel().getByText('Nuk u publikua').waitFor();
    const sentence = panel().getByRole('listitem').filter({
      hasText: 'lidhja „Për prindërit“ e menysë çon te një faqe që nuk është e publikuar në shqip',
    });
    await sentence.getByRole('link', { name: 'Hape fushën' }).click();
    await editor.waitForURL(/locale=(sq|en)/);
    await expect.poll(() => editor.evaluate(() => location.hash), patience).toMatch(/^#field-navigation/);
    expect(await served('index.html')).toBe(before);

    await save(page, { _status: 'published' });
    await panel().getByText('Publike që nga').waitFor();
  });

  it('rolls back to an earlier release', async () => {
    await editor.goto(studio(`/admin/collections/pages/${await homeId()}?locale=sq`));
    await panel()
      .getByText(/Publikimet e fundit/)
      .click();
    await panel().getByRole('button', { name: 'Kthehu te ky publikim' }).last().click();
    await editor.getByRole('button', { name: 'Po, kthehu' }).click();
    await shown('en/index.html').not.toContain('A new sentence by the editors');
  });
});

const homeId = () => idOf('pages', `where[home][equals]=true&where[campaign.slug][equals]=${flagship}`);
const pageAt = (slug: string) =>
  idOf('pages', `where[slug][equals]=${slug}&where[campaign.slug][equals]=${flagship}&locale=sq`);
const campaignId = () => idOf('campaigns', `where[slug][equals]=${flagship}`);

async function idOf(collection: string, query: string): Promise<string> {
  const answer = await editor.request.get(studio(`/api/${collection}?${query}&depth=0`));
  const { docs } = (await answer.json()) as { docs?: { id: string }[] };
  if (!docs?.[0]) throw new Error(`${collection}?${query} answered ${await answer.text()}`);
  return docs[0].id;
}

/** Saves as the studio's own pages do. */
async function save(page: string, data: object): Promise<void> {
  const answer = await editor.request.patch(studio(`/api/pages/${page}?depth=0`), {
    data,
    headers: { origin: installation.addresses.studio },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** The day of change of a page is one for both languages. */
const withoutDates = (html: string) => html.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');
