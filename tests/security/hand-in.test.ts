import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCampaign } from '../../cms/src/moderation/testing/hand-in.ts';
import { openStudio, STUDIO_URL, type TestStudio } from '../../cms/src/testing/studio.ts';
import { base64, Contributor, type Send, TUS, uploadOf } from './contributor.ts';
import { picture } from './pictures.ts';

/** Free bytes on the disk that a test pretends. */
const disk = vi.hoisted(() => ({ free: undefined as number | undefined }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const statfs = async (place: string) => {
    const found = await real.statfs(place);
    return disk.free === undefined ? found : { ...found, bavail: disk.free, bsize: 1 };
  };
  return { ...real, default: { ...real, statfs }, statfs };
});

let studio: TestStudio;
let send: Send;
let code = '';
let invitation = '';

beforeAll(async () => {
  studio = await openStudio();
  const { handleApi } = await import('../../cms/src/api/handle.ts');
  send = async (address, request) => handleApi(new Request(STUDIO_URL + address, request));
  ({ invitation } = await openCampaign(studio));
  const made = await studio.payload.findByID({ collection: 'invitations', id: invitation });
  code = made.code!;
});
afterAll(() => studio.close());
beforeEach(async () => {
  disk.free = undefined;
  await forgetTries();
});

/** Many begin in one test run, from the same place. */
async function forgetTries(): Promise<void> {
  const { sharedState } = await import('../../cms/src/publishing/shared-state.ts');
  const limiter = sharedState('hand-in/rate', () => ({ delete: (_key: string) => Promise.resolve(true) }));
  await limiter.delete('');
}

const begin = (more?: { alias?: string; ageBand?: string }) => Contributor.begin(send, code, more);
const settled = async () => {
  const { intakeLineOf } = await import('../../cms/src/quarantine/line.ts');
  await intakeLineOf(studio.payload).settled();
};
const privateNames = (folder: string) =>
  readdir(path.join(studio.folder, 'private', folder), { recursive: true }).catch((): string[] => []);

/** A contribution with a picture that the intake took, one on its way, and two people. */
async function made(more?: { alias?: string; ageBand?: string }) {
  const who = await begin(more);
  const whole = await who.upload(await picture(40), 'vizatim.png');
  await settled();
  const part = uploadOf(await who.create(100, { 'Upload-Metadata': `filename ${base64('gjysma.png')}` }));
  await who.ask('POST', 'people', { body: { alias: 'Reja 2', ageBand: '13-15' } });
  const [first, second] = (await who.view()).people;
  for (const { id } of [first!, second!])
    await who.ask('PUT', `people/${id}/consents`, { body: { uses: ['alias'] } });
  return { who, whole, part, first: first!.id, second: second!.id };
}

