import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HandInStudio } from './hand-in-studio.ts';
import { picture } from './pictures.ts';

let handIn: HandInStudio;
beforeAll(async () => {
  handIn = await HandInStudio.open();
});
afterAll(() => handIn?.close());
beforeEach(() => handIn.forgetTries());

describe('many requests at once', () => {
  it('get past no limit of people', async () => {
    const who = await handIn.begin();
    await Promise.all(
      Array.from({ length: 25 }, (_, index) =>
        who.ask('POST', 'people', { body: { alias: `Yll ${20 + index}`, ageBand: 'adult' } }),
      ),
    );
    expect((await who.view()).people).toHaveLength(8);
  });
  it('make no alias twice', async () => {
    const who = await handIn.begin();
    await Promise.all(
      Array.from({ length: 6 }, () =>
        who.ask('POST', 'people', { body: { alias: 'Reja 2', ageBand: 'adult' } }),
      ),
    );
    expect((await who.view()).people.map(({ alias }) => alias)).toEqual(['Kometa 59', 'Reja 2']);
  });
  it('record each yes once', async () => {
    const who = await handIn.begin();
    const [person] = (await who.view()).people;
    await Promise.all(
      Array.from({ length: 10 }, () =>
        who.ask('PUT', `people/${person!.id}/consents`, { body: { uses: ['voice', 'alias'] } }),
      ),
    );
    expect((await who.view()).people[0]!.uses.toSorted()).toEqual(['alias', 'voice']);
    const { totalDocs } = await handIn.studio.payload.count({
      collection: 'consents',
      where: { participant: { equals: person!.id } },
    });
    expect(totalDocs).toBe(2);
  });
  it('add no eleventh file', async () => {
    const who = await handIn.begin();
    const answers = await Promise.all(Array.from({ length: 16 }, () => who.create(10)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    const refused = answers.find(({ status }) => status !== 201)!;
    expect([refused.status, refused.text]).toEqual([
      422,
      'You can add up to 10 files. Remove one of those you added.',
    ]);
    expect((await who.view()).files).toHaveLength(10);
    expect(await handIn.privateNames('uploads')).toEqual(
      expect.arrayContaining((await who.view()).files.map(({ upload }) => upload)),
    );
  });
  it('add no file to what is handed in at that moment', async () => {
    const { who, whole, part } = await handIn.made();
    await who.ask('DELETE', `files/${part}`);
    await who.ask('PUT', 'contribution', {
      body: { title: 'Si ishte', words: '', alts: { [whole]: 'Pikë.' } },
    });
    const [created, submitted] = await Promise.all([who.create(10), who.ask('POST', 'submit')]);
    // Whichever comes first, the other is refused: a file is missing, or it is too late for one.
    expect([
      [409, 200],
      [201, 422],
    ]).toContainEqual([created.status, submitted.status]);
    const { state, files } = await who.view();
    expect([state, files.length]).toEqual(submitted.status === 200 ? ['waiting', 1] : ['draft', 2]);
  });
  it('hand in, and write into what was read already', async () => {
    const { who, whole, part } = await handIn.made();
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
    const who = await handIn.begin();
    const stranger = handIn.who('A'.repeat(43));
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
    const nobody = handIn.who('');
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
    const nobody = handIn.who('');
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
      [
        'aaaaabbbbb',
        handIn.code.slice(0, 9),
        `${handIn.code}x`,
        '',
        '$ne',
        handIn.code.replace(/./, '%'),
      ].map(async (guess) => {
        const { status, json } = await handIn.who('').ask('POST', 'begin', {
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
    const who = await handIn.begin();
    const [person] = (await who.view()).people;
    const before = await handIn.everythingOf(who);
    const { status, json } = await who.ask(method, address.replace(':id', person!.id), { body });
    expect([status, json.errors?.[0]?.code]).toEqual([400, 'not-understood']);
    expect(await handIn.everythingOf(who)).toEqual(before);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'is no form that another site could send (%s)',
    async (type) => {
      const who = await handIn.begin();
      for (const address of ['submit', 'take-back', 'people']) {
        const { status } = await who.ask('POST', address, { raw: '{}', headers: { 'Content-Type': type } });
        expect(status).toBe(400);
      }
    },
  );

  it('is refused when it is long, and not read to its end', async () => {
    const who = await handIn.begin();
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
    const who = await handIn.begin();
    const upload = await who.upload(await picture(90), '../../C:\\foto\u202Egpj.\u0007exe\r\nSet-Cookie: x');
    await handIn.settled();
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
