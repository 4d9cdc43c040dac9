import { formNames } from '@bashke/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendAsBrowser, sendAsScript, textOf } from '../../cms/src/testing/send-form.ts';
import { STUDIO_URL } from '../../cms/src/testing/studio.ts';
import { FormsStudio } from './forms-studio.ts';

/** Stands in everything that visitors of this test send, and nowhere else. */
const SECRET = 'fshehta7391';
const address = (name: string) => `${name}.${SECRET}@shembull.al`;
const sentTo = ['registrations', 'applications', 'subscribers', 'messages', 'mails'] as const;

let at: FormsStudio;
const tokens: Record<string, string> = {};
const ids: Record<string, string> = {};

beforeAll(async () => {
  at = await FormsStudio.open(50);
  for (const form of formNames) tokens[form] = await at.confirm(form, address(form));
  for (const collection of sentTo) {
    const { docs } = await at.studio.payload.find({ collection, depth: 0, limit: 1 });
    ids[collection] = String(docs[0]!.id);
  }
}, 60_000);
afterAll(() => at?.studio.close());

describe.each(['public', 'partner', 'contributor'] as const)('%s reads nothing that visitors sent', (as) => {
  it.each(sentTo)('of %s, whatever is asked', async (collection) => {
    for (const path of [
      '',
      `/${ids[collection]}`,
      '/count',
      '?where[email][like]=shembull&depth=10',
      '?where[or][0][tokenHash][exists]=true',
      '?sort=email&limit=1&pagination=false',
      `?select[name]=true&trash=true&draft=true`,
      `/versions`,
    ]) {
      const { status, bytes } = await at.studio.request(`/api/${collection}${path}`, { as });
      expect([path, [400, 403, 404].includes(status)]).toEqual([path, true]);
      expect(textOf({ bytes })).not.toContain(SECRET);
    }
  });

  it('by way of what is public', async () => {
    for (const path of [
      '/api/campaigns?depth=10',
      '/api/pages?depth=10',
      '/api/people?depth=10',
      '/api/campaigns?joins[registrations][limit]=5',
      '/api/campaigns?where[registrations.email][like]=shembull',
      '/api/pages?where[blocks.summit.registrations.email][like]=shembull',
      '/api/pages?where[blocks.group.name][like]=a',
      '/api/people?populate[users][email]=true&depth=10',
    ]) {
      const { status, bytes } = await at.studio.request(path, { as });
      expect(status).toBeLessThan(500);
      expect(textOf({ bytes })).not.toMatch(new RegExp(`${SECRET}|@studio.test|tokenHash`));
    }
  });

  it('and changes nothing of it', async () => {
    for (const collection of sentTo) {
      for (const [method, path] of [
        ['POST', ''],
        ['PATCH', `/${ids[collection]}`],
        ['PATCH', '?where[id][exists]=true'],
        ['DELETE', `/${ids[collection]}`],
        ['DELETE', '?where[id][exists]=true'],
      ] as const) {
        const body = { email: 'a@b.al', state: 'seated', language: 'sq' };
        const { status } = await at.studio.request(`/api/${collection}${path}`, { as, method, body });
        expect([collection, method, status]).toEqual([collection, method, 403]);
      }
    }
  });
});

