import { aboutInput, trap, wordOf } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dictionaries } from '../../sites/src/i18n/index.ts';
import { openBrowser } from '../running/browser.ts';
import { FormsPeer } from '../running/forms.ts';
import { type Microsites, startMicrosites } from '../running/microsites.ts';

const slug = 'shembull-bashke';
const words = dictionaries.sq;
const studio = new FormsPeer();
let microsites: Microsites;
let browser: Browser;

/** The example with forms that are sent to the peer, and a registration that is open for long. */
function exampleOf(forms: string) {
  const snapshot = exampleSnapshot({ theme: 'bashke' });
  const documents = snapshot.documents.map((each) =>
    each.collection === 'summits' && each.id === exampleIds.summit
      ? { ...each, registration: { closes: '2099-10-20T20:00:00+02:00', capacity: 200 } }
      : each,
  );
  return { ...snapshot, documents, campaign: { ...snapshot.campaign, forms } };
}

beforeAll(async () => {
  await studio.open();
  [microsites, browser] = await Promise.all([startMicrosites([exampleOf(studio.address)]), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await microsites?.close();
  await studio.close();
});

let context: BrowserContext;
let page: Page;
let form: Locator;
/** What the page complained about: a policy that refuses, a script that fails. */
let complaints: string[];

async function open(name: string, options: { javaScriptEnabled?: boolean } = {}): Promise<void> {
  context = await browser.newContext(options);
  page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text()) && !/frame-ancestors/.test(message.text()))
      complaints.push(message.text());
  });
  await page.goto(`${microsites.address}/${slug}/${name}`);
}
const openForm = async (kind: string, options = {}) => {
  await open('blloku-form.html', options);
  form = page.locator(`#${kind}-form`);
};

const typed = {
  kind: 'institution',
  name: 'Bashkia e Shembullit',
  sector: 'education',
  county: 'fier',
  about: 'Punojmë me shkollat e qytetit tonë.',
  contact: 'Arta Shembulli',
  email: 'arta@shembull.al',
};

async function fillIn(): Promise<void> {
  await form.locator(`[name=kind][value=${typed.kind}]`).check();
  await form.locator('[name=name]').fill(typed.name);
  await form.locator('[name=sector]').selectOption(typed.sector);
  await form.locator('[name=county]').selectOption(typed.county);
  await form.locator('[name=about]').fill(typed.about);
  await form.locator('[name=contact]').fill(typed.contact);
  await form.locator('[name=email]').fill(typed.email);
  await form.locator('[name=signed]').check();
}
const send = () => form.locator('button[type=submit]').click();
const status = () => form.locator('.form-status').textContent();

beforeEach(() => {
  complaints = [];
  studio.received.length = 0;
  studio.next = { status: 200, body: { done: true, title: 'U dërgua', text: 'Shikoni e-mailin.' } };
  studio.places = { open: true, full: false, sessions: {} };
  studio.algorithm = 'PBKDF2/SHA-256';
});
afterEach(async () => {
  await context?.close();
});

const valuesOf = (body: string) => JSON.parse(body) as Record<string, unknown>;

