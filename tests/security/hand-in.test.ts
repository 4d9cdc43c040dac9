import { readFile, stat } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { base64, TUS } from './contributor.ts';
import { HandInStudio, hashOf } from './hand-in-studio.ts';

let handIn: HandInStudio;
beforeAll(async () => {
  handIn = await HandInStudio.open();
});
afterAll(() => handIn?.close());
beforeEach(() => handIn.forgetTries());

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
    ['that is the code of the invitation', () => ({ Authorization: `Bearer ${handIn.code}` })],
  ];
  it.each(guesses)('%s opens nothing', async (_, guess) => {
    const { token } = await handIn.begin();
    const stranger = handIn.who('');
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
    const { token } = await handIn.begin();
    const stranger = handIn.who('');
    for (const query of [`?token=${token}`, `?access_token=${token}`, `?Authorization=Bearer%20${token}`])
      expect((await stranger.ask('GET', `contribution${query}`)).status).toBe(404);
  });

  it('is of one kind', async () => {
    const { who, second } = await handIn.made();
    const { json } = await who.ask('POST', `people/${second}/guardian-link`);
    const guardian = handIn.who(json['token'] as string);
    expect((await guardian.ask('GET', 'guardian')).status).toBe(200);
    expect((await guardian.ask('GET', 'contribution')).status).toBe(404);
    expect((await guardian.ask('POST', 'take-back')).status).toBe(404);
    expect((await guardian.create(1)).status).toBe(404);
    expect((await who.ask('GET', 'guardian')).status).toBe(404);
    expect((await who.ask('POST', 'guardian', { body: { approves: true } })).status).toBe(404);
  });

  it('of a guardian stops when there is a newer one', async () => {
    const { who, second } = await handIn.made();
    const link = async () =>
      handIn.who((await who.ask('POST', `people/${second}/guardian-link`)).json['token'] as string);
    const [old, now] = [await link(), await link()];
    expect((await old.ask('POST', 'guardian', { body: { approves: true } })).status).toBe(404);
    expect((await now.ask('POST', 'guardian', { body: { approves: true } })).status).toBe(200);
  });

  it('is looked up by its hash, for known and unknown ones alike', async () => {
    const { token } = await handIn.begin();
    const asked: string[] = [];
    const { find } = handIn.studio.payload;
    const spy = vi.spyOn(handIn.studio.payload, 'find').mockImplementation(((options: never) => {
      asked.push(JSON.stringify(options));
      return find.call(handIn.studio.payload, options);
    }) as never);
    const unknown = 'A'.repeat(43);
    await handIn.who(unknown).ask('GET', 'contribution');
    await handIn.who(token).ask('GET', 'contribution');
    spy.mockRestore();
    expect(asked.filter((each) => each.includes(hashOf(unknown))).length).toBe(2);
    expect(asked.filter((each) => each.includes(hashOf(token))).length).toBe(2);
    expect(asked.filter((each) => each.includes(token) || each.includes(unknown))).toEqual([]);
  });

  it('and its answers are kept by nobody on the way', async () => {
    const { who, part } = await handIn.made();
    const answers = [
      await who.ask('GET', 'contribution'),
      await who.ask('GET', 'guardian'),
      await who.ask('POST', 'submit'),
      await who.create(5),
      await who.ask('HEAD', `uploads/${part}`, { headers: TUS }),
      await handIn.who('x').create(5),
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
    const mine = await handIn.made();
    const stranger = await handIn.begin({ alias: 'Mali 3' });
    const before = [await mine.who.view(), await handIn.everythingOf(mine.who)];
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
    expect([await mine.who.view(), await handIn.everythingOf(mine.who)]).toEqual(before);
    await expect(stat(handIn.privatePlace('uploads', mine.part))).resolves.toBeDefined();
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
      const mine = await handIn.made();
      const stranger = await handIn.begin({ alias: 'Mali 3' });
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
      const place = handIn.privatePlace('uploads', mine.part);
      expect((await readFile(place)).byteLength).toBe(0);
    },
  );

  it.each(['..', '.', '%2e%2e', '..%2foriginals', '%00', 'a'.repeat(400), '__proto__', '%252e%252e'])(
    'and of nothing at all (%s): answered, not stumbled over',
    async (id) => {
      const { who } = await handIn.made();
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
  const { who, whole, part, second } = await handIn.made();
  const guardian = handIn.who(
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
      const isUpload = address.includes('uploads') && method !== 'head';
      const body = { title: 'T', words: '', ...(address.includes('people') && { alias: 'Mali 3' }) };
      const { status } = await who.ask(
        method.toUpperCase(),
        address.replace('/hand-in/', '').replace(':id', id),
        {
          ...(isUpload && method !== 'delete' ? { raw: 'x' } : { body }),
          headers: {
            ...TUS,
            ...(isUpload && { 'Upload-Length': '1' }),
            ...(method === 'patch' && {
              'Upload-Offset': '0',
              'Content-Type': 'application/offset+octet-stream',
            }),
          },
        },
      );
      expect([method, address, status]).toEqual([method, address, 404]);
    }
  }
  expect((await guardian.ask('GET', 'guardian')).status).toBe(404);
  expect((await guardian.ask('POST', 'guardian', { body: { approves: true } })).status).toBe(404);
  for (const folder of ['uploads', 'originals', 'quarantine']) {
    const names = await handIn.privateNames(folder);
    expect(names.filter((name) => name.includes(whole) || name.includes(part))).toEqual([]);
  }
});

