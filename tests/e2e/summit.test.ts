import { aboutInput } from '@bashke/content';
import ICAL from 'ical.js';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sent from '../../cms/src/forms/i18n/sq.json' with { type: 'json' };
import words from '../../cms/src/registrations/i18n/sq.json' with { type: 'json' };
import { agendaWords, conflictWords } from '../../cms/src/studio/agenda-editor/words.ts';
import { openPostOffice, type PostOffice } from '../../cms/src/testing/post-office.ts';
import { openBrowser } from '../running/browser.ts';
import { type Installation, startInstallation } from '../running/installation.ts';
import { logInAtDesk, Staff } from '../running/staff.ts';

const SUMMIT = 'Samiti i provës';
const KEYNOTE = 'Fjala e hapjes së provës';
const WORKSHOP = 'Punëtoria e provës';

let office: PostOffice;
let installation: Installation;
let browser: Browser;
let editor: Staff;
let desk: Page;
let phone: BrowserContext;
let summit = '';
let room = '';
const sessions = { keynote: '', workshop: '' };
/** Two days from now on, in two months: registration is open whenever the story is played. */
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const days = [dayIn(60), dayIn(61)] as const;
/** What a person's link in a mail was, by name. */
const links: Record<string, string> = {};

beforeAll(async () => {
  office = await openPostOffice();
  [installation, browser] = await Promise.all([
    startInstallation({ SMTP_URL: office.url, MAIL_FROM: 'samiti@shembull.al' }),
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
const site = (file: string) => `${installation.addresses.sites}/samiti/${file}`;
const served = async (file: string) => {
  const answer = await fetch(site(file));
  return { status: answer.status, text: await answer.text() };
};
const emailOf = (name: string) => `${name.toLowerCase()}@shembull.al`;

/** Fills in the form of the registration page, with or without script, and sends it. */
async function register(name: string, context: BrowserContext, wishes: string[] = []): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site('regjistrimi-i-proves.html'));
  await page.locator('[name="name"]').fill(`${name} Shembulli`);
  await page.locator('[name="email"]').fill(emailOf(name));
  for (const wish of wishes) await page.getByText(wish).first().click();
  await page.locator('.form-sent button').click();
  await page.getByText(sent['sent.title']).first().waitFor(patience);
  return page;
}

/** Opens the link of the next letter to somebody and presses the button of its page. */
async function confirm(name: string, page: Page): Promise<void> {
  const letter = await office.next(emailOf(name));
  expect(letter.subject).toBe(words['confirm.subject'].replace('{summit}', SUMMIT));
  await page.goto(letter.links.find((link) => link.includes('/confirm/'))!);
  await page.getByRole('button', { name: words['do.confirm'] }).click();
}

describe('staff prepare a summit', () => {
  it('with days, a room, sessions and few seats', async () => {
    const [campaign] = await editor.find('/api/campaigns?where[slug][equals]=samiti&depth=0');
    const person = await editor.publish('people', { name: 'Dritan Prova', role: 'folës (shembull)' });
    summit = await editor.publish(
      'summits',
      {
        campaign: campaign!['id'],
        acronym: 'samiti-i-proves',
        state: 'planned',
        days: days.map((day) => ({ day: `${day}T12:00:00.000Z`, opens: '09:00', closes: '17:00' })),
        rooms: [{ names: 'Salla e provës' }],
        spokenLanguages: ['sq'],
        registration: { open: true, capacity: 1, keepDays: 30 },
        title: SUMMIT,
        summary: 'Një samit për provë.',
      },
      { title: 'Trial summit', summary: 'A summit for a trial.' },
    );
    const stored = await editor.ask('GET', `/api/summits/${summit}?depth=0`);
    room = (stored.json['rooms'] as { id: string }[])[0]!.id;
    const common = { summit, language: 'sq', minutes: 45 };
    sessions.keynote = await editor.publish(
      'sessions',
      { ...common, kind: 'keynote', title: KEYNOTE, speakers: [{ person, role: 'speaker' }] },
      { title: 'Trial keynote' },
    );
    sessions.workshop = await editor.publish(
      'sessions',
      { ...common, kind: 'workshop', capacity: 1, title: WORKSHOP },
      { title: 'Trial workshop' },
    );
    await editor.publish('pages', {
      campaign: campaign!['id'],
      kind: 'page',
      languages: ['sq'],
      title: 'Regjistrimi i provës',
      slug: 'regjistrimi-i-proves',
      blocks: [{ blockType: 'form', form: 'registration', summit }],
    });
    await expect.poll(async () => (await served('regjistrimi-i-proves.html')).status, patience).toBe(200);
    expect((await served('samiti/samiti-i-proves/seancat/fjala-e-hapjes-se-proves.html')).status).toBe(404);
  });
});

describe('staff put the agenda together', () => {
  const block = (title: string) => desk.getByRole('button', { name: new RegExp(`^${title}`) });
  const saved = () =>
    desk.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok(), patience);
  const release = async () => {
    await desk.getByRole('button', { name: agendaWords.release.sq, exact: true }).click();
    await desk.getByRole('button', { name: agendaWords.releaseConfirm.sq }).click();
    await desk.getByText(/Versioni \d+ i programit u publikua/).waitFor(patience);
  };
  const AGENDA = 'samiti/samiti-i-proves/programi.html';

  it('by the form of a session and by the keyboard, and are told what collides', async () => {
    await logInAtDesk(desk, installation.addresses.studio, 'editor');
    await desk.goto(studio(`/admin/collections/summits/${summit}/agenda`));
    for (const title of [KEYNOTE, WORKSHOP]) {
      await block(title).first().click(patience);
      await desk.getByLabel(agendaWords.start.sq, { exact: true }).fill('10:00');
      const done = saved();
      await desk.getByRole('button', { name: agendaWords.place.sq, exact: true }).click();
      await done;
    }
    await desk.getByText(conflictWords['room-taken'].sq).first().waitFor(patience);
    await block(WORKSHOP).first().focus();
    await desk.keyboard.press('Enter');
    for (let step = 0; step < 2; step += 1) await desk.keyboard.press('Shift+ArrowDown');
    const done = saved();
    await desk.keyboard.press('Enter');
    await done;
    await desk.getByText(agendaWords.noConflicts.sq).waitFor(patience);
    const { json } = await editor.ask('GET', `/api/agendas/of/${summit}`);
    const placed = (json['sessions'] as { id: string; place?: { start: string } }[]).map(({ id, place }) => [
      id,
      place?.start,
    ]);
    expect(new Map(placed as [string, string][])).toEqual(
      new Map([
        [sessions.keynote, `${days[0]}T10:00`],
        [sessions.workshop, `${days[0]}T11:00`],
      ]),
    );
    expect((await served(AGENDA)).text).not.toContain(WORKSHOP);
  });

  it('release it: pages, calendars and the schedule are there', async () => {
    await release();
    await expect.poll(async () => (await served(AGENDA)).text, patience).toContain(WORKSHOP);
    const session = await served('samiti/samiti-i-proves/seancat/fjala-e-hapjes-se-proves.html');
    expect(session.text).toContain('Dritan Prova');
    const calendar = await served('samiti/samiti-i-proves/programi.ics');
    const parsed = new ICAL.Component(ICAL.parse(calendar.text) as unknown[]);
    const starts = parsed
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each).startDate.toString());
    expect(starts).toContain(`${days[0]}T10:00:00`);
    const schedule = JSON.parse((await served('samiti/samiti-i-proves/schedule.json')).text) as object;
    expect(JSON.stringify(schedule)).toContain(KEYNOTE);
  });

  it('move a session and release again: the change is public, and no earlier', async () => {
    const { status } = await editor.ask('PUT', `/api/agendas/of/${summit}/${sessions.keynote}`, {
      start: `${days[1]}T09:00`,
      minutes: 45,
      room,
    });
    expect(status).toBe(200);
    await desk.reload();
    await desk.getByRole('button', { name: agendaWords.release.sq, exact: true }).waitFor(patience);
    const before = (await served('samiti/samiti-i-proves/ndryshimet.html')).text;
    await release();
    await expect
      .poll(async () => (await served('samiti/samiti-i-proves/ndryshimet.html')).text, patience)
      .not.toBe(before);
    expect((await served('samiti/samiti-i-proves/ndryshimet.html')).text).toContain(KEYNOTE);
  });
});