describe('sending', () => {
  it('sends what was typed with a proof of work, and says that it arrived', async () => {
    await openForm('application');
    await fillIn();
    await send();
    const done = form.locator('.form-done');
    await done.waitFor();
    expect(await done.textContent()).toContain('Shikoni e-mailin.');
    expect(await done.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await form.locator('form').isHidden()).toBe(true);
    const [sent, ...others] = studio.received;
    expect(others).toEqual([]);
    expect(sent).toMatchObject({ path: 'application', type: 'application/json' });
    const { altcha, ...values } = valuesOf(sent!.body);
    expect(values).toEqual({
      campaign: `campaign-${slug}`,
      language: 'sq',
      [aboutInput]: exampleIds.group,
      [trap]: '',
      ...typed,
      url: '',
      signed: 'on',
    });
    const payload = JSON.parse(Buffer.from(String(altcha), 'base64').toString()) as object;
    expect(payload).toMatchObject({
      challenge: { signature: expect.any(String) },
      solution: { counter: 20 },
    });
    expect(complaints).toEqual([]);
    await page.reload();
    expect(await form.locator('[name=email]').inputValue()).toBe('');
  });

  it('sends the sessions as a list, one or several', async () => {
    await openForm('registration');
    await form.locator('[name=name]').fill('Ana Shembulli');
    await form.locator('[name=email]').fill('ana@shembull.al');
    await form.locator(`[value=${exampleIds.panel}]`).check();
    await send();
    await form.locator('.form-done').waitFor();
    expect(valuesOf(studio.received[0]!.body)['sessions']).toEqual([exampleIds.panel]);
  });

  it('is an ordinary form without scripts', async () => {
    await openForm('application', { javaScriptEnabled: false });
    await fillIn();
    await send();
    await expect.poll(() => studio.received.length).toBe(1);
    const [sent] = studio.received;
    expect(sent).toMatchObject({ path: 'application', type: 'application/x-www-form-urlencoded' });
    const values = new URLSearchParams(sent!.body);
    expect([...values.getAll('about'), ...values.getAll(aboutInput)]).toEqual([
      typed.about,
      exampleIds.group,
    ]);
    expect(complaints).toEqual([]);
  });

  it('is an ordinary form where the proof cannot be worked out', async () => {
    studio.algorithm = 'SCRYPT';
    await openForm('application');
    await fillIn();
    await send();
    await expect.poll(() => studio.received[0]?.type).toBe('application/x-www-form-urlencoded');
  });
});

describe('what is to be mended', () => {
  it('is said beside each field and above them all, in the language of the page', async () => {
    await openForm('application');
    await form.locator('[name=email]').fill('arta');
    await send();
    const summary = form.locator('.form-summary');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary.locator('p').textContent()).toBe(words['form.error-other'].replace('{count}', '8'));
    const email = form.locator('[name=email]');
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    const described = (await email.getAttribute('aria-describedby'))!.split(' ');
    expect(await page.locator(`#${described.at(-1)}`).textContent()).toBe(words['form.error-email']);
    expect(await page.locator(`#${described[0]}`).textContent()).toContain(wordOf('application.email.help'));
    await summary.locator('a', { hasText: words['form.error-email'] }).click();
    expect(await email.evaluate((element) => element === document.activeElement)).toBe(true);
    const placeOfButton = () => form.locator('button').evaluate((button: HTMLElement) => button.offsetTop);
    const place = await placeOfButton();
    await email.fill('arta@shembull.al');
    await email.blur();
    expect(await email.getAttribute('aria-invalid')).toBeNull();
    expect(await email.getAttribute('aria-describedby')).toBe(described[0]);
    expect(await placeOfButton()).toBe(place);
    expect(studio.received).toEqual([]);
  });

  it('is what the studio says, beside the fields that it names', async () => {
    studio.next = {
      status: 422,
      body: { done: false, message: 'Rregullojeni.', fields: { about: 'Më gjatë.' } },
    };
    await openForm('application');
    await fillIn();
    await send();
    await form.locator('.form-summary').waitFor();
    expect(await form.locator('.form-summary p').textContent()).toBe('Rregullojeni.');
    expect(await form.locator('[data-field=about] .form-error').textContent()).toBe('Më gjatë.');
    studio.next = { status: 200, body: { done: true, title: 'U dërgua', text: 'Faleminderit.' } };
    await send();
    await form.locator('.form-done').waitFor();
    const [first, second] = studio.received.map(({ body }) => valuesOf(body)['altcha']);
    expect(second).not.toBe(first);
  });
});