describe('a link', () => {
  const guesses: [name: string, guess: (token: string) => Record<string, string>][] = [
    ['that is cut off', (token) => ({ Authorization: `Bearer ${token.slice(0, -1)}` })],
    ['that is longer', (token) => ({ Authorization: `Bearer ${token}A` })],
    ['in other letters', (token) => ({ Authorization: `Bearer ${swapCase(token)}` })],
    ['that is the hash of one', (token) => ({ Authorization: `Bearer ${hashOf(token)}` })],
    ['that is written twice', (token) => ({ Authorization: `Bearer ${token} ${token}` })],
    ['in another scheme', (token) => ({ Authorization: `Basic ${base64(`${token}:`)}` })],
    ['as a condition', () => ({ Authorization: 'Bearer {"$ne":null}' })],
    ['in a cookie', (token) => ({ Authorization: '', Cookie: `token=${token}; payload-token=${token}` })],
    ['in a header of its own', (token) => ({ Authorization: '', 'X-Token': token })],
    ['that is the code of the invitation', () => ({ Authorization: `Bearer ${code}` })],
  ];
  it.each(guesses)('%s opens nothing', async (_, guess) => {
    const { token } = await begin();
    const stranger = new Contributor(send, '');
    for (const [method, address] of [
      ['GET', 'contribution'],
      ['POST', 'submit'],
      ['POST', 'take-back'],
      ['GET', 'guardian'],
    ] as const) {
      const { status, json } = await stranger.ask(method, address, { headers: guess(token) });
      expect([status, json.errors?.[0]?.code]).toEqual([404, 'link-unknown']);
    }
    expect((await stranger.create(1, guess(token))).status).toBe(404);
  });

  it('is not taken from the address', async () => {
    const { token } = await begin();
    const stranger = new Contributor(send, '');
    for (const query of [`?token=${token}`, `?access_token=${token}`, `?Authorization=Bearer%20${token}`])
      expect((await stranger.ask('GET', `contribution${query}`)).status).toBe(404);
  });

  it('is of one kind', async () => {
    const { who, second } = await made();
    const { json } = await who.ask('POST', `people/${second}/guardian-link`);
    const guardian = new Contributor(send, json['token'] as string);
    expect((await guardian.ask('GET', 'guardian')).status).toBe(200);
    expect((await guardian.ask('GET', 'contribution')).status).toBe(404);
    expect((await guardian.ask('POST', 'take-back')).status).toBe(404);
    expect((await guardian.create(1)).status).toBe(404);
    expect((await who.ask('GET', 'guardian')).status).toBe(404);
    expect((await who.ask('POST', 'guardian', { body: { approves: true } })).status).toBe(404);
  });

  it('of a guardian stops when there is a newer one', async () => {
    const { who, second } = await made();
    const link = async () =>
      new Contributor(
        send,
        (await who.ask('POST', `people/${second}/guardian-link`)).json['token'] as string,
      );
    const [old, now] = [await link(), await link()];
    expect((await old.ask('POST', 'guardian', { body: { approves: true } })).status).toBe(404);
    expect((await now.ask('POST', 'guardian', { body: { approves: true } })).status).toBe(200);
  });

  it('is looked up by its hash, for known and unknown ones alike', async () => {
    const { token } = await begin();
    const asked: string[] = [];
    const { find } = studio.payload;
    const spy = vi.spyOn(studio.payload, 'find').mockImplementation(((options: never) => {
      asked.push(JSON.stringify(options));
      return find.call(studio.payload, options);
    }) as never);
    const unknown = 'A'.repeat(43);
    await new Contributor(send, unknown).ask('GET', 'contribution');
    await new Contributor(send, token).ask('GET', 'contribution');
    spy.mockRestore();
    expect(asked.filter((each) => each.includes(hashOf(unknown))).length).toBe(2);
    expect(asked.filter((each) => each.includes(hashOf(token))).length).toBe(2);
    expect(asked.filter((each) => each.includes(token) || each.includes(unknown))).toEqual([]);
  });

  it('and its answers are kept by nobody on the way', async () => {
    const { who, part } = await made();
    const answers = [
      await who.ask('GET', 'contribution'),
      await who.ask('GET', 'guardian'),
      await who.ask('POST', 'submit'),
      await who.create(5),
      await who.ask('HEAD', `uploads/${part}`, { headers: TUS }),
      await new Contributor(send, 'x').create(5),
    ];
    for (const { headers } of answers) expect(headers.get('Cache-Control')).toContain('no-store');
  });
});

