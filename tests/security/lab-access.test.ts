import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lab } from '../../cms/src/consent/testing/lab.ts';
import { writeCampaign, writeHelp } from '../../cms/src/publishing/testing/content.ts';
import { type Asker, openStudio, type TestStudio } from '../../cms/src/testing/studio.ts';
import { inProject } from '../../scripts/run/paths.ts';
import { Contributor, type Send, TUS, uploadOf } from './contributor.ts';

const everybody: Asker[] = ['public', 'partner', 'contributor', 'reviewer', 'editor', 'admin'];
const outside: Asker[] = ['public', 'partner', 'contributor'];
const unsafe: Asker[] = [...outside, 'editor'];

const labCollections = [
  'invitations',
  'contributions',
  'participants',
  'consents',
  'withdrawals',
  'recordings',
  'series',
  'episodes',
  'resources',
] as const;
type LabCollection = (typeof labCollections)[number];

/** Words that each stand in one place alone. */
const marks = {
  token: 'shenja-e-fshehte-celes',
  guardian: 'shenja-e-fshehte-kujdestar',
  form: 'shenja-formular.png',
  school: 'Shenja shkolla',
  words: 'Shenja fjalet',
  fileName: 'shenja-skedar.mp3',
  message: 'Shenja mesazhi',
  alias: 'Shenjalias',
  draft: 'Shenja draft',
  title: 'Shenja kontributi',
  recording: 'Shenja regjistrimi',
};
const secrets = [marks.token, marks.guardian, marks.form];
const protectedFromEditors = [
  marks.school,
  marks.words,
  marks.fileName,
  marks.message,
  marks.title,
  'under-13',
];

let studio: TestStudio;
let lab: Lab;
let send: Send;
const made = {} as Record<LabCollection | 'page' | 'media' | 'other' | 'campaign' | 'lateCode', string>;

beforeAll(async () => {
  studio = await openStudio();
  const { payload } = studio;
  const { handleApi } = await import('../../cms/src/api/handle.ts');
  send = async (address, request) => handleApi(new Request(`http://studio.test${address}`, request));
  lab = new (await import('../../cms/src/consent/testing/lab.ts')).Lab(payload);
  const { campaign } = await writeCampaign(lab.writer, 'lab', await writeHelp(lab.writer));
  made.campaign = campaign;
  made.series = await lab.series(campaign);
  const invitation = await payload.create({
    collection: 'invitations',
    data: {
      title: 'Punëtoria',
      ask: 'Tregoni.',
      kinds: ['audio'],
      campaign,
      until: '2099-01-01T11:00:00.000Z',
      uses: 5,
      consentMonths: 12,
    },
    locale: 'sq',
  });
  made.invitations = String(invitation.id);
  made.lateCode = invitation.code!;
  const contribute = async (token: string, title: string) =>
    String(
      (
        await payload.create({
          collection: 'contributions',
          data: {
            title,
            words: marks.words,
            message: marks.message,
            invitation: made.invitations,
            language: 'sq',
            state: 'waiting',
            kind: 'audio',
            tokenHash: token,
            decidedBy: studio.users.reviewer,
            files: [{ upload: 'a'.repeat(32), name: marks.fileName, state: 'ready', bytes: 1 }],
          },
        })
      ).id,
    );
  made.contributions = await contribute(marks.token, marks.title);
  made.other = await contribute('another-hash', 'Another');
  const { id, consents } = await lab.consenting([campaign], {
    alias: marks.alias,
    ageBand: 'under-13',
    school: marks.school,
    contribution: made.contributions,
  });
  made.participants = id;
  made.consents = consents.voice;
  await payload.update({
    collection: 'consents',
    id: made.consents,
    data: { guardianTokenHash: marks.guardian, form: marks.form },
  });
  // Somebody to compare with.
  await lab.consenting([campaign], { alias: 'Tjetri', ageBand: 'adult', contribution: made.other });
  made.recordings = await lab.recording([id], { title: marks.recording, contribution: made.contributions });
  made.media = await lab.picture([id], { contribution: made.contributions });
  const people = [{ participant: id, role: 'host' }];
  made.episodes = await lab.episode(made.series, made.recordings, people);
  made.resources = await lab.resource(campaign, { picture: made.media }, [
    { participant: id, role: 'maker' },
  ]);
  await payload.create({
    collection: 'episodes',
    data: {
      title: marks.draft,
      series: made.series,
      recording: made.recordings,
      _status: 'draft',
    } as never,
    draft: true,
    locale: 'sq',
  });
  made.withdrawals = String(
    (
      await payload.create({
        collection: 'withdrawals',
        data: { at: new Date().toISOString(), by: 'staff', state: 'done', tokenHash: marks.token },
      })
    ).id,
  );
  made.page = await lab.writer.publish(
    'pages',
    {
      campaign,
      kind: 'page',
      languages: ['sq'],
      blocks: [
        { blockType: 'episodes', source: 'chosen', episodes: [made.episodes], series: made.series },
        { blockType: 'resources', source: 'chosen', resources: [made.resources] },
      ],
    },
    { sq: { title: 'Faqja', slug: 'faqja', summary: 'Një faqe.' } },
  );
});
afterAll(() => studio.close());