it('what is begun while staff take all of it back is not kept', async () => {
  const { withdrawContribution } = await import('../../cms/src/consent/withdraw.ts');
  for (let round = 0; round < 4; round += 1) {
    const { who } = await handIn.made();
    const { id } = await who.view();
    const before = new Set(await handIn.privateNames('uploads'));
    const withdrawn = withdrawContribution(handIn.studio.payload, id, 'staff');
    const answers = [];
    for (let turn = 0; turn < 14; turn += 1) {
      answers.push(who.create(10, { 'Upload-Metadata': `filename ${base64('shenje.png')}` }));
      await who.ask('GET', 'contribution');
    }
    await withdrawn;
    for (const { status } of await Promise.all(answers)) expect([201, 404, 422]).toContain(status);
    const left = await handIn.privateNames('uploads');
    expect(left.filter((name) => !before.has(name))).toEqual([]);
    expect((await who.create(10)).status).toBe(404);
  }
});

it('what is on its way while all is taken back is not kept', async () => {
  const { who, part } = await handIn.made();
  const id = (await who.view()).id;
  const piece = who.piece(part, 0, 'x'.repeat(100));
  const back = who.ask('POST', 'take-back');
  await Promise.all([piece, back]);
  await handIn.settled();
  for (const folder of ['uploads', 'originals', 'quarantine']) {
    const names = await handIn.privateNames(folder);
    expect(names.filter((name) => name.includes(part) || name.includes(`${id}/`))).toEqual([]);
  }
});

describe('pages of other sites', () => {
  const elsewhere = { Origin: 'https://elsewhere.example' };
  it('may read no answer', async () => {
    const { who, part } = await handIn.made();
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
      const { status, headers } = await handIn.studio.request(address, {
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
    const { who, second } = await handIn.made();
    const { json } = await who.ask('POST', `people/${second}/guardian-link`);
    const guardian = handIn.who(json['token'] as string);
    await guardian.ask('POST', 'guardian', { body: { approves: false } });
    for (const ageBand of ['16-17', 'adult', '13-15', 'under-13']) {
      await who.ask('PUT', `people/${second}`, { body: { alias: 'Reja 2', ageBand } });
      const person = (await who.view()).people.find(({ id }) => id === second)!;
      expect([person.ageBand, person.guardian]).toEqual([ageBand, 'refused']);
    }
  });
  it('is asked anew of somebody who turns out to be younger', async () => {
    const who = await handIn.begin({ ageBand: '16-17' });
    const [person] = (await who.view()).people;
    await who.ask('PUT', `people/${person!.id}/consents`, { body: { uses: ['alias'] } });
    await who.ask('PUT', `people/${person!.id}`, { body: { alias: 'Kometa 59', ageBand: 'under-13' } });
    expect((await who.view()).people[0]!.guardian).toBe('waiting');
  });
});

const swapCase = (text: string) =>
  [...text].map((each) => (each === each.toLowerCase() ? each.toUpperCase() : each.toLowerCase())).join('');
