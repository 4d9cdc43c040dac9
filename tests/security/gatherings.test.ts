import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newVisitor, sendAsBrowser, textOf } from '../../cms/src/testing/send-form.ts';
import { FormsStudio } from './forms-studio.ts';

let at: FormsStudio;
let turn = 0;
/** An address that was not used before. */
const someone = (): string => `ana-${(turn += 1)}@shembull.al`;

beforeAll(async () => {
  at = await FormsStudio.open(50);
}, 60_000);
afterAll(() => at?.studio.close());
beforeEach(async () => {
  const { payload } = at.studio;
  await payload.delete({ collection: 'registrations', where: {}, context: { leavesSeats: true } });
  await at.offer(50);
});

/** People who sent the form and have not confirmed yet. @returns their secrets */
async function unconfirmed(count: number): Promise<string[]> {
  const { registration } = await import('../../cms/src/registrations/form.ts');
  const { campaign, summit, sessions } = at.small;
  const people = Array.from({ length: count }, someone);
  for (const email of people) {
    await registration.receive({
      payload: at.studio.payload,
      values: { name: 'Ana Shembulli', email, sessions: [sessions.workshop] },
      envelope: { campaign, about: summit, language: 'sq' },
    });
  }
  return Promise.all(people.map((email) => at.tokenOf(email, 'registration')));
}

const registered = async () =>
  (await at.studio.payload.find({ collection: 'registrations', pagination: false, depth: 0 })).docs;
const seated = async () => (await registered()).filter(({ state }) => state === 'seated').length;
const numberOf = (email: string): number => Number(/\d+/.exec(email)?.[0]);
const statuses = (answers: readonly { status: number }[]) => [
  ...new Set(answers.map(({ status }) => status)),
];

describe('what is not released', () => {
  const SECRET = 'E papublikuar 7391';
  let draft: string;
  let placed: string;
  beforeAll(async () => {
    const { payload } = at.studio;
    const { sessions, summit, rooms } = at.small;
    const made = await payload.create({
      collection: 'sessions',
      draft: true,
      locale: 'sq',
      data: {
        summit,
        title: SECRET,
        slug: 'e-papublikuar',
        kind: 'talk',
        language: 'sq',
        minutes: 30,
        capacity: 5,
      },
      depth: 0,
    });
    draft = String(made.id);
    placed = sessions.panel;
    // Staff have placed both; nothing of it was released.
    for (const session of [draft, placed]) {
      const { status } = await at.studio.request(`/api/agendas/of/${summit}/${session}`, {
        as: 'editor',
        method: 'PUT',
        body: { start: '2026-12-09T14:00', minutes: 30, room: rooms.small },
      });
      expect(status).toBe(200);
    }
  });

  it.each(['public', 'partner', 'contributor'] as const)('%s does not read it', async (as) => {
    const { summit } = at.small;
    for (const path of [
      '/api/agendas',
      '/api/agendas?where[version][equals]=0',
      `/api/agendas?where[summit][equals]=${summit}&depth=10`,
      `/api/agendas/of/${summit}`,
      '/api/sessions?draft=true&limit=0',
      `/api/sessions/${draft}?draft=true`,
      '/api/sessions/versions',
      `/api/summits/${summit}?depth=10`,
      `/api/summits?where[title][like]=a`,
      `/api/registrations/of/${summit}`,
      '/api/groups?depth=10',
      '/api/members?where[email][like]=a',
      '/api/members/versions',
    ]) {
      const { status, bytes } = await at.studio.request(path, { as });
      expect([path, [403, 404].includes(status)]).toEqual([path, true]);
      expect(textOf({ bytes })).not.toContain(SECRET);
    }
  });

  it('the public is told of no seats in it, and the form offers none', async () => {
    const { summit, sessions, campaign } = at.small;
    const places = await at.studio.request(`/api/forms/places/${summit}`);
    expect(places.json).toEqual({ open: true, full: false, sessions: { [sessions.workshop]: 'open' } });
    const page = await sendAsBrowser(at.studio, 'registration', {
      campaign,
      language: 'sq',
      subject: summit,
    });
    expect(textOf(page)).toContain(sessions.workshop);
    expect(textOf(page)).not.toMatch(new RegExp(`${SECRET}|${draft}|${placed}`));
  });

  it('choosing it is answered as choosing what there is not', async () => {
    const answers = await Promise.all(
      [draft, placed, '0'.repeat(24)].map((session) =>
        at.send('registration', 'ana@shembull.al', { sessions: [session] }),
      ),
    );
    expect(statuses(answers)).toEqual([422]);
    expect(new Set(answers.map(textOf)).size).toBe(1);
  });

  it.each(['nothing', '0'.repeat(24), '%00', '__proto__', "' or 1=1--"])(
    'places of %s are nowhere',
    async (id) => {
      const { status } = await at.studio.request(`/api/forms/places/${encodeURIComponent(id)}`);
      expect(status).toBe(404);
    },
  );
});

