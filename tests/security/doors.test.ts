import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Role } from '../../cms/src/access/roles.ts';
import { picture } from './pictures.ts';
import { type Asker, CompiledStudio, emailOf } from './studio.ts';

/** Words that stand in a draft and nowhere else. */
const DRAFT = 'Ende e papublikuar 7391';

let studio: CompiledStudio;
let users: Record<Role, string>;
const made = { published: '', draft: '', campaign: '', page: '', version: '', release: '' };

beforeAll(async () => {
  studio = await CompiledStudio.start();
  users = await studio.letIn();
  const organisation = { name: 'CRCA', kind: 'civil-society' };
  // Handed in by different people, so that an order by their secrets would show.
  const pictures: string[] = [];
  for (const [index, as] of (['admin', 'editor', 'contributor'] as const).entries()) {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(await picture(index * 40))], 'a.png', { type: 'image/png' }));
    form.set('_payload', JSON.stringify({ alt: `Picture-by-${as}` }));
    const { json } = await studio.ask('/api/media', { as, method: 'POST', form });
    pictures.push((json['doc'] as { id: string }).id);
  }
  made.published = await studio.make('/api/organisations', {
    ...organisation,
    logo: pictures[0],
    _status: 'published',
  });
  made.draft = await studio.make('/api/organisations?draft=true', { ...organisation, name: DRAFT });
  const help = { name: 'ALO 116 111', kind: 'helpline', phone: '116111', _status: 'published' };
  made.campaign = await studio.make('/api/campaigns?locale=sq', {
    title: 'Bashkë',
    slug: 'bashke',
    summary: 'Një fushatë.',
    theme: 'bashke',
    status: 'running',
    languages: ['sq'],
    helpServices: [await studio.make('/api/help-services?locale=sq', help)],
    partners: [{ role: 'partner', organisation: made.published }],
    _status: 'published',
  });
  made.page = await studio.make('/api/pages?locale=sq&draft=true', {
    title: DRAFT,
    slug: 'draft',
    campaign: made.campaign,
    kind: 'page',
    languages: ['sq'],
  });
  // The campaign is published at once; nobody listens where the publisher should, so that the record says: failed.
  made.release = await vi.waitFor(() => firstOf('/api/releases'), { timeout: 20_000, interval: 100 });
  made.version = await firstOf(`/api/organisations/versions?where[parent][equals]=${made.draft}`);
});
afterAll(() => studio?.close());

async function firstOf(address: string): Promise<string> {
  const { json } = await studio.ask(address, { as: 'admin' });
  const [first] = json['docs'] as { id: string }[];
  if (!first) throw new Error(`${address} is empty`);
  return first.id;
}

/** What somebody outside the staff must find in no answer: all but who they are themselves. */
function secretsFor(as: Asker): string[] {
  const people = Object.entries(users).filter(([role]) => role !== as);
  return [DRAFT, made.release, made.version, ...people.flatMap(([role, id]) => [emailOf(role), id])];
}