describe('staff', () => {
  it.each(['reviewer', 'editor'] as const)('%s reads no mails: they hold private links', async (as) => {
    expect((await at.studio.request('/api/mails', { as })).status).toBe(403);
    expect((await at.studio.request(`/api/mails/${ids['mails']}`, { as })).status).toBe(403);
  });

  it.each(['registrations', 'applications', 'subscribers', 'messages', 'members'])(
    'find no secret in %s, nor an order by it',
    async (name) => {
      const { status, bytes } = await at.studio.request(`/api/${name}?limit=0`, { as: 'admin' });
      expect(status).toBe(200);
      expect(textOf({ bytes })).not.toContain('tokenHash');
      const field = name === 'members' ? 'confirmation.tokenHash' : 'tokenHash';
      for (const query of [`sort=${field}`, `where[${field}][like]=a`]) {
        expect((await at.studio.request(`/api/${name}?${query}`, { as: 'admin' })).status).toBe(400);
      }
    },
  );

  it.each(['registrations', 'applications', 'subscribers', 'mails'])(
    'admins write no %s by hand',
    async (name) => {
      const body = { email: 'a@b.al', language: 'sq', state: 'seated' };
      const created = await at.studio.request(`/api/${name}`, { as: 'admin', method: 'POST', body });
      const changed = await at.studio.request(`/api/${name}/${ids[name]}`, {
        as: 'admin',
        method: 'PATCH',
        body,
      });
      expect([created.status, changed.status]).toEqual([403, 403]);
    },
  );

  it.each([
    ['text/plain', undefined],
    ['application/x-www-form-urlencoded', undefined],
    ['text/plain', 'https://evil.example'],
    ['application/json', 'https://evil.example'],
  ])('do nothing by a page elsewhere that sends %s from %s', async (type, origin) => {
    const before = await at.studio.payload.find({ collection: 'mails', limit: 0, depth: 0 });
    for (const [method, path, body] of [
      ['POST', `/api/registrations/${ids['registrations']}/cancel`, '{}'],
      ['POST', `/api/applications/${ids['applications']}/decision`, '{"decision":"accept"}'],
      ['POST', `/api/agendas/of/${at.small.summit}/release`, '{}'],
      ['PUT', `/api/agendas/of/${at.small.summit}/${at.small.sessions.talk}`, 'null'],
    ] as const) {
      const { status } = await at.studio.request(path, {
        as: 'admin',
        method,
        headers: { 'Content-Type': type, ...(origin && { Origin: origin }) },
        form: body as never,
      });
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
      // Nor by an address that is merely opened.
      if (!path.includes('/talk')) await at.studio.request(path, { as: 'admin' });
    }
    const after = await at.studio.payload.find({ collection: 'mails', limit: 0, depth: 0 });
    expect(after.totalDocs).toBe(before.totalDocs);
  });
});