describe('at the same moment', () => {
  it('confirming thirty times for the last seat, by many and by one, gives one seat', async () => {
    await at.offer(1);
    const tokens = await unconfirmed(10);
    const answers = await Promise.all(
      [...tokens, ...tokens, ...tokens].map((token) => at.press('registration', 'confirm', token)),
    );
    expect(statuses(answers)).toEqual([200]);
    expect(await seated()).toBe(1);
    expect((await registered()).filter(({ state }) => state === 'waiting')).toHaveLength(9);
  });

  it('confirming and cancelling leave no seat that nobody has', async () => {
    await at.offer(3);
    const tokens = await unconfirmed(8);
    const actions = ['confirm', 'cancel', 'leave-1', 'confirm', 'cancel'];
    const answers = await Promise.all(
      tokens.slice(0, 4).flatMap((token) => actions.map((action) => at.press('registration', action, token))),
    );
    expect(statuses(answers)).toEqual([200]);
    const more = await Promise.all(
      tokens.slice(4).map((token) => at.press('registration', 'confirm', token)),
    );
    expect(statuses(more)).toEqual([200]);
    const states = (await registered()).map(({ state }) => state);
    expect(states.filter((state) => state === 'cancelled')).toHaveLength(4);
    expect(states.filter((state) => state === 'seated')).toHaveLength(3);
  });

  it('seats are neither lost nor doubled while people go, are erased, and the capacity changes', async () => {
    const { payload } = at.studio;
    const { erasePerson } = await import('../../cms/src/forms/person.ts');
    await at.offer(2);
    const tokens = await unconfirmed(10);
    // In the order of the secrets: each address has the next number.
    const people = (await registered()).toSorted((a, b) => numberOf(a.email) - numberOf(b.email));
    await Promise.allSettled([
      ...tokens.map((token) => at.press('registration', 'confirm', token)),
      erasePerson(payload, people[0]!.email),
      at.offer(5),
      at.studio.request(`/api/registrations/${people[1]!.id}`, { as: 'editor', method: 'DELETE' }),
      at.press('registration', 'cancel', tokens[2]!),
    ]);
    // Whatever the order was, the next step finds all in order.
    await at.offer(6);
    await vi.waitFor(async () => expect(await seated()).toBe(6));
    const after = await registered();
    expect(after.map(({ email }) => email)).not.toContain(people[0]!.email);
    expect(after.map(({ email }) => email)).not.toContain(people[1]!.email);
    expect(after.filter(({ state }) => state === 'waiting')).toHaveLength(1);
    const left = await payload.find({ collection: 'mails', where: { to: { equals: people[0]!.email } } });
    expect(left.totalDocs).toBe(0);
  });

  it('an application that is accepted twice, declined, taken back and deleted is one thing of these', async () => {
    const { payload } = at.studio;
    for (let round = 0; round < 3; round += 1) {
      const email = someone();
      const token = await at.confirm('application', email, { name: `Qendra ${round} Ylberi` });
      const { docs } = await payload.find({
        collection: 'applications',
        where: { email: { equals: email } },
      });
      const id = String(docs[0]!.id);
      const decide = (body: object) =>
        at.studio.request(`/api/applications/${id}/decision`, { as: 'editor', method: 'POST', body });
      const answers = await Promise.all([
        decide({ decision: 'accept' }),
        at.press('application', 'withdraw', token),
        decide({ decision: 'accept' }),
        decide({ decision: 'decline', message: 'Jo këtë herë.' }),
        at.studio.request(`/api/applications/${id}`, { as: 'admin', method: 'DELETE' }),
      ]);
      for (const { status } of answers) expect(status).toBeLessThan(500);
      const members = await payload.find({
        collection: 'members',
        where: { email: { equals: email } },
        draft: true,
      });
      expect(members.totalDocs).toBeLessThanOrEqual(1);
    }
  });

  it('releasing while sessions are moved releases one whole agenda', async () => {
    const { summit, sessions, rooms } = at.small;
    const move = (minute: string) =>
      at.studio.request(`/api/agendas/of/${summit}/${sessions.talk}`, {
        as: 'editor',
        method: 'PUT',
        body: { start: `2026-12-09T11:${minute}`, minutes: 45, room: rooms.main },
      });
    const off = (session: string) =>
      at.studio.request(`/api/agendas/of/${summit}/${session}`, { as: 'editor', method: 'PUT', body: null });
    const { json } = await at.studio.request(`/api/agendas/of/${summit}`, { as: 'editor' });
    for (const { id } of json['sessions'] as { id: string }[]) {
      if (id !== sessions.talk && id !== sessions.workshop) await off(id);
    }
    const release = () =>
      at.studio.request(`/api/agendas/of/${summit}/release`, { as: 'editor', method: 'POST', body: {} });
    const answers = await Promise.all([move('00'), release(), move('15'), release(), release(), move('30')]);
    for (const { status } of answers) expect(status).toBeLessThan(500);
    const { docs } = await at.studio.payload.find({
      collection: 'agendas',
      where: { summit: { equals: summit } },
      sort: 'version',
      depth: 0,
    });
    expect(docs.map(({ version }) => version)).toEqual(docs.map((_, index) => index));
    for (const { entries } of docs) expect((entries as object[]).length).toBe(2);
  });
});

