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

/** What young people made, and what protects them. */
type LabKind =
  | 'invitations'
  | 'contributions'
  | 'participants'
  | 'consents'
  | 'withdrawals'
  | 'recordings'
  | 'series'
  | 'episodes'
  | 'resources';

/** Summits and groups, and what visitors send. */
type PublicKind =
  | 'summits'
  | 'sessions'
  | 'agendas'
  | 'groups'
  | 'members'
  | 'registrations'
  | 'applications'
  | 'subscribers'
  | 'messages'
  | 'mails';

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

  describe('what young people made', () => {
    const reviewers: Asker[] = ['reviewer', 'admin'];
    const made = {} as Record<LabKind, string>;
    const uses = async (collection: LabKind, method: 'POST' | 'PATCH') =>
      those(async (as) => {
        const address = method === 'POST' ? `/api/${collection}` : `/api/${collection}/${made[collection]}`;
        // What is sent is refused as well: only who gets past access control is told why.
        const { status } = await studio.request(address, {
          as,
          method,
          body: method === 'POST' ? {} : { nothing: as },
        });
        return status !== 403 && status !== 404;
      });

    beforeAll(async () => {
      const { payload } = studio;
      const campaign = published.campaigns;
      const store = async (collection: LabKind, data: object) => {
        made[collection] = String(
          // The documents of several collections are made by one function; each is checked by its own collection.
          (await payload.create({ collection, data: data as never, draft: true, locale: 'sq' })).id,
        );
      };
      const until = '2099-01-01T11:00:00.000Z';
      await store('invitations', {
        title: 'P',
        ask: 'Tregoni.',
        kinds: ['audio'],
        campaign,
        until,
        uses: 1,
        consentMonths: 1,
      });
      await store('contributions', {
        title: 'K',
        invitation: made.invitations,
        tokenHash: 'secret-hash',
        language: 'sq',
        state: 'waiting',
      });
      await store('participants', {
        alias: 'Yll',
        ageBand: '13-15',
        school: 'Shkolla',
        contribution: made.contributions,
      });
      await store('consents', {
        participant: made.participants,
        use: 'voice',
        campaigns: [campaign],
        until,
        givenBy: 'self',
        givenAt: '2026-01-01T11:00:00.000Z',
        guardian: 'waiting',
        guardianTokenHash: 'secret-hash',
        form: 'secret-form',
      });
      await store('withdrawals', { at: until, by: 'staff', state: 'done', tokenHash: 'secret-hash' });
      await store('recordings', {
        title: 'R',
        kind: 'audio',
        duration: 1,
        people: [made.participants],
        sources: [],
      });
      await store('series', {
        title: 'S',
        slug: 's',
        campaign,
        category: 'kids',
        spokenLanguage: 'sq',
        author: 'Lab',
      });
      await store('episodes', {
        title: 'E',
        slug: 'e',
        series: made.series,
        recording: made.recordings,
        _status: 'published',
        summary: 'S',
      });
      await store('resources', { title: 'V', slug: 'v', campaign });
    });

    it.each<[LabKind, Asker[]]>([
      ['invitations', staff],
      ['contributions', reviewers],
      ['participants', staff],
      ['consents', reviewers],
      ['withdrawals', reviewers],
      ['recordings', staff],
      ['series', staff],
      ['episodes', staff],
      ['resources', staff],
    ])('%s are read by %j', async (collection, expected) => {
      expect(await reads(`/api/${collection}/${made[collection]}`)).toEqual(expected);
    });
    it.each<[LabKind, Asker[], Asker[]]>([
      ['invitations', staff, staff],
      ['contributions', nobody, nobody],
      ['participants', reviewers, reviewers],
      ['consents', reviewers, reviewers],
      ['withdrawals', nobody, nobody],
      ['recordings', nobody, authors],
      ['series', authors, authors],
      ['episodes', authors, authors],
      ['resources', authors, authors],
    ])('%s are created by %j and changed by %j', async (collection, creates, changes) => {
      expect(await uses(collection, 'POST')).toEqual(creates);
      expect(await uses(collection, 'PATCH')).toEqual(changes);
    });
    it('nobody is shown a key, a form, or who relies on a consent', async () => {
      for (const collection of ['contributions', 'consents', 'withdrawals'] as const) {
        const { json } = await studio.request(`/api/${collection}/${made[collection]}`, { as: 'admin' });
        expect(JSON.stringify(json)).not.toMatch(/secret|tokenHash|guardianTokenHash|reliedOn/i);
        const order = await studio.request(`/api/${collection}?sort=tokenHash`, { as: 'admin' });
        expect(order.status).toBe(400);
      }
    });
    it('age and school are for those who protect young people alone', async () => {
      const address = `/api/participants/${made.participants}`;
      expect((await studio.request(address, { as: 'editor' })).json).not.toHaveProperty('ageBand');
      expect((await studio.request(address, { as: 'editor' })).json).not.toHaveProperty('school');
      expect((await studio.request(address, { as: 'reviewer' })).json).toMatchObject({
        ageBand: '13-15',
        school: 'Shkolla',
      });
    });
    it('nobody writes when a consent was withdrawn, or who relies on it', async () => {
      const body = { withdrawnAt: '2026-01-01T11:00:00.000Z', reliedOn: ['x'], guardianTokenHash: 'mine' };
      for (const as of reviewers) {
        await studio.request(`/api/consents/${made.consents}`, { as, method: 'PATCH', body });
        const consent = await studio.payload.findByID({
          collection: 'consents',
          id: made.consents,
          depth: 0,
          showHiddenFields: true,
        });
        expect(consent.withdrawnAt ?? null).toBeNull();
        expect(consent.reliedOn).toEqual([]);
      }
    });
    it('reviewers and admins alone withdraw, and never by a form from elsewhere', async () => {
      const address = `/api/consents/${made.consents}/withdraw`;
      const form = new URLSearchParams({ a: 'b' });
      expect((await studio.request(address, { as: 'admin', method: 'POST', form })).status).toBe(415);
      expect(
        (await studio.request('/api/consents/nothing/withdraw', { as: 'admin', method: 'POST', body: {} }))
          .status,
      ).toBe(404);
      const withdraws = await those(
        async (as) =>
          as !== 'admin' && (await studio.request(address, { as, method: 'POST', body: {} })).status === 200,
      );
      expect(withdraws).toEqual(['reviewer']);
    });
  });

  describe('summits, groups, and what visitors send', () => {
    const made = {} as Record<PublicKind, string>;
    const admins: Asker[] = ['admin'];
    const confirmedAt = '2026-01-01T11:00:00.000Z';
    const dataOf = (collection: PublicKind): object => {
      const { campaigns: campaign } = published;
      const sender = {
        campaign,
        language: 'sq',
        email: 'ana@shembull.al',
        tokenHash: 'secret-hash',
        confirmedAt,
      };
      const texts = { name: 'Ana Shembull', slug: crypto.randomUUID() };
      const facets = { kind: 'expert', sector: 'youth', county: 'fier' };
      return {
        summits: { title: 'Samiti', slug: texts.slug, campaign },
        sessions: { title: 'Seanca', slug: texts.slug, summit: made.summits, kind: 'talk' },
        agendas: { summit: made.summits, version: 0 },
        groups: { ...texts, campaign, _status: 'published' },
        members: {
          ...texts,
          ...facets,
          group: made.groups,
          joined: confirmedAt,
          email: 'ana@shembull.al',
          confirmation: { tokenHash: 'secret-hash' },
          _status: 'published',
        },
        registrations: { ...sender, name: texts.name, summit: made.summits, state: 'waiting' },
        applications: {
          ...sender,
          ...facets,
          name: texts.name,
          about: 'Diçka për fëmijët.',
          contact: 'Ana',
          group: made.groups,
          state: 'waiting',
        },
        subscribers: sender,
        messages: { ...sender, message: 'Një mesazh për ju.' },
        mails: { subject: 'S', to: 'ana@shembull.al', text: 'secret link', state: 'kept' },
      }[collection];
    };
    const drafted: PublicKind[] = ['summits', 'sessions'];
    const make = async (collection: PublicKind) =>
      String(
        (
          await studio.payload.create({
            collection,
            // The documents of several collections are made by one function; each is checked by its own collection.
            data: dataOf(collection) as never,
            draft: drafted.includes(collection),
            locale: 'sq',
          })
        ).id,
      );
    const uses = async (collection: PublicKind, method: 'POST' | 'PATCH') =>
      those(async (as) => {
        const address = method === 'POST' ? `/api/${collection}` : `/api/${collection}/${made[collection]}`;
        // What is sent is refused as well: only who gets past access control is told why.
        const body = method === 'POST' ? {} : { nothing: as };
        const { status } = await studio.request(address, { as, method, body });
        return status !== 403 && status !== 404;
      });

    beforeAll(async () => {
      for (const collection of [
        ...(['summits', 'sessions', 'agendas', 'groups', 'members', 'registrations'] as const),
        ...(['applications', 'subscribers', 'messages', 'mails'] as const),
      ]) {
        made[collection] = await make(collection);
      }
    });

    it.each<[PublicKind, Asker[], Asker[], Asker[], Asker[]]>([
      ['summits', staff, authors, authors, authors],
      ['sessions', staff, authors, authors, authors],
      ['agendas', staff, nobody, nobody, nobody],
      ['groups', staff, authors, authors, authors],
      ['members', staff, authors, authors, authors],
      ['registrations', staff, nobody, nobody, staff],
      ['applications', staff, nobody, nobody, authors],
      ['subscribers', staff, nobody, nobody, staff],
      ['messages', staff, nobody, staff, staff],
      ['mails', admins, nobody, nobody, admins],
    ])('%s are read by %j, created by %j, changed by %j, deleted by %j', async (collection, ...expected) => {
      const [read, created, changed, deleted] = expected;
      expect(await reads(`/api/${collection}/${made[collection]}`)).toEqual(read);
      const lists = await those(async (as) => {
        const { json } = await studio.request(`/api/${collection}`, { as });
        return ((json['docs'] ?? []) as unknown[]).length > 0;
      });
      expect(lists).toEqual(read);
      expect(await uses(collection, 'POST')).toEqual(created);
      expect(await uses(collection, 'PATCH')).toEqual(changed);
      const deletes = await those(async (as) => {
        const address = `/api/${collection}/${await make(collection)}`;
        return (await studio.request(address, { as, method: 'DELETE' })).status === 200;
      });
      expect(deletes).toEqual(deleted);
    });
    it('nobody is shown the key of a private link, or orders by it', async () => {
      for (const collection of [
        'members',
        'registrations',
        'applications',
        'subscribers',
        'messages',
      ] as const) {
        const { json } = await studio.request(`/api/${collection}/${made[collection]}`, { as: 'admin' });
        expect(JSON.stringify(json)).not.toMatch(/secret|tokenHash/);
        const key = collection === 'members' ? 'confirmation.tokenHash' : 'tokenHash';
        for (const query of [`sort=${key}`, `where[${key}][equals]=secret-hash`]) {
          const { status } = await studio.request(`/api/${collection}?${query}`, { as: 'admin' });
          expect([collection, query, status]).toEqual([collection, query, 400]);
        }
      }
    });
    it('nobody counts or searches what they may not read', async () => {
      for (const collection of [
        'registrations',
        'applications',
        'subscribers',
        'messages',
        'mails',
      ] as const) {
        for (const as of ['public', 'partner', 'contributor'] as const) {
          const { status, json } = await studio.request(`/api/${collection}/count`, { as });
          expect([collection, as, status === 403 || json['totalDocs'] === 0]).toEqual([collection, as, true]);
        }
      }
    });
    it('the history of a member, with whom to write to, is for staff', async () => {
      expect(await reads('/api/members/versions')).toEqual(staff);
    });
  });

  it.each(['payload-migrations', 'payload-kv', 'payload-jobs'])('%s is shut for everyone', async (slug) => {
    expect(await reads(`/api/${slug}`)).toEqual(nobody);
  });
  it('staff alone sees who edits what', async () => {
    expect(await reads('/api/payload-locked-documents')).toEqual(staff);
  });
});