const read = async (address: string, as: Asker) => {
  const { status, bytes, json } = await studio.request(address, { as });
  return { status, json, text: new TextDecoder().decode(bytes) };
};

describe.each(outside)('%s', (as) => {
  const queries = [
    '',
    '?depth=2&limit=0',
    '?draft=true&limit=0',
    '?trash=true',
    '?depth=9&populate[participants][alias]=true&populate[contributions][words]=true',
    '?select[title]=true&select[people]=true&select[tokenHash]=true',
    '?showHiddenFields=true&overrideAccess=true&disableErrors=true',
    '?where[id][exists]=true',
    '?joins[x][limit]=9',
    '?locale=all&fallback-locale=none',
  ];
  it.each(labCollections)('finds nothing in %s, however they ask', async (collection) => {
    const id = made[collection];
    for (const address of [
      ...queries.map((query) => `/api/${collection}${query}`),
      ...queries.map((query) => `/api/${collection}/${id}${query}`),
      `/api/${collection}/count`,
      `/api/${collection}/versions?depth=2&limit=0`,
      `/api/${collection}/access/${id}`,
      `/api/${collection}/duplicate/${id}`,
      `/api/${collection}/${id}/safeguarding`,
      `/api/${collection}/${id}/review`,
      `/api/${collection}/${id}/files/${'a'.repeat(32)}/${marks.fileName}`,
      `/api/${collection}/${id}/files/recording0001.mp3`,
      `/api/${collection}/${id}/forms/${marks.form}`,
    ]) {
      const { status, text } = await read(address, as);
      expect(status, address).toBeLessThan(500);
      expect(
        [...Object.values(marks), 'under-13', made.lateCode, 'Zëri ynë', 'Our voice'].filter(
          (mark) =>
            // That nothing is there is said with the address that was asked for.
            text.includes(mark) && !address.includes(mark),
        ),
        address,
      ).toEqual([]);
      if (!address.includes('/access/')) expect([400, 403, 404, 405], address).toContain(status);
    }
  });

  it.each(labCollections)('writes nothing in %s, one or many', async (collection) => {
    const where = '?where[id][exists]=true&limit=0';
    for (const [method, address, body] of [
      ['POST', `/api/${collection}`, { title: 'x' }],
      ['POST', `/api/${collection}?draft=true`, { title: 'x', _status: 'draft' }],
      ['PATCH', `/api/${collection}/${made[collection]}`, { title: 'x' }],
      ['PATCH', `/api/${collection}/${made[collection]}?draft=true&autosave=true`, { title: 'x' }],
      ['PATCH', `/api/${collection}${where}`, { title: 'x' }],
      ['DELETE', `/api/${collection}/${made[collection]}`, undefined],
      ['DELETE', `/api/${collection}${where}`, undefined],
      ['DELETE', `/api/${collection}${where}&trash=true`, undefined],
      ['POST', `/api/${collection}/versions/${made[collection]}`, {}],
      ['POST', `/api/${collection}/${made[collection]}/duplicate`, {}],
      ['POST', `/api/${collection}/${made[collection]}/decision`, { decision: 'accept' }],
      ['POST', `/api/${collection}/${made[collection]}/withdraw`, {}],
    ] as const) {
      const { status, json } = await studio.request(address, { as, method, ...(body && { body }) });
      expect([400, 403, 404, 405, 415], `${method} ${address}`).toContain(status);
      expect(json['docs'] ?? [], address).toEqual([]);
    }
    const { totalDocs } = await studio.payload.count({
      collection,
      where: { id: { equals: made[collection] } },
    });
    expect(totalDocs).toBe(1);
  });

  it('finds nobody by way of what is public', async () => {
    for (const query of [
      'depth=2',
      'depth=2&populate[episodes][people]=true&populate[series][title]=true',
      'depth=2&draft=true&locale=all',
    ]) {
      const { status, text } = await read(`/api/pages/${made.page}?${query}`, as);
      expect(status).toBe(200);
      expect([...Object.values(marks), 'under-13', 'Zëri ynë'].filter((mark) => text.includes(mark))).toEqual(
        [],
      );
    }
  });
});

