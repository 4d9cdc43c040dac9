import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishTitledDocuments } from '../fields/titled-documents/publish.ts';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import { media, summits } from './content/index.ts';
import { campaignId, mediaId, summitId } from './identities.ts';
import type { SeededDocument } from './seed-drafted.ts';

describe.each(testDatabases)('the summit and the Alliance of the demo on $name', (database) => {
  let studio: TestStudio;
  let documents: SeededDocument[];

  beforeAll(async () => {
    studio = await openStudio(database);
    const { richTextStore } = await import('./store-rich-text.ts');
    const { seededDocuments } = await import('./documents.ts');
    const { seedMedia } = await import('./seed-media.ts');
    const { poster, 'lesson-plan': lesson } = media;
    await seedMedia(studio.payload, { poster, 'lesson-plan': lesson });
    // Pages have pictures, and the navigation leads to pages: they have tests of their own.
    documents = seededDocuments(await richTextStore(studio.payload.config))
      .filter(({ collection }) => collection !== 'pages')
      .map((document) =>
        document.collection === 'campaigns'
          ? { ...document, write: (language) => ({ ...document.write(language), navigation: [] }) }
          : document,
      );
  }, 120_000);

  afterAll(() => studio?.close());

  it('are made and published, once', async () => {
    const { seedDrafted } = await import('./seed-drafted.ts');
    expect(await seedDrafted(studio.payload, documents)).toBe(documents.length);
    expect(await seedDrafted(studio.payload, documents)).toBe(0);
    const where = { _status: { equals: 'published' } } as const;
    const count = async (collection: 'sessions' | 'members' | 'groups') =>
      (await studio.payload.count({ collection, where })).totalDocs;
    expect([await count('sessions'), await count('members'), await count('groups')]).toEqual([30, 35, 3]);
  }, 120_000);

  it('have an agenda without conflicts that was released twice, once', async () => {
    const { seedAgendas } = await import('./seed-agendas.ts');
    expect(await seedAgendas(studio.payload)).toBe(2);
    expect(await seedAgendas(studio.payload)).toBe(0);
    const { json } = await studio.request(`/api/agendas/of/${summitId('samiti')}`, { as: 'editor' });
    expect(json['conflicts']).toEqual([]);
    const { docs } = await studio.payload.find({ collection: 'agendas', sort: 'version', depth: 0 });
    const released = docs.filter(({ version }) => version > 0);
    expect(released.map(({ changes }) => (changes as unknown[]).length)).toEqual([29, 3]);
  }, 60_000);

  it.each(['samiti', 'aleanca'])('are what the contract takes: on the microsite %s', async (slug) => {
    const { readSnapshot } = await import('../publishing/snapshot.ts');
    const reading = await readSnapshot(studio.payload, campaignId(slug));
    expect([...new Set(reading?.problems.map(({ code }) => code))]).toEqual(['home-missing']);
  });

  it('call the documents of the summit by titles in both languages', async () => {
    const id = summitId('samiti');
    const { documents: shown } = await studio.payload.findByID({
      collection: 'summits',
      id,
      locale: 'all',
      depth: 0,
    });
    expect(publishTitledDocuments(shown)).toEqual(
      summits.samiti.documents.map(({ file, title }) => ({ file: mediaId(file), titles: title })),
    );
  });

  it('have what visitors sent, once, and nobody but staff reads it', async () => {
    const { seedReceived } = await import('./seed-received.ts');
    const { inLine } = await import('../registrations/line.ts');
    await inLine(summitId('samiti'), () => Promise.resolve());
    expect(await seedReceived(studio.payload)).toBe(16 + 31);
    expect(await seedReceived(studio.payload)).toBe(0);
    expect((await studio.request('/api/applications')).status).toBe(403);
    const { json } = await studio.request('/api/applications', { as: 'editor' });
    expect(json['totalDocs']).toBe(7);
    const registered = await studio.payload.find({
      collection: 'registrations',
      pagination: false,
      depth: 0,
    });
    const wishes = registered.docs.flatMap(({ sessions }) => sessions as { state: string }[]);
    expect(new Set(wishes.map(({ state }) => state))).toEqual(new Set(['interested', 'seated', 'waiting']));
    expect(await studio.payload.count({ collection: 'mails' })).toEqual({ totalDocs: 0 });
  }, 60_000);

  it('leave the agenda of a summit alone that staff have taken back', async () => {
    const { seedAgendas } = await import('./seed-agendas.ts');
    const id = summitId('samiti');
    await studio.payload.db.deleteMany({ collection: 'agendas', where: {} });
    await studio.payload.update({ collection: 'summits', id, data: { _status: 'draft' } });
    expect(await seedAgendas(studio.payload)).toBe(0);
  }, 60_000);
});
