import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { contractVersion, explainProblem } from '@bashke/content';
import { exampleIds, exampleSnapshot, generateSnapshot } from '@bashke/content/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ServiceProcess } from '../testing/processes.ts';
import { filesUnder, later, parcelOf, readTree, retitled, Workbench } from '../testing/workbench.ts';

const example = exampleSnapshot({ theme: 'loje' });
const { id: campaign, slug } = example.campaign;

describe('the service', () => {
  const bench = new Workbench();
  let service: ServiceProcess;
  beforeAll(async () => {
    bench.storeMedia(example);
    service = await ServiceProcess.start(bench);
  });
  afterAll(async () => {
    await service.end('SIGKILL');
    bench.dispose();
  });

  it('says how it is', async () => {
    const response = await fetch(`http://127.0.0.1:${service.port}/health`);
    expect(await response.json()).toEqual({ ok: true, contract: contractVersion, buildId: 'fake-1' });
  });

  it('publishes, lists, rolls back and withdraws', async () => {
    const events = await service.publish(parcelOf(example));
    expect(events.map(({ type }) => type)).toContain('progress');
    const last = events.at(-1)!;
    if (last.type !== 'live') throw new Error('not live');
    await service.publish(parcelOf(later(example)));

    const list = (await (await service.call('GET', `/campaigns/${campaign}/releases`)).json()) as {
      live: string;
      releases: { id: string }[];
    };
    expect(list.releases.map(({ id }) => id)).toEqual([list.live, last.release.id]);

    const rolled = await service.call('POST', `/campaigns/${campaign}/rollback`, {
      release: last.release.id,
    });
    expect(await rolled.json()).toMatchObject({ type: 'live', release: { id: last.release.id } });
    expect(readlinkSync(bench.current(slug))).toBe(`releases/${last.release.id}`);

    const unknown = await service.call('POST', `/campaigns/${campaign}/rollback`, { release: 'nuk-ka' });
    expect(await unknown.json()).toMatchObject({ type: 'failed', problems: [{ code: 'release-missing' }] });

    const gone = await service.call('DELETE', `/campaigns/${campaign}`);
    expect(gone.status).toBe(204);
    expect(existsSync(path.join(bench.live, slug))).toBe(false);
  });

  it('purges a campaign of what was taken back', async () => {
    const before = new Date(Date.parse(example.readAt) + 1).toISOString();
    const answer = async () =>
      (
        await service.call('POST', `/campaigns/${campaign}/purge`, {
          documents: ['pages/page-empty'],
          files: [],
          before,
        })
      ).json();
    const [last] = (await service.publish(parcelOf(example))).slice(-1);
    if (last?.type !== 'live') throw new Error('not live');
    expect(await answer()).toEqual({
      removed: [last.release.id],
      trimmed: expect.any(Number) as number,
      live: true,
    });
    expect(existsSync(path.join(bench.current(slug), 'faqe-bosh.html'))).toBe(false);
    expect(await answer()).toEqual({ removed: [], trimmed: 0, live: false });
    await service.call('DELETE', `/campaigns/${campaign}`);
  });

  it.each([
    ['nothing', {}],
    ['a document without its collection', { documents: ['page-empty'] }],
    ['a campaign', { documents: ['campaigns/x'] }],
    ['a path', { files: ['../../studio.db'] }],
    ['a folder', { files: ['a/b.mp3'] }],
    ['no instant', { before: 'yesterday' }],
    ['a day without its zone', { before: '2026-02-10T09:00:00' }],
    ['more than it knows', { everything: true }],
    ['far too much', { documents: Array.from({ length: 10_001 }, (_, index) => `pages/${index}`) }],
  ])('refuses to purge %s, and says what it takes', async (_, change) => {
    const body =
      Object.keys(change).length === 0
        ? {}
        : { documents: [], files: [], before: '2026-02-10T09:00:00Z', ...change };
    const response = await service.call('POST', `/campaigns/${campaign}/purge`, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: expect.stringMatching(/^The body must be .*"before"/) as string,
    });
  });

  it.each([
    ['without a token', 'GET', '/campaigns/x/releases', undefined, { authorization: '' }, 401],
    ['with a wrong token', 'GET', '/campaigns/x/releases', undefined, { authorization: 'Bearer wrong' }, 401],
    [
      'with a token of another kind',
      'GET',
      '/campaigns/x/releases',
      undefined,
      { authorization: 'Basic x' },
      401,
    ],
    ['for an unknown call', 'POST', '/campaigns/x/dance', {}, {}, 404],
    ['for an unknown address', 'GET', '/', undefined, {}, 404],
    ['by a wrong method', 'GET', '/campaigns/x/publish', undefined, {}, 404],
    ['without JSON', 'POST', '/campaigns/x/publish', 'hello', {}, 400],
    ['of another campaign', 'POST', '/campaigns/x/publish', parcelOf(example), {}, 400],
    [
      'that is no parcel',
      'POST',
      `/campaigns/${campaign}/publish`,
      { contract: contractVersion, campaign: `campaigns/${campaign}` },
      {},
      400,
    ],
    ['that does not name a release', 'POST', '/campaigns/x/rollback', { id: 1 }, {}, 400],
    ['that is too large', 'POST', '/campaigns/x/publish', ' '.repeat(65 * 1024 * 1024), {}, 413],
  ])('refuses a request %s', async (_, method, address, body, headers, status) => {
    const response = await service.call(method, address, body, headers as Record<string, string>);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.stringMatching(/\.$|:/) as string });
  });

  it('tells problems as events, and asks for documents that it does not hold', async () => {
    const mismatch = await service.publish({ ...parcelOf(example), contract: 99 });
    expect(mismatch).toEqual([
      {
        type: 'failed',
        problems: [{ code: 'contract-mismatch', params: { studio: '99', publisher: contractVersion } }],
      },
    ]);
    const stranger = exampleSnapshot({ theme: 'raport' });
    const bare = { ...parcelOf(stranger), bodies: {} };
    const [asked] = await service.publish(bare);
    expect(asked).toMatchObject({ type: 'unknown-documents' });
  });

  it('logs no word of the content', async () => {
    await service.publish(parcelOf(later(example, undefined, 9)));
    const log = service.log.join('\n');
    expect(log).toContain('"live"');
    expect(log).not.toMatch(/lojë|game|shembull\.al/);
    for (const line of service.log) expect(JSON.parse(line)).toHaveProperty('event');
  });

  it('finishes what it has begun when it is asked to stop', async () => {
    using other = new Workbench();
    const large = generateSnapshot({ pages: 300 });
    other.storeMedia(large);
    const stopping = await ServiceProcess.start(other);
    const events = await stopping.publish(parcelOf(large), (event) => {
      if (event.type === 'progress' && event.step === 'render') stopping.child.kill('SIGTERM');
    });
    expect(events.at(-1)).toMatchObject({ type: 'live' });
    if (stopping.child.exitCode === null)
      await new Promise((resolve) => stopping.child.once('exit', resolve));
    expect(stopping.child.exitCode).toBe(0);
  });
});