describe.each<Asker>(['public', 'partner', 'contributor'])('%s', (as) => {
  it.each([
    ['users', () => '/api/users?limit=0&depth=10'],
    ['a user by their address', () => `/api/users?where[email][equals]=${emailOf('admin')}`],
    ['a user by role', () => '/api/users?where[role][equals]=admin'],
    ['drafts', () => '/api/organisations?draft=true&limit=0'],
    ['drafts by their state', () => '/api/organisations?draft=true&where[_status][equals]=draft'],
    [
      'drafts by any state',
      () => '/api/organisations?where[or][0][_status][equals]=draft&where[or][1][_status][equals]=published',
    ],
    ['drafts by a part of their name', () => '/api/organisations?draft=true&where[name][like]=papublikuar'],
    ['a draft', () => `/api/organisations/${made.draft}?draft=true`],
    ['a page that is a draft', () => `/api/pages/${made.page}?draft=true&depth=10`],
    ['pages in the trash', () => '/api/pages?trash=true&draft=true'],
    ['versions', () => '/api/organisations/versions?limit=0'],
    ['a version', () => `/api/organisations/versions/${made.version}`],
    ['releases', () => '/api/releases?limit=0'],
    ['a release', () => `/api/releases/${made.release}`],
    ['a release by its campaign', () => `/api/releases?where[campaign][equals]=${made.campaign}`],
    ['who made a picture, by way of a logo', () => `/api/organisations/${made.published}?depth=10`],
    [
      'who made a picture, asked for by name',
      () => `/api/organisations?depth=10&populate[media][createdBy]=true`,
    ],
    ['the publishing of a campaign', () => `/api/campaigns/${made.campaign}/publishing`],
    ['where a document is shown', () => `/api/campaigns/showing/organisations/${made.draft}`],
    ['who edits what', () => '/api/payload-locked-documents?depth=10'],
    ['preferences', () => '/api/payload-preferences/collection-users'],
    ['a page of the admin panel', () => `/admin/collections/organisations/${made.draft}`],
    ['a list of the admin panel', () => '/admin/collections/users'],
  ])('sees nothing of %s', async (_, address) => {
    const { status, text } = await studio.ask(address(), { as });
    expect(status).toBeLessThan(500);
    expect(secretsFor(as).filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toMatch(/"(hash|salt|resetPasswordToken)":"/);
  });
});

it('staff sees what is hidden from others, so that it was there to be seen', async () => {
  const { text } = await studio.ask('/api/organisations?draft=true', { as: 'reviewer' });
  expect(text).toContain(DRAFT);
  expect((await studio.ask('/api/users', { as: 'reviewer' })).text).toContain(emailOf('admin'));
});

const origins = (): string[] => [
  'https://elsewhere.example',
  'null',
  `${studio.url}.elsewhere.example`,
  studio.url.replace('http:', 'https:'),
];

describe('a page elsewhere that has the browser of an editor', () => {
  const data = { name: 'Foreign', kind: 'media', _status: 'published' };
  const plain = () => {
    const form = new FormData();
    form.set('_payload', JSON.stringify(data));
    return form;
  };
  const text = { 'Content-Type': 'text/plain' };
  const writes: [name: string, method: string, address: () => string, body: () => object][] = [
    ['creates', 'POST', () => '/api/organisations', () => ({ body: data })],
    ['creates by a form', 'POST', () => '/api/organisations', () => ({ form: plain() })],
    ['creates by plain text', 'POST', () => '/api/organisations', () => ({ body: data, headers: text })],
    ['changes', 'PATCH', () => `/api/organisations/${made.published}`, () => ({ body: data })],
    ['deletes', 'DELETE', () => `/api/organisations/${made.published}`, () => ({})],
    ['publishes', 'POST', () => `/api/campaigns/${made.campaign}/publish`, () => ({ body: {} })],
    ['renews the session', 'POST', () => '/api/users/refresh-token', () => ({ body: {} })],
  ];
  it.each(writes)('%s nothing', async (_, method, address, rest) => {
    for (const Origin of origins()) {
      const options: { headers?: object } = rest();
      const headers = { ...options.headers, Origin };
      const { status } = await studio.ask(address(), { as: 'editor', method, ...options, headers });
      expect([400, 401, 403], Origin).toContain(status);
    }
    const { json } = await studio.ask('/api/organisations', { as: 'editor' });
    expect((json['docs'] as { name: string }[]).map(({ name }) => name).toSorted()).toEqual(['CRCA', DRAFT]);
  });

  it('is not let in to what the admin panel asks of its server', async () => {
    const panel = '/admin/collections/organisations';
    const page = await studio.ask(panel, { as: 'editor' });
    const actions = [
      ...new Set([...page.text.matchAll(/\\"id\\":\\"([0-9a-f]{42})\\"/g)].map(([, id]) => id!)),
    ];
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      const headers = { Origin: 'https://elsewhere.example', 'Next-Action': action, ...text };
      const asked = [{ name: 'table-state', args: { collectionSlug: 'organisations' } }];
      const answer = await studio.ask(panel, { as: 'editor', method: 'POST', body: asked, headers });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.text.includes('CRCA')).toBe(false);
    }
  });

  it('may not read either', async () => {
    const headers = { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'POST' };
    for (const method of ['GET', 'OPTIONS']) {
      const answer = await studio.ask('/api/organisations', { method, headers });
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
  });
});

/** The pictures of the list of media, in its order. */
async function orderBy(query: string): Promise<string[]> {
  const { status, text } = await studio.ask(`/admin/collections/media${query}`, { as: 'editor' });
  expect(status).toBe(200);
  return [...new Set(text.match(/Picture-by-\w+/g))];
}

describe('questions to the database', () => {
  it.each([
    ['?limit=0', 200],
    ['?limit=999999', 200],
    ['?pagination=false', 200],
  ])('%s answers with at most %i documents', async (query, limit) => {
    const { status, json } = await studio.ask(`/api/organisations${query}`);
    expect([status, json['limit']]).toEqual([200, limit]);
  });

  it('depth=10 goes two relationships deep', async () => {
    const { json } = await studio.ask(`/api/campaigns/${made.campaign}?depth=10`, { as: 'admin' });
    expect(json).toMatchObject({ partners: [{ organisation: { logo: { createdBy: expect.any(String) } } }] });
  });

  it.each([
    ['media', '?sort=createdBy.hash'],
    ['media', '?sort=-createdBy.salt'],
    ['organisations', '?sort=logo.createdBy.hash'],
    ['organisations', '?where=x'],
    ['organisations', '?where[name][$ne]=x'],
    ['organisations', '?where[or][name]=x'],
    ['organisations', '?limit=1e6'],
  ])('%s%s is refused with a sentence in the language of the asker', async (collection, query) => {
    for (const [language, sentence] of Object.entries({
      en: /^The request is not understood: “.+”\. Remove or correct it\.$/,
      sq: /^Kërkesa nuk kuptohet: „.+“\. Hiqeni ose korrigjojeni\.$/,
    })) {
      const headers = { 'Accept-Language': language };
      const { status, json } = await studio.ask(`/api/${collection}${query}`, { as: 'editor', headers });
      expect(status).toBe(400);
      expect(json.errors?.[0]?.message).toMatch(sentence);
    }
  });

  it('the lists of the admin panel take no order by what is hidden', async () => {
    const usual = await orderBy('');
    expect(usual).toHaveLength(3);
    for (const secret of ['hash', 'salt']) {
      expect(await orderBy(`?sort=createdBy.${secret}`)).toEqual(usual);
      expect(await orderBy(`?sort=-createdBy.${secret}`)).toEqual(usual);
    }
    expect(await orderBy('?sort=alt')).toEqual((await orderBy('?sort=-alt')).toReversed());
  });
});

describe('doors that are not there', () => {
  it.each([
    '/graphql',
    '/api/graphql',
    '/api/graphql-playground',
    '/api/payload-jobs',
    '/api/payload-jobs/run',
    '/api/payload-jobs/cancel',
    '/api/payload-jobs/handle-schedules',
  ])('%s', async (address) => {
    for (const as of ['public', 'admin'] as const) {
      expect((await studio.ask(address, { as })).status).toBe(404);
      const body = { query: '{ __typename }' };
      expect((await studio.ask(address, { as, method: 'POST', body })).status).toBe(404);
    }
  });
});

describe('what every answer of the studio says about itself', () => {
  it.each(['/admin/login', '/admin', '/admin/collections/media', '/admin/nothing'])(
    'the page %s',
    async (address) => {
      const { headers, text } = await studio.ask(address, { as: 'editor' });
      const policy = headers.get('Content-Security-Policy') ?? '';
      const again = await studio.ask(address, { as: 'editor' });
      const scripts = directiveOf(policy, 'script-src');
      const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1];
      expect(nonce).toBeTruthy();
      expect(again.headers.get('Content-Security-Policy')).not.toContain(nonce);
      expect(scripts).not.toMatch(/unsafe|\*|https?:/);
      expect(directiveOf(policy, 'frame-ancestors')).toBe("frame-ancestors 'self'");
      expect(directiveOf(policy, 'object-src')).toBe("object-src 'none'");
      const strange = (text.match(/<script\b[^>]*>/g) ?? []).filter(
        (tag) => !tag.includes(`nonce="${nonce}"`),
      );
      expect(strange).toEqual([]);
    },
  );

  it.each(['/admin/login', '/api/organisations', '/api/nothing', '/api/organisations?limit=x', '/icon.svg'])(
    '%s',
    async (address) => {
      const { headers } = await studio.ask(address);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toMatch(/same-origin|strict-origin/);
      expect(headers.get('X-Frame-Options')).toMatch(/SAMEORIGIN|DENY/);
      expect(headers.get('X-Powered-By')).toBeNull();
    },
  );
});

const directiveOf = (policy: string, name: string) =>
  policy.split('; ').find((directive) => directive.startsWith(`${name} `)) ?? '';