describe('a studio that cannot be reached', () => {
  /** What was typed is there as it was. */
  const isKept = async () => {
    for (const [name, value] of Object.entries(typed)) {
      if (name === 'kind') expect(await form.locator('[name=kind]:checked').inputValue()).toBe(value);
      else expect(await form.locator(`[name=${name}]`).inputValue()).toBe(value);
    }
    expect(await form.locator('[name=signed]').isChecked()).toBe(true);
  };

  it('is spoken of, and what was typed stays, also when the page is loaded anew', async () => {
    await openForm('application');
    await fillIn();
    await studio.close();
    try {
      await send();
      await expect.poll(status).toContain(words['form.unreachable']);
      expect(await status()).toContain(words['form.kept']);
      expect(await form.locator('.form-write a').getAttribute('href')).toBe('mailto:info@shembull.al');
      await isKept();
      await page.reload();
      await isKept();
    } finally {
      await studio.open();
    }
    await send();
    await form.locator('.form-done').waitFor();
  });

  it('that breaks off is spoken of', async () => {
    studio.next = 'break off';
    await openForm('application');
    await fillIn();
    await send();
    await expect.poll(status).toContain(words['form.unreachable']);
    await isKept();
  });

  it('that answers with anything else is spoken of', async () => {
    studio.next = { status: 502, body: 'Bad gateway' };
    await openForm('application');
    await fillIn();
    await send();
    await expect.poll(status).toContain(words['form.unreachable']);
  });

  it('that does not answer is not waited for for ever', async () => {
    studio.next = 'keep waiting';
    await openForm('application');
    await page.clock.install();
    await fillIn();
    await send();
    await expect.poll(() => studio.received.length).toBe(1);
    await page.clock.runFor(21_000);
    await expect.poll(status).toContain(words['form.slow']);
    await isKept();
  });

  it('is not blamed where the device has no connection', async () => {
    await openForm('application');
    await fillIn();
    await context.setOffline(true);
    await send();
    await expect.poll(status).toContain(words['form.offline']);
  });

  it('does not keep the form from being sent twice at once', async () => {
    await openForm('application');
    await fillIn();
    await form.locator('form').evaluate((element: HTMLFormElement) => {
      for (let time = 0; time < 3; time += 1) element.requestSubmit();
    });
    await form.locator('.form-done').waitFor();
    expect(studio.received).toHaveLength(1);
  });
});

describe('a registration', () => {
  it('marks what is fully booked', async () => {
    studio.places = { open: true, full: true, sessions: { [exampleIds.panel]: 'full' } };
    await openForm('registration');
    const seats = form.locator(`[data-session=${exampleIds.panel}]`);
    await expect.poll(() => seats.textContent()).toBe(words['form.session-full']);
    expect(await form.locator('.form-full').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('that was closed since is a sentence', async () => {
    studio.places = { open: false, full: false, sessions: {} };
    await openForm('registration');
    await form.locator('.form-closed').waitFor();
    expect(await form.locator('form').isHidden()).toBe(true);
  });

  it('for a summit that is over is a sentence, and the page may connect to nobody', async () => {
    await open('en/block-form.html');
    expect(await page.locator('#registration-form').textContent()).toContain(dictionaries.en['form.held']);
  });
});

it('whoever leaves the page quickly leaves nothing that was typed', async () => {
  await openForm('application');
  await fillIn();
  await context.route(/wikipedia/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Away</p>' }),
  );
  const address = page.url();
  await page.locator('.exit-page-link').click();
  await page.waitForURL(/wikipedia/);
  await page.goto(address);
  expect(await form.locator('[name=about]').inputValue()).toBe('');
});

it('people and their programs do not find the trap', async () => {
  await openForm('application');
  const input = form.locator(`[name=${trap}]`);
  expect(await input.evaluate((element) => getComputedStyle(element).display)).not.toBe('none');
  expect(await input.getAttribute('tabindex')).toBe('-1');
  expect(await page.getByLabel(words['form.trap']).and(page.getByRole('textbox')).count()).toBe(0);
  const { x = 0 } = (await input.boundingBox()) ?? {};
  expect(x).toBeLessThan(0);
});

it('a page without a form may send nothing anywhere', async () => {
  await open('faqe-bosh.html');
  const policy = await page.locator('meta[http-equiv]').first().getAttribute('content');
  expect(policy).toContain("form-action 'none'");
  expect(policy).not.toContain('connect-src');
});