describe('a publisher that is killed', () => {
  const edited = later(example, (page) =>
    page.id === exampleIds.news ? retitled(page, 'Pas vrasjes') : page,
  );

  it.each(['check', 'render', 'verify', 'write', 'swap'] as const)(
    'at the step „%s“ leaves the live site as it was, and the next publish works within seconds',
    async (step) => {
      using bench = new Workbench();
      const large = generateSnapshot({ pages: 300 });
      const big = { ...large, campaign: { ...large.campaign, id: campaign, slug } };
      bench.storeMedia(example);
      await bench.publisher().publish(parcelOf(example));
      const before = readTree(bench.current(slug));
      const live = readlinkSync(bench.current(slug));

      // `check` and `verify` are over in a moment: there the process hangs in the render that comes between them.
      const hang: Record<string, string> =
        step === 'check' || step === 'verify' ? { FAKE_ENDLESS: 'faqja-200.html' } : {};
      const killed = await ServiceProcess.start(bench, hang);
      const events = await killed.publish(parcelOf(later(big)), (event) => {
        const reached = step === 'verify' ? 'render' : step;
        if (event.type === 'progress' && event.step === reached) killed.child.kill('SIGKILL');
      });
      await killed.end('SIGKILL');
      // A kill at the swap may come after it.
      if (step !== 'swap') {
        expect(events.at(-1)?.type).not.toBe('live');
        expect(readlinkSync(bench.current(slug))).toBe(live);
        expect(readTree(bench.current(slug))).toEqual(before);
      }

      // Within the time of a test: a lock that outlived its process would be waited for longer.
      const next = await ServiceProcess.start(bench);
      const last = (await next.publish(parcelOf(later(edited, undefined, 2)))).at(-1);
      expect(last).toMatchObject({ type: 'live' });
      await next.end('SIGTERM');
      const whole = /^\d{8}T\d{9}Z(?:\.json)?$/;
      const names = readdirSync(path.join(bench.live, slug, 'releases'));
      expect(names.filter((name) => !whole.test(name))).toEqual([]);
      expect(readdirSync(path.join(bench.live, slug)).toSorted()).toEqual(['current', 'releases']);
      expect(
        Buffer.from(readTree(bench.current(slug)).get('nisi-fushata.html')!, 'base64').toString(),
      ).toContain('Pas vrasjes');
    },
  );

  it('leaves nothing that a start does not clean away', async () => {
    using bench = new Workbench();
    bench.storeMedia(example);
    await bench.publisher().publish(parcelOf(example));
    const clean = filesUnder(bench.live);
    const releases = path.join(bench.live, slug, 'releases');
    mkdirSync(path.join(releases, '20990101T000000000Z.partial'));
    mkdirSync(path.join(releases, '20990101T000000001Z'));
    writeFileSync(path.join(releases, '20990101T000000002Z.json'), '{}');
    writeFileSync(path.join(releases, '20990101T000000003Z.json.partial'), '{');
    symlinkSync('releases/20990101T000000001Z', path.join(bench.live, slug, '.current-x'));
    mkdirSync(path.join(bench.live, '.removed-old'));
    const service = await ServiceProcess.start(bench);
    await service.end('SIGTERM');
    expect(filesUnder(bench.live)).toEqual(clean);
    expect(readdirSync(path.join(bench.live, slug)).toSorted()).toEqual(['current', 'releases']);
  });
});