describe.each(everybody)('%s', (as) => {
  it('is shown no key and no form, in whatever way they ask', async () => {
    for (const collection of [...labCollections, 'media', 'pages'] as const) {
      for (const query of [
        '?depth=2&limit=0&draft=true',
        '?showHiddenFields=true&depth=2',
        '?select[tokenHash]=true&select[guardianTokenHash]=true&select[form]=true&select[reliedOn]=true',
        '?depth=2&populate[contributions][tokenHash]=true&populate[consents][guardianTokenHash]=true',
      ]) {
        const { status, text } = await read(`/api/${collection}${query}`, as);
        expect(status).toBeLessThan(500);
        expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
        expect(text).not.toMatch(/"(tokenHash|guardianTokenHash|reliedOn)"/);
      }
    }
  });
});

it('an editor sees what editors need, and nothing that protects a child', async () => {
  for (const collection of ['participants', 'recordings', 'episodes', 'resources', 'media'] as const) {
    for (const query of [
      '?depth=2&limit=0&draft=true',
      '?depth=2&populate[contributions][words]=true&populate[participants][school]=true',
      '?select[school]=true&select[ageBand]=true&select[alias]=true&select[contribution]=true',
    ]) {
      const { status, text } = await read(`/api/${collection}${query}`, 'editor');
      expect([200, 400]).toContain(status);
      expect(protectedFromEditors.filter((mark) => text.includes(mark))).toEqual([]);
    }
  }
  expect((await read(`/api/participants/${made.participants}`, 'editor')).text).toContain(marks.alias);
  expect((await read(`/api/participants/${made.participants}`, 'reviewer')).text).toContain(marks.school);
});

