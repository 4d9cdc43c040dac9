import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStudio, STUDIO_URL, testDatabases, type TestStudio } from '../testing/studio.ts';
import type { ContributionView } from './view.ts';

interface Reply {
  status: number;
  headers: Headers;
  json: Record<string, unknown> & { errors?: { message: string; code: string; field?: string }[] };
}

/** A drawing that tells which phone took it. */
const drawing = () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#7a1fa2' } })
    .withExif({ IFD0: { Make: 'Phone', Artist: 'Somebody' } })
    .jpeg()
    .toBuffer();

describe.each(testDatabases)('handing in, on $name', (database) => {
  let studio: TestStudio;
  let handleApi: (request: Request) => Promise<Response> | Response;
  let campaign = '';
  let calls = 0;

  beforeAll(async () => {
    studio = await openStudio(database);
    ({ handleApi } = await import('../api/handle.ts'));
    const made = await studio.payload.create({
      collection: 'campaigns',
      data: {
        title: 'Youth Media Lab Albania',
        slug: 'lab',
        summary: '…',
        theme: 'ze',
        _status: 'draft',
      } as never,
      draft: true,
      locale: 'sq',
    });
    campaign = String(made.id);
  });
  afterAll(() => studio.close());

  const ask = async (
    method: string,
    address: string,
    {
      token,
      body,
      raw,
      headers = {},
      language = 'en',
    }: {
      token?: string;
      body?: unknown;
      raw?: Uint8Array;
      headers?: Record<string, string>;
      language?: 'sq' | 'en';
    } = {},
  ): Promise<Reply> => {
    const response = await handleApi(
      new Request(`${STUDIO_URL}/api/hand-in/${address}`, {
        method,
        headers: {
          'Accept-Language': language,
          // How often one address may begin is tried elsewhere.
          'X-Forwarded-For': `10.0.${Math.floor(calls / 200)}.${(calls += 1) % 200}`,
          ...(token !== undefined && { Authorization: `Bearer ${token}` }),
          ...((body !== undefined || method === 'POST') && !raw && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(raw && { body: Buffer.from(raw) }),
      }),
    );
    const isJson = response.headers.get('Content-Type')?.includes('json');
    const json = isJson ? ((await response.json()) as Reply['json']) : { text: await response.text() };
    return { status: response.status, headers: response.headers, json };
  };

  const invite = async (more: object = {}) => {
    const { id } = await studio.payload.create({
      collection: 'invitations',
      data: {
        title: 'Zëri i klasës',
        ask: 'Na trego.',
        kinds: ['picture', 'audio'],
        campaign,
        until: '2099-01-01',
        uses: 5,
        consentMonths: 12,
        ...more,
      },
      locale: 'sq',
    });
    const made = await studio.payload.findByID({ collection: 'invitations', id, showHiddenFields: true });
    return { id: String(id), code: made.code! };
  };
  const begin = async (code: string, alias = 'Deti 47', ageBand = '16-17') =>
    (await ask('POST', 'begin', { body: { code, alias, ageBand } })).json['token'] as string;
  const view = async (token: string) =>
    (await ask('GET', 'contribution', { token })).json as unknown as ContributionView;

  /** Sends a file in pieces, as a phone with a poor connection does. */
  const upload = async (token: string, bytes: Uint8Array, name: string, pieces = 2) => {
    const tus = { 'Tus-Resumable': '1.0.0' };
    const created = await ask('POST', 'uploads', {
      token,
      raw: new Uint8Array(),
      headers: {
        ...tus,
        'Upload-Length': String(bytes.byteLength),
        'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')}`,
      },
    });
    const id = created.headers.get('Location')?.split('/').at(-1) ?? '';
    const size = Math.ceil(bytes.byteLength / pieces);
    for (let offset = 0; offset < bytes.byteLength; offset += size) {
      await ask('PATCH', `uploads/${id}`, {
        token,
        raw: bytes.subarray(offset, offset + size),
        headers: {
          ...tus,
          'Upload-Offset': String(offset),
          'Content-Type': 'application/offset+octet-stream',
        },
      });
    }
    return { created, id };
  };
  const settled = async () => {
    const { intakeLineOf } = await import('../quarantine/line.ts');
    await intakeLineOf(studio.payload).settled();
  };
  /** A contribution with one picture that the intake has accepted. */
  const withPicture = async () => {
    const { code } = await invite();
    const token = await begin(code);
    const { id } = await upload(token, await drawing(), 'vizatimi im.jpg');
    await settled();
    return { token, upload: id };
  };

  it('begins with a code as somebody types it, and uses it once', async () => {
    const { id, code } = await invite();
    const typed = `${code.slice(0, 5).toUpperCase()} - ${code.slice(5)}`;
    const token = await begin(typed);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await view(token)).toMatchObject({
      state: 'draft',
      invitation: { title: 'Zëri i klasës', kinds: ['picture', 'audio'], until: '2099-01-01' },
      people: [{ alias: 'Deti 47', ageBand: '16-17', guardian: 'not-needed', uses: [] }],
      files: [],
    });
    expect((await studio.payload.findByID({ collection: 'invitations', id })).used).toBe(1);
  });

  it('keeps no token, only what it hashes to', async () => {
    const { code } = await invite();
    const token = await begin(code);
    const { docs } = await studio.payload.find({
      collection: 'contributions',
      showHiddenFields: true,
      limit: 100,
    });
    expect(JSON.stringify(docs)).not.toContain(token);
  });

  it.each([
    [
      'expired',
      { until: '2020-01-01' },
      410,
      'This invitation has ended.',
      'Afati i kësaj ftese ka mbaruar.',
    ],
    ['closed', { closed: true }, 410, 'This invitation is closed.', 'Kjo ftesë është mbyllur.'],
    ['used up', { uses: 1 }, 410, 'There are no places left', 'nuk ka më vende të lira'],
  ])('an invitation that is %s lets nobody in', async (_, more, status, en, sq) => {
    const { code } = await invite(more);
    if ('uses' in more) await begin(code);
    const body = { code, alias: 'Mali 3', ageBand: '16-17' };
    const english = await ask('POST', 'begin', { body });
    expect(english.status).toBe(status);
    expect(english.json.errors![0]!.message).toContain(en);
    expect((await ask('POST', 'begin', { body, language: 'sq' })).json.errors![0]!.message).toContain(sq);
  });

  it('the last use of an invitation is had by one of many who try at once', async () => {
    const { code } = await invite({ uses: 1 });
    const tries = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        ask('POST', 'begin', { body: { code, alias: `Ylli ${index + 40}`, ageBand: 'adult' } }),
      ),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(7).fill(410)]);
  });

  it.each([
    ['a full name', 'Ana Hoxha'],
    ['markup', '<b>Deti</b>'],
    ['an address of mail', 'deti@posta.al'],
    ['nothing', '  '],
  ])('an alias that is %s is refused with a reason, and nothing is begun', async (_, alias) => {
    const { id, code } = await invite();
    const { status, json } = await ask('POST', 'begin', { body: { code, alias, ageBand: '13-15' } });
    expect(status).toBe(422);
    expect(json.errors![0]).toMatchObject({ code: 'alias-refused', field: 'alias' });
    expect(json.errors![0]!.message.length).toBeGreaterThan(20);
    expect((await studio.payload.findByID({ collection: 'invitations', id })).used).toBe(0);
  });

  it.each(['x', 'A'.repeat(43), '', '../../etc', '0'.repeat(4000)])(
    'a guessed link (%#) opens nothing',
    async (token) => {
      for (const [method, address] of [
        ['GET', 'contribution'],
        ['POST', 'submit'],
        ['POST', 'take-back'],
        ['GET', 'guardian'],
      ] as const) {
        const { status, json } = await ask(method, address, { token });
        expect(status).toBe(404);
        expect(json.errors![0]!.code).toBe('link-unknown');
      }
      const { created } = await upload(token, new Uint8Array([1]), 'x');
      expect(created.status).toBe(404);
    },
  );

  it('takes a file in pieces, cleans it and tells what was removed', async () => {
    const { token, upload: id } = await withPicture();
    const { files } = await view(token);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ upload: id, state: 'ready', kind: 'picture', name: 'vizatimi im.jpg' });
    expect(files[0]!.removed.length).toBeGreaterThan(0);
    const folder = path.join(studio.folder, 'private');
    expect(await readdir(path.join(folder, 'uploads'))).toEqual([]);
    const [contribution] = await readdir(path.join(folder, 'quarantine'));
    expect(contribution).toBeDefined();
  });

  it('goes on where a broken upload stopped, for its own contributor alone', async () => {
    const { code } = await invite();
    const [token, stranger] = [await begin(code), await begin(code, 'Reja 2')];
    const bytes = await drawing();
    const tus = { 'Tus-Resumable': '1.0.0' };
    const created = await ask('POST', 'uploads', {
      token,
      raw: new Uint8Array(),
      headers: { ...tus, 'Upload-Length': String(bytes.byteLength), 'Upload-Metadata': 'filename Zm90bw==' },
    });
    const id = created.headers.get('Location')!.split('/').at(-1)!;
    const piece = { 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' };
    const send = (as: string) =>
      ask('PATCH', `uploads/${id}`, {
        token: as,
        raw: bytes.subarray(0, 100),
        headers: { ...tus, ...piece },
      });
    expect((await send(stranger)).status).toBe(404);
    expect((await send(token)).status).toBe(204);
    const head = await ask('HEAD', `uploads/${id}`, { token, headers: tus });
    expect(head.headers.get('Upload-Offset')).toBe('100');
    expect((await ask('HEAD', `uploads/${id}`, { token: stranger, headers: tus })).status).toBe(404);
  });

  it.each([
    ['longer than may be', String(100e9), 413],
    ['of no length', undefined, 400],
  ])('an upload that is %s is not begun', async (_, length, status) => {
    const { code } = await invite();
    const token = await begin(code);
    const created = await ask('POST', 'uploads', {
      token,
      raw: new Uint8Array(),
      headers: {
        'Tus-Resumable': '1.0.0',
        ...(length === undefined ? { 'Upload-Defer-Length': '1' } : { 'Upload-Length': length }),
      },
    });
    expect(created.status).toBe(status);
    expect((await view(token)).files).toEqual([]);
  });

  it('a file that is not what it says is refused with a sentence, and nothing of it is kept', async () => {
    const { code } = await invite();
    const token = await begin(code);
    const { id } = await upload(token, Buffer.from('#!/bin/sh\necho hello'), 'kenga.mp3');
    await settled();
    const { files } = await view(token);
    expect(files[0]).toMatchObject({ state: 'refused' });
    expect(files[0]!.refusal).toContain('kenga.mp3');
    for (const folder of ['uploads', 'originals', 'quarantine']) {
      const names = await readdir(path.join(studio.folder, 'private', folder), { recursive: true });
      expect(names.filter((name) => name.includes(id))).toEqual([]);
    }
  });

  it('is handed in when everything is there, and says what is missing until then', async () => {
    const { token, upload: id } = await withPicture();
    const submit = () => ask('POST', 'submit', { token });
    const code = async () => (await submit()).json.errors?.[0]?.code;
    expect(await code()).toBe('title-missing');
    const words = { title: 'Ndal, mendo, fol', words: 'E vizatova vetë.' };
    await ask('PUT', 'contribution', { token, body: words });
    expect(await code()).toBe('description-missing');
    await ask('PUT', 'contribution', { token, body: { ...words, alts: { [id]: 'Tri rrathë me ngjyra.' } } });
    const { json } = await submit();
    expect(json).toMatchObject({ state: 'waiting', title: 'Ndal, mendo, fol', kind: 'picture' });
    const late = await ask('PUT', 'contribution', { token, body: { title: 'Tjetër', words: '' } });
    expect(late.status).toBe(409);
  });

  it('asks for what the invitation asked for', async () => {
    const { id, code } = await invite({ kinds: ['audio'] });
    const token = await begin(code);
    await upload(token, await drawing(), 'a.jpg');
    await settled();
    await ask('PUT', 'contribution', { token, body: { title: 'Një vizatim', words: '' } });
    expect((await ask('POST', 'submit', { token })).json.errors![0]!.code).toBe('kind-not-asked');
    expect(id).not.toBe('');
  });

  it('records what each person says yes to, and asks the guardian of those under 16', async () => {
    const { code } = await invite();
    const token = await begin(code);
    const added = await ask('POST', 'people', { token, body: { alias: 'Hëna 59', ageBand: '13-15' } });
    const [first, second] = (added.json as unknown as ContributionView).people;
    const agree = (id: string, uses: string[]) =>
      ask('PUT', `people/${id}/consents`, { token, body: { uses } });
    await agree(first!.id, ['voice', 'alias']);
    await agree(second!.id, ['voice', 'alias']);
    const { json } = await agree(second!.id, ['voice']);
    const { people } = json as unknown as ContributionView;
    expect(people[0]).toMatchObject({ uses: ['voice', 'alias'], guardian: 'not-needed' });
    expect(people[1]).toMatchObject({ uses: ['voice'], guardian: 'waiting' });

    const link = await ask('POST', `people/${second!.id}/guardian-link`, { token });
    const guardian = link.json['token'] as string;
    expect((await ask('GET', 'guardian', { token: guardian })).json).toMatchObject({
      alias: 'Hëna 59',
      uses: ['voice'],
      workshop: 'Zëri i klasës',
      answer: 'waiting',
    });
    const answered = await ask('POST', 'guardian', { token: guardian, body: { approves: true } });
    expect(answered.json).toMatchObject({ answer: 'approved' });
    expect((await view(token)).people[1]).toMatchObject({ guardian: 'approved' });
    const again = await ask('POST', `people/${second!.id}/guardian-link`, { token });
    expect(again.status).toBe(200);
    expect((await ask('GET', 'guardian', { token: guardian })).status).toBe(404);
  });

  it('a guardian’s no after a yes takes the consent back for good', async () => {
    const { code } = await invite();
    const token = await begin(code, 'Hëna 61', '13-15');
    const [person] = (await view(token)).people;
    await ask('PUT', `people/${person!.id}/consents`, { token, body: { uses: ['alias'] } });
    const link = await ask('POST', `people/${person!.id}/guardian-link`, { token });
    const guardian = link.json['token'] as string;
    await ask('POST', 'guardian', { token: guardian, body: { approves: true } });
    await ask('POST', 'guardian', { token: guardian, body: { approves: false } });
    expect((await ask('GET', 'guardian', { token: guardian })).status).toBe(404);
    expect((await view(token)).people[0]).toMatchObject({ uses: [] });
    const { docs } = await studio.payload.find({
      collection: 'withdrawals',
      where: { by: { equals: 'guardian' } },
    });
    expect(docs).toHaveLength(1);
  });

  it.each([
    ['contribution', 'PUT', { title: 'x'.repeat(121), words: '' }],
    ['contribution', 'PUT', { title: 'x', words: 'y'.repeat(1001) }],
    ['contribution', 'PUT', { title: 'x', words: '', state: 'accepted' }],
    ['people', 'POST', { alias: 'Deti 58', ageBand: '12' }],
    ['people', 'POST', [1]],
  ])('%s takes nothing that it does not know (%#)', async (address, method, body) => {
    const { code } = await invite();
    const token = await begin(code);
    const { status, json } = await ask(method, address, { token, body });
    expect(status).toBe(400);
    expect(json.errors![0]!.code).toBe('not-understood');
  });

  it('is taken back with one call: nothing is left but a dated receipt', async () => {
    const { token } = await withPicture();
    await ask('PUT', 'contribution', { token, body: { title: 'Fjala e fshehtë', words: '' } });
    const taken = await ask('POST', 'take-back', { token });
    expect(taken.json).toMatchObject({ state: 'withdrawn', files: expect.any(Number) });
    await vi.waitFor(async () =>
      expect((await ask('GET', 'contribution', { token })).json).toMatchObject({
        doneAt: expect.any(String),
      }),
    );
    const { totalDocs } = await studio.payload.count({
      collection: 'contributions',
      where: { title: { equals: 'Fjala e fshehtë' } },
    });
    expect(totalDocs).toBe(0);
  });

  it('nobody reads or writes it through the API of the studio but reviewers', async () => {
    await withPicture();
    for (const as of ['public', 'partner', 'contributor', 'editor'] as const) {
      expect((await studio.request('/api/contributions', { as })).status).toBe(403);
    }
    expect((await studio.request('/api/contributions', { as: 'reviewer' })).status).toBe(200);
    const { json } = await studio.request('/api/contributions', { as: 'reviewer' });
    expect(JSON.stringify(json)).not.toMatch(/tokenHash|"upload"/);
  });
});
