import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';

const askers: Asker[] = ['public', 'partner', 'contributor', 'reviewer', 'editor', 'admin'];
const nobody: Asker[] = [];
const staff: Asker[] = ['reviewer', 'editor', 'admin'];
const authors: Asker[] = ['editor', 'admin'];

/** What each kind of document needs to be published, those that others refer to first. */
const documents = {
  'help-services': { name: 'ALO 116 111', kind: 'helpline', phone: '116111' },
  organisations: { name: 'CRCA', kind: 'civil-society' },
  people: { name: 'Ana' },
  campaigns: {
    title: 'Bashkë',
    summary: 'Një fushatë.',
    theme: 'bashke',
    status: 'planned',
    languages: ['sq'],
  },
  pages: { title: 'Për fëmijët', kind: 'page', languages: ['sq'] },
} as const;
type Kind = keyof typeof documents;
const kinds = Object.keys(documents) as Kind[];

/** Those to whom something is granted, in the order of `askers`. */
const those = async (ask: (asker: Asker) => Promise<boolean>) => {
  const allowed: Asker[] = [];
  for (const asker of askers) if (await ask(asker)) allowed.push(asker);
  return allowed;
};

describe.each(testDatabases)('who may do what, on $name', (database) => {
  let studio: TestStudio;
  const drafts = {} as Record<Kind, string>;
  const published = {} as Record<Kind, string>;
  let release = '';

  beforeAll(async () => {
    studio = await openStudio(database);
    for (const collection of kinds) {
      const make = async (_status: 'draft' | 'published', slug: string) => {
        const own: Partial<Record<Kind, object>> = {
          campaigns: { slug, helpServices: [published['help-services']] },
          pages: { slug, campaign: published.campaigns },
        };
        const { id } = await studio.payload.create({
          collection,
          // The documents of several collections are made by one loop; each is checked by its own collection.
          data: { ...documents[collection], ...own[collection], _status } as never,
          draft: _status === 'draft',
          locale: 'sq',
        });
        return String(id);
      };
      published[collection] = await make('published', 'publikuar');
      drafts[collection] = await make('draft', 'draft');
    }
    const made = await studio.payload.create({
      collection: 'releases',
      data: { campaign: published.campaigns, state: 'live', by: studio.users.editor },
    });
    release = made.id;
  });
  afterAll(() => studio.close());

  const reads = (address: string) =>
    those(async (as) => (await studio.request(address, { as })).status === 200);

  describe.each(kinds)('%s', (collection) => {
    it('everybody reads what is published', async () => {
      expect(await reads(`/api/${collection}/${published[collection]}`)).toEqual(askers);
    });
    it('staff alone reads drafts', async () => {
      expect(await reads(`/api/${collection}/${drafts[collection]}`)).toEqual(staff);
      expect(await reads(`/api/${collection}/${drafts[collection]}?draft=true`)).toEqual(staff);
    });
    it('lists hold no draft for others', async () => {
      const { json } = await studio.request(`/api/${collection}?draft=true&locale=sq`);
      expect((json['docs'] as { id: string }[]).map(({ id }) => id)).toEqual([published[collection]]);
    });
    it('staff alone reads the history', async () => {
      expect(await reads(`/api/${collection}/versions`)).toEqual(staff);
    });
    it('authors alone change', async () => {
      const changes = await those(async (as) => {
        const { status } = await studio.request(`/api/${collection}/${drafts[collection]}?draft=true`, {
          as,
          method: 'PATCH',
          body: { updatedBy: as },
        });
        return status === 200;
      });
      expect(changes).toEqual(authors);
    });
    it('authors alone create and delete', async () => {
      const creates = await those(async (as) => {
        const { status, json } = await studio.request(`/api/${collection}?draft=true`, {
          as,
          method: 'POST',
          body: { ...documents[collection], ...(collection === 'campaigns' && { slug: `nga-${as}` }) },
        });
        if (status !== 201) return false;
        const { id } = json['doc'] as { id: string };
        const isAllowed = await those(
          async (other) =>
            (await studio.request(`/api/${collection}/${id}`, { as: other, method: 'DELETE' })).status ===
              200 && other !== 'admin',
        );
        expect(isAllowed).toEqual(['editor']);
        return true;
      });
      expect(creates).toEqual(authors);
    });
  });

  describe('users', () => {
    it('nobody outside reads any, staff reads staff, everybody reads who they are', async () => {
      expect(await reads(`/api/users/${studio.users.admin}`)).toEqual(staff);
      expect(await reads(`/api/users/${studio.users.partner}`)).toEqual(['partner', 'admin']);
      expect(await reads(`/api/users/${studio.users.contributor}`)).toEqual(['contributor', 'admin']);
      expect(await reads('/api/users')).toEqual(askers.filter((asker) => asker !== 'public'));
    });
    it('an answer never holds a hash, a salt or a session of somebody else', async () => {
      const { json } = await studio.request('/api/users?depth=2', { as: 'admin' });
      expect(JSON.stringify(json)).not.toMatch(/"(hash|salt|resetPasswordToken|loginAttempts)"/);
      const others = (json['docs'] as { id: string; sessions?: unknown[] }[]).filter(
        ({ id }) => id !== studio.users.admin,
      );
      expect(others.flatMap(({ sessions }) => sessions ?? [])).toEqual([]);
    });
    it('admins alone create', async () => {
      const creates = await those(async (as) => {
        const body = {
          email: `by-${as}@studio.test`,
          name: 'N',
          role: 'editor',
          password: 'twelve characters',
          language: 'sq',
        };
        return (await studio.request('/api/users', { as, method: 'POST', body })).status === 201;
      });
      expect(creates).toEqual(['admin']);
    });
    it.each(['partner', 'contributor', 'reviewer', 'editor'] as const)(
      '%s cannot raise their own role',
      async (as) => {
        const { status, json } = await studio.request(`/api/users/${studio.users[as]}`, {
          as,
          method: 'PATCH',
          body: { role: 'admin', name: 'Changed' },
        });
        expect(status).toBe(200);
        expect(json['doc']).toMatchObject({ role: as, name: 'Changed' });
      },
    );
    it('admins change roles, but do not remove themselves', async () => {
      const { json } = await studio.request(`/api/users/${studio.users.partner}`, {
        as: 'admin',
        method: 'PATCH',
        body: { role: 'partner' },
      });
      expect(json['doc']).toMatchObject({ role: 'partner' });
      const own = await studio.request(`/api/users/${studio.users.admin}`, { as: 'admin', method: 'DELETE' });
      expect(own.status).toBe(403);
    });
    it('nobody but an admin changes another user', async () => {
      const changes = await those(async (as) => {
        const body = { name: 'Other' };
        const { status } = await studio.request(`/api/users/${studio.users.reviewer}`, {
          as,
          method: 'PATCH',
          body,
        });
        return status === 200;
      });
      expect(changes).toEqual(['reviewer', 'admin']);
    });
    it('staff alone enters the admin panel', async () => {
      const enters = await those(async (as) => {
        const { json } = await studio.request('/api/access', { as });
        return json['canAccessAdmin'] === true;
      });
      expect(enters).toEqual(staff);
    });
  });

  describe('releases', () => {
    it('staff reads, nobody writes', async () => {
      expect(await reads(`/api/releases/${release}`)).toEqual(staff);
      const body = { campaign: published.campaigns, state: 'live' };
      expect(
        await those(
          async (as) => (await studio.request('/api/releases', { as, method: 'POST', body })).status === 201,
        ),
      ).toEqual(nobody);
      expect(
        await those(
          async (as) =>
            (await studio.request(`/api/releases/${release}`, { as, method: 'PATCH', body })).status === 200,
        ),
      ).toEqual(nobody);
      expect(
        await those(
          async (as) =>
            (await studio.request(`/api/releases/${release}`, { as, method: 'DELETE' })).status === 200,
        ),
      ).toEqual(nobody);
    });
  });

  it.each(['payload-migrations', 'payload-kv', 'payload-jobs'])('%s is shut for everyone', async (slug) => {
    expect(await reads(`/api/${slug}`)).toEqual(nobody);
  });
  it('staff alone sees who edits what', async () => {
    expect(await reads('/api/payload-locked-documents')).toEqual(staff);
  });
});
