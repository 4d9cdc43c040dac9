import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterWords, pageWords } from '../../cms/src/applications/words.ts';
import sent from '../../cms/src/forms/i18n/sq.json' with { type: 'json' };
import { membershipWords } from '../../cms/src/membership/words.ts';
import { applicationWords } from '../../cms/src/studio/application-panel/words.ts';
import { openPostOffice, type PostOffice } from '../../cms/src/testing/post-office.ts';
import { openBrowser } from '../running/browser.ts';
import { type Installation, startInstallation } from '../running/installation.ts';
import { logInAtDesk, Staff } from '../running/staff.ts';

const NAME = 'Shoqata e Provës „Gur i Rrallë“';
const ABOUT = 'Mësojmë me shkollat e Kukësit si ndalet bullizmi kibernetik.';
const EMAIL = 'gur-i-rralle@shembull.al';
const GROUP = 'Aleanca Kombëtare kundër Bullizmit Kibernetik';
const DIRECTORY = 'anetaret/aleanca.html';

let office: PostOffice;
let installation: Installation;
let browser: Browser;
let editor: Staff;
let desk: Page;
let phone: BrowserContext;
/** Where the public finds the new member. */
let memberPage = '';
let member = '';

beforeAll(async () => {
  office = await openPostOffice();
  [installation, browser] = await Promise.all([
    startInstallation({ SMTP_URL: office.url, MAIL_FROM: 'aleanca@shembull.al' }),
    openBrowser(),
  ]);
  editor = await Staff.logIn(installation.addresses.studio, 'editor');
  desk = await (
    await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'sq-AL' })
  ).newPage();
  phone = await browser.newContext({
    viewport: { width: 360, height: 760 },
    isMobile: true,
    hasTouch: true,
    locale: 'sq-AL',
  });
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await installation?.close();
  await office?.close();
});

const patience = { timeout: 30_000 };
const studio = (address: string) => `${installation.addresses.studio}${address}`;
const site = (file: string) => `${installation.addresses.sites}/aleanca/${file}`;
const served = async (file: string) => {
  const answer = await fetch(site(file));
  return answer.status === 200 ? answer.text() : '';
};
const said = (words: { sq: string }, values: Record<string, string> = {}) =>
  words.sq.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

async function openLink(page: Page, address: string, button: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: button }).click();
}

