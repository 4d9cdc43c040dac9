import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Queue } from '../publishing/queue.ts';
import { type SmallCampaign, writeCampaign, writeHelp } from '../publishing/testing/content.ts';
import { PublisherDouble } from '../publishing/testing/publisher-double.ts';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import type { Clock } from './clock.ts';
import type { Lab, Person } from './testing/lab.ts';

describe.each(testDatabases)('a consent that begins or ends, on $name', (database) => {
  let studio: TestStudio;
  let publisher: PublisherDouble;
  let queue: Queue;
  let clock: Clock;
  let lab: Lab;
  let one: SmallCampaign;
  let two: SmallCampaign;
  let person: Person;
  let recording: string;
  let episode: string;
  let reconciled: (typeof import('./reconcile.ts'))['reconciled'];
  let everyDay: (typeof import('./index.ts'))['everyDay'];
  let now = Date.parse('2026-05-01T10:00:00Z');

  beforeAll(async () => {
    studio = await openStudio(database);
    publisher = await PublisherDouble.start();
    const { Publisher } = await import('../publishing/publisher.ts');
    const { startPublishing } = await import('../publishing/queue.ts');
    const consent = await import('./index.ts');
    everyDay = consent.everyDay;
    ({ reconciled } = await import('./reconcile.ts'));
    queue = await startPublishing(studio.payload, {
      publisher: new Publisher(publisher.settings),
      pauseMs: () => 50,
    });
    clock = await consent.startConsent(studio.payload, { now: () => now });
    lab = new (await import('./testing/lab.ts')).Lab(studio.payload);
    const help = await writeHelp(lab.writer);
    one = await writeCampaign(lab.writer, 'e-para', help);
    two = await writeCampaign(lab.writer, 'e-dyta', help);
  });
  afterAll(async () => {
    clock.stop();
    await quiet();
    await studio.close();
    await publisher.kill();
  });
  beforeEach(async () => {
    now = Date.parse('2026-05-01T10:00:00Z');
    await clock.look();
    person = await lab.consenting([one.campaign]);
    recording = await lab.recording([person.id]);
    const series = await lab.series(one.campaign, `seria-${recording.slice(-6)}`);
    episode = await lab.episode(series, recording, [{ participant: person.id, role: 'host' }]);
    await quiet();
    publisher.calls.length = 0;
  });

  const quiet = async () => {
    let releases = -1;
    for (;;) {
      for (let turn = 0; turn < 20; turn += 1) await setImmediate();
      await reconciled(studio.payload);
      await queue.settled();
      const { totalDocs } = await studio.payload.count({ collection: 'releases' });
      if (totalDocs === releases) return;
      releases = totalDocs;
    }
  };
  const change = async (use: keyof Person['consents'], data: object) => {
    const answer = await studio.request(`/api/consents/${person.consents[use]}`, {
      as: 'reviewer',
      method: 'PATCH',
      body: data,
    });
    expect(answer.status, JSON.stringify(answer.json)).toBe(200);
    await quiet();
  };
  const isShown = () =>
    publisher.calls
      .findLast(({ kind, campaign }) => kind === 'publish' && campaign === one.campaign)
      ?.documents.some(({ id }) => id === episode);
  const purges = () =>
    publisher.calls.flatMap(({ campaign, purge }) => (purge ? [{ campaign, ...purge }] : []));
  const status = async (language: 'sq' | 'en') =>
    (await studio.request(`/api/campaigns/${one.campaign}/publishing`, { as: 'editor', language })).json;

  it('is obeyed on the day after its last one, and not before', async () => {
    await change('voice', { until: '2026-05-03T10:00:00.000Z' });
    expect(isShown()).toBe(true);
    publisher.calls.length = 0;
    for (const moment of ['2026-05-02T10:00:00Z', '2026-05-03T21:59:00Z']) {
      now = Date.parse(moment);
      await clock.look();
      await quiet();
    }
    expect(publisher.calls).toEqual([]);
    now = Date.parse('2026-05-03T22:00:00Z');
    const before = Date.now();
    await clock.look();
    await quiet();
    expect(isShown()).toBe(false);
    const [purge, ...more] = purges();
    expect(more).toEqual([]);
    expect(purge).toMatchObject({ campaign: one.campaign });
    expect(purge!.documents.toSorted()).toEqual([`episodes/${episode}`, `recordings/${recording}`]);
    expect(purge!.files).toHaveLength(1);
    expect(Date.parse(purge!.before)).toBeGreaterThanOrEqual(before);
    const last = publisher.calls.findLast(({ kind }) => kind === 'publish');
    expect(publisher.calls.indexOf(last!)).toBeLessThan(
      publisher.calls.findIndex(({ kind }) => kind === 'purge'),
    );
    expect((await queue.releases.newest(one.campaign, 1))[0]).toMatchObject({
      state: 'live',
      why: 'expired',
    });
    publisher.calls.length = 0;
    now = Date.parse('2026-05-04T22:00:00Z');
    await clock.look();
    await quiet();
    expect(publisher.calls).toEqual([]);
  });

  it('is caught up on after a time in which nobody looked', async () => {
    await change('voice', { until: '2026-05-03T10:00:00.000Z' });
    await change('voice', { until: '2026-05-03T10:00:00.000Z' });
    publisher.calls.length = 0;
    now = Date.parse('2026-08-01T10:00:00Z');
    const { Clock } = await import('./clock.ts');
    const started = new Clock(studio.payload);
    await started.look();
    started.stop();
    await quiet();
    expect([isShown(), purges().length]).toEqual([false, 1]);
  });

  it('is told about until it is given, and obeyed at once when it is', async () => {
    await change('voice', { guardian: 'refused' });
    expect([isShown(), purges().length]).toEqual([false, 1]);
    expect(JSON.stringify(await status('sq'))).toMatch(
      /„Episodi [^“]+“ nuk tregohet siç është: Yll nuk ka pëlqim të vlefshëm për zërin/,
    );
    const { notices, failed } = (await status('en')) as {
      notices?: { sentence: string; link: string }[];
      failed?: unknown;
    };
    expect(failed).toBeUndefined();
    expect(notices).toMatchObject([{ link: `/admin/collections/episodes/${episode}` }]);
    expect(notices![0]!.sentence).toContain('Yll has no valid consent for their voice');
    const { docs } = await studio.payload.find({ collection: 'releases', sort: '-createdAt', limit: 1 });
    expect(JSON.stringify(docs[0]!.notices)).not.toMatch(/Yll|Episodi/);

    publisher.calls.length = 0;
    await change('voice', { guardian: 'not-needed' });
    expect([isShown(), purges()]).toEqual([true, []]);
    expect((await status('en'))['notices']).toEqual([]);
  });

  it('ends on one campaign and stays on another', async () => {
    await change('voice', { campaigns: [one.campaign, two.campaign] });
    publisher.calls.length = 0;
    await change('voice', { campaigns: [one.campaign] });
    expect(purges().map(({ campaign }) => campaign)).toEqual([two.campaign]);
    expect(isShown()).toBe(true);
  });

  it('takes a name out of what is shown, and older releases with it', async () => {
    await change('alias', { guardian: 'refused' });
    expect(isShown()).toBe(true);
    expect(purges()).toMatchObject([
      { campaign: one.campaign, documents: [`episodes/${episode}`], files: [] },
    ]);
    publisher.calls.length = 0;
    await studio.request(`/api/participants/${person.id}`, {
      as: 'reviewer',
      method: 'PATCH',
      body: { alias: 'Hënë' },
    });
    await quiet();
    expect(purges().some(({ documents }) => documents.includes(`episodes/${episode}`))).toBe(true);
  });

  it('is purged as soon as the publisher is there again', async () => {
    await publisher.kill();
    const answer = await studio.request(`/api/consents/${person.consents.voice}`, {
      as: 'reviewer',
      method: 'PATCH',
      body: { guardian: 'refused' },
    });
    expect(answer.status).toBe(200);
    await publisher.run();
    await quiet();
    expect([isShown(), purges().length]).toEqual([false, 1]);
  });

  it('has daily tasks done once a day', async () => {
    const days: string[] = [];
    everyDay('test', async () => void days.push(new Date(now).toISOString()));
    everyDay('broken', async () => Promise.reject(new Error('oh no')));
    for (const moment of ['2026-06-01T10:00:00Z', '2026-06-01T12:00:00Z', '2026-06-02T10:00:00Z']) {
      now = Date.parse(moment);
      await clock.look();
    }
    expect(days).toEqual(['2026-06-01T10:00:00.000Z', '2026-06-02T10:00:00.000Z']);
  });
});