/** What somebody may not see is not found out by guessing either: a right guess is answered like a wrong one. */
describe('guessing', () => {
  const paths: [collection: string, path: string, right: () => string][] = [
    ['participants', 'school', () => marks.school],
    ['participants', 'ageBand', () => 'under-13'],
    ['participants', 'contribution.words', () => marks.words],
    ['participants', 'contribution.title', () => marks.title],
    ['participants', 'contribution.tokenHash', () => marks.token],
    ['participants', 'contribution.files.name', () => marks.fileName],
    ['recordings', 'people.school', () => marks.school],
    ['recordings', 'people.ageBand', () => 'under-13'],
    ['recordings', 'contribution.words', () => marks.words],
    ['recordings', 'contribution.message', () => marks.message],
    ['recordings', 'contribution__words', () => marks.words],
    ['recordings', 'contribution.tokenHash', () => marks.token],
    ['media', 'people.school', () => marks.school],
    ['media', 'contribution.words', () => marks.words],
    ['episodes', 'people.participant.school', () => marks.school],
    ['episodes', 'people.participant.ageBand', () => 'under-13'],
    ['episodes', 'recording.people.school', () => marks.school],
    ['episodes', 'recording.contribution.title', () => marks.title],
    ['episodes', 'recording.contribution.tokenHash', () => marks.token],
    ['episodes/versions', 'version.people.participant.school', () => marks.school],
    ['episodes/versions', 'parent.people.participant.school', () => marks.school],
    ['episodes/versions', 'parent.recording.contribution.words', () => marks.words],
    ['episodes/versions', 'parent.parent.recording.contribution.words', () => marks.words],
    ['resources', 'people.participant.school', () => marks.school],
    ['resources', 'picture.contribution.words', () => marks.words],
    ['resources', 'picture.people.ageBand', () => 'under-13'],
    ['pages', 'blocks.episodes.title', () => marks.draft],
    ['pages', 'blocks.episodes.recording.title', () => marks.recording],
    ['contributions', 'words', () => marks.words],
    ['consents', 'form', () => marks.form],
    ['consents', 'participant.school', () => marks.school],
    ['withdrawals', 'tokenHash', () => marks.token],
    ['invitations', 'code', () => made.lateCode],
  ];
  const sees = (as: Asker, collection: string, path: string) =>
    !/tokenhash|form$/i.test(path) &&
    (as === 'admin' ||
      as === 'reviewer' ||
      (as === 'editor' && (collection === 'invitations' || collection === 'pages')));

  it.each(paths)('what is in %s at %s', async (collection, path, right) => {
    for (const as of everybody.filter((each) => !sees(each, collection, path))) {
      for (const operator of ['equals', 'like', 'contains', 'in', 'greater_than', 'not_equals']) {
        const ask = async (value: string) => {
          const query = `where[${path}][${operator}]=${encodeURIComponent(value)}&limit=0`;
          const { status, json } = await read(`/api/${collection}?${query}`, as);
          expect(status).toBeLessThan(500);
          return [status, json['totalDocs'], json['docs']];
        };
        const [guessed, missed] = [await ask(right()), await ask('zzz-nothing')];
        expect(guessed, `${as} ${operator}`).toEqual(missed);
        // An empty answer to both may hide that it was looked for; only a refusal says that it was not.
        if (as === 'editor') expect(guessed[0], operator).toBeGreaterThanOrEqual(400);
      }
    }
  });

  it.each(paths)('the order of %s by %s', async (collection, path) => {
    for (const as of everybody.filter((each) => !sees(each, collection, path))) {
      const order = async (sort: string) => {
        const { status, json } = await read(`/api/${collection}?sort=${sort}&limit=0`, as);
        expect(status).toBeLessThan(500);
        return [status, (json['docs'] as { id: string }[] | undefined)?.map(({ id }) => id)];
      };
      const [up, down] = [await order(path), await order(`-${path}`)];
      expect(up, as).toEqual(down);
      if (as === 'editor') expect(up[0]).toBeGreaterThanOrEqual(400);
    }
  });

  it('is not refused to those who protect', async () => {
    const query = `where[school][equals]=${encodeURIComponent(marks.school)}&sort=ageBand`;
    expect((await read(`/api/participants?${query}`, 'reviewer')).json['totalDocs']).toBe(1);
    const by = `where[contribution.title][equals]=${encodeURIComponent(marks.title)}`;
    expect((await read(`/api/recordings?${by}`, 'reviewer')).json['totalDocs']).toBe(1);
    expect((await read('/api/participants?where[alias][like]=shenj', 'editor')).json['totalDocs']).toBe(1);
  });
});