describe('an organisation joins the Alliance', () => {
  it('reads the statement and sends the form from a phone', async () => {
    const page = await phone.newPage();
    await page.goto(site('kush-mund-te-hyje.html'));
    await page.getByRole('radio', { name: 'Organizatë' }).check();
    await page.locator('input[name="name"]').fill(NAME);
    await page.locator('select[name="sector"]').selectOption('education');
    await page.locator('select[name="county"]').selectOption('kukes');
    await page.locator('[name="url"]').fill('gur-i-rralle.shembull.al');
    await page.locator('[name="about"]').fill(ABOUT);
    await page.locator('[name="contact"]').fill('Mira Prova');
    await page.locator('[name="email"]').fill(EMAIL);
    await page.locator('[name="signed"]').check();
    await page.locator('.form-sent button').click();
    await page.getByText(sent['sent.title']).first().waitFor(patience);
    await page.close();
  });

  it('confirms the address by the button behind the link, not by opening it', async () => {
    const letter = await office.next(EMAIL);
    expect(letter.subject).toBe(said(letterWords.confirmSubject, { group: GROUP }));
    const link = letter.links.find((each) => each.includes('/confirm/'))!;
    const stateOf = async () =>
      (await editor.find(`/api/applications?where[email][equals]=${EMAIL}&depth=0`))[0]!['state'];
    await fetch(link);
    expect(await stateOf()).toBe('unconfirmed');
    const page = await phone.newPage();
    await openLink(page, link, pageWords.confirmButton.sq);
    await page.getByRole('heading', { name: pageWords.waitingTitle.sq }).waitFor(patience);
    expect(await stateOf()).toBe('waiting');
    await page.close();
  });

  it('is asked a question, and answers it', async () => {
    await logInAtDesk(desk, installation.addresses.studio, 'editor');
    const [application] = await editor.find(`/api/applications?where[email][equals]=${EMAIL}&depth=0`);
    await desk.goto(studio(`/admin/collections/applications/${String(application!['id'])}`));
    await desk.getByText(ABOUT).waitFor(patience);
    await desk.getByRole('radio', { name: applicationWords.ask.sq }).check();
    await desk.getByRole('textbox', { name: applicationWords.question.sq }).fill('Me sa shkolla punoni?');
    await desk.getByRole('button', { name: applicationWords.sendAsk.sq }).click();
    const letter = await office.next(EMAIL);
    expect(letter.text).toContain('Me sa shkolla punoni?');
    const page = await phone.newPage();
    await page.goto(letter.links.find((each) => each.includes('/answer/'))!);
    await page.getByLabel(pageWords.answerLabel.sq).fill('Me nëntë shkolla.');
    await page.getByRole('button', { name: pageWords.answerButton.sq }).click();
    await page.getByRole('heading', { name: pageWords.answeredTitle.sq }).waitFor(patience);
    await page.close();
  });

  it('is accepted, gets word, and is listed with its county on the map', async () => {
    expect(await served(DIRECTORY)).not.toContain('Gur i Rrallë');
    await desk.reload();
    await desk.getByText('Me nëntë shkolla.').waitFor(patience);
    await desk.getByRole('radio', { name: applicationWords.accept.sq }).check();
    await desk.getByRole('button', { name: applicationWords.sendAccept.sq }).click();
    const letter = await office.next(EMAIL);
    expect(letter.subject).toBe(said(letterWords.acceptedSubject, { group: GROUP }));
    await expect.poll(() => served(DIRECTORY), patience).toContain('Gur i Rrallë');
    memberPage = 'anetaret/aleanca/shoqata-e-proves-gur-i-rralle.html';
    const html = await served(memberPage);
    expect(html).toContain(ABOUT);
    expect(html).not.toContain(EMAIL);
    expect(html).not.toContain('Mira Prova');
    expect(await served('anetaret/aleanca/sipas-qarkut/kukes.html')).toContain('Gur i Rrallë');
    [member] = (await editor.find(`/api/members?where[email][equals]=${EMAIL}&depth=0`)).map(({ id }) =>
      String(id),
    ) as [string];
  });

  it('is found by the filters of the page', async () => {
    const page = await phone.newPage();
    await page.goto(site(DIRECTORY));
    await page.locator('select[name="county"]').selectOption('kukes');
    await page.locator('input[name="q"]').fill('gur i rralle');
    await expect.poll(() => page.locator('li.member:visible').count(), patience).toBe(1);
    await page.locator('li.member:visible a').click();
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor(patience);
    await page.close();
  });
});

describe('a year later', () => {
  const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const letterAfterRestart = async () => {
    await installation.restartStudio();
    return office.next(EMAIL);
  };

  it('it is asked whether it still belongs, and one click says so; the day is shown', async () => {
    await editor.change('members', member, {
      joined: dayBefore(400),
      signed: dayBefore(400),
      confirmed: dayBefore(400),
    });
    const letter = await letterAfterRestart();
    expect(letter.subject).toBe(said(membershipWords.askedSubject, { group: GROUP }));
    const page = await phone.newPage();
    await openLink(
      page,
      letter.links.find((each) => each.includes('/still-member/'))!,
      membershipWords.button.sq,
    );
    await page.getByRole('heading', { name: membershipWords.doneTitle.sq }).waitFor(patience);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Tirane' }).format(new Date());
    await expect.poll(() => served(memberPage), patience).toContain(`datetime="${today}"`);
    await page.close();
  });
});