describe('the link of somebody else', () => {
  /** Every address that names something, with what a stranger would send to it. */
  const attacks: [
    method: string,
    address: string,
    id: 'first' | 'second' | 'whole' | 'part',
    body?: object,
  ][] = [
    ['PUT', 'people/:id', 'second', { alias: 'Deti 47', ageBand: 'adult' }],
    ['DELETE', 'people/:id', 'second'],
    ['PUT', 'people/:id/consents', 'first', { uses: ['voice', 'face', 'alias', 'school'] }],
    ['PUT', 'people/:id/consents', 'second', { uses: [] }],
    ['POST', 'people/:id/guardian-link', 'second'],
    ['DELETE', 'files/:id', 'whole'],
    ['DELETE', 'files/:id', 'part'],
    ['DELETE', 'uploads/:id', 'part'],
    ['DELETE', 'uploads/:id', 'whole'],
    ['HEAD', 'uploads/:id', 'part'],
    ['PATCH', 'uploads/:id', 'part'],
    ['POST', 'uploads/:id', 'part'],
  ];

  it.each(attacks)('does nothing: %s %s (%s)', async (method, address, id, body) => {
    const mine = await made();
    const stranger = await begin({ alias: 'Mali 3' });
    const before = [await mine.who.view(), await everythingOf(mine.who)];
    const isTus = address.startsWith('uploads');
    const { status } = await stranger.ask(method, address.replace(':id', mine[id]), {
      ...(isTus && method !== 'HEAD' ? { raw: method === 'PATCH' ? 'evil' : '' } : { body }),
      headers: isTus
        ? {
            ...TUS,
            'Upload-Offset': '0',
            ...(method === 'POST' && { 'Upload-Length': '4' }),
            ...(method === 'PATCH' && { 'Content-Type': 'application/offset+octet-stream' }),
          }
        : {},
    });
    // A new upload is made by every POST, wherever it goes; it is the stranger's own.
    expect(status).toBe(method === 'POST' && isTus ? 201 : 404);
    expect([await mine.who.view(), await everythingOf(mine.who)]).toEqual(before);
    await expect(stat(path.join(studio.folder, 'private/uploads', mine.part))).resolves.toBeDefined();
  });

  it('was tried at every address that names something', async () => {
    const { handInEndpoints } = await import('../../cms/src/hand-in/endpoints.ts');
    const named = handInEndpoints
      .filter(({ path: address, method }) => address.includes(':id') && method !== 'options')
      .map(({ method, path: address }) => `${method.toUpperCase()} ${address.replace('/hand-in/', '')}`);
    const tried = new Set(attacks.map(([method, address]) => `${method} ${address}`));
    expect(named.filter((each) => !tried.has(each))).toEqual([]);
  });

  it.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])(
    'does nothing in the disguise of %s',
    async (header) => {
      const mine = await made();
      const stranger = await begin({ alias: 'Mali 3' });
      for (const method of ['DELETE', 'PATCH', 'HEAD', 'GET']) {
        await stranger.ask('POST', `uploads/${mine.part}?x=/${mine.part}`, {
          raw: 'evil',
          headers: {
            ...TUS,
            [header]: method,
            'Upload-Offset': '0',
            'Content-Type': 'application/offset+octet-stream',
          },
        });
      }
      const place = path.join(studio.folder, 'private/uploads', mine.part);
      expect((await readFile(place)).byteLength).toBe(0);
    },
  );

  it.each(['..', '.', '%2e%2e', '..%2foriginals', '%00', 'a'.repeat(400), '__proto__', '%252e%252e'])(
    'and of nothing at all (%s): answered, not stumbled over',
    async (id) => {
      const { who } = await made();
      for (const [method, address] of [
        ['DELETE', `files/${id}`],
        ['DELETE', `people/${id}`],
        ['PUT', `people/${id}`],
        ['HEAD', `uploads/${id}`],
        ['DELETE', `uploads/${id}`],
      ] as const) {
        const { status } = await who.ask(method, address, {
          headers: address.startsWith('uploads') ? TUS : {},
          ...(method === 'PUT' && { body: { alias: 'Deti 47', ageBand: 'adult' } }),
        });
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      }
    },
  );
});

it('after it was taken back every write answers that the link opens nothing', async () => {
  const { who, whole, part, second } = await made();
  const guardian = new Contributor(
    send,
    (await who.ask('POST', `people/${second}/guardian-link`)).json['token'] as string,
  );
  expect((await who.ask('POST', 'take-back')).json).toMatchObject({ state: 'withdrawn' });
  const receipt = (await who.ask('GET', 'contribution')).json;
  const { at, state, files, documents, doneAt, ...more } = receipt;
  expect([typeof at, state, typeof files, typeof documents]).toEqual([
    'string',
    'withdrawn',
    'number',
    'number',
  ]);
  expect([undefined, 'string']).toContain(typeof doneAt);
  expect(more).toEqual({});
  const { handInEndpoints } = await import('../../cms/src/hand-in/endpoints.ts');
  const writes = handInEndpoints.filter(
    ({ method, path: address }) =>
      !['get', 'options'].includes(method) && !/\/(begin|guardian)$/.test(address),
  );
  for (const { method, path: address } of writes) {
    for (const id of [whole, part, second]) {
      const { status } = await who.ask(
        method.toUpperCase(),
        address.replace('/hand-in/', '').replace(':id', id),
        {
          ...(address.includes('uploads') && method !== 'head'
            ? {
                raw: method === 'delete' ? undefined! : 'x',
                headers: {
                  ...TUS,
                  'Upload-Length': '1',
                  ...(method === 'patch' && {
                    'Upload-Offset': '0',
                    'Content-Type': 'application/offset+octet-stream',
                  }),
                },
              }
            : {
                headers: TUS,
                body: {
                  title: 'T',
                  words: '',
                  ...(address.includes('people') && { alias: 'Mali 3', ageBand: 'adult' }),
                },
              }),
        },
      );
      expect([method, address, status]).toEqual([method, address, 404]);
    }
  }
  expect((await guardian.ask('GET', 'guardian')).status).toBe(404);
  expect((await guardian.ask('POST', 'guardian', { body: { approves: true } })).status).toBe(404);
  for (const folder of ['uploads', 'originals', 'quarantine']) {
    const names = await privateNames(folder);
    expect(names.filter((name) => name.includes(whole) || name.includes(part))).toEqual([]);
  }
});

