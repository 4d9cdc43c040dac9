import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudio, PASSWORD, STUDIO_URL, testDatabases, type TestStudio } from '../testing/studio.ts';

const where = (path: string, operator: string, value: string) =>
  `?where[${path}][${operator}]=${encodeURIComponent(value)}`;

describe.each(testDatabases)('the doors of the REST API, on $name', (database) => {
  let studio: TestStudio;
  let organisation: string;
  beforeAll(async () => {
    studio = await openStudio(database);
    for (let number = 1; number <= 12; number += 1) {
      const data = { name: `Organizata ${number}`, kind: 'civil-society', _status: 'published' } as const;
      organisation = (await studio.payload.create({ collection: 'organisations', data })).id;
    }
  });
  afterAll(() => studio.close());

  /** A question as the admin panel asks it when it is long. */
  const post = async (query: string) =>
    studio.request('/api/organisations', {
      method: 'POST',
      headers: {
        'X-Payload-HTTP-Method-Override': 'GET',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      form: new URLSearchParams(query),
    });

  describe('queries that cannot be taken', () => {
    it.each([
      // Hidden fields, also by way of a relationship: the order of the answer would give the secret away.
      ['?sort=hash', 'sort'],
      ['?sort=createdBy.hash', 'sort'],
      ['?sort=-createdBy.salt', 'sort'],
      ['?sort=logo.createdBy.hash', 'sort'],
      ['?sort=createdBy__hash', 'sort'],
      ['?sort=name,createdBy.email', 'sort'],
      ['?sort[]=logo.createdBy.hash', 'sort'],
      ['?sort[x]=name', 'sort'],
      [where('logo.createdBy.hash', 'like', 'a'), 'logo.createdBy.hash'],
      [where('logo.createdBy.email', 'like', 'a'), 'logo.createdBy.email'],
      [`?where[or][0][and][0][logo.createdBy.salt][like]=a`, 'logo.createdBy.salt'],
      [where('nothing', 'equals', '1'), 'nothing'],
      // Values and forms that a database stumbles over.
      ['?where=x', 'where'],
      ['?where={"name":1}', 'where'],
      ['?where[name]=x', 'name'],
      ['?where[and]=x', 'where and'],
      ['?where[and][name][equals]=x', 'equals'],
      ['?where[name][$ne]=x', 'name $ne'],
      ['?where[name][equals][$gt]=', 'name equals'],
      ['?where[name][near]=1,2', 'name near'],
      [where('createdAt', 'greater_than', 'yesterday'), 'createdAt greater_than'],
      [where('name', 'exists', 'maybe'), 'name exists'],
      [where('name', 'like', 'x'.repeat(501)), 'name like'],
      ['?limit=-1', 'limit'],
      ['?limit=many', 'limit'],
      ['?limit=1&limit=2', 'limit'],
      ['?limit[]=1', 'limit'],
      ['?limit=1e6', 'limit'],
      ['?depth=x', 'depth'],
      ['?page=0', 'page'],
      ['?page=-3', 'page'],
      ['?joins[x][limit]=0', 'joins'],
    ])('%s', async (query, part) => {
      const english = await studio.request(`/api/organisations${query}`);
      expect(english.status).toBe(400);
      expect(english.json.errors?.[0]?.message).toBe(
        `The request is not understood: “${part}”. Remove or correct it.`,
      );
      const albanian = await studio.request(`/api/organisations${query}`, { language: 'sq' });
      expect(albanian.json.errors?.[0]?.message).toBe(
        `Kërkesa nuk kuptohet: „${part}“. Hiqeni ose korrigjojeni.`,
      );
    });

    it.each([
      '?where[name][constructor]=x',
      '?where[name][in][]=x&where[name][in][]=y',
      '?where[id][equals]=x',
      '?where[id][equals]=%00',
      '?where[name][like]=%27%20OR%201=1--%25_(%5B',
      '?where[logo][equals]=x',
      '?where[kind][equals]=nothing',
      '?where[createdAt][less_than]=2026-01-01',
      '?select[name]=true&select[nothing]=true',
      '?select=x',
      '?populate=x',
      '?populate[media][alt]=true',
      '?locale=xx',
      '?locale[]=sq',
      '?draft=maybe',
      '?trash=x',
      '?page=999999',
      '?data=x',
      '?flattenLocales=x',
    ])('%s does not make the studio stumble', async (query) => {
      for (const address of [`/api/organisations${query}`, `/api/organisations/${organisation}${query}`]) {
        expect((await studio.request(address)).status).toBeLessThan(500);
        expect((await studio.request(address, { as: 'admin' })).status).toBeLessThan(500);
      }
    });

    it.each(['sq', 'x%00', '%E0%A4%A', 'a'.repeat(3000), '..%2f..%2fetc', '%27'])(
      'a document called %s is not there',
      async (id) => {
        expect((await studio.request(`/api/organisations/${id}`, { as: 'admin' })).status).toBeLessThan(500);
      },
    );

    it('a search that comes as a body is a query like any other', async () => {
      expect((await post('sort=logo.createdBy.hash')).status).toBe(400);
      expect((await post('limit=3')).json['limit']).toBe(3);
    });
  });

  describe('bounds', () => {
    it.each([
      ['', 10],
      ['?limit=3', 3],
      ['?limit=0', 200],
      ['?limit=999999', 200],
      ['?pagination=false', 200],
      ['?pagination=false&limit=0', 200],
    ])('%s answers with at most %i', async (query, limit) => {
      const { status, json } = await studio.request(`/api/organisations${query}`);
      expect(status).toBe(200);
      expect(json['limit']).toBe(limit);
    });
    it('staff filters by what a relationship leads to', async () => {
      const query = `${where('campaign.slug', 'equals', 'bashke')}&sort=-updatedAt,title&depth=9`;
      expect((await studio.request(`/api/pages${query}`, { as: 'editor' })).status).toBe(200);
      const versions = `?where[parent][equals]=x&where[version._status][equals]=draft&sort=-updatedAt`;
      expect((await studio.request(`/api/pages/versions${versions}`, { as: 'editor' })).status).toBe(200);
    });
  });

  describe('doors that are shut', () => {
    it.each([
      ['POST', '/api/users/first-register'],
      ['POST', '/api/users/FIRST-register/'],
      ['POST', '/api/users/forgot-password'],
      ['POST', '/api/users/reset-password'],
      ['POST', '/api/users/verify/x'],
      ['GET', '/api/users/init'],
      ['GET', '/api/media/paste-url'],
    ])('%s %s', async (method, address) => {
      const body = method === 'POST' ? { email: 'x@studio.test', password: PASSWORD } : undefined;
      const { status, json } = await studio.request(address, { method, body });
      expect(status).toBe(403);
      expect(json.errors?.[0]?.message).toBe(
        'This is not allowed here. Accounts and passwords are given out by an administrator.',
      );
    });
    it.each([
      '/api/graphql',
      '/api/graphql-playground',
      '/api/payload-jobs/run',
      '/api/payload-jobs/handle-schedules',
    ])('%s does not exist', async (address) => {
      for (const method of ['GET', 'POST']) {
        const { status } = await studio.request(address, { method, as: 'editor' });
        expect([401, 403, 404]).toContain(status);
      }
    });
    it('a cookie is not believed when another site sends it', async () => {
      const { status } = await studio.request('/api/organisations', {
        as: 'admin',
        method: 'POST',
        body: { name: 'Foreign', kind: 'media' },
        headers: { Origin: 'https://elsewhere.example' },
      });
      expect(status).toBe(403);
    });
    it('other origins may not read', async () => {
      const { headers } = await studio.request('/api/organisations', {
        headers: { Origin: 'https://elsewhere.example' },
      });
      expect(headers.get('Access-Control-Allow-Origin') ?? STUDIO_URL).toBe(STUDIO_URL);
    });
  });
});