it('two processes publish one campaign: the later content wins', async () => {
  using bench = new Workbench();
  bench.storeMedia(example);
  const services = await Promise.all([ServiceProcess.start(bench), ServiceProcess.start(bench)]);
  try {
    for (let round = 0; round < 5; round += 1) {
      const versions = [1, 2].map((minutes) =>
        later(
          example,
          (page) => (page.id === exampleIds.news ? retitled(page, `Titulli ${round}-${minutes}`) : page),
          round * 10 + minutes,
        ),
      );
      const [older, newer] = await Promise.all(
        services.map((service, index) => service.publish(parcelOf(versions[index]!))),
      );
      expect(['live', 'superseded']).toContain(older!.at(-1)?.type);
      expect(newer!.at(-1)?.type).toBe('live');
      const page = Buffer.from(readTree(bench.current(slug)).get('nisi-fushata.html')!, 'base64').toString();
      expect(page).toContain(`Titulli ${round}-2`);
    }
  } finally {
    await Promise.all(services.map((service) => service.end('SIGTERM')));
  }
});

it('a full disk is told in words, and changes nothing', async ({ skip }) => {
  using bench = new Workbench();
  bench.storeMedia(example);
  const live = path.join(bench.root, 'small');
  mkdirSync(live);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', live]);
  if (mounted.status !== 0) return skip(`a small disk cannot be mounted here: ${mounted.stderr}`);
  try {
    const publisher = bench.publisher({ live });
    expect(await publisher.publish(parcelOf(example))).toMatchObject({ type: 'live' });
    await publisher.idle();
    const before = readTree(live);
    const large = generateSnapshot({ pages: 300 });
    const big = later({ ...large, campaign: { ...large.campaign, id: campaign, slug } });
    const outcome = await publisher.publish(parcelOf(big));
    expect(outcome).toEqual({ type: 'failed', problems: [{ code: 'no-space', params: {} }] });
    if (outcome.type === 'failed')
      expect(explainProblem(outcome.problems[0]!, 'sq')).toMatch(/Nuk ka më vend/);
    await publisher.idle();
    expect(readTree(live)).toEqual(before);
  } finally {
    spawnSync('umount', [live]);
    rmSync(live, { recursive: true, force: true });
  }
});