describe('private links', () => {
  it('of one form open nothing of another', async () => {
    const actions = [
      'confirm',
      'see',
      'cancel',
      'leave-1',
      'answer',
      'withdraw',
      'still-member',
      'unsubscribe',
    ];
    for (const [owner, token] of Object.entries(tokens)) {
      for (const form of formNames.filter((name) => name !== owner)) {
        for (const action of actions) {
          const { status, bytes } = await at.press(form, action, token);
          expect(textOf({ bytes })).not.toContain(SECRET);
          // Whoever wants to be off the list is off it: the page says so to everybody.
          if (form === 'newsletter' && action === 'unsubscribe') expect(status).toBe(200);
          else expect([form, action, status]).toEqual([form, action, 404]);
        }
      }
    }
    for (const collection of ['registrations', 'applications', 'subscribers', 'messages'] as const) {
      const { docs } = await at.studio.payload.find({ collection, depth: 0 });
      expect(docs.map(({ confirmedAt }) => Boolean(confirmedAt))).toEqual([true]);
    }
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'no action is called %s',
    async (name) => {
      expect((await at.press('registration', name, tokens['registration']!)).status).toBe(404);
      expect((await at.press(name, 'confirm', tokens['registration']!)).status).toBe(404);
    },
  );

  it('hashes, identities and cut-off secrets open nothing', async () => {
    const { docs } = await at.studio.payload.find({
      collection: 'registrations',
      depth: 0,
      showHiddenFields: true,
    });
    const { id, tokenHash } = docs[0]!;
    const token = tokens['registration']!;
    for (const tried of [id, tokenHash!, token.slice(0, -1), `${token}A`, token.toLowerCase(), '%00', '*']) {
      expect((await at.press('registration', 'see', encodeURIComponent(tried), false)).status).toBe(404);
    }
  });

  it('lead to the studio, whatever a request says where that is', async () => {
    const headers = {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      Forwarded: 'host=evil.example',
      Origin: 'null',
    };
    const email = address('host');
    const form = new URLSearchParams(at.fieldsOf('newsletter', email) as Record<string, string>);
    const sent = await at.studio.request('/api/forms/newsletter', { method: 'POST', form, headers });
    expect(sent.status).toBe(303);
    expect(sent.headers.get('Location')).toMatch(`${STUDIO_URL}/api/forms/newsletter/sent?`);
    for (const link of await at.linksTo(email, 'newsletter')) expect(link).toMatch(`${STUDIO_URL}/`);
    const page = await at.studio.request(
      '/api/forms/newsletter/sent?campaign=https://evil.example&language=//evil.example&subject=x',
      { headers },
    );
    expect(textOf(page)).not.toContain('evil.example');
  });

  it('can be used by two at once, the one to stay and the other to go', async () => {
    for (let round = 0; round < 5; round += 1) {
      const email = address(`both-${round}`);
      await at.send('newsletter', email);
      const token = await at.tokenOf(email, 'newsletter');
      const answers = await Promise.all([
        at.press('newsletter', 'confirm', token),
        at.press('newsletter', 'unsubscribe', token),
        at.press('newsletter', 'confirm', token),
      ]);
      for (const { status } of answers) expect([200, 404]).toContain(status);
      expect((await at.press('newsletter', 'confirm', token)).status).toBe(404);
    }
  });
});

it.each(formNames)('%s: who is known here already is told to nobody who sends', async (form) => {
  const [known, unknown] = [await at.send(form, address(form)), await at.send(form, address(`new-${form}`))];
  expect(known.status).toBe(200);
  expect(textOf(known)).toBe(textOf(unknown));
  expect([...known.headers]).toEqual([...unknown.headers]);
});

it.each([
  'null',
  'http://sites.test.evil.example',
  'http://sites.test:8080',
  'https://sites.test',
  'http://sites.test/',
  'http://samiti.sites.test@evil.example',
  'http://evil-sites.test',
  'file://',
])('scripts of %s send nothing and read nothing', async (origin) => {
  const fields = at.fieldsOf('newsletter', address('origin'));
  const { status, headers } = await sendAsScript(
    at.studio,
    'newsletter',
    { ...fields, altcha: 'x' },
    { origin },
  );
  expect(status).toBe(403);
  expect(headers.get('Access-Control-Allow-Origin')).not.toBe(origin);
  expect(headers.get('Access-Control-Allow-Credentials')).not.toBe('true');
});

it.each([
  ['nested ten thousand deep', `{"email":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ['with thirty thousand sessions', `{"sessions":[${'1,'.repeat(30_000)}1]}`],
  ['with an address of sixty thousand signs', JSON.stringify({ email: `${'@-.'.repeat(20_000)}` })],
  ['with names of our own objects', '{"__proto__":{"email":"a@b.al"},"constructor":{"prototype":{}}}'],
])('a form %s is answered at once', async (_, text) => {
  const began = performance.now();
  const { status } = await at.studio.request('/api/forms/registration', {
    method: 'POST',
    form: text as never,
    headers: { 'Content-Type': 'application/json', Origin: 'http://sites.test' },
  });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(performance.now() - began).toBeLessThan(1000);
});

it('a page that shows a form again holds what was typed as text alone', async () => {
  const bait = `"><script>alert(1)</script>' onfocus=alert(1) </textarea><img src=x onerror=alert(1)>`;
  for (const form of formNames) {
    const fields = Object.fromEntries(
      Object.entries(at.fieldsOf(form, 'x')).map(([name, value]) =>
        ['campaign', 'language', 'subject'].includes(name) ? [name, value] : [name, bait],
      ),
    );
    const page = await sendAsBrowser(at.studio, form, { ...fields, sessions: [bait] });
    expect(page.status).toBe(422);
    expect(textOf(page)).not.toMatch(/<script|<img|" onfocus|' onfocus/);
    expect(page.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  }
});

it('a group that is not public is shown to nobody who knows its identity', async () => {
  const { writer, campaign } = at.alliance;
  const group = await at.alliance.makeGroup({ open: true }, 'e-fshehte');
  await writer.type('groups', group, { name: `Grupi ${SECRET}` });
  await writer.unpublish('groups', group);
  for (const fields of [{ email: 'x' }, at.fieldsOf('application', address('group'))]) {
    const sent = { ...fields, campaign, language: 'sq', subject: group };
    const page = await sendAsBrowser(at.studio, 'application', sent);
    expect(page.status).toBe(422);
    expect(textOf(page)).not.toContain('Ne veprojmë');
    expect(textOf(page)).not.toContain('Aleanca');
  }
});

it('the link of a member leads to that member, and to no duplicate of it', async () => {
  const { changeMember } = await import('../../cms/src/membership/store.ts');
  const { payload } = at.studio;
  const member = await at.alliance.makeMember({ email: address('member') });
  const confirmation = { state: 'dropped', at: new Date().toISOString(), tokenHash: 'f'.repeat(64) };
  await changeMember(payload, member, { confirmation });
  const answer = await at.studio.request(`/api/members/${member}/duplicate`, {
    as: 'editor',
    method: 'POST',
    body: { confirmation },
  });
  const { id } = answer.json['doc'] as { id: string };
  const copy = await payload.findByID({
    collection: 'members',
    id,
    draft: true,
    depth: 0,
    showHiddenFields: true,
  });
  expect(copy.confirmation).toEqual({ state: null, at: null, tokenHash: null });
  await at.studio.request(`/api/members/${id}`, { as: 'admin', method: 'PATCH', body: { confirmation } });
  const after = await payload.findByID({
    collection: 'members',
    id,
    draft: true,
    depth: 0,
    showHiddenFields: true,
  });
  expect(after.confirmation).toEqual({ state: null, at: null, tokenHash: null });
});
