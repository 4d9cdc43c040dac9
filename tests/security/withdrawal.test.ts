import { createHash, randomBytes } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { acceptRecording } from '@bashke/intake';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Lab, Person } from '../../cms/src/consent/testing/lab.ts';
import type { Queue } from '../../cms/src/publishing/queue.ts';
import { type SmallCampaign, writeCampaign, writeHelp } from '../../cms/src/publishing/testing/content.ts';
import { openStudio, testDatabases, type TestStudio } from '../../cms/src/testing/studio.ts';
import { inProject } from '../../scripts/run/paths.ts';
import { PublishingProcesses } from '../running/publishing.ts';

/** Words that stand nowhere but in what is taken back; searched for in lower case. */
const marks = {
  title: 'Shenjatitull',
  slug: 'shenjaslug',
  alias: 'Shenjalias',
  school: 'Shenjashkolle',
  words: 'Shenjafjale',
  transcript: 'Shenjatranskript',
  chapter: 'Shenjakapitull',
  notes: 'Shenjashenim',
  alt: 'Shenjapamje',
  draft: 'Shenjadraft',
  old: 'Shenjavjeter',
};
const WITHIN_MS = 10_000;

/** Pieces of 64 bytes of a file, that no other file has. */
const piecesOf = (bytes: Buffer): Buffer[] =>
  [0.2, 0.45, 0.7, 0.95].map((share) => {
    const from = Math.floor((bytes.byteLength - 64) * share);
    return bytes.subarray(from, from + 64);
  });

interface HandedIn {
  contribution: string;
  tokenHash: string;
  person: Person;
  recording: string;
  picture: string;
  episode: string;
  resource: string;
  pieces: Buffer[];
}