describe('people register, wait, cancel and move up', () => {
  it('on a phone: the mail has the link, the page the button, and the calendar comes with the seat', async () => {
    const page = await register('Ana', phone);
    await confirm('Ana', page);
    await page.getByRole('heading', { name: words['page.seated'] }).waitFor(patience);
    const letter = await office.next(emailOf('Ana'));
    expect(letter.subject).toBe(words['seated.subject'].replace('{summit}', SUMMIT));
    const attached = letter.parsed.attachments.find(({ contentType }) => contentType === 'text/calendar')!;
    const calendar = new ICAL.Component(ICAL.parse(attached.content.toString()) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map(({ summary }) => summary)).toContain(SUMMIT);
    links['Ana'] = letter.links.find((link) => link.includes('/see/'))!;
    await page.close();
  });

  it('without script, when it is full: on to the waiting list', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'sq-AL' });
    const page = await register('Bora', plain);
    await confirm('Bora', page);
    await page.getByRole('heading', { name: words['page.waiting'] }).waitFor(patience);
    expect((await office.next(emailOf('Bora'))).subject).toBe(
      words['waiting.subject'].replace('{summit}', SUMMIT),
    );
    await plain.close();
  });

  it('and whoever comes then is told before writing anything', async () => {
    const page = await phone.newPage();
    await page.goto(site('regjistrimi-i-proves.html'));
    await page.locator('.form-full').waitFor(patience);
    const places = await fetch(studio(`/api/forms/places/${summit}`));
    expect(await places.json()).toMatchObject({ open: true, full: true });
    await page.close();
  });

  it('a seat that is given up goes to whoever waits, with a letter', async () => {
    const page = await phone.newPage();
    await page.goto(links['Ana']!);
    await page
      .getByRole('link', { name: words['do.cancel'] })
      .or(page.getByRole('button', { name: words['do.cancel'] }))
      .first()
      .click();
    await page.getByRole('button', { name: words['do.cancel.sure'] }).click();
    await page.getByRole('heading', { name: words['page.cancelled'] }).waitFor(patience);
    const moved = await office.next(emailOf('Bora'));
    expect(moved.subject).toBe(words['moved.subject'].replace('{summit}', SUMMIT));
    expect((await office.next(emailOf('Ana'))).subject).toBe(
      words['cancelled.subject'].replace('{summit}', SUMMIT),
    );
    await page.goto(moved.links.find((link) => link.includes('/see/'))!);
    await page.getByRole('heading', { name: words['page.seated'] }).waitFor(patience);
    await page.close();
  });

  it('fifty people who ask for the last seat at once: one gets it', async () => {
    await editor.change('summits', summit, {
      registration: { open: true, capacity: 2, keepDays: 30 },
    });
    const campaign = (await editor.find('/api/campaigns?where[slug][equals]=samiti&depth=0'))[0]!['id'];
    const people = Array.from({ length: 50 }, (_, index) => `Person${index}`);
    await Promise.all(
      people.map(async (name, index) => {
        const body = new URLSearchParams({
          campaign: String(campaign),
          language: 'sq',
          [aboutInput]: summit,
          name: `${name} Shembulli`,
          email: emailOf(name),
        });
        const answer = await fetch(studio('/api/forms/registration'), {
          method: 'POST',
          body,
          headers: { 'x-forwarded-for': `198.51.100.${index + 1}`, origin: installation.addresses.sites },
        });
        expect(answer.status, await answer.text()).toBe(200);
      }),
    );
    const opened = await Promise.all(
      people.map(async (name) =>
        (await office.next(emailOf(name))).links.find((link) => link.includes('/confirm/'))!,
      ),
    );
    await Promise.all(opened.map((link) => fetch(link, { method: 'POST', body: new URLSearchParams() })));
    const seated = await editor.find(
      `/api/registrations?where[summit][equals]=${summit}&where[state][equals]=seated&depth=0`,
    );
    expect(seated.map(({ email }) => email)).toHaveLength(2);
    expect(seated.map(({ email }) => email)).toContain(emailOf('Bora'));
  });
});

describe('at the door', () => {
  it('staff have the list, the table and the badges of those with a seat', async () => {
    const of = async (list: string) =>
      String((await editor.ask('GET', `/api/registrations/of/${summit}/${list}`)).json['text']);
    for (const list of ['door', 'badges']) {
      const text = await of(list);
      expect(text, list).toContain('Bora Shembulli');
      expect(text, list).not.toContain('Ana Shembulli');
    }
    expect(await of('csv')).toContain(emailOf('Bora'));
    const nobody = await fetch(studio(`/api/registrations/of/${summit}/door`));
    expect(nobody.status).toBe(403);
  });

  it('the badges stand on A4 sheets, eight on each', async () => {
    const page = await desk.context().newPage();
    await page.goto(studio(`/api/registrations/of/${summit}/badges`));
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.close();
  });
});