describe('an editor', () => {
  it('cannot take out of a file who is in it, when young people handed it in', async () => {
    for (const [collection, id] of [
      ['recordings', made.recordings],
      ['media', made.media],
    ] as const) {
      for (const body of [{ people: [] }, { people: null }, { people: [], contribution: null }]) {
        await studio.request(`/api/${collection}/${id}`, { as: 'editor', method: 'PATCH', body });
        await studio.request(`/api/${collection}?where[id][equals]=${id}`, {
          as: 'editor',
          method: 'PATCH',
          body,
        });
        const found = await studio.payload.findByID({ collection, id, depth: 0 });
        expect(found.people).toEqual([made.participants]);
        expect(found.contribution).toBe(made.contributions);
      }
    }
  });
  it('says who is in a file of their own', async () => {
    const own = await lab.recording([]);
    const { status } = await studio.request(`/api/recordings/${own}`, {
      as: 'editor',
      method: 'PATCH',
      body: { people: [made.participants] },
    });
    expect(status).toBe(200);
    const { people } = await studio.payload.findByID({ collection: 'recordings', id: own, depth: 0 });
    expect(people).toEqual([made.participants]);
  });
  it('writes nothing that protects', async () => {
    for (const [method, address, body] of [
      ['POST', '/api/consents', { participant: made.participants, use: 'face' }],
      ['PATCH', `/api/consents/${made.consents}`, { guardian: 'approved', until: '2199-01-01' }],
      ['DELETE', `/api/consents/${made.consents}`, undefined],
      ['PATCH', `/api/participants/${made.participants}`, { ageBand: 'adult', contribution: null }],
      ['DELETE', `/api/participants/${made.participants}`, undefined],
      ['PATCH', `/api/contributions/${made.contributions}`, { state: 'accepted' }],
      ['DELETE', `/api/contributions/${made.contributions}`, undefined],
      ['DELETE', `/api/withdrawals/${made.withdrawals}`, undefined],
      ['POST', '/api/recordings', { title: 'x', sources: [{ file: '../private/x' }] }],
      ['POST', `/api/contributions/${made.contributions}/decision`, { decision: 'accept' }],
      ['POST', `/api/consents/${made.consents}/withdraw`, {}],
    ] as const) {
      const { status } = await studio.request(address, { as: 'editor', method, ...(body && { body }) });
      expect([403, 404], `${method} ${address}`).toContain(status);
    }
    await studio.request(`/api/recordings/${made.recordings}`, {
      as: 'editor',
      method: 'PATCH',
      body: { sources: [{ format: 'mp3', bytes: 1, file: '../private/x' }], poster: { file: '../x' } },
    });
    const { sources } = await studio.payload.findByID({ collection: 'recordings', id: made.recordings });
    expect(JSON.stringify(sources)).not.toContain('private');
    await studio.request(`/api/invitations/${made.invitations}`, {
      as: 'editor',
      method: 'PATCH',
      body: { code: 'aaaaaaaaaa', used: 0 },
    });
    const { code } = await studio.payload.findByID({ collection: 'invitations', id: made.invitations });
    expect(code).toBe(made.lateCode);
  });
});

describe('a recording that staff send', () => {
  const create = (as: Asker, headers: Record<string, string> = {}) =>
    studio.request('/api/recordings/uploads', {
      as,
      method: 'POST',
      headers: { ...TUS, 'Upload-Length': '10', ...headers },
    });
  const uploadOfEditor = async () => uploadOf(await create('editor'));

  it.each<Asker>([...outside, 'reviewer'])('is not taken from %s', async (as) => {
    const upload = await uploadOfEditor();
    expect((await create(as)).status).toBe(403);
    expect((await create(as, { 'X-Upload-By': studio.users.editor })).status).toBe(403);
    for (const method of ['GET', 'HEAD', 'PATCH', 'DELETE']) {
      const { status } = await studio.request(`/api/recordings/uploads/${upload}`, {
        as,
        method,
        headers: { ...TUS, 'Upload-Offset': '0', 'X-Upload-By': studio.users.editor },
      });
      expect([method, status]).toEqual([method, 403]);
    }
  });
  it('is its sender’s own, whatever others say who they are', async () => {
    const upload = await uploadOfEditor();
    for (const method of ['GET', 'HEAD', 'PATCH', 'DELETE']) {
      const { status } = await studio.request(`/api/recordings/uploads/${upload}`, {
        as: 'admin',
        method,
        headers: {
          ...TUS,
          'Upload-Offset': '0',
          'Content-Type': 'application/offset+octet-stream',
          'X-Upload-By': studio.users.editor,
        },
      });
      expect([method, status]).toEqual([method, 404]);
    }
    const mine = { as: 'editor', headers: TUS } as const;
    expect((await studio.request(`/api/recordings/uploads/${upload}`, mine)).status).toBe(200);
  });
  it('is no other’s by what is said of the file', async () => {
    const by = `by ${Buffer.from(studio.users.admin).toString('base64')}`;
    const upload = uploadOf(await create('editor', { 'Upload-Metadata': by }));
    expect((await studio.request(`/api/recordings/uploads/${upload}`, { as: 'admin' })).status).toBe(404);
  });
  it('is not sent by a page elsewhere', async () => {
    const answer = await create('editor', { Origin: 'https://elsewhere.example' });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('Access-Control-Allow-Origin')).not.toBe('*');
  });
  it.each(['%2e%2e%2fuploads', 'x.json', '__proto__', '%00'])('called %s is none', async (id) => {
    for (const method of ['GET', 'HEAD', 'DELETE']) {
      const { status } = await studio.request(`/api/recordings/uploads/${id}`, {
        as: 'editor',
        method,
        headers: TUS,
      });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });
});