it('what is on its way while all is taken back is not kept', async () => {
  const { who, part } = await made();
  const id = (await who.view()).id;
  const piece = who.piece(part, 0, 'x'.repeat(100));
  const back = who.ask('POST', 'take-back');
  await Promise.all([piece, back]);
  await settled();
  for (const folder of ['uploads', 'originals', 'quarantine']) {
    const names = await privateNames(folder);
    expect(names.filter((name) => name.includes(part) || name.includes(`${id}/`))).toEqual([]);
  }
});

/** Everything that the studio has of a contribution, as it is stored. */
async function everythingOf(who: Contributor): Promise<unknown> {
  const { peopleOf } = await import('../../cms/src/hand-in/people.ts');
  const { docs } = await studio.payload.find({
    collection: 'contributions',
    where: { tokenHash: { equals: hashOf(who.token) } },
    showHiddenFields: true,
    depth: 0,
  });
  return [docs, await peopleOf(studio.payload, String(docs[0]!.id))];
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
const swapCase = (text: string) =>
  [...text].map((each) => (each === each.toLowerCase() ? each.toUpperCase() : each.toLowerCase())).join('');

describe('many requests at once', () => {
  it('get past no limit of people', async () => {
    const who = await begin();
    await Promise.all(
      Array.from({ length: 25 }, (_, index) =>
        who.ask('POST', 'people', { body: { alias: `Yll ${20 + index}`, ageBand: 'adult' } }),
      ),
    );
    expect((await who.view()).people).toHaveLength(8);
  });
  it('make no alias twice', async () => {
    const who = await begin();
    await Promise.all(
      Array.from({ length: 6 }, () =>
        who.ask('POST', 'people', { body: { alias: 'Reja 2', ageBand: 'adult' } }),
      ),
    );
    expect((await who.view()).people.map(({ alias }) => alias)).toEqual(['Kometa 59', 'Reja 2']);
  });
  it('record each yes once', async () => {
    const who = await begin();
    const [person] = (await who.view()).people;
    await Promise.all(
      Array.from({ length: 10 }, () =>
        who.ask('PUT', `people/${person!.id}/consents`, { body: { uses: ['voice', 'alias'] } }),
      ),
    );
    expect((await who.view()).people[0]!.uses.toSorted()).toEqual(['alias', 'voice']);
    const { totalDocs } = await studio.payload.count({
      collection: 'consents',
      where: { participant: { equals: person!.id } },
    });
    expect(totalDocs).toBe(2);
  });
  it('add no eleventh file', async () => {
    const who = await begin();
    const answers = await Promise.all(Array.from({ length: 16 }, () => who.create(10)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    const refused = answers.find(({ status }) => status !== 201)!;
    expect([refused.status, refused.text]).toEqual([
      422,
      'You can add up to 10 files. Remove one of those you added.',
    ]);
    expect((await who.view()).files).toHaveLength(10);
    expect(await privateNames('uploads')).toEqual(
      expect.arrayContaining((await who.view()).files.map(({ upload }) => upload)),
    );
  });
  it('change nothing of what was handed in', async () => {
    const { who, whole, part } = await made();
    await who.ask('DELETE', `files/${part}`);
    const handIn = who.finish(whole, { title: 'Si ishte', words: '', alt: 'Një pikë.' });
    const late: Promise<unknown>[] = [];
    for (let turn = 0; turn < 30; turn += 1) {
      late.push(who.create(10), who.ask('POST', 'people', { body: { alias: 'Mali 3', ageBand: 'adult' } }));
      await who.ask('GET', 'contribution');
    }
    await handIn;
    await Promise.all(late);
    const { state } = await who.view();
    const atEnd = await everythingOf(who);
    await Promise.all([
      who.create(10),
      who.ask('PUT', 'contribution', { body: { title: 'Tjetër', words: '' } }),
      who.ask('DELETE', `files/${whole}`),
    ]);
    // What came in time may have kept it from being handed in; what was handed in stays as it was.
    if (state === 'waiting') expect(await everythingOf(who)).toEqual(atEnd);
    const { files } = await who.view();
    if (state === 'waiting') expect(files.every((file) => file.state === 'ready')).toBe(true);
  });
  it('hand in, and write into what was read already', async () => {
    const { who, whole, part } = await made();
    await who.ask('DELETE', `files/${part}`);
    await who.ask('PUT', 'contribution', {
      body: { title: 'Si ishte', words: '', alts: { [whole]: 'Pikë.' } },
    });
    // Both arrive before the first is answered; the second comes too late.
    const answers = await Promise.all([
      who.ask('POST', 'submit'),
      who.ask('PUT', 'contribution', { body: { title: 'Tjetër', words: '' } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
    expect(await who.view()).toMatchObject({
      state: 'waiting',
      title: 'Si ishte',
      files: [{ upload: whole }],
    });
  });
  it('leave nothing behind, however many they are', async () => {
    const { sharedState } = await import('../../cms/src/publishing/shared-state.ts');
    const lines = sharedState('hand-in/lines', () => new Map<string, unknown>());
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const who = await begin();
    const stranger = new Contributor(send, 'A'.repeat(43));
    const rounds = async (count: number) => {
      for (let round = 0; round < count; round += 1) {
        await Promise.all([
          ...Array.from({ length: 20 }, () => stranger.ask('GET', 'contribution')),
          ...Array.from({ length: 20 }, (_, index) => stranger.ask('DELETE', `files/${round}-${index}`)),
          who.ask('DELETE', `people/${round}`),
          who.ask('DELETE', `files/${round}`),
        ]);
      }
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = await rounds(40);
    const after = await rounds(200);
    expect(lines.size).toBe(0);
    expect(after - before).toBeLessThan(20e6);
  });
});

describe('a beginning', () => {
  it('is had from one place so many times and no more', async () => {
    const nobody = new Contributor(send, '');
    const tries = (place: string, count: number) =>
      Promise.all(
        Array.from({ length: count }, () =>
          nobody.ask('POST', 'begin', {
            body: { code: 'aaaaabbbbb', alias: 'Deti 47', ageBand: 'adult' },
            headers: { 'X-Forwarded-For': place },
          }),
        ),
      );
    const answers = await tries('10.0.0.1, 203.0.113.7', 70);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
    expect(answers.at(-1)!.json.errors![0]!.message.length).toBeGreaterThan(20);
    // What a visitor writes before the address that the proxy adds is not believed.
    expect((await tries('198.51.100.1, 203.0.113.7', 1))[0]!.status).toBe(429);
    expect((await tries('203.0.113.8', 1))[0]!.status).toBe(404);
  });
  it.each([
    ['addresses of one connection', (index: number) => `2001:db8:1:2:${index.toString(16)}::1`],
    ['addresses of it written in another way', (index: number) => `2001:DB8:0001:0003::${index}`],
    ['words that are no address', (index: number) => `nobody-${index}`],
  ])('counts %s as one', async (_, placeOf) => {
    const nobody = new Contributor(send, '');
    let refused = 0;
    for (let index = 1; index <= 70; index += 1) {
      const { status } = await nobody.ask('POST', 'begin', {
        body: { code: 'aaaaabbbbb', alias: 'Deti 47', ageBand: 'adult' },
        headers: { 'X-Forwarded-For': placeOf(index) },
      });
      if (status === 429) refused += 1;
    }
    expect(refused).toBe(10);
  });
  it('says nothing of other invitations', async () => {
    const answers = await Promise.all(
      ['aaaaabbbbb', code.slice(0, 9), `${code}x`, '', '$ne', code.replace(/./, '%')].map(async (guess) => {
        const { status, json } = await new Contributor(send, '').ask('POST', 'begin', {
          body: { code: guess, alias: 'Deti 47', ageBand: 'adult' },
        });
        return [status, json];
      }),
    );
    for (const each of answers) expect(each).toEqual(answers[0]);
    expect(answers[0]![0]).toBe(404);
  });
});

describe('what is sent', () => {
  const bodies: [method: string, address: string, body: unknown][] = [
    ['POST', 'begin', null],
    ['POST', 'begin', []],
    ['POST', 'begin', 'x'],
    ['POST', 'begin', { code: { $ne: '' }, alias: 'Deti 47', ageBand: 'adult' }],
    ['POST', 'begin', { code: 'x', alias: ['Deti 47'], ageBand: 'adult' }],
    ['POST', 'begin', { code: 'x', alias: 'Deti 47', ageBand: '12' }],
    ['POST', 'begin', { code: 'x', alias: 'Deti 47', ageBand: 'adult', state: 'published' }],
    ['PUT', 'contribution', { title: 'T', words: '', state: 'published' }],
    ['PUT', 'contribution', { title: 'T', words: '', tokenHash: 'x' }],
    ['PUT', 'contribution', { title: 'T'.repeat(121), words: '' }],
    ['PUT', 'contribution', { title: 'T', words: 'w'.repeat(1001) }],
    ['PUT', 'contribution', { title: 'T', words: '', alts: { x: 'a'.repeat(251) } }],
    ['PUT', 'contribution', { title: 'T', words: '', alts: { ['x'.repeat(81)]: 'a' } }],
    ['PUT', 'contribution', { title: { sq: 'T' }, words: '' }],
    ['POST', 'people', { alias: 'Mali 3', ageBand: 'adult', contribution: 'x' }],
    ['POST', 'people', { alias: 'Mali 3', ageBand: 'adult', school: 's'.repeat(121) }],
    ['PUT', 'people/:id/consents', { uses: ['voice', 'everything'] }],
    ['PUT', 'people/:id/consents', { uses: ['voice', 'voice', 'voice', 'voice', 'voice'] }],
    ['PUT', 'people/:id/consents', { uses: ['voice'], guardian: 'approved' }],
    ['PUT', 'people/:id/consents', { uses: 'voice' }],
  ];
  it.each(bodies)('is refused: %s %s %j', async (method, address, body) => {
    const who = await begin();
    const [person] = (await who.view()).people;
    const before = await everythingOf(who);
    const { status, json } = await who.ask(method, address.replace(':id', person!.id), { body });
    expect([status, json.errors?.[0]?.code]).toEqual([400, 'not-understood']);
    expect(await everythingOf(who)).toEqual(before);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'is no form that another site could send (%s)',
    async (type) => {
      const who = await begin();
      for (const address of ['submit', 'take-back', 'people']) {
        const { status } = await who.ask('POST', address, { raw: '{}', headers: { 'Content-Type': type } });
        expect(status).toBe(400);
      }
    },
  );

  it('is refused when it is long, and not read to its end', async () => {
    const who = await begin();
    const long = JSON.stringify({ title: 'T', words: 'w'.repeat(1_000_000) });
    const { status, json } = await who.ask('PUT', 'contribution', {
      raw: long,
      headers: { 'Content-Type': 'application/json' },
    });
    expect([status, json.errors?.[0]?.code]).toEqual([413, 'too-long']);
    let read = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 1000;
        controller.enqueue(new Uint8Array(1000).fill(32));
      },
    });
    const answer = await who.ask('PUT', 'contribution', {
      raw: endless,
      headers: { 'Content-Type': 'application/json' },
    });
    expect(answer.status).toBe(413);
    expect(read).toBeLessThan(100_000);
  });

  it('is kept as it reads: nothing unseen, nothing that turns the writing around', async () => {
    const who = await begin();
    const upload = await who.upload(await picture(90), '../../C:\\foto\u202Egpj.\u0007exe\r\nSet-Cookie: x');
    await settled();
    await who.ask('PUT', 'contribution', {
      body: {
        title: 'Një\u0000 ti\u202Etull\n<b>i ri</b>\u2028\uD800',
        words: 'Rreshti 1\r\nRreshti\u0008 2 👩‍👧 \u{E0041}',
        alts: { [upload]: 'Pamje\u2066 e\tbukur' },
      },
    });
    expect(await who.view()).toMatchObject({
      title: 'Një titull <b>i ri</b>',
      words: 'Rreshti 1\nRreshti 2 👩‍👧',
      files: [{ name: 'fotogpj.exe Set-Cookie: x', alt: 'Pamje e bukur' }],
    });
  });
});

describe('an upload', () => {
  const name = (text: string) => ({ 'Upload-Metadata': `filename ${base64(text)}` });
  it.each<[string, number, number | string, Record<string, string>]>([
    ['longer than any disk', 413, '9007199254740991', {}],
    ['of a length that is no number', 400, 'NaN', {}],
    ['of less than nothing', 400, '-1', {}],
    ['of a length with a comma', 400, '1.5', {}],
    ['of a length that is a list', 400, '5, 7', {}],
    ['of no length yet', 400, 5, { 'Upload-Defer-Length': '1' }],
    ['that is a part', 501, 5, { 'Upload-Concat': 'partial' }],
    ['made of others', 501, 5, { 'Upload-Concat': 'final;/api/hand-in/uploads/a /api/hand-in/uploads/b' }],
    ['with metadata that are none', 400, 5, { 'Upload-Metadata': 'filename !!!' }],
    ['with metadata twice', 400, 5, { 'Upload-Metadata': 'filename YQ==,filename YQ==' }],
    ['of another version', 400, 5, { 'Tus-Resumable': '0.2.2' }],
  ])('%s is refused with %i', async (_, status, length, headers) => {
    const who = await begin();
    const before = await privateNames('uploads');
    const answer = await who.create(length, headers);
    expect(answer.status).toBe(status);
    expect((await who.view()).files).toEqual([]);
    expect(await privateNames('uploads')).toEqual(before);
  });

  it.each<[string, string | number, string]>([
    ['before the beginning', -1, 'x'],
    ['at no number', 'NaN', 'x'],
    ['after what has arrived', 50, 'x'],
    ['at infinity', '1e999', 'x'],
    ['at nothing', '', 'x'],
  ])('takes no piece %s', async (_, offset, raw) => {
    const { who, part } = await made();
    const { status } = await who.piece(part, offset, raw);
    expect([400, 403, 409]).toContain(status);
    expect((await readFile(path.join(studio.folder, 'private/uploads', part))).byteLength).toBe(0);
  });

  it('takes no piece of another type, nor more than was said', async () => {
    const { who, part } = await made();
    for (const type of ['application/octet-stream', 'text/html', 'multipart/form-data; boundary=x'])
      expect((await who.piece(part, 0, 'x', { 'Content-Type': type })).status).toBe(400);
    const { status } = await who.piece(part, 0, 'x'.repeat(101));
    expect(status).toBe(413);
    const { size } = await stat(path.join(studio.folder, 'private/uploads', part));
    expect(size).toBeLessThanOrEqual(100);
    expect((await who.view()).files.find(({ upload }) => upload === part)!.state).toBe('uploading');
  });

  it('takes no second length', async () => {
    const { who, part } = await made();
    expect((await who.piece(part, 0, 'x', { 'Upload-Length': '5' })).status).toBe(400);
  });

  it('that is finished twice at once is taken in once', async () => {
    const who = await begin();
    const bytes = new Uint8Array(await picture(120));
    const upload = uploadOf(await who.create(bytes.byteLength, name('a.png')));
    const answers = await Promise.all([
      who.piece(upload, 0, bytes),
      who.piece(upload, 0, bytes),
      who.piece(upload, 0, bytes),
    ]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    for (const { status } of answers) expect([204, 404, 409, 410]).toContain(status);
    await settled();
    expect((await who.view()).files).toMatchObject([{ upload, state: 'ready', bytes: bytes.byteLength }]);
    const { id } = await who.view();
    expect(await privateNames(`originals/${id}`)).toEqual([upload]);
    expect((await who.piece(upload, bytes.byteLength, 'more')).status).toBe(404);
    expect((await who.ask('DELETE', `uploads/${upload}`, { headers: TUS })).status).toBe(404);
    expect(await privateNames(`originals/${id}`)).toEqual([upload]);
  });

  it('is not begun, changed or removed after it was handed in', async () => {
    const { who, whole, part } = await made();
    await who.ask('DELETE', `files/${part}`);
    expect((await who.finish(whole, { title: 'T', words: '', alt: 'Një pikë.' })).status).toBe(200);
    const before = await everythingOf(who);
    const late = await who.create(10, name('vonë.png'));
    expect(late.status).toBe(409);
    expect(late.text).toContain('You can’t change it now');
    expect((await who.ask('DELETE', `files/${whole}`)).status).toBe(409);
    expect((await who.ask('DELETE', `uploads/${whole}`, { headers: TUS })).status).toBe(404);
    expect(await everythingOf(who)).toEqual(before);
  });

  it('that was taken out while its last piece came is not kept', async () => {
    const { who, part } = await made();
    await Promise.all([who.piece(part, 0, 'x'.repeat(100)), who.ask('DELETE', `files/${part}`)]);
    await settled();
    for (const folder of ['uploads', 'originals', 'quarantine'])
      expect((await privateNames(folder)).filter((each) => each.includes(part))).toEqual([]);
  });

  it('waits for room on the disk, before it begins and while it comes', async () => {
    const { who, part } = await made();
    disk.free = 1_000_000_050;
    const refused = await who.create(100, name('a.png'));
    expect(refused.status).toBe(507);
    expect(refused.text).toContain('We have no room for new files right now.');
    expect((await who.piece(part, 0, 'x'.repeat(100), { 'Content-Length': '100' })).status).toBe(507);
    expect((await who.view()).files.map(({ upload }) => upload)).toContain(part);
    disk.free = undefined;
    expect((await who.piece(part, 0, 'x'.repeat(100))).status).toBe(204);
  });

  it('is given back to nobody, not even to who sent it', async () => {
    const { who, part } = await made();
    await who.piece(part, 0, 'a secret'.padEnd(50));
    const { status, text } = await who.ask('GET', `uploads/${part}`, { headers: TUS });
    expect(status).toBe(404);
    expect(text).not.toContain('a secret');
  });
});

describe('pages of other sites', () => {
  const elsewhere = { Origin: 'https://elsewhere.example' };
  it('may read no answer', async () => {
    const { who, part } = await made();
    const answers = [
      await who.ask('GET', 'contribution', { headers: elsewhere }),
      await who.create(5, elsewhere),
      await who.ask('HEAD', `uploads/${part}`, { headers: { ...TUS, ...elsewhere } }),
      await who.ask('POST', 'begin', { body: {}, headers: elsewhere }),
      ...(await Promise.all(
        ['contribution', 'uploads', `uploads/${part}`, 'take-back', 'begin'].map((address) =>
          who.ask('OPTIONS', address, {
            raw: undefined!,
            headers: {
              ...elsewhere,
              'Access-Control-Request-Method': 'POST',
              'Access-Control-Request-Headers': 'authorization, content-type',
            },
          }),
        ),
      )),
    ];
    for (const { headers } of answers) {
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
  });
  it('have nothing of a reviewer’s cookie: who hands in is in no cookie', async () => {
    for (const [method, address] of [
      ['GET', '/api/hand-in/contribution'],
      ['POST', '/api/hand-in/take-back'],
      ['POST', '/api/hand-in/submit'],
    ] as const) {
      const { status, headers } = await studio.request(address, {
        as: 'admin',
        method,
        ...(method === 'POST' && { body: {} }),
      });
      expect(status).toBe(404);
      expect(headers.getSetCookie()).toEqual([]);
    }
  });
});

describe('the no of a guardian', () => {
  it('is not got around by another age', async () => {
    const { who, second } = await made();
    const { json } = await who.ask('POST', `people/${second}/guardian-link`);
    const guardian = new Contributor(send, json['token'] as string);
    await guardian.ask('POST', 'guardian', { body: { approves: false } });
    for (const ageBand of ['16-17', 'adult', '13-15', 'under-13']) {
      await who.ask('PUT', `people/${second}`, { body: { alias: 'Reja 2', ageBand } });
      const person = (await who.view()).people.find(({ id }) => id === second)!;
      expect([person.ageBand, person.guardian]).toEqual([ageBand, 'refused']);
    }
  });
  it('is asked anew of somebody who turns out to be younger', async () => {
    const who = await begin({ ageBand: '16-17' });
    const [person] = (await who.view()).people;
    await who.ask('PUT', `people/${person!.id}/consents`, { body: { uses: ['alias'] } });
    await who.ask('PUT', `people/${person!.id}`, { body: { alias: 'Kometa 59', ageBand: 'under-13' } });
    expect((await who.view()).people[0]!.guardian).toBe('waiting');
  });
});
