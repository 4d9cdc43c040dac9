import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import type { Queue } from './queue.ts';
import { type SmallCampaign, writeCampaign, writeHelp, writePage, Writer } from './testing/content.ts';
import { PublisherDouble } from './testing/publisher-double.ts';

const pathOf = ({ campaign }: SmallCampaign, call: string) => `/api/campaigns/${campaign}/${call}`;

describe.each(testDatabases)('the queue of publishes, on $name', (database) => {
  let studio: TestStudio;
  let writer: Writer;
  let publisher: PublisherDouble;
  let queue: Queue;
  let modules: {
    Queue: (typeof import('./queue.ts'))['Queue'];
    Publisher: (typeof import('./publisher.ts'))['Publisher'];
  };
  let one: SmallCampaign;
  let two: SmallCampaign;

  beforeAll(async () => {
    studio = await openStudio(database);
    writer = new Writer(studio.payload);
    publisher = await PublisherDouble.start();
    const { Queue, startPublishing } = await import('./queue.ts');
    const { Publisher } = await import('./publisher.ts');
    modules = { Queue, Publisher };
    // Both campaigns show the same help; only the first one shows the page that tests change.
    const help = await writeHelp(writer);
    one = await writeCampaign(writer, 'e-para', help);
    two = await writeCampaign(writer, 'e-dyta', help);
    queue = await startPublishing(studio.payload, {
      publisher: new Publisher(publisher.settings),
      pauseMs: () => 60_000,
    });
    await queue.settled();
  });
  afterAll(async () => {
    await studio.close();
    await publisher.kill();
  });
  beforeEach(async () => {
    await quiet();
    publisher.calls.length = 0;
    publisher.problems = [];
  });

  /** What a change sets off has begun and ended. */
  const quiet = async () => {
    await setImmediate();
    await setImmediate();
    await queue.settled();
  };
  const calls = () => publisher.calls.map(({ kind, campaign }) => [kind, campaign]);
  const newest = async (campaign: string) => (await queue.releases.newest(campaign, 1))[0]!;

  it('publishes campaigns that changed before it was opened', async () => {
    expect(await newest(one.campaign)).toMatchObject({ state: 'live', why: 'start' });
    expect(await newest(two.campaign)).toMatchObject({ state: 'live', why: 'start' });
    const again = await modules.Queue.open(studio.payload, {
      publisher: new modules.Publisher(publisher.settings),
    });
    await again.settled();
    expect(calls()).toEqual([]);
    expect(again.showing(`help-services/${one.helpline}`).toSorted()).toEqual(
      [one.campaign, two.campaign].toSorted(),
    );
  });

  it('publishes a page at once, and sends only what is new', async () => {
    await writer.update('pages', one.home, { summary: 'E re.' });
    await quiet();
    expect(calls()).toEqual([['publish', one.campaign]]);
    expect(publisher.calls[0]).toMatchObject({ sent: 1 });
    expect(await newest(one.campaign)).toMatchObject({
      state: 'live',
      why: 'published',
      pages: 2,
      changed: 2,
    });
  });

  it('keeps quiet while somebody types', async () => {
    await writer.type('pages', one.home, { title: 'E papërfunduar' });
    await writer.type('campaigns', one.campaign, { title: 'E papërfunduar' });
    await writer.type('help-services', one.helpline, { name: 'E papërfunduar' });
    const data = { campaign: one.campaign, kind: 'page', title: 'E re', slug: 'e-re' } as const;
    await studio.payload.create({ collection: 'pages', draft: true, data });
    await quiet();
    expect(calls()).toEqual([]);
  });

  it('publishes again when a page is unpublished, trashed, restored and deleted', async () => {
    const page = await writePage(writer, one.campaign, 'lajm');
    await quiet();
    const steps: [string, () => Promise<unknown>, boolean][] = [
      ['unpublished', () => writer.unpublish('pages', page), false],
      ['published', () => writer.update('pages', page, {}), true],
      ['deleted', () => trash('pages', page, true), false],
      ['published', () => trash('pages', page, false), true],
      ['deleted', () => studio.payload.delete({ collection: 'pages', id: page }), false],
    ];
    for (const [why, change, isShown] of steps) {
      publisher.calls.length = 0;
      await change();
      await quiet();
      expect([why, ...calls()]).toEqual([why, ['publish', one.campaign]]);
      expect(publisher.calls[0]!.documents.some(({ id }) => id === page)).toBe(isShown);
      expect(await newest(one.campaign)).toMatchObject({ state: 'live', why });
    }
  });

  const trash = (collection: 'pages' | 'campaigns', id: string, away: boolean) =>
    studio.payload.update({
      collection,
      id,
      trash: true,
      // As the studio does: what comes out of the bin is published again only when that is asked for.
      data: away ? { deletedAt: new Date().toISOString() } : { deletedAt: null, _status: 'published' },
    });

  it('publishes every campaign that shows a shared document, and no other', async () => {
    const organisation = await writer.publish(
      'organisations',
      { kind: 'education' },
      { sq: { name: 'a' }, en: { name: 'a' } },
    );
    await writer.update('campaigns', two.campaign, { partners: [{ role: 'partner', organisation }] });
    await quiet();
    publisher.calls.length = 0;
    await writer.update('organisations', organisation, { name: 'Shkolla' });
    await quiet();
    expect(calls()).toEqual([['publish', two.campaign]]);
    await writer.update('help-services', one.helpline, { hours: 'Gjithmonë' });
    await quiet();
    expect(calls().slice(1).toSorted()).toEqual(
      [
        ['publish', one.campaign],
        ['publish', two.campaign],
      ].toSorted(),
    );
    expect(await newest(one.campaign)).toMatchObject({ why: 'shared' });
    await writer.publish('organisations', { kind: 'media' }, { sq: { name: 'Askush' } });
    await quiet();
    expect(calls()).toHaveLength(3);
  });

  it('does what is asked for meanwhile in one go, and the later content wins', async () => {
    const arrived = publisher.hold();
    await writer.update('pages', one.home, { summary: '1' });
    await arrived;
    for (const summary of ['2', '3', '4', '5']) await writer.update('pages', one.home, { summary });
    publisher.letGo();
    await quiet();
    expect(calls()).toEqual([
      ['publish', one.campaign],
      ['publish', one.campaign],
    ]);
    expect(publisher.calls[1]!.documents.find(({ id }) => id === one.home)).toMatchObject({
      texts: { sq: { summary: '5' } },
    });
  });

  it('takes away a page that is unpublished while it is on its way', async () => {
    const arrived = publisher.hold();
    const page = await writePage(writer, one.campaign, 'shpejt');
    await arrived;
    await writer.unpublish('pages', page);
    publisher.letGo();
    await quiet();
    expect(publisher.calls.at(-1)!.documents.some(({ id }) => id === page)).toBe(false);
  });

  it('shows progress while the publisher works', async () => {
    const arrived = publisher.hold();
    await writer.update('pages', one.home, { summary: 'E tretë.' });
    await arrived;
    await expect
      .poll(() => queue.stateOf(one.campaign))
      .toEqual({ state: 'publishing', step: 'render', done: 1, total: 2 });
    publisher.letGo();
    await quiet();
    expect(queue.stateOf(one.campaign)).toEqual({ state: 'idle' });
  });

  it('keeps the problems of a publish that failed, and publishes when they are mended', async () => {
    const page = await writer.publish('pages', {
      campaign: one.campaign,
      kind: 'page',
      languages: ['sq', 'en'],
      title: 'Vetëm shqip',
      slug: 'vetem-shqip',
    });
    await quiet();
    expect(calls()).toEqual([]);
    const failed = await newest(one.campaign);
    expect(failed).toMatchObject({ state: 'failed', problems: [{ code: 'missing' }, { code: 'missing' }] });
    await writer.update('pages', page, { languages: ['sq'] });
    await quiet();
    expect(await newest(one.campaign)).toMatchObject({ state: 'live' });
    publisher.problems = [{ code: 'no-space', params: {} }];
    await writer.update('pages', page, { summary: 'x' });
    await quiet();
    expect(await newest(one.campaign)).toMatchObject({ state: 'failed', problems: [{ code: 'no-space' }] });
  });

  it('takes a campaign off the web when it is unpublished or trashed, and brings it back', async () => {
    await writer.unpublish('campaigns', two.campaign);
    await quiet();
    expect(calls()).toEqual([['delete', two.campaign]]);
    expect(await newest(two.campaign)).toMatchObject({ state: 'offline', why: 'unpublished' });
    // What happens in it meanwhile is nobody's business.
    await writer.update('pages', two.home, { summary: 'x' });
    await quiet();
    expect(calls()).toHaveLength(1);
    await writer.update('campaigns', two.campaign, {});
    await quiet();
    expect(calls().at(-1)).toEqual(['publish', two.campaign]);
    await trash('campaigns', two.campaign, true);
    await quiet();
    expect(calls().at(-1)).toEqual(['delete', two.campaign]);
    await trash('campaigns', two.campaign, false);
    await quiet();
    expect(calls().at(-1)).toEqual(['publish', two.campaign]);
  });

  it('takes a deleted campaign off the web', async () => {
    const third = await writeCampaign(writer, 'e-treta', one);
    await quiet();
    await studio.payload.delete({ collection: 'campaigns', id: third.campaign });
    await quiet();
    expect(calls().at(-1)).toEqual(['delete', third.campaign]);
    expect(queue.isLive(third.campaign)).toBe(false);
  });

  it('goes back to an earlier release', async () => {
    const { release } = (await queue.releases.newest(one.campaign, 5, ['live'])).at(-1)!;
    queue.rollback(one.campaign, release!, { why: 'rollback', by: studio.users.editor });
    await queue.settled();
    expect(publisher.calls).toEqual([expect.objectContaining({ kind: 'rollback', release })]);
    expect(await newest(one.campaign)).toMatchObject({
      state: 'live',
      why: 'rollback',
      release,
      by: studio.users.editor,
    });
  });

  it('waits for a publisher that does not answer, and sends it everything again', async () => {
    await publisher.kill();
    await writer.update('pages', one.home, { summary: 'Pa botues' });
    await expect
      .poll(() => queue.stateOf(one.campaign))
      .toMatchObject({
        state: 'waiting',
        problem: { code: 'publisher-unreachable' },
      });
    expect(await newest(one.campaign)).toMatchObject({
      state: 'running',
      problems: [{ code: 'publisher-unreachable' }],
    });
    await publisher.run();
    queue.publish(one.campaign, { why: 'again' });
    await queue.settled();
    expect(calls()).toEqual([['publish', one.campaign]]);
    const [superseded, live] = (await queue.releases.newest(one.campaign, 2)).toSorted((a, b) =>
      a.state > b.state ? -1 : 1,
    );
    expect(superseded).toMatchObject({ state: 'superseded' });
    expect(live).toMatchObject({ state: 'live', problems: [] });
    expect(queue.showing(`pages/${one.home}`)).toEqual([one.campaign]);
  });

  it('waits for a publisher that was killed in the middle', async () => {
    const arrived = publisher.hold();
    await writer.update('pages', one.home, { summary: 'Në mes' });
    await arrived;
    await expect.poll(() => queue.stateOf(one.campaign)).toMatchObject({ state: 'publishing' });
    await publisher.kill();
    await expect
      .poll(() => queue.stateOf(one.campaign))
      .toMatchObject({
        state: 'waiting',
        problem: { code: 'publish-interrupted' },
      });
    publisher.letGo();
    await publisher.run();
    queue.publish(one.campaign, { why: 'again' });
    await queue.settled();
    expect(publisher.calls.at(-1)!.documents.find(({ id }) => id === one.home)).toMatchObject({
      texts: { sq: { summary: 'Në mes' } },
    });
  });

  it('publishes again what a killed studio left behind', async () => {
    const { id } = await studio.payload.create({
      collection: 'releases',
      data: { campaign: one.campaign, state: 'running', startedAt: new Date().toISOString() },
    });
    const next = await modules.Queue.open(studio.payload, {
      publisher: new modules.Publisher(publisher.settings),
    });
    await next.settled();
    expect(calls()).toEqual([['publish', one.campaign]]);
    expect(await studio.payload.findByID({ collection: 'releases', id })).toMatchObject({
      state: 'failed',
      problems: [{ code: 'publish-interrupted' }],
    });
    expect(await newest(one.campaign)).toMatchObject({ state: 'live', why: 'interrupted' });
  });

  describe('its doors', () => {
    it('tell staff how it stands', async () => {
      const { status, json } = await studio.request(pathOf(one, 'publishing'), { as: 'reviewer' });
      expect(status).toBe(200);
      expect(json).toMatchObject({
        campaign: { id: one.campaign },
        published: true,
        address: 'http://e-para.sites.test',
        now: { state: 'idle' },
        live: { since: expect.any(String) },
      });
      expect(json['releases']).toContainEqual(expect.objectContaining({ live: true }));
    });

    it('tell staff which campaigns show a document', async () => {
      const showing = await studio.request(`/api/campaigns/showing/help-services/${one.helpline}`, {
        as: 'editor',
      });
      expect(showing.json['campaigns']).toHaveLength(2);
    });

    it('publish again and go back for those who may', async () => {
      expect(
        (await studio.request(pathOf(one, 'publish'), { as: 'editor', method: 'POST', body: {} })).status,
      ).toBe(200);
      await queue.settled();
      expect(await newest(one.campaign)).toMatchObject({
        state: 'live',
        why: 'again',
        by: studio.users.editor,
      });
      const { release } = (await queue.releases.newest(one.campaign, 2, ['live']))[1]!;
      const back = await studio.request(pathOf(one, 'rollback'), {
        as: 'admin',
        method: 'POST',
        body: { release },
      });
      expect(back.status).toBe(200);
      await queue.settled();
      expect(await newest(one.campaign)).toMatchObject({ state: 'live', why: 'rollback', release });
    });

    it.each([
      ['GET', 'publishing', 'public', undefined, 403],
      ['GET', 'publishing', 'contributor', undefined, 403],
      ['POST', 'publish', 'public', {}, 403],
      ['POST', 'publish', 'reviewer', {}, 403],
      ['POST', 'publish', 'partner', {}, 403],
      ['POST', 'rollback', 'contributor', { release: 'x' }, 403],
      ['POST', 'rollback', 'editor', { release: 'x' }, 404],
      ['POST', 'rollback', 'editor', { release: 7 }, 400],
      ['POST', 'rollback', 'editor', { release: '../x', more: 1 }, 400],
      ['POST', 'publish', 'editor', undefined, 415],
    ] as const)('%s %s as %s with %j is answered with %#', async (method, call, as, body, status) => {
      const answer = await studio.request(pathOf(one, call), { as, method, body });
      expect(answer.status).toBe(status);
      expect(answer.json.errors?.[0]?.message).toMatch(/\.$/);
      expect(calls()).toEqual([]);
    });

    it.each(['nothing', '0'.repeat(24), '%27', 'a'.repeat(300)])(
      'know no campaign called %s',
      async (campaign) => {
        const as = 'editor';
        expect((await studio.request(`/api/campaigns/${campaign}/publishing`, { as })).status).toBe(404);
        for (const [call, body] of [
          ['publish', {}],
          ['rollback', { release: 'x' }],
        ] as const) {
          const path = `/api/campaigns/${campaign}/${call}`;
          expect((await studio.request(path, { as, method: 'POST', body })).status).toBe(404);
        }
        expect(calls()).toEqual([]);
      },
    );

    it('do not believe a page elsewhere', async () => {
      const headers = { Origin: 'https://elsewhere.example' };
      const answer = await studio.request(pathOf(one, 'publish'), {
        as: 'editor',
        method: 'POST',
        body: {},
        headers,
      });
      expect(answer.status).toBe(403);
      expect(calls()).toEqual([]);
    });
  });
});