// Where the bytes lie is the studio's own for SQLite alone; the rest is the same for both.
describe.each(testDatabases)('what was taken back, on $name', (database) => {
  const isOnDisk = database.name === 'SQLite';
  let processes: PublishingProcesses;
  let studio: TestStudio;
  let queue: Queue;
  let lab: Lab;
  let consent: typeof import('../../cms/src/consent/index.ts');
  let home: SmallCampaign;
  let other: SmallCampaign;
  let series: string;
  let staying: string;
  let made: HandedIn;
  let number = 0;

  beforeAll(async () => {
    processes = await PublishingProcesses.start();
    await open();
    const help = await writeHelp(lab.writer);
    home = await writeCampaign(lab.writer, 'lab', help);
    other = await writeCampaign(lab.writer, 'tjeter', help);
    series = await lab.series(home.campaign);
    const { id } = await lab.consenting([home.campaign, other.campaign], { alias: 'Mbetet' });
    staying = await lab.episode(series, await lab.recording([id]), [{ participant: id, role: 'host' }]);
    await quiet();
  });
  afterAll(async () => {
    await queue?.settled();
    await studio?.close();
    await processes?.close();
  });
  beforeEach(async () => {
    made = await handIn();
  });

  async function open(): Promise<void> {
    const { data, sites, publisher } = processes;
    studio = await openStudio(isOnDisk ? { ...database, url: () => `file:${data.database}` } : database, {
      SITES_URL: sites,
      PUBLISHER_URL: publisher,
      PUBLISHER_TOKEN: data.secrets.publisherToken,
      MEDIA_DIR: data.media,
      PRIVATE_DIR: data.private,
    });
    const { startPublishing } = await import('../../cms/src/publishing/index.ts');
    queue = await startPublishing(studio.payload);
    consent = await import('../../cms/src/consent/index.ts');
    (await consent.startConsent(studio.payload)).stop();
    lab = new (await import('../../cms/src/consent/testing/lab.ts')).Lab(studio.payload);
  }

  /** What a change sets off has begun and ended. */
  const quiet = async () => {
    const { reconciled } = await import('../../cms/src/consent/reconcile.ts');
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

  /** A contribution that was accepted: everything that the studio keeps of one, in several releases of two campaigns. */
  async function handIn(): Promise<HandedIn> {
    const { payload } = studio;
    const { data } = processes;
    number += 1;
    const both = [home.campaign, other.campaign];
    const invitation = await payload.create({
      collection: 'invitations',
      data: {
        title: 'Punëtoria',
        ask: 'Tregoni.',
        kinds: ['audio'],
        campaign: home.campaign,
        until: '2099-01-01T11:00:00.000Z',
        uses: 5,
        consentMonths: 12,
      },
      locale: 'sq',
    });
    const tokenHash = createHash('sha256').update(randomBytes(32)).digest('hex');
    const contribution = String(
      (
        await payload.create({
          collection: 'contributions',
          data: {
            title: `${marks.title} ${number}`,
            words: `${marks.words} për të gjithë.`,
            state: 'published',
            kind: 'audio',
            language: 'sq',
            invitation: invitation.id,
            files: [{ upload: `upload-${number}`, name: `${marks.words}.opus`, bytes: 9, state: 'ready' }],
            message: `${marks.words} u pranua.`,
            tokenHash,
          },
        })
      ).id,
    );
    const person = await lab.consenting(both, {
      alias: marks.alias,
      school: `Shkolla ${marks.school}`,
      contribution,
    });
    const source = inProject('cms/src/seed/media/youth-media-lab/zeri-yne-hyrje.opus');
    const accepted = await acceptRecording({ path: source, fileName: 'a.opus', folder: data.media });
    const { recordingFields } = await import('../../cms/src/moderation/adopt.ts');
    const recording = String(
      (
        await payload.create({
          collection: 'recordings',
          data: {
            title: `${marks.title} ${number}`,
            contribution,
            people: [person.id],
            ...recordingFields(accepted),
          },
          depth: 0,
        })
      ).id,
    );
    const noise = await sharp(randomBytes(600 * 400 * 3), { raw: { width: 600, height: 400, channels: 3 } })
      .jpeg()
      .toBuffer();
    const picture = String(
      (
        await payload.create({
          collection: 'media',
          data: { alt: `${marks.alt} e parë`, people: [person.id], contribution },
          file: { name: 'a.jpg', data: noise, mimetype: 'image/jpeg', size: noise.byteLength },
          locale: 'sq',
          depth: 0,
        })
      ).id,
    );
    await payload.update({
      collection: 'media',
      id: picture,
      data: { alt: `${marks.alt} one` },
      locale: 'en',
    });
    const stored = await payload.findByID({ collection: 'media', id: picture, depth: 0 });
    const { namesOf } = await import('../../cms/src/collections/media/names.ts');
    const files = [...namesOf(stored), ...accepted.sources.map(({ fileName }) => fileName)];
    for (const folder of [
      `originals/${contribution}`,
      `quarantine/${contribution}/u`,
      `forms/${contribution}`,
    ]) {
      mkdirSync(path.join(data.private, folder), { recursive: true });
      writeFileSync(path.join(data.private, folder, `upload-${number}`), readFileSync(source));
    }
    mkdirSync(path.join(data.private, 'uploads'), { recursive: true });
    writeFileSync(path.join(data.private, 'uploads', `upload-${number}`), noise);
    writeFileSync(path.join(data.private, 'uploads', `upload-${number}.json`), JSON.stringify(marks));

    const people = [{ participant: person.id, role: 'host' }];
    const cues = [
      { start: 0, end: 1, voice: marks.alias, text: `${marks.transcript} flet.` },
      { start: 1, end: 2, text: `${marks.transcript} dëgjon.` },
    ];
    const episode = await lab.writer.publish(
      'episodes',
      {
        series,
        recording,
        people,
        cues,
        kind: 'full',
        spokenLanguage: 'sq',
        publishedAt: '2026-03-01T09:00:00Z',
      },
      {
        sq: {
          title: `${marks.old} ${number}`,
          slug: `${marks.slug}-${number}`,
          summary: `${marks.notes} shkurt.`,
          chapters: [{ start: 0, title: marks.chapter }],
        },
        en: {
          title: `${marks.old} one`,
          slug: `${marks.slug}-${number}-en`,
          summary: `${marks.notes} briefly.`,
        },
      },
    );
    const resource = await lab.writer.publish(
      'resources',
      {
        campaign: home.campaign,
        picture,
        people: [{ participant: person.id, role: 'maker' }],
        publishedAt: '2026-03-01T09:00:00Z',
      },
      {
        sq: {
          title: `${marks.title} pamje`,
          slug: `${marks.slug}-pamje-${number}`,
          summary: `${marks.notes} tjetër.`,
        },
        en: {
          title: `${marks.title} view`,
          slug: `${marks.slug}-view-${number}`,
          summary: `${marks.notes} other.`,
        },
      },
    );
    const blocks = [
      { id: 'text', blockType: 'share', heading: 'Ndaje', text: 'Fjalë.' },
      { id: 'listen', blockType: 'episodes', source: 'chosen', episodes: [episode, staying], limit: 5 },
      { id: 'see', blockType: 'image', picture, width: 'content' },
    ];
    for (const { home: page } of [home, other]) {
      await lab.writer.update('pages', page, { blocks });
      await lab.writer.update(
        'pages',
        page,
        { blocks: blocks.map((block) => ({ ...block, heading: 'Share', text: 'Words.' })) },
        'en',
      );
    }
    await quiet();
    await lab.writer.update('episodes', episode, { title: `${marks.title} ${number}` });
    await quiet();
    await lab.writer.update('episodes', episode, { title: `${marks.title} again` }, 'en');
    await quiet();
    await lab.writer.type('episodes', episode, { summary: `${marks.draft} ende.` });
    await payload.update({
      collection: 'contributions',
      id: contribution,
      data: {
        becomes: [
          { relationTo: 'episodes', value: episode },
          { relationTo: 'resources', value: resource },
        ],
      },
    });
    // A publish that fails quotes the title, and its record keeps that.
    const twice = await lab.episode(series, recording);
    await quiet();
    const [failed] = await queue.releases.newest(home.campaign, 1);
    expect(JSON.stringify(failed)).toContain(marks.title);
    await payload.delete({ collection: 'episodes', id: twice });
    await quiet();
    const pieces = files.flatMap((file) => piecesOf(readFileSync(path.join(data.media, file))));
    return { contribution, tokenHash, person, recording, picture, episode, resource, pieces };
  }

  /** Where any of it is found: in the name of a file or in its bytes. */
  function findOnDisk(words: readonly string[], pieces: readonly Buffer[]): string[] {
    const { root } = processes.data;
    const found: string[] = [];
    const searched = words.map((word) => word.toLowerCase());
    for (const entry of globSync('**/*', { cwd: root, withFileTypes: true })) {
      const place = path.join(entry.parentPath, entry.name);
      const name = path.relative(root, place);
      for (const word of searched) if (name.toLowerCase().includes(word)) found.push(`${word} names ${name}`);
      if (!entry.isFile()) continue;
      const bytes = readFileSync(place);
      const text = bytes.toString('latin1').toLowerCase();
      for (const word of searched) if (text.includes(word)) found.push(`${word} in ${name}`);
      if (pieces.some((piece) => bytes.includes(piece))) found.push(`bytes in ${name}`);
    }
    return found;
  }

  const addresses = () => [
    `lab/podkast/zeri-yne/${marks.slug}-${number}.html`,
    `lab/en/podcast/zeri-yne-en/${marks.slug}-${number}-en.html`,
    `lab/podkast/zeri-yne/${marks.slug}-${number}.vtt`,
    `lab/krijime/${marks.slug}-pamje-${number}.html`,
  ];
  const statusesOf = async (list: string[]) =>
    Promise.all(list.map(async (address) => (await processes.visit(address)).status));
  const contentOf = async () => {
    const pages = [
      'lab/',
      'tjeter/',
      'lab/podkast/zeri-yne.xml',
      'lab/podkast/zeri-yne.html',
      'lab/search/sq.json',
    ];
    return (await Promise.all(pages.map(async (page) => (await processes.visit(page)).text)))
      .join('\n')
      .toLowerCase();
  };
  const allMarks = Object.values(marks);

  it('is nowhere any more within ten seconds, in no byte of any file, and does not come back', async () => {
    const before = findOnDisk(allMarks, made.pieces);
    for (const part of isOnDisk ? ['studio.db', 'media', 'private', 'live'] : ['media', 'private', 'live']) {
      expect(
        before.some((found) => found.includes(` ${part}`)),
        part,
      ).toBe(true);
    }
    expect(await statusesOf(addresses())).toEqual([200, 200, 200, 200]);
    expect(await contentOf()).toContain(marks.title.toLowerCase());
    const { docs: releases } = await studio.payload.find({
      collection: 'releases',
      where: { campaign: { equals: home.campaign }, state: { equals: 'live' } },
      sort: '-createdAt',
      limit: 3,
    });

    const started = performance.now();
    const state = await consent.withdrawContribution(studio.payload, made.contribution, 'contributor');
    const milliseconds = Math.round(performance.now() - started);
    console.log(`Gone everywhere after ${milliseconds} ms (${database.name})`);
    expect(state).toMatchObject({ state: 'done' });
    expect(milliseconds).toBeLessThan(WITHIN_MS);

    expect(findOnDisk(allMarks, made.pieces)).toEqual([]);
    expect(await statusesOf(addresses())).toEqual([404, 404, 404, 404]);
    const content = await contentOf();
    for (const mark of allMarks) expect(content).not.toContain(mark.toLowerCase());
    expect(content).toContain('episodi');

    for (const { release } of releases) {
      const answer = await studio.request(`/api/campaigns/${home.campaign}/rollback`, {
        as: 'editor',
        method: 'POST',
        body: { release },
      });
      expect(answer.status).toBe(200);
      await quiet();
      const [record] = await queue.releases.newest(home.campaign, 1);
      expect(record).toMatchObject({ state: 'failed', problems: [{ code: 'release-purged' }] });
    }
    expect(findOnDisk(allMarks, made.pieces)).toEqual([]);

    const receipt = await consent.findWithdrawal(studio.payload, made.tokenHash);
    expect(receipt).toMatchObject({ state: 'done', by: 'contributor', documentCount: 4, files: [] });
    expect(receipt!.releaseCount).toBeGreaterThan(2);
    const text = JSON.stringify(receipt).toLowerCase();
    for (const mark of allMarks) expect(text).not.toContain(mark.toLowerCase());
    for (const collection of ['participants', 'consents'] as const) {
      const ids = collection === 'participants' ? [made.person.id] : Object.values(made.person.consents);
      expect((await studio.payload.count({ collection, where: { id: { in: ids } } })).totalDocs).toBe(0);
    }
    // Once more is as good as once.
    expect(
      await consent.withdrawContribution(studio.payload, made.contribution, 'contributor'),
    ).toMatchObject({ state: 'done' });
    // What mentioned it can still be published.
    await lab.writer.update('pages', home.home, { title: 'Kreu i ri' });
    await quiet();
    expect((await queue.releases.newest(home.campaign, 1))[0]).toMatchObject({ state: 'live' });
  });

  it('is finished after a restart, wherever it was broken off', async () => {
    const { planContribution } = await import('../../cms/src/consent/plan.ts');
    const { documents, files, work, tokenHash } = (await planContribution(
      studio.payload,
      made.contribution,
    ))!;
    await studio.payload.create({
      collection: 'withdrawals',
      data: {
        at: new Date().toISOString(),
        by: 'guardian',
        state: 'running',
        tokenHash: tokenHash!,
        documents,
        files,
        work,
      },
    });
    // Killed after a part of it was gone.
    await rm(path.join(processes.data.media, files[0]!));
    await studio.payload.delete({ collection: 'episodes', id: made.episode, context: { erasing: true } });
    await processes.stopPublisher();
    try {
      await consent.startConsent(studio.payload).then((clock) => clock.stop());
      await expect
        .poll(
          async () =>
            (
              await studio.payload.count({
                collection: 'contributions',
                where: { id: { equals: made.contribution } },
              })
            ).totalDocs,
          { timeout: 30_000 },
        )
        .toBe(0);
      expect(await consent.findWithdrawal(studio.payload, made.tokenHash)).toMatchObject({
        state: 'running',
      });
    } finally {
      await processes.startPublisher();
    }
    await expect
      .poll(async () => (await consent.findWithdrawal(studio.payload, made.tokenHash))?.state, {
        timeout: 30_000,
      })
      .toBe('done');
    await quiet();
    expect(findOnDisk(allMarks, made.pieces)).toEqual([]);
    expect(await statusesOf(addresses())).toEqual([404, 404, 404, 404]);
  });

  it('is gone even when the campaign cannot be published', async () => {
    await lab.writer.update('campaigns', home.campaign, { helpServices: [home.hotline] });
    await quiet();
    expect((await queue.releases.newest(home.campaign, 1))[0]).toMatchObject({ state: 'failed' });
    expect(await consent.withdrawContribution(studio.payload, made.contribution, 'staff')).toMatchObject({
      state: 'done',
    });
    expect(findOnDisk(allMarks, made.pieces)).toEqual([]);
    expect(await statusesOf(addresses())).toEqual([404, 404, 404, 404]);
    await lab.writer.update('campaigns', home.campaign, { helpServices: [home.helpline, home.hotline] });
    await quiet();
    expect(await statusesOf(['lab/', 'lab/podkast/zeri-yne.html'])).toEqual([200, 200]);
  });

  it('by one consent: the voice takes the recording and its episode, and leaves the picture', async () => {
    const answer = await studio.request(`/api/consents/${made.person.consents.voice}/withdraw`, {
      as: 'reviewer',
      method: 'POST',
      body: {},
    });
    expect(answer.json).toMatchObject({ state: 'done' });
    const [episode, , , resource] = addresses();
    expect(await statusesOf([episode!, resource!])).toEqual([404, 200]);
    expect(findOnDisk([marks.transcript, marks.chapter, marks.old, marks.draft], [])).toEqual([]);
    const stored = await studio.payload.findByID({ collection: 'consents', id: made.person.consents.voice });
    expect(stored.withdrawnAt).toBeTruthy();
    await consent.withdrawContribution(studio.payload, made.contribution, 'staff');
    expect(findOnDisk(allMarks, made.pieces)).toEqual([]);
  });

  it('by one consent: an alias goes from every transcript and release, and the episode stays', async () => {
    const withdraw = (use: 'alias' | 'school') =>
      studio.request(`/api/consents/${made.person.consents[use]}/withdraw`, {
        as: 'reviewer',
        method: 'POST',
        body: {},
      });
    expect((await withdraw('alias')).json).toMatchObject({ state: 'done' });
    expect((await withdraw('school')).json).toMatchObject({ state: 'done' });
    // An upload that was never cleared away keeps what was written beside it.
    const elsewhere = (found: string) => !found.includes('private/uploads');
    expect(findOnDisk([marks.alias, marks.school], []).filter(elsewhere)).toEqual([]);
    expect(await statusesOf(addresses())).toEqual([200, 200, 200, 200]);
    expect(await contentOf()).toContain(marks.title.toLowerCase());
    await consent.withdrawContribution(studio.payload, made.contribution, 'staff');
    expect(findOnDisk(allMarks, made.pieces)).toEqual([]);
  });

  it.each(['public', 'partner', 'contributor', 'editor'] as const)(
    '%s cannot withdraw for others',
    async (as) => {
      const answer = await studio.request(`/api/consents/${made.person.consents.voice}/withdraw`, {
        as,
        method: 'POST',
        body: {},
      });
      expect(answer.status).toBe(403);
      expect(await statusesOf(addresses())).toEqual([200, 200, 200, 200]);
      await consent.withdrawContribution(studio.payload, made.contribution, 'staff');
    },
  );
});