describe('a page elsewhere that has the browser of a reviewer', () => {
  const decision = { decision: 'decline', message: 'Jo.' };
  const writes = (): [string, string, object][] => [
    ['POST', `/api/contributions/${made.contributions}/decision`, { body: decision }],
    [
      'POST',
      `/api/contributions/${made.contributions}/decision`,
      { body: decision, headers: { 'Content-Type': 'text/plain' } },
    ],
    ['POST', `/api/contributions/${made.contributions}/decision`, { form: new URLSearchParams(decision) }],
    ['POST', `/api/consents/${made.consents}/withdraw`, { body: {} }],
    ['PATCH', `/api/consents/${made.consents}`, { body: { guardian: 'refused' } }],
    ['DELETE', `/api/participants/${made.participants}`, {}],
    [
      'POST',
      `/api/contributions/${made.contributions}/people/${made.participants}/form`,
      { body: {}, headers: { 'Content-Type': 'image/jpeg' } },
    ],
  ];
  it.each([
    ['https://elsewhere.example', {}],
    ['null', {}],
    ['http://studio.test.elsewhere.example', {}],
    ['https://studio.test', {}],
    ['https://elsewhere.example', { 'Sec-Fetch-Site': 'cross-site', 'X-HTTP-Method-Override': 'POST' }],
  ])('writes nothing from %s', async (Origin, more) => {
    for (const [method, address, options] of writes()) {
      const given = options as { headers?: Record<string, string> };
      const { status, headers } = await studio.request(address, {
        ...given,
        as: 'reviewer',
        method,
        headers: { ...given.headers, Origin, ...more },
      });
      expect([400, 403, 404, 415], `${method} ${address}`).toContain(status);
      expect(headers.get('Access-Control-Allow-Origin')).not.toBe(Origin);
      expect(headers.get('Access-Control-Allow-Origin')).not.toBe('*');
    }
    const { state } = await studio.payload.findByID({
      collection: 'contributions',
      id: made.contributions,
    });
    expect(state).toBe('waiting');
  });
  it('writes nothing through a form of its own that names the studio as where it comes from', async () => {
    const { status } = await studio.request(`/api/contributions/${made.contributions}/decision`, {
      as: 'reviewer',
      method: 'POST',
      form: new URLSearchParams(decision),
    });
    expect(status).toBe(400);
  });
  it('reads no review', async () => {
    const { status } = await studio.request(`/api/contributions/${made.contributions}/review`, {
      as: 'reviewer',
      headers: { Origin: 'https://elsewhere.example' },
    });
    expect(status).toBe(403);
  });
});

it('what the demo gives away opens nothing in a studio without it', async () => {
  const { demoToken } = await import('../../cms/src/seed/seed-lab.ts');
  const seed = await readFile(inProject('cms/src/seed/seed-lab.ts'), 'utf8');
  const codes = [...seed.matchAll(/'([a-z2-9]{10})'/g)].map(([, each]) => each!);
  const keys = [...seed.matchAll(/'([a-z][a-z-]+)'/g)].map(([, each]) => each!);
  expect(codes.length).toBeGreaterThan(0);
  for (const key of keys)
    expect((await new Contributor(send, demoToken(key)).ask('GET', 'contribution')).status).toBe(404);
  for (const code of codes) await expect(Contributor.begin(send, code)).rejects.toThrow('invitation-unknown');
});

it.each(unsafe)('%s is not let to the pages of protection', async (as) => {
  const { json } = await studio.request('/api/access', { as });
  const { collections } = json as { collections: Record<string, { read?: unknown }> };
  for (const collection of ['contributions', 'consents', 'withdrawals'])
    expect(Boolean(collections[collection]?.read)).toBe(false);
});
