import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStudio, testDatabases, type Asker, type TestStudio } from '../testing/studio.ts';
import type { Review } from './review.ts';
import { type Given, handIn, openCampaign, speech } from './testing/hand-in.ts';

const drawing = (color = '#7a1fa2') =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: color } })
    .jpeg()
    .toBuffer();

describe.each(testDatabases)('moderation, on $name', (database) => {
  let studio: TestStudio;
  let place: Awaited<ReturnType<typeof openCampaign>>;

  beforeAll(async () => {
    studio = await openStudio(database);
    place = await openCampaign(studio);
  }, 60_000);
  afterAll(() => studio?.close());

  const give = (given?: Given) => handIn(studio, place.invitation, given);
  const look = async (id: string, as: Asker = 'reviewer') => {
    const { status, json } = await studio.request(`/api/contributions/${id}/review`, { as });
    return { status, json, review: json as unknown as Review };
  };
  const decide = async (id: string, body: unknown, as: Asker = 'reviewer') => {
    const { status, json } = await studio.request(`/api/contributions/${id}/decision`, {
      as,
      method: 'POST',
      body,
    });
    return { status, message: json.errors?.[0]?.message, review: json as unknown as Review };
  };
  const mediaFiles = () => readdir(studio.mediaFolder).catch(() => [] as string[]);

  describe('what a reviewer sees', () => {
    it('every text with its findings, the sound with its waveform, and who still has to say yes', async () => {
      const { id } = await give({
        alias: 'Penel 58',
        ageBand: '13-15',
        files: [{ bytes: await speech(), name: 'klubi tri_shtigjet.opus' }],
        words: 'Ne jemi nga shkolla 9-vjeçare „Tri Shtigjet“.',
      });
      const { review } = await look(id);
      const words = review.texts.find(({ field }) => field === 'words')!;
      expect(words.findings[0]).toMatchObject({ kind: 'school', certainty: 'likely' });
      expect(words.findings[0]!.sentence).toContain('Tri Shtigjet');
      expect(words.pieces.map(({ text }) => text).join('')).toBe(words.text);
      expect(words.pieces.find(({ findings }) => findings.includes(0))!.text).toContain('Tri Shtigjet');
      const name = review.texts.find(({ field }) => field === 'file-name')!;
      expect(name.pieces.map(({ text }) => text)).toEqual(['klubi ', 'tri_shtigjet', '.opus']);
      expect(review.media[0]).toMatchObject({ kind: 'audio' });
      expect(review.media[0]!.peaks.length).toBeGreaterThan(100);
      expect(review.waitingFor).toEqual([{ alias: 'Penel 58', guardian: 'waiting' }]);
      expect(review.people[0]!.missing).toEqual(['voice']);
      expect(review.ready.change[0]).toMatch(/^Te fjalët e tua gjetëm „.*Tri Shtigjet/);
      expect(review.series.map(({ id: each }) => each)).toEqual([place.series]);
    });

    it('the files, in parts as a player asks, and nothing beside them', async () => {
      const { id } = await give();
      const { review } = await look(id);
      const { url, type } = review.media[0]!.sources[0]!;
      const ask = (range?: string) =>
        studio.request(url, { as: 'reviewer', headers: range ? { Range: range } : {} });
      const whole = await ask();
      expect(whole.status).toBe(200);
      expect(whole.headers.get('Content-Type')).toBe(type);
      expect(whole.headers.get('Cache-Control')).toContain('no-store');
      const part = await ask('bytes=10-19');
      expect(part.status).toBe(206);
      expect(part.bytes).toEqual(whole.bytes.slice(10, 20));
      expect(part.headers.get('Content-Range')).toBe(`bytes 10-19/${String(whole.bytes.byteLength)}`);
      expect((await ask('bytes=99999999-')).status).toBe(416);
      for (const name of ['..%2f..%2fstudio.db', '.', 'nothing.mp3', '%2e%2e']) {
        const wrong = url.replace(/[^/]+$/, name);
        expect((await studio.request(wrong, { as: 'reviewer' })).status, wrong).toBe(404);
      }
    });

    it.each(['public', 'editor', 'contributor', 'partner'] as const)(
      'is nothing for %s, in whatever way they ask',
      async (as) => {
        const { id, person } = await give();
        const { url } = (await look(id)).review.media[0]!.sources[0]!;
        const before = (await look(id)).review;
        expect((await look(id, as)).status).toBe(403);
        expect((await decide(id, { decision: 'decline', message: 'Jo' }, as)).status).toBe(403);
        expect((await studio.request(url, { as })).status).toBe(403);
        const form = `/api/contributions/${id}/people/${person}/form`;
        expect((await studio.request(form, { as, method: 'POST' })).status).toBe(403);
        expect((await studio.request(`/api/contributions/${id}/forms/x.jpg`, { as })).status).toBe(403);
        expect((await look(id)).review).toEqual(before);
      },
    );

    it('says in a sentence when it was taken back', async () => {
      const { id, ask } = await give();
      await ask('POST', 'take-back');
      expect((await look(id)).status).toBe(404);
      const { status, message } = await decide(id, { decision: 'decline', message: 'Jo' });
      expect(status).toBe(404);
      expect(message).toContain('taken it back');
    });
  });

  describe('deciding', () => {
    let waiting: ReturnType<typeof give> | undefined;
    it.each([
      ['nothing', undefined],
      ['no decision', {}],
      ['an unknown one', { decision: 'publish' }],
      ['a question without words', { decision: 'ask' }],
      ['a question of spaces', { decision: 'ask', message: '   ' }],
      ['a refusal without words', { decision: 'decline', message: '' }],
      ['more than is known', { decision: 'decline', message: 'Jo', state: 'published' }],
      ['a message that is too long', { decision: 'decline', message: 'x'.repeat(1001) }],
      ['a series that is no text', { decision: 'accept', series: { not: 'this' } }],
    ])('takes no body that is %s', async (_, body) => {
      const { id } = await (waiting ??= give());
      expect((await decide(id, body)).status).toBe(400);
      expect((await look(id)).review.state).toBe('waiting');
    });

    it('accepting sound makes a draft episode; its files leave quarantine', async () => {
      const { id } = await give({ title: 'Pyet para se ta ndash', alias: 'Deti 77' });
      const { status, review } = await decide(id, { decision: 'accept', series: place.series });
      expect(status).toBe(200);
      expect(review).toMatchObject({
        state: 'accepted',
        became: [{ collection: 'episodes', title: 'Pyet para se ta ndash', published: false }],
      });
      const episode = await studio.payload.findByID({
        collection: 'episodes',
        id: review.became[0]!.id,
        draft: true,
        depth: 1,
        locale: 'sq',
      });
      expect(episode._status).toBe('draft');
      expect(episode.people?.[0]).toMatchObject({ role: 'host' });
      const recording = episode.recording as { id: string; sources: { file: string }[]; people: unknown[] };
      expect(recording.people).toHaveLength(1);
      const kept = await mediaFiles();
      for (const { file } of recording.sources) expect(kept).toContain(file);
      const { docs } = await studio.payload.find({ collection: 'episodes', draft: false });
      expect(docs.filter(({ _status }) => _status === 'published')).toEqual([]);
    });

    it('accepting pictures makes a draft of each', async () => {
      const { id } = await give({
        title: 'Dy vizatime',
        uses: ['alias'],
        files: [
          { bytes: await drawing('#7a1fa2'), name: 'a.jpg', alt: 'Një katror vjollcë.' },
          { bytes: await drawing('#1fa27a'), name: 'b.jpg', alt: 'Një katror i gjelbër.' },
        ],
      });
      const { review } = await decide(id, { decision: 'accept' });
      expect(review.became.map(({ collection }) => collection)).toEqual(['resources', 'resources']);
    });

    it.each([
      ['without a series', {}, /Choose the series/],
      ['for a series that is not there', { series: 'nothing' }, /does not belong/],
    ])('does not accept sound %s', async (_, more, sentence) => {
      const { id } = await give();
      const before = await mediaFiles();
      const { status, message } = await decide(id, { decision: 'accept', ...more });
      expect(status).toBe(422);
      expect(message).toMatch(sentence);
      expect(await mediaFiles()).toEqual(before);
    });

    it('does not accept into a series of another campaign, which nobody agreed to', async () => {
      const other = await openCampaign(studio);
      const { id } = await give();
      expect((await decide(id, { decision: 'accept', series: other.series })).status).toBe(422);
    });

    it('keeps nothing of what could not be accepted whole', async () => {
      const { id } = await give({ title: 'Gjysma' });
      const create = studio.payload.create.bind(studio.payload);
      const spy = vi
        .spyOn(studio.payload, 'create')
        .mockImplementation(((options: { collection: string }) =>
          options.collection === 'episodes'
            ? Promise.reject(new Error('The disk is full'))
            : create(options as never)) as never);
      const count = async () =>
        (await studio.payload.count({ collection: 'recordings', where: { title: { equals: 'Gjysma' } } }))
          .totalDocs;
      const { status } = await decide(id, { decision: 'accept', series: place.series });
      spy.mockRestore();
      expect(status).toBe(500);
      expect(await count()).toBe(0);
      expect((await look(id)).review.state).toBe('waiting');
      expect((await decide(id, { decision: 'accept', series: place.series })).status).toBe(200);
      expect(await count()).toBe(1);
    });

    it('is done once, also when two reviewers decide at the same moment', async () => {
      const { id } = await give();
      const answers = await Promise.all([
        decide(id, { decision: 'accept', series: place.series }),
        decide(id, { decision: 'decline', message: 'Jo' }),
        decide(id, { decision: 'accept', series: place.series }),
      ]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
      expect(answers.find(({ status }) => status === 409)!.message).toContain('no longer waiting');
    });

    it('a change that is asked for is read by the contributor, who hands it in again', async () => {
      const { id, ask } = await give();
      const asked = await decide(id, { decision: 'ask', message: 'Hiqe orën.' });
      expect(asked.review).toMatchObject({ state: 'changes-asked', message: 'Hiqe orën.' });
      expect((await ask('GET', 'contribution')).json).toMatchObject({
        state: 'changes-asked',
        message: 'Hiqe orën.',
      });
      await ask('POST', 'submit');
      expect((await look(id)).review.state).toBe('waiting');
    });

    it('what is declined becomes nothing and its originals get a last day', async () => {
      const { id, ask } = await give();
      const before = await mediaFiles();
      const { review } = await decide(id, { decision: 'decline', message: 'Kësaj here jo.' });
      expect(review).toMatchObject({ state: 'declined', became: [] });
      expect(review.originalsUntil).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(await mediaFiles()).toEqual(before);
      expect((await ask('GET', 'contribution')).json).toMatchObject({ message: 'Kësaj here jo.' });
    });

    it('what is still being made cannot be decided on', async () => {
      const { id } = await give({ draft: true });
      expect((await decide(id, { decision: 'accept', series: place.series })).status).toBe(409);
    });
  });

  describe('a form on paper', () => {
    const send = (id: string, person: string, bytes: Uint8Array, type = 'image/jpeg') =>
      studio.request(`/api/contributions/${id}/people/${person}/form`, {
        as: 'reviewer',
        method: 'POST',
        form: new Blob([new Uint8Array(bytes)], { type }) as unknown as FormData,
      });

    it('approves what somebody said yes to, and is seen by reviewers alone', async () => {
      const { id, person } = await give({ ageBand: '13-15' });
      const { status, json } = await send(id, person, await drawing('#f5e9d0'));
      expect(status).toBe(200);
      const { people, waitingFor } = json as unknown as Review;
      expect(waitingFor).toEqual([]);
      expect(people[0]).toMatchObject({ guardian: 'approved', missing: [] });
      expect(people[0]!.consents[0]).toMatchObject({ givenBy: 'paper', valid: true });
      const form = people[0]!.consents[0]!.form!;
      const seen = await studio.request(form, { as: 'reviewer' });
      expect(seen.headers.get('Content-Type')).toBe('image/jpeg');
      expect((await studio.request(form, { as: 'editor' })).status).toBe(403);
      const kept = await readdir(path.join(studio.folder, 'private', 'forms', id));
      expect(kept).toHaveLength(1);
      expect(await mediaFiles()).not.toContain(kept[0]);
    });

    it.each([
      ['no picture', () => Buffer.from('hello'), 'image/jpeg', 422],
      ['nothing', () => Buffer.alloc(0), 'image/jpeg', 400],
      ['a document', () => Buffer.from('%PDF-1.7'), 'application/pdf', 400],
    ])('that is %s is refused with a sentence', async (_, bytes, type, status) => {
      const { id, person } = await give({ ageBand: '13-15' });
      const answer = await send(id, person, bytes(), type);
      expect(answer.status).toBe(status);
      expect(answer.json.errors![0]!.message.length).toBeGreaterThan(20);
      expect((await look(id)).review.people[0]!.guardian).toBe('waiting');
    });

    it('is about somebody who is in the contribution', async () => {
      const one = await give({ ageBand: '13-15' });
      const other = await give({ ageBand: '13-15' });
      expect((await send(one.id, other.person, await drawing())).status).toBe(404);
    });

    it('does not undo the no of a guardian', async () => {
      const { id, person, ask } = await give({ ageBand: '13-15' });
      const { json } = await ask('POST', `people/${person}/guardian-link`);
      const { answerGuardian } = await import('../hand-in/guardian.ts');
      await answerGuardian(studio.payload, String(json['token']), false);
      expect((await send(id, person, await drawing())).status).toBe(409);
      expect((await look(id)).review.people[0]!.guardian).toBe('refused');
    });
  });

  describe('what became of it', () => {
    const stateOf = async (id: string) => (await look(id)).review.state;
    const publish = (collection: 'episodes' | 'resources', id: string, status: 'draft' | 'published') =>
      studio.payload.update({
        collection,
        id,
        locale: 'sq',
        data: { _status: status, slug: `puna-${id.slice(-6)}`, title: 'Puna', summary: 'Një punë.' },
      });

    it('makes the contribution published while anything of it is, whoever asks how often', async () => {
      const { id } = await give({
        title: 'Dy afishe',
        uses: ['alias'],
        files: [
          { bytes: await drawing('#101010'), name: 'a.jpg', alt: 'Një katror i zi.' },
          { bytes: await drawing('#202020'), name: 'b.jpg', alt: 'Një katror gri.' },
        ],
      });
      const { became } = (await decide(id, { decision: 'accept' })).review;
      const [first, second] = became.map((work) => work.id);
      await publish('resources', first!, 'published');
      await vi.waitFor(async () => expect(await stateOf(id)).toBe('published'));
      await publish('resources', second!, 'published');
      await publish('resources', first!, 'published');
      await publish('resources', first!, 'draft');
      const stored = () => studio.payload.findByID({ collection: 'contributions', id });
      await vi.waitFor(async () => expect((await stored()).state).toBe('published'));
      await studio.payload.delete({ collection: 'resources', id: second! });
      await vi.waitFor(async () => expect((await stored()).state).toBe('accepted'));
    });

    it('leaves what was declined as it is', async () => {
      const { id } = await give();
      await decide(id, { decision: 'decline', message: 'Jo' });
      expect(await stateOf(id)).toBe('declined');
    });

    it('is checked before it is published: every text in both languages, each row of the transcript', async () => {
      const { id } = await give({ alias: 'Deti 77' });
      const [episode] = (await decide(id, { decision: 'accept', series: place.series })).review.became;
      const update = (locale: 'sq' | 'en', data: object) =>
        studio.payload.update({ collection: 'episodes', id: episode!.id, locale, draft: true, data });
      await update('sq', {
        title: 'Me Deti 77 për thashethemet',
        chapters: [{ start: 0, title: 'Hyrje nga Arben Hoxha' }],
        cues: [
          { start: 0, end: 1, text: 'Përshëndetje!' },
          { start: 1, end: 2, text: 'Numri im është 069 555 1234.' },
        ],
      });
      await update('en', { summary: 'Write to deti@posta.al' });
      const ask = (as: Asker) => studio.request(`/api/episodes/${episode!.id}/safeguarding`, { as });
      const { json } = await ask('editor');
      const texts = json['texts'] as { path: string; language?: string; findings: { sentence: string }[] }[];
      expect(texts.map(({ path: at, language }) => [at, language])).toEqual([
        ['chapters.0.title', 'sq'],
        ['summary', 'en'],
        ['cues.1', 'sq'],
      ]);
      expect(texts[0]!.findings[0]!.sentence).toContain('Arben Hoxha');
      for (const as of ['public', 'partner', 'contributor'] as const)
        expect((await ask(as)).status).toBe(403);
      const nothing = await studio.request('/api/episodes/nothing/safeguarding', { as: 'editor' });
      expect(nothing.status).toBe(404);
    });

    it('is heard by staff in the studio, in parts, and by nobody else', async () => {
      const { id } = await give();
      await decide(id, { decision: 'accept', series: place.series });
      const { docs } = await studio.payload.find({
        collection: 'recordings',
        where: { contribution: { equals: id } },
      });
      const [source] = docs[0]!.sources as { file: string }[];
      const address = `/api/recordings/${docs[0]!.id}/files/${source!.file}`;
      const part = await studio.request(address, { as: 'editor', headers: { Range: 'bytes=0-9' } });
      expect(part.status).toBe(206);
      expect(part.bytes).toHaveLength(10);
      for (const as of ['public', 'partner', 'contributor'] as const)
        expect((await studio.request(address, { as })).status).toBe(403);
      // A file of the store that belongs to something else.
      const [other] = (await mediaFiles()).filter((name) => /\.(jpg|png)$/.test(name));
      for (const name of [other!, 'nothing.mp3', '..%2fstudio.db']) {
        const wrong = `/api/recordings/${docs[0]!.id}/files/${name}`;
        expect((await studio.request(wrong, { as: 'editor' })).status, name).toBe(404);
      }
    });
  });
});
