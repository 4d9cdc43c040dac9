import { execFile } from 'node:child_process';
import { globSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RENDERER } from '../../scripts/start/programs.ts';
import type { Queue } from '../../cms/src/publishing/queue.ts';
import {
  type SmallCampaign,
  writeCampaign,
  writeHelp,
  writePage,
  Writer,
} from '../../cms/src/publishing/testing/content.ts';
import { openStudio, testDatabases, type TestStudio } from '../../cms/src/testing/studio.ts';
import { PublishingProcesses } from '../running/publishing.ts';

const hasMongo = testDatabases.some(({ name }) => name === 'MongoDB');
it.skipIf(!hasMongo)('runs on MongoDB too: MONGODB_URL names a server', () => {
  expect(testDatabases).toHaveLength(2);
});

describe.each(testDatabases)('from the studio to the public, on $name', (database) => {
  let processes: PublishingProcesses;
  let studio: TestStudio;
  let queue: Queue;
  let writer: Writer;
  let one: SmallCampaign;
  let other: SmallCampaign;

  beforeAll(async () => {
    processes = await PublishingProcesses.start();
    studio = await openStudio(database, {
      SITES_URL: processes.sites,
      PUBLISHER_URL: processes.publisher,
      PUBLISHER_TOKEN: processes.data.secrets.publisherToken,
      MEDIA_DIR: processes.data.media,
    });
    const { startPublishing } = await import('../../cms/src/publishing/index.ts');
    queue = await startPublishing(studio.payload);
    writer = new Writer(studio.payload);
    const help = await writeHelp(writer);
    one = await writeCampaign(writer, 'e-para', help);
    other = await writeCampaign(writer, 'e-dyta', help);
    await quiet();
  });
  afterAll(async () => {
    await queue?.settled();
    await studio?.close();
    await processes?.close();
  });

  const liveOf = (slug: string) => realpathSync(path.join(processes.data.live, slug, 'current'));
  const lastRelease = async (campaign: string) => (await queue.releases.newest(campaign, 1))[0]!;
  /** What a change sets off begins just after it is saved; this waits until it has ended. */
  const quiet = async () => {
    let releases = -1;
    for (;;) {
      for (let turn = 0; turn < 20; turn += 1) await setImmediate();
      await queue.settled();
      const { totalDocs } = await studio.payload.count({ collection: 'releases' });
      if (totalDocs === releases) return;
      releases = totalDocs;
    }
  };
  /** The answer of the studio's API, which must be yes. */
  const ask = async (address: string, method: string, body: unknown) => {
    const answer = await studio.request(address, { as: 'editor', method, body });
    expect(answer.status, JSON.stringify(answer.json)).toBeLessThan(300);
    await quiet();
  };

  it('shows what was published, in both languages, and nothing else', async () => {
    expect(await processes.visit('e-para/')).toMatchObject({ status: 200 });
    expect((await processes.visit('e-para/index.html')).text).toContain('Fjalë.');
    expect((await processes.visit('e-para/en/index.html')).text).toContain('Words.');
    expect(await processes.visit('e-para/kreu.html')).toMatchObject({ status: 404 });
  });

  it('puts an edit live in each language, and leaves other campaigns alone', async () => {
    const before = liveOf('e-dyta');
    await ask(`/api/pages/${one.home}?locale=sq`, 'PATCH', { title: 'Titull i ri', _status: 'published' });
    await ask(`/api/pages/${one.home}?locale=en`, 'PATCH', { title: 'A new title', _status: 'published' });
    expect((await processes.visit('e-para/index.html')).text).toContain('Titull i ri');
    expect((await processes.visit('e-para/en/index.html')).text).toContain('A new title');
    expect(liveOf('e-dyta')).toBe(before);
  });

  it('does not publish what is saved while somebody types', async () => {
    const before = liveOf('e-para');
    await writer.type('pages', one.home, { title: 'Ende po shkruaj' });
    await quiet();
    expect(liveOf('e-para')).toBe(before);
    expect((await processes.visit('e-para/index.html')).text).not.toContain('Ende po shkruaj');
  });

  it('publishes every campaign that shows a shared document, and only those', async () => {
    const before = { one: liveOf('e-para'), other: liveOf('e-dyta') };
    await writer.update('help-services', one.helpline, { hours: 'Çdo ditë, 24 orë' });
    await quiet();
    expect(liveOf('e-para')).not.toBe(before.one);
    expect(liveOf('e-dyta')).not.toBe(before.other);

    const organisation = await writer.publish(
      'organisations',
      { kind: 'civil-society' },
      { sq: { name: 'Njëra' }, en: { name: 'One' } },
    );
    await writer.update('campaigns', one.campaign, { partners: [{ role: 'partner', organisation }] });
    await quiet();
    const middle = { one: liveOf('e-para'), other: liveOf('e-dyta') };
    await writer.update('organisations', organisation, { name: 'Njëra tjetër' });
    await quiet();
    expect((await processes.visit('e-para/index.html')).text).toContain('Njëra tjetër');
    expect(liveOf('e-para')).not.toBe(middle.one);
    expect(liveOf('e-dyta')).toBe(middle.other);
  });

  it('makes only the files that an edit reaches', async () => {
    const page = await writePage(writer, one.campaign, 'e-vogel');
    await quiet();
    const before = statSync(path.join(liveOf('e-para'), 'en/index.html')).ino;
    await writer.update('pages', page, { summary: 'Vetëm kjo ndryshon.' });
    await quiet();
    const { docs } = await studio.payload.find({
      collection: 'releases',
      where: { campaign: { equals: one.campaign } },
      sort: '-startedAt',
      limit: 1,
    });
    expect(docs).toMatchObject([{ state: 'live' }]);
    expect(docs[0]!.rendered).toBeLessThan(docs[0]!.files! / 3);
    expect(statSync(path.join(liveOf('e-para'), 'en/index.html')).ino).toBe(before);
  });

  it('makes the same bytes from the snapshot alone, with no studio running', async () => {
    const { readSnapshot } = await import('../../cms/src/publishing/index.ts');
    const reading = await readSnapshot(studio.payload, one.campaign);
    const file = path.join(processes.data.root, 'snapshot.json');
    const out = path.join(processes.data.root, 'rendered');
    writeFileSync(file, JSON.stringify(reading?.snapshot));
    await promisify(execFile)(
      process.execPath,
      ['packages/publisher/src/main.ts', 'render', '--snapshot', file, '--out', out],
      { env: { ...process.env, RENDERER, MEDIA_DIR: processes.data.media } },
    );
    const live = liveOf('e-para');
    const names = globSync('**/*.*', { cwd: live }).toSorted();
    expect(globSync('**/*.*', { cwd: out }).toSorted()).toEqual(names);
    const different = names
      .filter((name) => statSync(path.join(live, name)).isFile())
      .filter((name) => !readFileSync(path.join(live, name)).equals(readFileSync(path.join(out, name))));
    expect(different).toEqual([]);
  });

  it('tells the editor about a block that nobody knows, and leaves the live site as it is', async () => {
    const page = await writePage(writer, one.campaign, 'e-prishur');
    await quiet();
    const before = liveOf('e-para');
    const stored = await studio.payload.db.findOne<{ id: string; blocks: { blockType: string }[] }>({
      collection: 'pages',
      where: { id: { equals: page } },
    });
    const blocks = stored!.blocks.map((block) => ({ ...block, blockType: 'karusel' }));
    await studio.payload.db.updateOne({
      collection: 'pages',
      id: page,
      data: { ...stored, blocks, updatedAt: new Date().toISOString() },
    });
    await ask(`/api/campaigns/${one.campaign}/publish`, 'POST', {});

    expect(await lastRelease(one.campaign)).toMatchObject({ state: 'failed' });
    const { json } = await studio.request(`/api/campaigns/${one.campaign}/publishing`, {
      as: 'editor',
      language: 'sq',
    });
    expect(JSON.stringify(json)).toContain('blloku 1 është i një lloji të panjohur');
    expect(JSON.stringify(json)).toContain(`/admin/collections/pages/${page}`);
    expect(liveOf('e-para')).toBe(before);

    await ask(`/api/pages/${page}`, 'DELETE', undefined);
    expect(await lastRelease(one.campaign)).toMatchObject({ state: 'live' });
    expect(await processes.visit('e-para/e-prishur.html')).toMatchObject({ status: 404 });
  });

  it('tells the editor about a menu entry that leads to an unpublished page', async () => {
    const page = await writePage(writer, one.campaign, 'e-fshehur');
    const navigation = [{ label: 'E fshehur', target: { kind: 'page', page } }];
    await writer.update('campaigns', one.campaign, { navigation });
    await quiet();
    expect((await processes.visit('e-para/index.html')).text).toContain('E fshehur');
    const before = liveOf('e-para');
    await writer.unpublish('pages', page);
    await quiet();
    expect((await lastRelease(one.campaign)).problems).toMatchObject([
      { code: 'navigation-unpublished', place: { collection: 'campaigns', id: one.campaign } },
    ]);
    expect(liveOf('e-para')).toBe(before);
    await writer.update('campaigns', one.campaign, { navigation: [] });
    await quiet();
    expect(await processes.visit('e-para/e-fshehur.html')).toMatchObject({ status: 404 });
  });

  it('rolls back to an earlier release at one request', async () => {
    const [before] = await queue.releases.newest(one.campaign, 1, ['live']);
    await writer.update('pages', one.home, { title: 'Gabim i madh' });
    await quiet();
    expect((await processes.visit('e-para/index.html')).text).toContain('Gabim i madh');
    await ask(`/api/campaigns/${one.campaign}/rollback`, 'POST', { release: before!.release });
    expect((await processes.visit('e-para/index.html')).text).not.toContain('Gabim i madh');
  });

  it('waits for a publisher that was killed, and goes live once it is back', async () => {
    await processes.stopPublisher();
    await writer.update('pages', one.home, { title: 'Pas rikthimit' });
    await expect.poll(() => queue.stateOf(one.campaign).state).toBe('waiting');
    expect((await processes.visit('e-para/index.html')).text).not.toContain('Pas rikthimit');
    await processes.startPublisher();
    await quiet();
    expect((await processes.visit('e-para/index.html')).text).toContain('Pas rikthimit');
  });

  it('moves a campaign that is renamed, and takes one off the web that is unpublished', async () => {
    await writer.update('campaigns', other.campaign, { slug: 'e-riemertuar' });
    await quiet();
    expect(await processes.visit('e-riemertuar/')).toMatchObject({ status: 200 });
    expect(await processes.visit('e-dyta/')).toMatchObject({ status: 404 });
    await writer.unpublish('campaigns', other.campaign);
    await quiet();
    expect(await processes.visit('e-riemertuar/')).toMatchObject({ status: 404 });
    expect(await processes.visit('e-para/')).toMatchObject({ status: 200 });
  });
});