describe('bait in what people write', () => {
  it('runs nowhere that staff look', async () => {
    const { summit } = at.small;
    const formulas = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', ' =1', '＝1', '"=1', '\r\n=1', ';=1'];
    const html = '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>';
    const token = await at.confirm('registration', someone(), { name: html, organisation: html, role: html });
    for (const formula of formulas) {
      const fields = { name: `${formula}AA`, organisation: formula, access: formula, dietary: formula };
      await at.confirm('registration', someone(), fields);
    }
    for (const list of ['door', 'badges']) {
      const page = await at.studio.request(`/api/registrations/of/${summit}/${list}`, { as: 'editor' });
      expect(page.status).toBe(200);
      expect(textOf(page)).toContain('&lt;script&gt;alert(1)');
      expect(textOf(page)).not.toMatch(/<script>alert|<img/);
      expect(page.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'.*script-src 'nonce-/);
    }
    for (const language of ['sq', 'en'] as const) {
      const csv = await at.studio.request(`/api/registrations/of/${summit}/csv`, { as: 'editor', language });
      const cells = textOf(csv).match(/"(?:[^"]|"")*"|[^,;\r\n"]+/g)!;
      expect(cells.length).toBeGreaterThan(formulas.length * 4);
      // Whichever sign a spreadsheet takes for the end of a cell.
      for (const cell of cells) expect(cell).not.toMatch(/^"?\s*[=+\-@＝＋－＠]/u);
    }
    const own = await at.press('registration', 'see', token, false);
    expect(textOf(own)).not.toMatch(/<script>alert|<img/);
  });

  it('gets into no letter that goes to an address which may be somebody else’s', async () => {
    const bait = 'FITO-euro.example';
    for (const form of ['registration', 'application', 'newsletter', 'contact'] as const) {
      const email = someone();
      const fields = {
        name: bait,
        organisation: bait,
        role: bait,
        access: bait,
        dietary: bait,
        contact: bait,
        url: `https://${bait}`,
        about: `${bait} ${bait}`,
        message: `${bait} ${bait}`,
      };
      for (let times = 0; times < 2; times += 1) {
        expect((await at.send(form, email, fields)).status).toBe(200);
      }
      const { docs } = await at.studio.payload.find({
        collection: 'mails',
        where: { to: { equals: email } },
      });
      expect(docs.length).toBeGreaterThan(0);
      for (const { subject, text, html } of docs) expect(`${subject}${text}${html}`).not.toContain(bait);
    }
  });
});

it('a duplicate of a session or a summit is another event for calendars', async () => {
  const { payload } = at.studio;
  for (const [collection, id] of [
    ['sessions', at.small.sessions.talk],
    ['summits', at.small.summit],
  ] as const) {
    const { status, json } = await at.studio.request(`/api/${collection}/${id}/duplicate`, {
      as: 'editor',
      method: 'POST',
      body: {},
    });
    expect(status).toBeLessThan(300);
    const copy = json['doc'] as { id: string; guid: string };
    const first = await payload.findByID({ collection, id, depth: 0 });
    expect(copy.guid).toBeTruthy();
    expect(copy.guid).not.toBe(first.guid);
    await payload.delete({ collection, id: copy.id });
  }
});

it('a duplicate of a podcast is another podcast for directories', async () => {
  const { payload } = at.studio;
  const data = {
    title: 'Zëri i provës',
    slug: 'zeri-i-proves',
    summary: 'Një provë.',
    description: 'Një provë.',
    campaign: at.small.campaign,
    category: 'kids',
    spokenLanguage: 'sq',
    author: 'Lab',
    _status: 'published',
  } as const;
  const first = await payload.create({ collection: 'series', data, locale: 'sq', depth: 0 });
  expect(first.guid).toBeTruthy();
  const { json } = await at.studio.request(`/api/series/${first.id}/duplicate`, {
    as: 'editor',
    method: 'POST',
    body: {},
  });
  const copy = json['doc'] as { id: string; guid?: string | null };
  expect(copy.guid).not.toBe(first.guid);
  for (const id of [copy.id, first.id]) await payload.delete({ collection: 'series', id });
});

it('one visitor behind many written addresses is one for the limits', async () => {
  const proxy = newVisitor();
  const answers: number[] = [];
  for (let count = 0; count < 12; count += 1) {
    const form = new URLSearchParams({ campaign: at.small.campaign, language: 'sq', email: someone() });
    const headers = { Origin: 'null', 'X-Forwarded-For': `192.0.2.${count}, ${proxy}` };
    const { status } = await at.studio.request('/api/forms/newsletter', { method: 'POST', form, headers });
    answers.push(status);
  }
  expect(answers.filter((status) => status === 303)).toHaveLength(10);
  expect(answers.at(-1)).toBe(429);
});
